//! The names of the countries with an emergency number, and of the sources of the numbers.

/// One line per country whose emergency number is certain, sorted by name: its code, and its name as it appears after "Number for".
pub const NAMES: &str = include_str!("countries.txt");

/// One line per source of a number, with its id in the data and its name. The review document has their addresses.
pub const SOURCES: &str = include_str!("number_sources.txt");

/// A source, and the day on which it was last checked: `2026-11-28`.
#[must_use]
pub fn checked(source: &str, day: &str) -> String {
    [source, ", checked ", day].concat()
}

/// How to ask for mountain rescue where it has no number of its own.
pub const ASK_IN_HILLS: &str = "Ask for police, then mountain rescue.";
