//! Nothing is missing in the document.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use uncramp::care::{RedFlag, StepId};
use uncramp::content::{label, review_words, step, ui};
use uncramp::review::{copy, document, hash};

/// Every source below a folder of the project, as one text.
fn sources(folder: &str) -> String {
    fn read(path: &Path, text: &mut String) {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, text);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                text.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut text = String::new();
    read(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        &mut text,
    );
    text
}

/// The constants that a source defines outside of types: their names.
fn constants(source: &str) -> BTreeSet<&str> {
    let is_number = |kind: &str| ["Millis", "u8", "u16", "u32", "u64", "usize"].contains(&kind);
    source
        .lines()
        .filter_map(|line| line.strip_prefix("pub const ")?.split_once(" ="))
        .filter_map(|(name, _)| name.split_once(": "))
        .filter(|(_, kind)| is_number(kind))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn every_constant_of_the_rules_is_a_threshold_to_judge() {
    let care = sources("src/care");
    let listed: Vec<&str> = review_words::THRESHOLDS.iter().map(|it| it.name).collect();
    let unique: BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(listed.len(), unique.len(), "one is listed twice");
    assert!(unique.len() > 15);
    assert_eq!(unique, constants(&care));
    for it in review_words::THRESHOLDS {
        for text in [it.decides, it.source, it.too_low, it.too_high] {
            assert!(
                text.ends_with(['.', ')']) || text == it.source,
                "{}: {text}",
                it.name
            );
            assert!(!text.is_empty(), "{}", it.name);
        }
    }
}

#[test]
fn every_red_flag_has_its_dangers() {
    let listed: BTreeSet<&str> = review_words::TRIAGE.iter().map(|it| it.flag).collect();
    assert_eq!(
        listed.len(),
        review_words::TRIAGE.len(),
        "one is listed twice"
    );
    let flags: BTreeSet<String> = RedFlag::ALL.map(|flag| format!("{flag:?}")).into();
    assert_eq!(listed, flags.iter().map(String::as_str).collect());
}

#[test]
fn every_control_of_a_hazard_is_held_by_tests_that_exist() {
    let code = sources("tests") + &sources("src");
    let mut ids = BTreeSet::new();
    for hazard in review_words::hazards() {
        assert!(ids.insert(hazard.id), "{} twice", hazard.id);
        assert!(
            !hazard.controls.is_empty() && !hazard.tests.is_empty(),
            "{}",
            hazard.id
        );
        for test in hazard.tests {
            let found = code.contains(&format!("fn {test}("));
            assert!(
                found,
                "{} names a test that does not exist: {test}",
                hazard.id
            );
        }
    }
    assert!((12..=30).contains(&ids.len()));
    assert!(!code.contains(concat!("fn a_test_that_does", "_not_exist(")));
}

#[test]
fn the_document_has_every_word_of_the_guide() {
    let copy = copy::copy();
    let document = document(&copy, &[], None);
    let plain = document
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    for word in copy::WORDS.lines() {
        assert!(plain.contains(word), "{word}");
    }
    for id in StepId::all() {
        assert!(
            plain.contains(&format!("/{}<", id.path())),
            "/{}",
            id.path()
        );
    }
    assert!(document.contains(&hash(&copy)));
    assert!(document.contains(ui::NOT_REVIEWED));
    assert!(!document.contains("<script"));
}

#[test]
fn the_signed_copy_has_every_word_and_every_answer() {
    let copy = copy::copy();
    let lines: BTreeSet<&str> = copy.lines().collect();
    for id in StepId::all() {
        let heading = format!("/{} heading: {}", id.path(), step(id).heading);
        assert!(lines.contains(heading.as_str()), "{heading}");
        for edge in uncramp::care::graph::edges(id) {
            let answer = format!("{} -> /{}", label(id, edge.answer), edge.to.path());
            assert!(copy.contains(&answer), "{answer}");
        }
    }
    for word in [
        ui::DISCLAIMER,
        ui::GET_HELP,
        ui::KEEP_SCREEN_ON,
        "Keep the stretch on.",
    ] {
        assert!(lines.contains(word), "{word}");
    }
    for line in ["EPISODE_LIMIT = 10 min", "GB 999", "unknown 112"] {
        assert!(lines.contains(line), "{line}");
    }
    assert!(copy.contains(" said 0:05: Hold."), "what is said");
    // The words of the document itself are no words of the guide.
    assert!(!copy.contains("Hazard log"));
    assert!(!copy.contains(env!("CARGO_MANIFEST_DIR")));
}
