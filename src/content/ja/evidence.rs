//! The labels that say how well a claim is supported.

use crate::content::Evidence;
#[must_use]
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Good => "good evidence",
        Evidence::Mixed => "mixed evidence",
        Evidence::MixedAtNight => "mixed evidence: night cramps at 50 and over",
        Evidence::Little => "little evidence",
        Evidence::Weak => "weak evidence",
        Evidence::Comfort => "comfort",
        Evidence::ArticleClaim => "claim of the article",
        Evidence::Unsourced => "number without a source",
        Evidence::NotSupported => "not supported",
    }
}
