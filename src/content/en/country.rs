//! The names of the countries with an emergency number, and of the sources of the numbers.

use crate::emergency::{Country, Source};
use crate::packed::split;

/// One line per country, with its code and its name as it appears after "For".
const NAMES: &str = include_str!("countries.txt");

/// Every country whose emergency number is certain, and its name, sorted by name.
pub fn countries() -> impl Iterator<Item = (Country, &'static str)> {
    split(NAMES, b'\n').filter_map(|line| {
        let mut words = split(line, b' ');
        let country = Country::with_code(words.word())?;
        Some((country, words.take_rest()?))
    })
}

/// The name of a country, as it appears after "For".
#[must_use]
pub fn country_name(country: Country) -> &'static str {
    countries()
        .find(|(other, _)| *other == country)
        .map_or("", |(_, name)| name)
}

/// One line per source, with its id in the data and its name. The review document has their addresses.
const SOURCES: &str = include_str!("number_sources.txt");

/// Where a number comes from, and when that was checked.
#[must_use]
pub fn number_source(source: Source) -> String {
    let name = split(SOURCES, b'\n')
        .find_map(|line| line.strip_prefix(source.id)?.strip_prefix(' '))
        .unwrap_or_default();
    [name, ", checked ", source.checked].concat()
}

/// How to ask for rescue on the number for the hills; empty if the number alone is enough.
#[must_use]
pub fn ask_in_hills(country: Country) -> &'static str {
    if country.code == "GB" {
        "Ask for police, then mountain rescue."
    } else {
        ""
    }
}
