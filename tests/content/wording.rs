//! Tone, and that no text is missing or duplicated.

use std::collections::BTreeSet;

use uncramp::care::{StepId, Stop};
use uncramp::content::en::{about, description, figure_label, learn, step};

use crate::reading::words;
use crate::{all_texts, labels};

#[test]
fn nothing_promises_blames_diagnoses_or_abbreviates() {
    const WORDS: &[&str] = &[
        "cure",
        "cures",
        "cured",
        "guarantee",
        "guaranteed",
        "toxin",
        "toxins",
        "flush",
        "flushes",
        "min",
        "mins",
        "sec",
        "secs",
        "hrs",
        "approx",
        "etc",
        "asap",
        "fault",
        "blame",
        "mistake",
        "careless",
        "lazy",
        "foolish",
    ];
    const PHRASES: &[&str] = &[
        "drink plenty",
        "as hard as you can",
        "e.g",
        "i.e",
        "should have",
        "you failed",
        "you forgot",
        "you have a ",
        "you have an ",
        "you are suffering",
        "no pain, no gain",
        "%",
    ];
    #[track_caller]
    fn check(text: &str) {
        let lower = text.to_lowercase();
        for word in words(text) {
            assert!(!WORDS.contains(&word.as_str()), "{word}: {text}");
        }
        for phrase in PHRASES {
            assert!(!lower.contains(phrase), "{phrase}: {text}");
        }
    }
    for text in all_texts() {
        check(text);
    }
    for claim in about::CLAIMS {
        check(claim.claim);
        check(claim.say);
    }
}

#[test]
fn you_have_is_only_used_in_conditions() {
    // "if you have sickle cell trait" is a condition; "you have" as a diagnosis is not for a guide.
    for text in all_texts() {
        let findings = text.to_lowercase().matches("you have").count();
        let questions = text.to_lowercase().matches("if you have").count();
        assert_eq!(findings, questions, "{text}");
    }
}

#[test]
fn do_not_starts_every_line_of_its_list_and_no_other() {
    for id in StepId::all() {
        let copy = step(id);
        for line in copy.donts {
            assert!(line.starts_with("Do not "), "/{}: {line}", id.path());
        }
        for line in copy.dos {
            assert!(!line.starts_with("Do not"), "/{}: {line}", id.path());
        }
        assert!(
            copy.donts.is_empty() || !copy.line.is_empty() || !copy.dos.is_empty(),
            "/{}",
            id.path()
        );
    }
}

#[test]
fn texts_are_plain_and_trimmed() {
    for text in all_texts() {
        assert_eq!(text, text.trim());
        assert!(
            !text.contains(['<', '>', '&', '\n', '\t', '!']) && !text.contains("  "),
            "{text}"
        );
    }
}

#[test]
fn every_step_has_its_own_title_and_a_heading() {
    let mut titles = BTreeSet::new();
    for id in StepId::all() {
        let copy = step(id);
        assert!(
            !copy.title.is_empty() && !copy.heading.is_empty(),
            "/{}",
            id.path()
        );
        assert!(titles.insert(copy.title), "{} is a title twice", copy.title);
    }
}

#[test]
fn every_answer_has_its_own_label() {
    for id in StepId::all() {
        let mut seen = BTreeSet::new();
        for text in labels(id) {
            assert!(
                !text.is_empty() && text.len() <= 60,
                "/{}: {text}",
                id.path()
            );
            assert!(seen.insert(text), "/{} offers {text} twice", id.path());
        }
    }
}

#[test]
fn every_page_has_its_own_one_line_description_for_search_results() {
    let mut seen = BTreeSet::new();
    let articles = [about::DESCRIPTION, learn::DESCRIPTION];
    for text in StepId::all().map(description).chain(articles) {
        assert!(
            (50..=160).contains(&text.chars().count()),
            "{}: {text}",
            text.len()
        );
        assert!(seen.insert(text), "twice: {text}");
    }
}

#[test]
fn every_figure_that_shows_what_to_do_has_a_description() {
    for id in StepId::all() {
        let tells = matches!(
            id,
            StepId::Treatment(_) | StepId::Stop(Stop::Emergency | Stop::HeatIllness | Stop::Faint)
        ) || id.stretch().is_some();
        assert_eq!(!figure_label(id).is_empty(), tells, "/{}", id.path());
    }
}
