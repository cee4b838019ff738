//! The names of the countries with an emergency number, and of the sources of the numbers.

use crate::emergency::Country;

pub const NAMES: &str = include_str!("countries.txt");
pub const SOURCES: &str = include_str!("number_sources.txt");

#[must_use]
pub fn checked(source: &str, day: &str) -> String {
    [source, ", comprobado: ", day].concat()
}

#[must_use]
pub fn ask_in_hills(country: Country) -> &'static str {
    if country.code == "GB" {
        "Pide la policía y luego rescate de montaña."
    } else {
        ""
    }
}
