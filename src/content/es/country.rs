//! The names of the countries with an emergency number, and of the sources of the numbers.

pub const NAMES: &str = include_str!("countries.txt");
pub const SOURCES: &str = include_str!("number_sources.txt");

#[must_use]
pub fn checked(source: &str, day: &str) -> String {
    [source, ", comprobado: ", day].concat()
}

pub const ASK_IN_HILLS: &str = "Pide policía y luego rescate de montaña.";
