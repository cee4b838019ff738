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

/// The names of the sources, by their ids in the data.
const SOURCES: [(&str, &str); 17] = [
    ("ar", "Government of Santa Fe, Argentina"),
    ("au", "Queensland Ambulance Service"),
    ("ca", "Canadian regulator CRTC"),
    ("ch", "Swiss authorities, ch.ch"),
    ("eu", "European Commission"),
    ("hk", "Hong Kong Fire Services Department"),
    ("in", "Home Ministry of India, in Business Standard"),
    ("iquique", "El Sol de Iquique"),
    ("jp", "City of Odate, Japan"),
    ("mr", "Mountain Rescue England and Wales"),
    ("no", "Life in Norway"),
    ("nz", "New Zealand Government"),
    ("rega", "IamExpat Switzerland"),
    ("rtr", "Austrian regulator RTR"),
    ("tw", "Kaohsiung Fire Bureau, Taiwan"),
    ("wiki", "Wikipedia, 911"),
    ("za", "Discover Africa"),
];

/// Where a number comes from, and when that was checked.
#[must_use]
pub fn number_source(source: Source) -> String {
    let name = SOURCES.iter().find(|(id, _)| *id == source.id);
    match (name, source.checked) {
        (Some((_, name)), Some(day)) => [name, ", checked ", day].concat(),
        _ => "Not yet checked".to_owned(),
    }
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
