//! The names of the countries with an emergency number, and of the sources of the numbers.

use super::words;
use crate::emergency::{Alternative, Country, Source};
use crate::language::Locale;
use crate::packed::split;

/// Every country whose emergency number is certain, and its name, sorted by name.
pub fn countries(locale: Locale) -> impl Iterator<Item = (Country, &'static str)> {
    split(words!(locale, country::NAMES), b'\n').filter_map(|line| {
        let mut words = split(line, b' ');
        let country = Country::with_code(words.word())?;
        Some((country, words.take_rest()?))
    })
}

/// The name of a country, as it appears after "Number for".
#[must_use]
pub fn country_name(country: Country, locale: Locale) -> &'static str {
    countries(locale)
        .find(|(other, _)| *other == country)
        .map_or("", |(_, name)| name)
}

/// Where a number comes from, and when that was checked.
#[must_use]
pub fn number_source(source: Source, locale: Locale) -> String {
    let name = split(words!(locale, country::SOURCES), b'\n')
        .find_map(|line| line.strip_prefix(source.id)?.strip_prefix(' '))
        .unwrap_or_default();
    words!(locale, country::checked(name, source.checked))
}

/// The numbers of a country, each with its source and the day on which that was checked.
#[must_use]
pub fn numbers_with_sources(country: Country, locale: Locale) -> Vec<String> {
    let with_source = |what| {
        let number = country.alternative(what)?;
        Some((number, country.alternative_source(what)?))
    };
    let local = with_source(Alternative::Local)
        .map(|(_, source)| (words!(locale, ui::NUMBER_UNKNOWN), source));
    let all = [
        country.source().map(|source| (country.number, source)),
        with_source(Alternative::Also),
        with_source(Alternative::Hills),
        local,
    ];
    all.into_iter()
        .flatten()
        .map(|(number, source)| [number, ": ", &number_source(source, locale)].concat())
        .collect()
}

/// How to ask for rescue on the number for the hills; empty if the number alone is enough.
#[must_use]
pub fn ask_in_hills(country: Country, locale: Locale) -> &'static str {
    if country.code == "GB" {
        words!(locale, country::ASK_IN_HILLS)
    } else {
        ""
    }
}
