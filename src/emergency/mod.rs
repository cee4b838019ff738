//! The number that calls an ambulance, the position of the phone, and the country it is most likely in.
//!
//! A wrong number costs minutes, so a country is listed only if its number is certain, and a zone only if it lies in one
//! country. Anywhere else the guide shows [`UNKNOWN_NUMBER`] "or your local number".

mod position;
mod source;
mod zone;

use crate::packed::split;
pub use position::{EXACT_TO, Position};
pub use source::Source;

/// A country, or a part of one that has its own ISO code, and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166 alpha-2.
    pub code: &'static str,
    /// The number to call for an ambulance. Where a single number reaches all services, it is that one.
    pub number: &'static str,
}

/// The number every mobile phone supports: 112, part of the GSM standard.
pub const UNKNOWN_NUMBER: &str = "112";

/// What to offer besides the first number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alternative {
    /// A second number that reaches an ambulance too.
    Also,
    /// The number for the hills, where mountain rescue has its own, or has to be asked for.
    Hills,
    /// No particular number: the first one may not be answered everywhere, and a local one may be better.
    Local,
}

impl Alternative {
    /// Its name in the data.
    const fn kind(self) -> &'static str {
        match self {
            Self::Also => "also",
            Self::Hills => "hills",
            Self::Local => "local",
        }
    }
}

/// The lines of the data of one kind: a country each, with the number of that line.
fn listed(kind: &'static str) -> impl Iterator<Item = Country> {
    split(source::LOOKUP, b'\n').flat_map(move |line| {
        let mut words = split(line, b' ');
        let is_listed = words.word() == kind;
        let number = words.word();
        words
            .filter(move |_| is_listed)
            .map(move |code| Country { code, number })
    })
}

impl Country {
    /// Every country whose number is certain, ordered by number.
    pub fn all() -> impl Iterator<Item = Self> {
        listed("call")
    }

    /// The number to offer besides its first one.
    #[must_use]
    pub fn alternative(self, what: Alternative) -> Option<&'static str> {
        listed(what.kind())
            .find(|country| country.code == self.code)
            .map(|country| country.number)
    }

    /// The country with this code, if its number is certain.
    #[must_use]
    pub fn with_code(code: &str) -> Option<Self> {
        Self::all().find(|country| country.code.eq_ignore_ascii_case(code))
    }
}

/// The country a phone is most likely in.
///
/// The time zone decides. Only if the zone names no country at all, as with `UTC`, does the region of the first language that
/// has one count. English (United States) does not count as a region then: phones anywhere are set to it. Nor does
/// `Atlantic/Reykjavik` name a country: Firefox reports it everywhere when it resists fingerprinting, and Iceland's number is
/// the one shown for an unknown country anyway.
///
/// ```
/// use uncramp::emergency::country_for;
///
/// let number = |zone, languages: &[&str]| country_for(zone, languages).map(|country| country.number);
/// assert_eq!(number("Europe/London", &["en-US"]), Some("999"));
/// assert_eq!(number("UTC", &["en-NZ"]), Some("111"));
/// assert_eq!(number("Mars/Olympus_Mons", &["en-US"]), None);
/// ```
#[must_use]
pub fn country_for(time_zone: &str, languages: &[&str]) -> Option<Country> {
    let by_zone = zone::country_code(time_zone);
    if by_zone.is_none() && !zone::names_no_country(time_zone) {
        return None;
    }
    let code = by_zone.or_else(|| {
        languages
            .iter()
            .find_map(|language| zone::region(language).filter(|_| *language != "en-US"))
    })?;
    Country::with_code(code)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::source::NUMBERS;
    use super::zone::ZONES;
    use super::*;

    #[track_caller]
    fn check_number(time_zone: &str, languages: &[&str], expect: Option<&str>) {
        let number = country_for(time_zone, languages).map(|country| country.number);
        assert_eq!(number, expect, "{time_zone:?} {languages:?}");
    }

    #[test]
    fn the_time_zone_gives_the_number() {
        for (zone, number) in [
            ("Europe/London", "999"),
            ("Europe/Belfast", "999"),
            ("Europe/Dublin", "112"),
            ("Europe/Berlin", "112"),
            ("Europe/Paris", "112"),
            ("Europe/Zurich", "144"),
            ("Europe/Oslo", "113"),
            ("Europe/Kiev", "103"),
            ("Europe/Kyiv", "103"),
            ("Europe/Istanbul", "112"),
            ("America/New_York", "911"),
            ("America/Indiana/Knox", "911"),
            ("US/Eastern", "911"),
            ("America/Toronto", "911"),
            ("America/Mexico_City", "911"),
            ("America/Sao_Paulo", "192"),
            ("America/Buenos_Aires", "107"),
            ("America/Argentina/Buenos_Aires", "107"),
            ("America/Santiago", "131"),
            ("America/Bogota", "123"),
            ("Asia/Tokyo", "119"),
            ("Japan", "119"),
            ("Asia/Seoul", "119"),
            ("Asia/Shanghai", "120"),
            ("Asia/Hong_Kong", "999"),
            ("Asia/Taipei", "119"),
            ("Asia/Singapore", "995"),
            ("Asia/Kolkata", "112"),
            ("Asia/Calcutta", "112"),
            ("Asia/Ho_Chi_Minh", "115"),
            ("Asia/Saigon", "115"),
            ("Asia/Bangkok", "1669"),
            ("Asia/Dubai", "998"),
            ("Asia/Jerusalem", "101"),
            ("Europe/Vienna", "144"),
            ("Africa/Nairobi", "999"),
            ("Africa/Johannesburg", "112"),
            ("Africa/Cairo", "123"),
            ("Australia/Sydney", "000"),
            ("Pacific/Auckland", "111"),
            ("Iceland", "112"),
        ] {
            check_number(zone, &[], Some(number));
            check_number(zone, &["en-US", "xx-ZZ"], Some(number));
        }
    }

    #[test]
    fn the_language_is_used_only_when_the_zone_names_no_country() {
        for zone in [
            "",
            "UTC",
            "GMT",
            "Etc/UTC",
            "Etc/GMT+1",
            "Etc/Unknown",
            "EST5EDT",
            "Zulu",
        ] {
            check_number(zone, &["en-GB"], Some("999"));
            check_number(zone, &["en", "de-AT", "en-US"], Some("144"));
            check_number(zone, &["zh-Hant-TW"], Some("119"));
            check_number(zone, &["EN-us-u-ca-gregory"], Some("911"));
            check_number(zone, &["es-419", "es-CL"], Some("131"));
            check_number(zone, &[], None);
            check_number(zone, &["en", "fr"], None);
        }
        // A real place without a certain number is not assumed to be in the country of the language.
        for zone in [
            "Asia/Jakarta",
            "Africa/Casablanca",
            "America/Havana",
            "Antarctica/Troll",
        ] {
            check_number(zone, &["en-US", "fr-FR"], None);
        }
        // If the first language with a region names such a country, the next language does not override it.
        check_number("UTC", &["ur-PK", "en-US"], None);
    }

    #[test]
    fn hostile_zones_and_languages_are_ignored() {
        for zone in [
            "Europe/",
            "/",
            "London",
            "Europe/London Belfast",
            "Europe/London/",
            "europe/london",
            "GB London",
            "../../etc/passwd",
            "Europe/\u{0}",
            "\u{1f3c3}",
            "<script>",
            "America/Argentina",
            "America/",
        ] {
            check_number(zone, &["en-US"], None);
        }
        for language in [
            "",
            "-",
            "--",
            "GB",
            "e-GB",
            "english-GB",
            "x-GB",
            "en-x-gb",
            "en-u-rg-gb",
            "en-\u{1f3c3}",
            "en-12",
            "en-ZZ",
            "en_GB",
            "en-G",
            "-GB",
            "en-<b>",
        ] {
            check_number("UTC", &[language], None);
        }
        check_number("UTC", &[&"en-".repeat(10_000)], None);
    }

    #[track_caller]
    fn check_alternative(code: &str, what: Alternative, expect: Option<&str>) {
        let found = Country::with_code(code).and_then(|country| country.alternative(what));
        assert_eq!(found, expect, "{what:?} {code}");
    }

    #[test]
    fn a_second_number_is_offered_where_there_is_one() {
        check_alternative("AR", Alternative::Also, Some("911"));
        check_alternative("JM", Alternative::Also, Some("911"));
        check_alternative("AZ", Alternative::Also, Some("112"));
        check_alternative("GB", Alternative::Hills, Some("999"));
        check_alternative("AT", Alternative::Hills, Some("140"));
        check_alternative("CH", Alternative::Hills, Some("1414"));
        check_alternative("KE", Alternative::Local, Some("-"));
        check_alternative("NG", Alternative::Local, Some("-"));
        for country in Country::all() {
            let Country { code, .. } = country;
            for (what, codes) in [
                (Alternative::Also, "AM AR AZ JM"),
                (Alternative::Hills, "GB AT CH"),
                (Alternative::Local, "KE NG"),
            ] {
                let offered = country.alternative(what).is_some();
                assert_eq!(offered, codes.contains(code), "{what:?} {code}");
                let has_source = country.alternative_source(what).is_some();
                assert_eq!(has_source, offered, "{what:?} {code}");
            }
        }
    }

    #[test]
    fn every_line_has_a_kind_a_source_and_the_day_it_was_checked() {
        for line in NUMBERS.lines() {
            let mut words = line.split(' ');
            let [kind, number, source, day, first] =
                std::array::from_fn(|_| words.next().unwrap_or_default());
            assert!(["call", "also", "hills", "local"].contains(&kind), "{line}");
            let digits = number.bytes().all(|byte| byte.is_ascii_digit());
            assert!(digits != (kind == "local"), "{line}");
            assert!(source.bytes().all(|byte| byte.is_ascii_lowercase()));
            let mask: String = day
                .chars()
                .map(|c| if c.is_ascii_digit() { '0' } else { c })
                .collect();
            assert!(mask == "0000-00-00", "{line}");
            assert!(Country::with_code(first).is_some(), "{line}");
        }
        for country in Country::all() {
            assert!(country.source().is_some(), "{country:?}");
        }
    }

    #[test]
    fn countries_are_listed_once_each() {
        let mut codes = BTreeSet::new();
        for country in Country::all() {
            let Country { code, number } = country;
            assert!(
                code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()),
                "{country:?}"
            );
            assert!(codes.insert(code), "{code} twice");
            assert!((3..=4).contains(&number.len()), "{country:?}");
            assert!(
                number.bytes().all(|byte| byte.is_ascii_digit()),
                "{country:?}"
            );
            check_number("", &[&format!("mul-{code}")], Some(number));
        }
        assert!(codes.len() >= 70, "{}", codes.len());
        assert_eq!(UNKNOWN_NUMBER, "112");
    }

    #[test]
    fn every_zone_lies_in_one_listed_country_and_every_country_has_a_zone() {
        let mut area = "";
        let mut seen = BTreeSet::new();
        let mut codes = BTreeSet::new();
        for line in ZONES.lines() {
            if line.ends_with('/') {
                area = line;
                continue;
            }
            let mut cities = line.split(' ');
            let code = cities.next().unwrap_or_default();
            codes.insert(code);
            for city in cities {
                let zone = format!("{area}{city}");
                let country = country_for(&zone, &[]);
                assert_eq!(country.map(|country| country.code), Some(code), "{zone}");
                assert!(seen.insert(zone.clone()), "{zone} twice");
            }
        }
        let listed: BTreeSet<&str> = Country::all().map(|country| country.code).collect();
        assert_eq!(codes, listed);
    }
}
