//! That a time zone never gives the number of another country.

use uncramp::content::emergency::{place_for, places};

/// Every name of the time zone database, a line a country.
const ZONES: &str = include_str!("zones.txt");
/// Known names that give no number: their country has one, and it may not be the one to call there.
const NO_PLACE: [&str; 5] = [
    // What Firefox says everywhere where it resists fingerprinting.
    "Atlantic/Reykjavik",
    // Claimed by two sides.
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
        // Svalbard and Jan Mayen have the numbers of Norway.
        let country = if country == "SJ" { "NO" } else { country };
        let listed = places().find(|place| place.code == country);
        for zone in zones.split(' ') {
            let expect = listed.filter(|_| !NO_PLACE.contains(&zone));
            assert_eq!(place_for(zone, &[]), expect, "{zone} in {country}");
            // A phone set to English (United States) may be anywhere.
            assert_eq!(place_for(zone, &["en-US", "en"]), expect, "{zone}");
            checked += 1;
        }
    }
    assert!(checked > 590, "{checked}");
}

#[test]
fn a_zone_that_names_no_place_gives_the_number_of_a_language_that_does() {
    let number = |zone, languages: &[&str]| place_for(zone, languages).map(|place| place.number);
    for zone in ["UTC", "Etc/GMT", "Etc/GMT+5", "GMT0", "Factory", ""] {
        assert_eq!(number(zone, &["en-US"]), None, "{zone}");
        assert_eq!(number(zone, &["en-US", "de-AT"]), Some("112"), "{zone}");
        assert_eq!(number(zone, &["en-NZ"]), Some("111"), "{zone}");
    }
    assert_eq!(number("Atlantic/Reykjavik", &["en-NZ"]), None);
}
