//! The names of the countries with an emergency number, and of the sources of the numbers.

use crate::emergency::Country;

pub const NAMES: &str = include_str!("countries.txt");
pub const SOURCES: &str = include_str!("number_sources.txt");

#[must_use]
pub fn checked(source: &str, day: &str) -> String {
    [source, "、確認日：", day].concat()
}

#[must_use]
pub fn ask_in_hills(country: Country) -> &'static str {
    if country.code == "GB" {
        "警察を頼み、次に山岳救助を頼んでください。"
    } else {
        ""
    }
}
