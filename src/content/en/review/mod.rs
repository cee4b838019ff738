//! The words of the document that a clinician reviews and signs, and what the documents of the translations add.

mod copy_numbers;
mod hazards;
mod hazards_of_situations;
mod hazards_of_the_guide;
mod intended_use;
mod number_sources;
mod rules;
mod thresholds;
pub mod translation;
mod triage;
pub mod ui;
mod variants;
mod vignettes;
mod vignettes_of_flags;
mod vignettes_of_mistakes;

pub use copy_numbers::COPY_NUMBERS;
pub use intended_use::CHAPTERS;
pub use number_sources::NUMBER_SOURCES;
pub use rules::{NOTE as RULES_NOTE, rules};
pub use triage::TRIAGE;
pub use variants::VARIANTS;

use crate::content::review::{Hazard, Threshold, Vignette};

/// The constants of the rules that decide about the care.
pub const THRESHOLDS: &[Threshold] = thresholds::OF_THE_CARE;
/// Those of the program alone.
pub const PROGRAM_THRESHOLDS: &[Threshold] = thresholds::OF_THE_PROGRAM;

/// Every constant of the rules.
pub fn thresholds() -> impl Iterator<Item = &'static Threshold> {
    THRESHOLDS.iter().chain(PROGRAM_THRESHOLDS)
}

/// The hazard log: what triage and treatment can do.
pub fn hazards_of_the_care() -> impl Iterator<Item = &'static Hazard> {
    hazards::HAZARDS
        .iter()
        .chain(hazards_of_situations::HAZARDS)
}

/// What the program itself can do wrong.
pub const PROGRAM_HAZARDS: &[Hazard] = hazards_of_the_guide::HAZARDS;

/// Every hazard.
pub fn hazards() -> impl Iterator<Item = &'static Hazard> {
    hazards_of_the_care().chain(PROGRAM_HAZARDS)
}

/// Every vignette.
pub fn vignettes() -> impl Iterator<Item = &'static Vignette> {
    vignettes::VIGNETTES
        .iter()
        .chain(vignettes_of_flags::VIGNETTES)
        .chain(vignettes_of_mistakes::VIGNETTES)
}
