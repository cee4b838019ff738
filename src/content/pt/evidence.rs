//! The labels that say how well a claim is supported.

use crate::content::Evidence;

#[must_use]
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Good => "boa evidência",
        Evidence::Mixed => "evidência mista",
        Evidence::MixedAtNight => "evidência mista: cãibras noturnas a partir dos 50 anos",
        Evidence::Little => "pouca evidência",
        Evidence::Weak => "evidência fraca",
        Evidence::Comfort => "conforto",
        Evidence::ArticleClaim => "afirmação do artigo",
        Evidence::Unsourced => "número sem fonte",
        Evidence::NotSupported => "sem comprovação",
    }
}
