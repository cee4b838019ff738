//! The labels that say how well a claim is supported.

use crate::content::Evidence;

#[must_use]
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Good => "buena evidencia",
        Evidence::Mixed => "evidencia mixta",
        Evidence::MixedAtNight => "evidencia mixta: calambres nocturnos desde los 50 años",
        Evidence::Little => "poca evidencia",
        Evidence::Weak => "evidencia débil",
        Evidence::Comfort => "solo para sentirse mejor",
        Evidence::ArticleClaim => "lo dice el artículo",
        Evidence::Unsourced => "número sin fuente",
        Evidence::NotSupported => "sin respaldo",
    }
}
