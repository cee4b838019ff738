//! The number that brings an ambulance, for the place the runner is in.
//!
//! A wrong number costs minutes, so a place is only listed when its number is sure, and a zone only when
//! it lies in one place. Anywhere else the guide shows [`UNKNOWN_NUMBER`] "or your local number".

/// A place and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// ISO 3166 alpha-2.
    pub code: &'static str,
    /// The name, as it stands after "For".
    pub name: &'static str,
    /// The number to call for an ambulance. Where one number brings every service it is that one.
    pub number: &'static str,
}

/// The number every mobile phone knows: 112, part of the GSM standard.
pub const UNKNOWN_NUMBER: &str = "112";

/// Every place whose number is sure, by name: a line each of its code, its number and its name. As one text it takes
/// less room than a table.
const PLACES: &str = include_str!("emergency/places.txt");

/// Time zones as the browser names them, old names included: a line "Area/", then one line a country.
///
/// Source: the IANA time zone database, `zone.tab` and `backward`, without zones that are claimed by two countries.
const ZONES: &str = include_str!("emergency/zones.txt");

/// Every place whose number is sure, by name.
pub fn places() -> impl Iterator<Item = Place> {
    PLACES.lines().filter_map(|line| {
        let (code, rest) = line.split_once(' ')?;
        let (number, name) = rest.split_once(' ')?;
        Some(Place { code, name, number })
    })
}

/// The place a phone is most likely in.
///
/// The time zone decides. The region of the first language that has one is asked only when the zone
/// names no place at all, as `UTC` does. English (United States) is no region then: phones anywhere are set to it.
/// Neither is `Atlantic/Reykjavik` a place: Firefox says so everywhere where it resists fingerprinting, and in Iceland the
/// number is the one that is shown for an unknown place.
///
/// ```
/// use uncramp::content::emergency::place_for;
///
/// let number = |zone, languages: &[&str]| place_for(zone, languages).map(|place| place.number);
/// assert_eq!(number("Europe/London", &["en-US"]), Some("999"));
/// assert_eq!(number("UTC", &["en-NZ"]), Some("111"));
/// assert_eq!(number("Mars/Olympus_Mons", &["en-US"]), None);
/// ```
#[must_use]
pub fn place_for(time_zone: &str, languages: &[&str]) -> Option<Place> {
    let by_zone = country_of(time_zone);
    if by_zone.is_none() && !names_no_place(time_zone) {
        return None;
    }
    let code = by_zone.or_else(|| {
        languages
            .iter()
            .find_map(|language| region(language).filter(|_| *language != "en-US"))
    })?;
    places().find(|place| place.code.eq_ignore_ascii_case(code))
}

fn country_of(time_zone: &str) -> Option<&'static str> {
    let mut area = "";
    for line in ZONES.lines() {
        if line.ends_with('/') {
            area = line;
            continue;
        }
        let mut words = line.split(' ');
        let code = words.next();
        if let Some(city) = time_zone.strip_prefix(area)
            && words.any(|word| word == city)
        {
            return code;
        }
    }
    None
}

/// Whether a zone is only an offset or a clock: `UTC`, `Etc/GMT+1`, `EST5EDT`, or nothing at all.
fn names_no_place(time_zone: &str) -> bool {
    time_zone.starts_with("Etc/")
        || matches!(time_zone, "Zulu" | "Universal" | "Greenwich" | "Factory")
        || time_zone.bytes().all(|byte| {
            byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'+' | b'-')
        })
}

/// The region in a language tag, as `GB` in `en-GB` or `TW` in `zh-Hant-TW`.
fn region(language: &str) -> Option<&str> {
    let mut subtags = language.split('-');
    let primary = subtags.next()?;
    if !matches!(primary.len(), 2..=3) {
        return None;
    }
    // A single letter starts an extension, whose subtags mean other things.
    subtags
        .take_while(|subtag| subtag.len() > 1)
        .find(|subtag| subtag.len() == 2 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[track_caller]
    fn calls(time_zone: &str, languages: &[&str], expect: Option<&str>) {
        let number = place_for(time_zone, languages).map(|place| place.number);
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
            ("Africa/Nairobi", "999"),
            ("Africa/Johannesburg", "112"),
            ("Africa/Cairo", "123"),
            ("Australia/Sydney", "000"),
            ("Pacific/Auckland", "111"),
            ("Iceland", "112"),
        ] {
            calls(zone, &[], Some(number));
            calls(zone, &["en-US", "xx-ZZ"], Some(number));
        }
    }

    #[test]
    fn the_language_is_asked_only_when_the_zone_names_no_place() {
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
            calls(zone, &["en-GB"], Some("999"));
            calls(zone, &["en", "de-AT", "en-US"], Some("112"));
            calls(zone, &["zh-Hant-TW"], Some("119"));
            calls(zone, &["EN-us-u-ca-gregory"], Some("911"));
            calls(zone, &["es-419", "es-CL"], Some("131"));
            calls(zone, &[], None);
            calls(zone, &["en", "fr"], None);
        }
        // A real place we have no sure number for is not the place the language comes from.
        for zone in [
            "Asia/Jakarta",
            "Africa/Casablanca",
            "America/Havana",
            "Antarctica/Troll",
        ] {
            calls(zone, &["en-US", "fr-FR"], None);
        }
        // Nor is a language of such a place overruled by the next one.
        calls("UTC", &["ur-PK", "en-US"], None);
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
            calls(zone, &["en-US"], None);
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
            calls("UTC", &[language], None);
        }
        calls("UTC", &[&"en-".repeat(10_000)], None);
    }

    #[test]
    fn places_are_listed_once_each_by_name() {
        let count = places().count();
        assert!(count >= 70, "{count}");
        assert_eq!(count, PLACES.lines().count(), "each line is a place");
        let mut codes = BTreeSet::new();
        for place in places() {
            assert!(
                place.code.len() == 2 && place.code.bytes().all(|byte| byte.is_ascii_uppercase()),
                "{place:?}"
            );
            assert!(codes.insert(place.code), "{} twice", place.code);
            assert!((3..=4).contains(&place.number.len()), "{place:?}");
            assert!(
                place.number.bytes().all(|byte| byte.is_ascii_digit()),
                "{place:?}"
            );
            calls("", &[&format!("mul-{}", place.code)], Some(place.number));
        }
        let plain = |name: &str| {
            name.to_lowercase()
                .replace('å', "a")
                .replace('é', "e")
                .replace('ü', "u")
        };
        assert!(places().is_sorted_by_key(|place| plain(place.name)));
        assert_eq!(UNKNOWN_NUMBER, "112");
    }

    #[test]
    fn every_zone_lies_in_one_listed_place_and_every_place_has_a_zone() {
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
                let place = place_for(&zone, &[]);
                assert_eq!(place.map(|place| place.code), Some(code), "{zone}");
                assert!(seen.insert(zone.clone()), "{zone} twice");
            }
        }
        let listed: BTreeSet<&str> = places().map(|place| place.code).collect();
        assert_eq!(codes, listed);
    }
}
