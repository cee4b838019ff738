//! The labels that say how well a claim is supported.

use crate::content::Evidence;

#[must_use]
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Good => "preuves solides",
        Evidence::Mixed => "preuves contradictoires",
        Evidence::MixedAtNight => "preuves contradictoires\u{a0}: crampes de nuit dès 50 ans",
        Evidence::Little => "peu de preuves",
        Evidence::Weak => "preuves faibles",
        Evidence::Comfort => "pour le confort",
        Evidence::ArticleClaim => "affirmé par l’article",
        Evidence::Unsourced => "chiffre sans source",
        Evidence::NotSupported => "non prouvé",
    }
}
