//! The words of the document that a clinician reviews and signs, and of the line that says who has.

mod copy_numbers;
mod hazards;
mod hazards_of_the_guide;
mod intended_use;
mod number_sources;
mod rules;
mod thresholds;
mod triage;
pub mod ui;
mod vignettes;
mod vignettes_of_flags;
mod vignettes_of_mistakes;

pub use copy_numbers::COPY_NUMBERS;
pub use intended_use::CHAPTERS;
pub use number_sources::NUMBER_SOURCES;
pub use rules::{NOTE as RULES_NOTE, rules};
pub use thresholds::THRESHOLDS;
pub use triage::TRIAGE;

use crate::content::review::{Hazard, Vignette};

/// The hazard log.
pub fn hazards() -> impl Iterator<Item = &'static Hazard> {
    hazards::HAZARDS.iter().chain(hazards_of_the_guide::HAZARDS)
}

/// Every vignette.
pub fn vignettes() -> impl Iterator<Item = &'static Vignette> {
    vignettes::VIGNETTES
        .iter()
        .chain(vignettes_of_flags::VIGNETTES)
        .chain(vignettes_of_mistakes::VIGNETTES)
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The line on the page of sources once a clinician has signed. The month counts from 1.
#[must_use]
pub fn reviewed_by(name: &str, role: &str, (year, month, day): (u16, u8, u8)) -> String {
    let month = usize::from(month).checked_sub(1);
    let month = month.and_then(|month| MONTHS.get(month)).unwrap_or(&"");
    format!("Reviewed by {name}, {role}, on {day} {month} {year}.")
}
