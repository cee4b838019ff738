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

/// The names of the sources, by their ids in the data. The review document has their addresses.
const SOURCES: [(&str, &str); 32] = [
    ("aosp", "Android, emergency numbers"),
    ("ar", "Government of Santa Fe, Argentina"),
    ("ars", "Alpine Rescue Switzerland"),
    ("au", "Queensland Ambulance Service"),
    ("az", "Metbuat, Azerbaijan"),
    ("bbc", "BBC News"),
    ("ca", "Canadian regulator CRTC"),
    ("ch", "Swiss authorities, ch.ch"),
    ("eu", "European Commission"),
    ("fhn", "Government of Azerbaijan"),
    ("gg", "Guernsey Ambulance Service"),
    ("gi", "Royal Gibraltar Police"),
    ("hk", "Hong Kong Fire Services Department"),
    ("im", "Isle of Man Today"),
    ("in", "Home Ministry of India, in Business Standard"),
    ("je", "Government of Jersey"),
    ("jm", "Jamaican regulator OUR"),
    ("jp", "City of Odate, Japan"),
    ("kr", "Jeollanam-do, South Korea"),
    ("lb", "The Arab Weekly"),
    ("li", "Government of Liechtenstein"),
    ("lk", "Daily FT, Sri Lanka"),
    ("md", "Radio Romania"),
    ("mr", "Mountain Rescue England and Wales"),
    ("ng", "Nigerian regulator NCC"),
    ("no", "Life in Norway"),
    ("nz", "New Zealand Government"),
    ("rtr", "Austrian regulator RTR"),
    ("rw", "CBN, Rwanda"),
    ("tw", "Kaohsiung Fire Bureau, Taiwan"),
    ("ua", "Bukvy, Ukraine"),
    ("uz", "Sputnik Uzbekistan"),
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
