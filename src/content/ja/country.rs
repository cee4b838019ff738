//! The names of the countries with an emergency number, and of the sources of the numbers.

use crate::emergency::{Country, Source};
use crate::packed::split;
const NAMES: &str = include_str!("countries.txt");
pub fn countries() -> impl Iterator<Item = (Country, &'static str)> {
    split(NAMES, b'\n').filter_map(|line| {
        let mut words = split(line, b' ');
        let country = Country::with_code(words.word())?;
        Some((country, words.take_rest()?))
    })
}
#[must_use]
pub fn country_name(country: Country) -> &'static str {
    countries()
        .find(|(other, _)| *other == country)
        .map_or("", |(_, name)| name)
}
const SOURCES: &str = include_str!("number_sources.txt");
#[must_use]
pub fn number_source(source: Source) -> String {
    let name = split(SOURCES, b'\n')
        .find_map(|line| line.strip_prefix(source.id)?.strip_prefix(' '))
        .unwrap_or_default();
    [name, "、確認日：", source.checked].concat()
}
#[must_use]
pub fn ask_in_hills(country: Country) -> &'static str {
    if country.code == "GB" {
        "警察を頼み、次に山岳救助を頼んでください。"
    } else {
        ""
    }
}
