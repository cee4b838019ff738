//! The countries with an emergency number, by name.

use crate::emergency::Country;

/// A line each country, with its code and its name as it stands after "For".
const NAMES: &str = include_str!("countries.txt");

/// Every country whose emergency number is sure with its name, by name.
pub fn countries() -> impl Iterator<Item = (Country, &'static str)> {
    NAMES.lines().filter_map(|line| {
        let (code, name) = line.split_once(' ')?;
        Some((Country::with_code(code)?, name))
    })
}

/// The name of a country, as it stands after "For".
#[must_use]
pub fn country_name(country: Country) -> &'static str {
    countries()
        .find(|(other, _)| *other == country)
        .map_or("", |(_, name)| name)
}
