//! The guide in its other languages says the same as in English, in words of that language alone.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

#[path = "languages/about.rs"]
mod about;
#[path = "languages/grammar.rs"]
mod grammar;
#[path = "../src/review/literals.rs"]
mod literals;
#[path = "languages/pages.rs"]
mod pages;
#[path = "support/print_copy.rs"]
mod print_copy;
#[path = "languages/reading.rs"]
mod reading;
#[path = "languages/records.rs"]
mod records;
#[path = "languages/site.rs"]
mod site;
#[path = "languages/wording.rs"]
mod wording;

use uncramp::care::plan::{Advice, Stage};
use uncramp::care::why::{Card, Reason};
use uncramp::care::{Answer, CauseAnswer, CauseQuestion, StepId, graph};
use uncramp::content::article::{Claim, Number};
use uncramp::content::print::PrintCopy;
use uncramp::content::{AfterCard, Evidence, ReasonCopy, StepCopy, de, en, es, fr, ja, pt};
use uncramp::figure::Zone;
use uncramp::language::Language;

use print_copy::print_texts;

/// The copy of a language, item by item.
struct Copy {
    language: Language,
    step: fn(StepId) -> StepCopy,
    label: fn(StepId, Answer) -> &'static str,
    description: fn(StepId) -> &'static str,
    figure_label: fn(StepId) -> &'static str,
    zone: fn(Zone) -> &'static [&'static str],
    evidence: fn(Evidence) -> &'static str,
    question: fn(CauseQuestion) -> StepCopy,
    answer: fn(CauseAnswer) -> &'static str,
    reason: fn(Reason) -> ReasonCopy,
    card: fn(Card) -> ReasonCopy,
    stage: fn(Stage) -> &'static str,
    advice: fn(Advice) -> &'static str,
    cards: [(&'static str, &'static [AfterCard]); 3],
    print: PrintCopy,
    claims: &'static [Claim],
    numbers: &'static [Number],
}

macro_rules! copy {
    ($module:ident, $language:ident) => {
        Copy {
            language: Language::$language,
            step: $module::step,
            label: $module::label,
            description: $module::description,
            figure_label: $module::figure_label,
            zone: $module::ui::zone,
            evidence: $module::evidence,
            question: $module::why::question,
            answer: $module::why::answer,
            reason: $module::why::reason,
            card: $module::why::card,
            stage: $module::plan::stage,
            advice: $module::plan::advice,
            cards: $module::after::CARDS,
            print: $module::print::COPY,
            claims: $module::about::CLAIMS,
            numbers: $module::about::NUMBERS,
        }
    };
}

const ENGLISH: Copy = copy!(en, English);
const TRANSLATIONS: [Copy; 5] = [
    copy!(es, Spanish),
    copy!(de, German),
    copy!(fr, French),
    copy!(pt, Portuguese),
    copy!(ja, Japanese),
];

impl Copy {
    /// The texts of a step, each with what it is.
    fn of(&self, step: StepId) -> Vec<(String, &'static str)> {
        let copy = (self.step)(step);
        let mut texts = vec![
            ("title".to_owned(), copy.title),
            ("heading".to_owned(), copy.heading),
            ("line".to_owned(), copy.line),
            ("note".to_owned(), copy.note),
            ("description".to_owned(), (self.description)(step)),
            ("picture".to_owned(), (self.figure_label)(step)),
        ];
        texts.extend(copy.dos.into_iter().map(|line| ("do".to_owned(), line)));
        texts.extend(
            copy.donts
                .into_iter()
                .map(|line| ("do not".to_owned(), line)),
        );
        for edge in graph::edges(step) {
            texts.push((
                format!("{:?}", edge.answer),
                (self.label)(step, edge.answer),
            ));
        }
        texts
    }

    /// The texts around the steps: after-care, why, the plan, what is printed.
    fn around(&self) -> Vec<(String, &'static str)> {
        let mut texts = Vec::new();
        for (when, cards) in self.cards {
            texts.push(("after".to_owned(), when));
            for card in cards {
                texts.push(("after".to_owned(), card.heading));
                texts.push(("after".to_owned(), card.line));
            }
        }
        let print = print_texts(&self.print).into_iter();
        texts.extend(print.map(|text| ("print".to_owned(), text)));
        for question in CauseQuestion::ALL {
            texts.push((format!("{question:?}"), (self.question)(question).heading));
            for answer in question.answers() {
                texts.push((format!("{answer:?}"), (self.answer)(answer)));
            }
        }
        let reasons = Reason::ALL.map(|reason| (format!("{reason:?}"), (self.reason)(reason)));
        let cards = Card::ALL.map(|card| (format!("{card:?}"), (self.card)(card)));
        for (what, copy) in reasons.into_iter().chain(cards) {
            for text in [copy.name, copy.why, copy.advice] {
                texts.push((what.clone(), text));
            }
        }
        for stage in Stage::ALL {
            texts.push((format!("{stage:?}"), (self.stage)(stage)));
        }
        for advice in Advice::ALL {
            texts.push((format!("{advice:?}"), (self.advice)(advice)));
        }
        texts
    }

    /// Everything, step by step.
    fn all(&self) -> Vec<(String, &'static str)> {
        let steps = StepId::all().flat_map(|step| {
            let texts = self.of(step);
            texts
                .into_iter()
                .map(move |(what, text)| (format!("{step:?} {what}"), text))
        });
        steps.chain(self.around()).collect()
    }
}

#[test]
fn a_text_is_empty_where_the_english_one_is() {
    for copy in &TRANSLATIONS {
        let language = copy.language;
        for step in StepId::all() {
            let (own, english) = ((copy.step)(step), (ENGLISH.step)(step));
            for (what, own, english) in [
                ("title", own.title, english.title),
                ("heading", own.heading, english.heading),
                ("line", own.line, english.line),
                ("note", own.note, english.note),
                (
                    "description",
                    (copy.description)(step),
                    (ENGLISH.description)(step),
                ),
                (
                    "picture",
                    (copy.figure_label)(step),
                    (ENGLISH.figure_label)(step),
                ),
            ] {
                assert_eq!(
                    own.is_empty(),
                    english.is_empty(),
                    "{language:?} {step:?} {what}"
                );
            }
            for (what, own, english) in [
                ("do", own.dos, english.dos),
                ("do not", own.donts, english.donts),
            ] {
                assert_eq!(
                    own.into_iter().count(),
                    english.into_iter().count(),
                    "{language:?} {step:?} {what}"
                );
            }
        }
        for (own, english) in copy.around().into_iter().zip(ENGLISH.around()) {
            assert_eq!(
                (own.0, own.1.is_empty()),
                (english.0, english.1.is_empty()),
                "{language:?}"
            );
        }
    }
}

#[test]
fn the_cards_of_after_care_lead_to_the_same_steps_in_every_language() {
    for copy in &TRANSLATIONS {
        let links = |copy: &Copy| {
            copy.cards
                .map(|(_, cards)| cards.iter().map(|card| card.to).collect::<Vec<_>>())
        };
        assert_eq!(links(copy), links(&ENGLISH), "{:?}", copy.language);
    }
}

/// The numbers in a text, in ascending order.
fn numbers(text: &str) -> Vec<u64> {
    let digits = text.split(|letter: char| !letter.is_ascii_digit());
    let mut numbers: Vec<u64> = digits.filter_map(|digits| digits.parse().ok()).collect();
    numbers.sort_unstable();
    numbers
}

/// Words of English for a number that another language may write in digits.
const fn number_words(number: u64) -> &'static [&'static str] {
    match number {
        1 => &["one", "a", "an", "this", "whole"],
        2 => &["two", "second"],
        3 => &["three", "third"],
        5 => &["five"],
        6 => &["six"],
        _ => &[],
    }
}

#[test]
fn the_numbers_of_a_text_are_those_of_the_english_one() {
    let mut wrong = Vec::new();
    for copy in &TRANSLATIONS {
        for ((what, own), (_, english)) in copy.all().into_iter().zip(ENGLISH.all()) {
            let mut more = numbers(own);
            let all_there = numbers(english).into_iter().all(|number| {
                let at = more.iter().position(|own| *own == number);
                at.map(|at| more.remove(at)).is_some()
            });
            let lower = english.to_lowercase();
            let in_words = |number: &u64| {
                let mut words = lower.split(|letter: char| !letter.is_alphabetic());
                words.any(|word| number_words(*number).contains(&word))
            };
            if !all_there || !more.iter().all(in_words) {
                wrong.push(format!("{:?} {what}: {own} | {english}", copy.language));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
