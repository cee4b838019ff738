//! Nothing is missing in the document.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use uncramp::care::plan::Advice;
use uncramp::care::{RedFlag, StepId, graph};
use uncramp::content;
use uncramp::content::en::{after, label, plan, review as review_words, step, ui};
use uncramp::content::review::Value;
use uncramp::emergency::Alternative;
use uncramp::language::{Language, Locale};
use uncramp::review::{document, hash, minutes_to_sign, words};

use crate::COPY;

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
    let listed: Vec<&str> = review_words::thresholds().map(|it| it.name).collect();
    let unique: BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(listed.len(), unique.len(), "one is listed twice");
    assert!(unique.len() > 15);
    assert_eq!(unique, constants(&care));
    for it in review_words::thresholds() {
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
fn every_hazard_names_tests_that_exist_and_every_rule_too() {
    let code = sources("tests") + &sources("src");
    let check = |of: &str, test: &str| {
        let found = code.contains(&format!("fn {test}("));
        assert!(found, "{of} names a test that does not exist: {test}");
    };
    let mut ids = BTreeSet::new();
    for hazard in review_words::hazards() {
        let id = hazard.id;
        assert!(ids.insert(id), "{id} twice");
        let tests = hazard.controls.iter().map(|control| control.test);
        let tests: Vec<&str> = tests.filter(|test| !test.is_empty()).collect();
        assert!(!tests.is_empty(), "{id} is checked by no test");
        for test in tests {
            check(id, test);
        }
        assert!(!hazard.remains.is_empty(), "{id}");
    }
    assert!((12..=33).contains(&ids.len()));
    for rule in review_words::rules() {
        assert!(!rule.tests.is_empty(), "{}", rule.text);
        for test in rule.tests {
            check(&rule.text, test);
        }
    }
    assert!(!code.contains(concat!("fn a_test_that_does", "_not_exist(")));
}

/// Everything a step says: its words, its answers, what is read on it.
fn said_by(id: StepId) -> String {
    let copy = step(id);
    let mut texts = vec![copy.heading, copy.line, copy.note];
    texts.extend(copy.dos.into_iter().chain(copy.donts));
    texts.extend(graph::edges(id).iter().map(|edge| label(id, edge.answer)));
    match id {
        StepId::After => {
            let cards = after::CARDS.iter();
            texts.extend(cards.clone().map(|(when, _)| *when));
            texts.extend(cards.flat_map(|(_, cards)| *cards).map(|card| card.line));
        }
        StepId::Prevent => texts.extend(Advice::ALL.map(plan::advice)),
        _ => {}
    }
    texts.join(" \n")
}

#[test]
fn every_number_of_the_copy_is_said_where_the_document_says() {
    for it in review_words::COPY_NUMBERS {
        let id = StepId::from_path(it.at).unwrap();
        assert!(said_by(id).contains(it.says), "/{}: {}", it.at, it.says);
        for text in [it.decides, it.source, it.too_low, it.too_high] {
            assert!(!text.is_empty(), "/{}", it.at);
        }
    }
}

/// The spans of time in a text, each as its number and its unit.
fn spans(text: &str) -> Vec<(u64, &'static str)> {
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .collect();
    let units = ["second", "minute", "hour", "day", "week", "month"];
    let pair = |pair: &[&str]| {
        let unit = units.into_iter().find(|unit| pair[1].starts_with(unit))?;
        Some((pair[0].parse().ok()?, unit))
    };
    words.windows(2).filter_map(pair).collect()
}

#[test]
fn every_span_of_time_in_the_guide_is_a_number_to_judge() {
    let seconds = |(count, unit): (u64, &str)| match unit {
        "second" => count,
        "minute" => count * 60,
        "hour" => count * 3_600,
        "day" => count * 86_400,
        "week" => count * 7 * 86_400,
        _ => count * 30 * 86_400,
    };
    let mut known: BTreeSet<u64> = BTreeSet::new();
    for it in review_words::thresholds() {
        match it.value {
            Value::Span(span) => known.insert(span.0 / 1_000),
            Value::Count(count, "days") => known.insert(count * 86_400),
            Value::Count(count, "min") => known.insert(count * 60),
            Value::Count(..) => false,
        };
    }
    let in_copy = review_words::COPY_NUMBERS
        .iter()
        .flat_map(|it| spans(it.says));
    known.extend(in_copy.map(seconds));
    let mut found = 0;
    for id in StepId::all() {
        for span in spans(&said_by(id)) {
            assert!(known.contains(&seconds(span)), "/{}: {span:?}", id.path());
            found += 1;
        }
    }
    assert!(found > 20, "{found}");
    assert_eq!(
        spans("Off by 20 minutes, for 2 to 3 days."),
        [(20, "minute"), (3, "day")]
    );
}

#[test]
fn every_source_of_a_number_is_in_the_document() {
    let documented: BTreeSet<&str> = review_words::NUMBER_SOURCES
        .iter()
        .map(|it| it.id)
        .collect();
    let mut used = BTreeSet::new();
    for (country, _) in content::countries(Locale::ENGLISH) {
        let alternatives = [Alternative::Also, Alternative::Hills, Alternative::Local]
            .map(|what| country.alternative_source(what));
        let sources = [country.source()].into_iter().chain(alternatives);
        used.extend(sources.flatten().map(|it| it.id));
    }
    assert_eq!(documented, used);
    for it in review_words::NUMBER_SOURCES {
        assert_eq!(it.address.is_empty(), it.says.is_empty(), "{}", it.id);
        assert!(
            it.address.is_empty() || it.address.starts_with("http"),
            "{}",
            it.id
        );
    }
}

#[test]
fn the_part_to_sign_takes_about_an_hour_to_read() {
    let minutes = minutes_to_sign(&COPY);
    assert!((10..=65).contains(&minutes), "{minutes} minutes");
}

#[test]
fn the_document_has_every_word_of_the_guide() {
    let document = document(&COPY, &[], None);
    let plain = document
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    for word in words(Language::English).lines() {
        assert!(plain.contains(word), "{word}");
    }
    for id in StepId::all() {
        assert!(
            plain.contains(&format!("/{}<", id.path())),
            "/{}",
            id.path()
        );
    }
    assert!(document.contains(&hash(&COPY)));
    assert!(document.contains(ui::NOT_REVIEWED));
    assert!(!document.contains("<script"));
}

#[test]
fn the_signed_copy_has_every_word_and_every_answer() {
    let copy = COPY.as_str();
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
    for line in ["EPISODE_LIMIT = 10 min", "unknown 112"] {
        assert!(lines.contains(line), "{line}");
    }
    assert!(copy.contains("GB 999 United Kingdom: "));
    assert!(copy.contains(" said 0:05: Hold."), "what is said");
    // The headings of the document are no part of what is signed.
    assert!(!copy.contains(review_words::ui::HASH_NOTE));
    assert!(!copy.contains(env!("CARGO_MANIFEST_DIR")));
}
