//! The labels that say how well a claim is supported.

use crate::content::Evidence;

#[must_use]
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Good => "確かな根拠",
        Evidence::Mixed => "根拠が分かれる",
        Evidence::MixedAtNight => "根拠が分かれる：50歳以上の夜の脚のつり",
        Evidence::Little => "根拠が少ない",
        Evidence::Weak => "根拠が弱い",
        Evidence::Comfort => "心地よさのため",
        Evidence::ArticleClaim => "元の記事の主張",
        Evidence::Unsourced => "出典のない数字",
        Evidence::NotSupported => "裏づけがない",
    }
}
