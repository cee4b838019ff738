//! Nothing of the source article is lost, and every claim has its label and its reference.

use std::path::Path;
use std::{env, fs};

use uncramp::content::{Evidence, about, ui};

use crate::inventory;

use crate::pages;
use crate::reading::words;

#[test]
fn every_item_of_the_inventory_is_listed_once_in_its_order() {
    // The items of part A of the specification, listed one by one.
    let expect: Vec<&str> = "I1 I2 I3 I4 I5 I6 I7 I8 I9 I10 I11 I12 I13 \
         F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 \
         C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 \
         P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 \
         W1 W2 W3 W4"
        .split(' ')
        .collect();
    let ids: Vec<&str> = inventory::items().map(|item| item.id).collect();
    assert_eq!(ids, expect);
}

#[test]
fn every_item_is_in_the_copy_of_each_page_it_names() {
    for item in inventory::items() {
        assert!(!item.on.is_empty(), "{} is nowhere", item.id);
        for (path, fragment) in item.on {
            let found = pages::at(path).iter().any(|text| text.contains(fragment));
            assert!(found, "{} is not on /{path}: {fragment}", item.id);
        }
    }
}

#[test]
fn every_item_is_covered_by_a_page() {
    let table = inventory::coverage();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .skip_while(|line| !line.starts_with("|---"))
        .skip(1)
        .map(|row| row.split('|').map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), 52);
    for row in rows {
        assert!(row[3].starts_with("`/"), "{row:?}");
        assert!(!row[4].contains("Comes with"), "{row:?}");
    }
}

#[test]
fn gists_are_three_to_eight_words() {
    for item in inventory::items() {
        let count = words(item.what).count();
        assert!((1..=8).contains(&count), "{}: {}", item.id, item.what);
    }
}

#[test]
fn the_coverage_page_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/coverage.md");
    let expect = inventory::coverage();
    if env::var_os("UPDATE").is_some() {
        assert!(
            fs::write(&path, &expect).is_ok(),
            "{} cannot be written",
            path.display()
        );
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expect,
        "docs/coverage.md is old: UPDATE=1 cargo test --test content"
    );
}

#[test]
fn the_about_page_labels_every_claim_that_was_judged() {
    #[track_caller]
    fn check(id: &str, expect: Evidence) {
        let found: Vec<Evidence> = about::CLAIMS
            .iter()
            .filter(|claim| claim.ids.contains(&id))
            .map(|claim| claim.evidence)
            .collect();
        assert_eq!(found, [expect], "{id}");
    }
    for (ids, expect) in [
        ("I1 I3 C3 C4 C9", Evidence::Good),
        ("I11 C1 C5 C11 C2", Evidence::Mixed),
        ("I4 C7 C10 C8 P11 P12 P4 P5", Evidence::Little),
        ("I12", Evidence::Comfort),
        ("C6", Evidence::NotSupported),
        ("P6", Evidence::Unsourced),
        ("P9", Evidence::Weak),
    ] {
        for id in ids.split(' ') {
            check(id, expect);
        }
    }
    let brain = about::CLAIMS.iter().find(|claim| claim.ids.is_empty());
    assert!(brain.is_some_and(|claim| claim.evidence == Evidence::NotSupported));
    assert_eq!(about::CLAIMS.len(), 15);
}

#[test]
fn the_about_page_lists_every_reference() {
    for expect in [
        "PMC8775277",
        "mayoclinic.org/diseases-conditions/muscle-cramp",
        "nhs.uk/conditions/leg-cramps",
        "nhs.uk/conditions/sprains-and-strains",
        "deep-vein-thrombosis",
        "nhs.uk/conditions/compartment-syndrome",
        "18206574",
        "21402566",
        "PMC4532703",
        "32796418",
        "PMC7962362",
        "PMC9388468",
        "PMC6465761",
        "bmjopensem.bmj.com/content/6/1/e000614",
        "17277604",
    ] {
        let found = about::REFERENCES
            .iter()
            .filter_map(|reference| reference.address)
            .any(|at| at.contains(expect));
        assert!(found, "{expect}");
    }
    for expect in [
        "Miller 2022",
        "Mayo",
        "Merck",
        "CDC",
        "hyponatraemia",
        "NATA",
        "UK public health",
    ] {
        assert!(
            about::REFERENCES
                .iter()
                .any(|reference| reference.name.contains(expect)),
            "{expect}"
        );
    }
    for address in about::REFERENCES
        .iter()
        .filter_map(|reference| reference.address)
    {
        assert!(
            address.starts_with("https://") && !address.contains(' '),
            "{address}"
        );
    }
}

#[test]
fn the_about_page_says_what_is_left_out_and_who_has_not_read_it() {
    let left_out: Vec<&str> = about::LEFT_OUT.iter().map(|item| item.what).collect();
    assert_eq!(
        left_out,
        [
            "Quinine",
            "Tonic water",
            "Painkillers during a cramp",
            "Pickle juice"
        ]
    );
    assert!(about::DISCLAIMER.text.contains(&ui::DISCLAIMER));
    // The page adds who has reviewed the guide, if anybody has: `tests/review/signatures.rs`.
    assert!(!about::DISCLAIMER.text.contains(&ui::NOT_REVIEWED));
}
