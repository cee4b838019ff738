//! The names of the countries with an emergency number, and of the sources of the numbers.

pub const NAMES: &str = include_str!("countries.txt");
pub const SOURCES: &str = include_str!("number_sources.txt");

#[must_use]
pub fn checked(source: &str, day: &str) -> String {
    [source, "、確認日：", day].concat()
}

pub const ASK_IN_HILLS: &str = "まず警察、次に山岳救助を頼んでください。";
