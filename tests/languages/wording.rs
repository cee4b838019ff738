//! How a text is worded: short, kind, and in its own language.

use uncramp::care::{Cue, StepId, Stretch};
use uncramp::content::{Evidence, StepCopy, announced, spoken};
use uncramp::language::{Language, Locale};

use crate::grammar::{forbids, longest_sentence};
use crate::{Copy, ENGLISH, TRANSLATIONS};

/// The longest label of an answer, in characters.
const LABEL: usize = 70;

fn length(language: Language, sentence: &str) -> usize {
    match language {
        Language::Japanese => sentence
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .count(),
        _ => words(sentence).count(),
    }
}

/// The words of a text in a language that has spaces between them.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_between =
        |letter: char| letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}';
    text.split(is_between)
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let all = text.split(['.', '?', '!', '。', '？', ':', '：', ';']);
    all.map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// Heading, line and lists of a step.
pub(crate) fn prose_of(copy: &Copy, step: StepId) -> impl Iterator<Item = &'static str> + use<> {
    let StepCopy {
        heading,
        line,
        dos,
        donts,
        ..
    } = (copy.step)(step);
    [heading, line].into_iter().chain(dos).chain(donts)
}

/// The prose of the steps that a runner in pain reads.
fn prose(copy: &Copy) -> impl Iterator<Item = (StepId, &'static str)> {
    let in_pain = |step: &StepId| {
        matches!(
            step,
            StepId::Question(_) | StepId::Hold(_) | StepId::Practice(_) | StepId::Treatment(_)
        )
    };
    StepId::all()
        .filter(in_pain)
        .flat_map(|step| prose_of(copy, step).map(move |text| (step, text)))
}

#[test]
fn the_sentences_of_the_guide_are_short() {
    let mut long = Vec::new();
    for copy in &TRANSLATIONS {
        let most = longest_sentence(copy.language);
        for (step, text) in prose(copy) {
            for sentence in sentences(text) {
                let length = length(copy.language, sentence);
                if length > most {
                    long.push(format!(
                        "{:?} {step:?}: {length} > {most}: {sentence}",
                        copy.language
                    ));
                }
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn labels_fit_into_their_buttons() {
    for copy in &TRANSLATIONS {
        for step in StepId::all() {
            for edge in uncramp::care::graph::edges(step) {
                let label = (copy.label)(step, edge.answer);
                assert!(label.chars().count() <= LABEL, "{label}");
            }
        }
    }
}

#[test]
fn every_line_of_what_not_to_do_says_not() {
    for copy in &TRANSLATIONS {
        let forbids = |text: &str| forbids(copy.language, text);
        for step in StepId::all() {
            let StepCopy { dos, donts, .. } = (copy.step)(step);
            for text in donts {
                assert!(forbids(text), "{step:?}: {text}");
            }
            // "Não acorda?" is no order.
            let orders = dos.into_iter().filter(|text| !text.contains(['?', '？']));
            for text in orders.filter(|_| copy.language != Language::Japanese) {
                assert!(!forbids(text), "{step:?}: {text}");
            }
        }
    }
}

#[test]
fn nobody_is_shouted_at() {
    for copy in &TRANSLATIONS {
        for (what, text) in copy.all() {
            assert!(!text.contains(['!', '！', '¡']), "{what}: {text}");
            assert_eq!(text, text.trim(), "{what}");
        }
    }
}

#[test]
fn no_text_is_left_in_english() {
    let mut left = Vec::new();
    for copy in &TRANSLATIONS {
        for ((what, own), (_, english)) in copy.all().into_iter().zip(ENGLISH.all()) {
            // A unit of one letter, as in "30 s", is no word.
            let mut runs = english.split(|letter: char| !letter.is_alphabetic());
            let has_words = runs.any(|run| run.len() > 1);
            if own == english && has_words {
                left.push(format!("{:?} {what}: {own}", copy.language));
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

#[test]
fn every_cue_is_said_and_announced() {
    let cues = [
        Cue::GetReady,
        Cue::GetReadyAgain,
        Cue::Begin,
        Cue::HalfWay { left: 15 },
        Cue::SecondsLeft(3),
        Cue::End,
        Cue::Paused,
        Cue::Away,
    ];
    for copy in &TRANSLATIONS {
        for stretch in Stretch::ALL {
            for cue in cues {
                let step = StepId::Hold(stretch);
                let said = |copy: &Copy| spoken(step, cue, Locale::new(copy.language)).concat();
                assert_eq!(
                    said(copy).is_empty(),
                    said(&ENGLISH).is_empty(),
                    "{:?} {cue:?}",
                    copy.language
                );
                let announced = |copy: &Copy| announced(step, cue, Locale::new(copy.language));
                assert_eq!(
                    announced(copy).is_empty(),
                    announced(&ENGLISH).is_empty(),
                    "{:?} {cue:?}",
                    copy.language
                );
                let same =
                    said(copy) == said(&ENGLISH) && said(copy).chars().any(char::is_alphabetic);
                assert!(!same, "{}", said(copy));
            }
        }
    }
}

#[test]
fn the_labels_of_evidence_differ_from_each_other() {
    let all = [
        Evidence::Good,
        Evidence::Mixed,
        Evidence::MixedAtNight,
        Evidence::Little,
        Evidence::Weak,
        Evidence::Comfort,
        Evidence::ArticleClaim,
        Evidence::Unsourced,
        Evidence::NotSupported,
    ];
    for copy in &TRANSLATIONS {
        let labels: std::collections::BTreeSet<&str> = all.into_iter().map(copy.evidence).collect();
        let english: std::collections::BTreeSet<&str> =
            all.into_iter().map(ENGLISH.evidence).collect();
        assert_eq!(labels.len(), english.len(), "{:?}", copy.language);
    }
}
