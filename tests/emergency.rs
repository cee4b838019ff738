//! A time zone never yields the number of another country, and every country with a number has a name.

use uncramp::care::{StepId, Stop};
use uncramp::content;
use uncramp::emergency::{Alternative, Country, country_for};
use uncramp::language::Locale;

/// Every name in the time zone database, one country per line.
const ZONES: &str = include_str!("emergency/zones.txt");
/// Known names that yield no number: their country has one, but it may not be the one to call there.
const NO_COUNTRY: [&str; 5] = [
    // The time zone that Firefox always reports when it resists fingerprinting.
    "Atlantic/Reykjavik",
    // Disputed territories.
    "Asia/Famagusta",
    "Europe/Simferopol",
    "Europe/Tiraspol",
    // A station without a public network.
    "Antarctica/Macquarie",
];

#[test]
fn every_name_of_a_zone_gives_the_number_of_its_country() {
    let mut checked = 0;
    for line in ZONES.lines().filter(|line| !line.starts_with('#')) {
        let (country, zones) = line.split_once(' ').unwrap_or_default();
        // Svalbard and Jan Mayen use Norway's numbers.
        let country = if country == "SJ" { "NO" } else { country };
        let listed = Country::with_code(country);
        for zone in zones.split(' ') {
            let expect = listed.filter(|_| !NO_COUNTRY.contains(&zone));
            assert_eq!(country_for(zone, &[]), expect, "{zone} in {country}");
            // A phone set to English (United States) may be anywhere.
            assert_eq!(country_for(zone, &["en-US", "en"]), expect, "{zone}");
            checked += 1;
        }
    }
    assert!(checked > 590, "{checked}");
}

#[test]
fn a_zone_that_names_no_country_gives_the_number_of_a_language_that_does() {
    let number =
        |zone, languages: &[&str]| country_for(zone, languages).map(|country| country.number);
    for zone in ["UTC", "Etc/GMT", "Etc/GMT+5", "GMT0", "Factory", ""] {
        assert_eq!(number(zone, &["en-US"]), None, "{zone}");
        assert_eq!(number(zone, &["en-US", "de-AT"]), Some("144"), "{zone}");
        assert_eq!(number(zone, &["en-NZ"]), Some("111"), "{zone}");
    }
    assert_eq!(number("Atlantic/Reykjavik", &["en-NZ"]), None);
}

#[test]
fn a_zone_that_only_some_systems_know_gives_the_number_of_its_country() {
    let number = country_for("Canada/East-Saskatchewan", &[]).map(|country| country.number);
    assert_eq!(number, Some("911"));
}

#[test]
fn every_source_is_named_and_the_second_number_says_how_to_ask() {
    for country in Country::all() {
        let alternatives =
            [Alternative::Also, Alternative::Hills].map(|what| country.alternative_source(what));
        for source in [country.source()].into_iter().chain(alternatives).flatten() {
            let text = content::number_source(source, Locale::ENGLISH);
            let day = format!(", checked {}", source.checked);
            assert!(text.len() > day.len() && text.ends_with(&day), "{text}");
        }
    }
    let asks = |code| {
        Country::with_code(code).map(|country| content::ask_in_hills(country, Locale::ENGLISH))
    };
    assert_eq!(asks("GB"), Some("Ask for police, then mountain rescue."));
    assert_eq!(asks("CH"), Some(""));
}

#[test]
fn countries_are_named_once_each_by_name() {
    let plain = |name: &str| {
        name.to_lowercase()
            .replace('å', "a")
            .replace('é', "e")
            .replace('ü', "u")
    };
    assert!(content::countries(Locale::ENGLISH).is_sorted_by_key(|(_, name)| plain(name)));
    let named: Vec<&str> = content::countries(Locale::ENGLISH)
        .map(|(country, _)| country.code)
        .collect();
    let mut listed: Vec<&str> = Country::all().map(|country| country.code).collect();
    assert_eq!(named.len(), listed.len());
    listed.retain(|code| !named.contains(code));
    assert_eq!(listed, [""; 0], "without a name");
    let canada =
        Country::with_code("CA").map(|country| content::country_name(country, Locale::ENGLISH));
    assert_eq!(canada, Some("Canada"));
}

#[test]
fn the_list_of_numbers_says_how_much_rests_on_one_source() {
    let rests = |country: &Country| country.source().is_some_and(|source| source.id == "aosp");
    let (on_it, all) = (Country::all().filter(rests).count(), Country::all().count());
    assert!(
        2 * on_it > all - 10 && 2 * on_it < all + 10,
        "{on_it} of {all}"
    );
    let note = content::en::step(StepId::Stop(Stop::Numbers)).note;
    assert!(note.contains("About half of these rest on one list alone, Android's."));
    assert!(note.contains("We have called none."));
}
