//! What time zones and language tags reveal about the country.

use crate::packed::split;

/// Time zones as browsers name them, old names included: a line "Area/", then one line per country. A star is any city of an
/// area that lies in one country.
///
/// Source: the IANA time zone database, `zone.tab` and `backward`, without zones claimed by two countries.
pub(super) const ZONES: &str = include_str!("zones.txt");

/// The code of the country a time zone lies in, if it lies in exactly one.
pub(super) fn country_code(time_zone: &str) -> Option<&'static str> {
    let mut area = "";
    for line in split(ZONES, b'\n') {
        if line.ends_with('/') {
            area = line;
            continue;
        }
        let mut words = split(line, b' ');
        let code = words.next();
        if let Some(city) = time_zone.strip_prefix(area)
            && words.any(|word| word == city || word == "*")
        {
            return code;
        }
    }
    None
}

/// Whether a zone is only an offset or a clock: `UTC`, `Etc/GMT+1`, `EST5EDT`, or empty.
pub(super) fn names_no_country(time_zone: &str) -> bool {
    time_zone.starts_with("Etc/")
        || matches!(time_zone, "Zulu" | "Universal" | "Greenwich" | "Factory")
        || time_zone.bytes().all(|byte| {
            byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'+' | b'-')
        })
}

/// The region in a language tag, such as `GB` in `en-GB` or `TW` in `zh-Hant-TW`.
pub(super) fn region(language: &str) -> Option<&str> {
    let mut subtags = split(language, b'-');
    let primary = subtags.next()?;
    if !matches!(primary.len(), 2..=3) {
        return None;
    }
    // A single letter starts an extension, whose subtags have other meanings.
    subtags
        .take_while(|subtag| subtag.len() > 1)
        .find(|subtag| subtag.len() == 2 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()))
}
