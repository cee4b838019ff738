//! The labels that say how well a claim is supported.

use crate::content::Evidence;

#[must_use]
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Good => "gut belegt",
        Evidence::Mixed => "Studien uneins",
        Evidence::MixedAtNight => "Studien uneins: nächtliche Krämpfe ab 50",
        Evidence::Little => "wenig belegt",
        Evidence::Weak => "schwach belegt",
        Evidence::Comfort => "fürs Wohlbefinden",
        Evidence::ArticleClaim => "Aussage des Artikels",
        Evidence::Unsourced => "Zahl ohne Quelle",
        Evidence::NotSupported => "nicht belegt",
    }
}
