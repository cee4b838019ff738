//! Nothing of the source article is lost, and every claim has its label and its reference.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use uncramp::care::StepId;
use uncramp::care::plan::Advice;
use uncramp::care::why::Reason;
use uncramp::content::Evidence;
use uncramp::content::article::Claim;
use uncramp::content::en::{about, after, evidence, learn, step, ui};

use crate::inventory;

use crate::pages;
use crate::reading::words;

#[test]
fn every_item_of_the_inventory_is_listed_once_in_its_order() {
    // The items of the inventory, listed one by one.
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
        assert!(!item.on.is_empty(), "{} is on no page", item.id);
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
        ("I1 I3 C3 C4", Evidence::Good),
        ("C9", Evidence::MixedAtNight),
        ("F1 F9 F10", Evidence::ArticleClaim),
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
    // Claims outside the inventory: a sentence of the article that is left out, and what the article lacked.
    let others: Vec<(&str, Evidence)> = about::CLAIMS
        .iter()
        .filter(|claim| claim.ids.is_empty())
        .map(|claim| (claim.claim, claim.evidence))
        .collect();
    for (part, expect) in [
        ("shifts in the brain", Evidence::NotSupported),
        ("even pace", Evidence::Good),
        ("makes the next more likely", Evidence::Good),
        ("leg injury this year", Evidence::Good),
        ("Ibuprofen", Evidence::Little),
    ] {
        let found: Vec<Evidence> = others
            .iter()
            .filter(|(claim, _)| claim.contains(part))
            .map(|(_, evidence)| *evidence)
            .collect();
        assert_eq!(found, [expect], "{part}");
    }
    assert_eq!(others.len(), 5);
}

#[test]
fn every_claim_names_its_sources_and_each_is_listed() {
    for claim in about::CLAIMS {
        assert!(!claim.sources.is_empty(), "{}", claim.claim);
        for (at, source) in claim.sources.iter().enumerate() {
            let listed = about::REFERENCES.contains(source);
            assert!(
                listed && !claim.sources[..at].contains(source),
                "{source:?}"
            );
        }
    }
    let names: BTreeSet<&str> = about::REFERENCES
        .iter()
        .map(|reference| reference.name)
        .collect();
    assert_eq!(names.len(), about::REFERENCES.len());
}

/// The claim in About for an item of the inventory.
#[track_caller]
fn claimed(id: &str) -> &'static Claim {
    let mut claims = about::CLAIMS.iter().filter(|claim| claim.ids.contains(&id));
    let found = claims.next().filter(|_| claims.next().is_none());
    found.unwrap_or_else(|| panic!("{id} has no claim in About, or two"))
}

/// The one claim in About with these words.
#[track_caller]
fn claimed_as(words: &str) -> &'static Claim {
    let mut claims = about::CLAIMS
        .iter()
        .filter(|claim| claim.claim.contains(words));
    let found = claims.next().filter(|_| claims.next().is_none());
    found.unwrap_or_else(|| panic!("no claim in About, or two: {words}"))
}

#[test]
fn every_labelled_claim_on_a_screen_is_in_about_with_the_same_label() {
    for reason in Reason::ALL {
        let evidence = Evidence::of_reason(reason);
        assert_eq!(evidence, claimed(reason.id()).evidence, "{reason:?}");
    }
    for advice in Advice::ALL {
        let claim = match advice {
            Advice::BuildUp | Advice::Pace => claimed_as("even pace"),
            // The text of that claim contains its own label.
            Advice::Strength => {
                assert!(claimed_as("even pace").say.contains("little evidence"));
                continue;
            }
            Advice::WarmUp => claimed("C2"),
            Advice::Shoes => claimed("C10"),
            Advice::OwnAmount | Advice::DrinkToThirst => claimed("C1"),
            Advice::CoolHours => claimed("C11"),
            Advice::Medicines => claimed("C9"),
            Advice::Salts => claimed("P6"),
            Advice::SaltDrink => claimed("P9"),
            Advice::CompressionOn => claimed("P5"),
            Advice::CompressionAfter => claimed("P4"),
            Advice::Roll => claimed("P11"),
            Advice::Massage => claimed("P12"),
            Advice::DrinkLess | Advice::Bottle => {
                assert_eq!(Evidence::of_advice(advice), None, "{advice:?}");
                continue;
            }
        };
        let evidence = Evidence::of_advice(advice);
        assert_eq!(evidence, Some(claim.evidence), "{advice:?}");
    }
    for (words, id) in [
        ("faster or longer than usual", "C3"),
        ("studies disagree", "C5"),
        ("stretch the muscle gently", "I3"),
    ] {
        let lines = learn::PARTS.iter().flat_map(|part| part.lines);
        let found: Vec<Option<Evidence>> = lines
            .filter(|line| line.evidence.is_some() && line.text.contains(words))
            .map(|line| line.evidence)
            .collect();
        assert_eq!(found, [Some(claimed(id).evidence)], "{words}");
    }
    let labelled = learn::PARTS
        .iter()
        .flat_map(|part| part.lines)
        .filter(|line| line.evidence.is_some());
    assert_eq!(labelled.count(), 3);
    for (words, claim) in [
        ("Ice", claimed("I11")),
        ("Heat", claimed("I12")),
        ("Stretching", claimed("I3")),
        ("Rubbing", claimed("I4")),
    ] {
        let label = format!("{words}: {}", evidence_word(claim.evidence));
        let prefix = format!("{words}: ");
        for id in StepId::all() {
            let note = step(id).note;
            assert!(
                !note.contains(&prefix) || note.contains(&label),
                "/{} does not say {label}: {note}",
                id.path()
            );
        }
    }
    let cards = after::CARDS.iter().flat_map(|(_, cards)| *cards);
    let texts: Vec<&str> = cards.map(|card| card.line).collect();
    for (part, claim) in [
        ("Electrolytes may help", claimed("C5")),
        ("may ease soreness", claimed("I11")),
    ] {
        let label = evidence(claim.evidence);
        let found = texts.iter().filter(|text| text.contains(part));
        assert!(
            found.clone().count() == 1 && found.clone().all(|text| text.contains(label)),
            "{part}"
        );
    }
    claimed_as("Ibuprofen");
}

/// How a note words a label.
fn evidence_word(label: Evidence) -> &'static str {
    match label {
        Evidence::Comfort => "for comfort",
        other => evidence(other),
    }
}

#[test]
fn every_source_that_a_screen_names_is_listed() {
    // The name of a source in small print, and the beginning of its entry in the list.
    const NAMES: [(&str, &str); 9] = [
        ("NHS", "NHS"),
        ("CDC", "CDC"),
        ("NATA", "NATA"),
        ("Mayo Clinic", "Mayo Clinic"),
        ("Merck Manual", "Merck Manual"),
        ("Noakes", "Noakes 2007"),
        ("Asplund", "Asplund 2011"),
        ("UK public health", "UK public health"),
        (
            "practical guide to low sodium",
            "Practical guide to exertional hyponatraemia",
        ),
    ];
    for (called, listed) in NAMES {
        let found = about::REFERENCES
            .iter()
            .any(|reference| reference.name.starts_with(listed));
        assert!(found, "{listed}");
        let named = StepId::all().any(|id| step(id).note.contains(called));
        assert!(named, "no screen names {called}");
    }
    for id in StepId::all() {
        let note = step(id).note;
        for sources in ["Source: ", "Sources: "].map(|start| note.split_once(start)) {
            let Some((_, sources)) = sources else {
                continue;
            };
            let known = NAMES.iter().any(|(called, _)| sources.contains(called));
            assert!(known, "/{} names an unknown source: {note}", id.path());
        }
    }
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
        "PMC4639891",
        "PMC3499888",
        "PMC6901412",
        "34759185",
        "36548112",
        "PMC4281377",
        "merckmanuals.com/home/multimedia/table/runners-stretch",
        "22157068",
        "28679502",
        "cdc.gov/niosh/topics/rhabdo",
        "10.2165/00007256-200737040-00028",
        "10.1136/bjsports-2011-090378",
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
        "ACSM 2021",
        "Noakes 2007",
        "Asplund 2011",
        "Manjra, Schwellnus and Noakes 1996",
        "Garrison 2012",
        "HSE",
        "AAOS",
        "American Red Cross",
        "Lipman 2017",
    ] {
        assert!(
            about::REFERENCES
                .iter()
                .any(|reference| reference.name.contains(expect)),
            "{expect}"
        );
    }
    // Those whose address could not be confirmed in a copy that was read.
    let without = about::REFERENCES.iter().filter(|it| it.address.is_none());
    assert_eq!(without.count(), 4);
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
            "Pickle juice and vinegar",
            "Salt tablets"
        ]
    );
    assert!(about::DISCLAIMER.text.contains(&ui::DISCLAIMER));
    // The page adds who has reviewed the guide, if anybody has: `tests/review/signatures.rs`.
    assert!(!about::DISCLAIMER.text.contains(&ui::NOT_REVIEWED));
}
