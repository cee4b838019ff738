//! That nothing of the source article is lost, and that every claim has its label and its reference.

use std::path::Path;
use std::{env, fs};

use uncramp::content::{Evidence, about, inventory, step, ui};

use crate::reading::words;
use crate::{labels, prose};

#[test]
fn every_item_of_the_inventory_is_listed_once_in_its_order() {
    let mut expect = Vec::new();
    for (letter, count) in [("I", 13), ("F", 10), ("C", 11), ("P", 14), ("W", 4)] {
        expect.extend((1..=count).map(|number| format!("{letter}{number}")));
    }
    let ids: Vec<&str> = inventory::ITEMS.iter().map(|item| item.id).collect();
    assert_eq!(ids, expect);
}

#[test]
fn every_immediate_item_and_warning_stands_in_the_copy_that_claims_it() {
    for item in inventory::ITEMS {
        let due = item.id.starts_with(['I', 'W']);
        assert!(!due || !item.on.is_empty(), "{} is nowhere", item.id);
        for (id, fragment) in item.on {
            let copy = step(*id);
            let mut texts = prose(*id);
            texts.push(copy.note);
            texts.extend(labels(*id));
            let found = texts.iter().any(|text| text.contains(fragment));
            assert!(found, "{} is not on /{}: {fragment}", item.id, id.path());
        }
    }
}

#[test]
fn gists_are_three_to_eight_words() {
    for item in inventory::ITEMS {
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
    assert!(about::DISCLAIMER.text.contains(&ui::NOT_REVIEWED));
}
