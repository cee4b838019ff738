//! The names of the countries with an emergency number.

use crate::emergency::Country;

/// One line per country, with its code and its name as it appears after "For".
const NAMES: &str = include_str!("countries.txt");

/// Every country whose emergency number is certain, and its name, sorted by name.
pub fn countries() -> impl Iterator<Item = (Country, &'static str)> {
    NAMES.lines().filter_map(|line| {
        let (code, name) = line.split_once(' ')?;
        Some((Country::with_code(code)?, name))
    })
}

/// The name of a country, as it appears after "For".
#[must_use]
pub fn country_name(country: Country) -> &'static str {
    countries()
        .find(|(other, _)| *other == country)
        .map_or("", |(_, name)| name)
}
