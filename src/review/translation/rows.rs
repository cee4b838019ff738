//! The texts of a screen in a language, each beside the English one that it translates.

use crate::care::plan::Advice;
use crate::care::{Leg, StepId};
use crate::content::en::review::{translation as kind, ui};
use crate::content::{Evidence, ReasonCopy, words};
use crate::language::Locale;
use crate::review::common::screen;
use crate::review::transcript::{after_a_pause, transcript};
use crate::screen::{Choice, Reading, Screen, Tool, Weight};

/// A text of a screen, in a language and in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is: "Heading".
    pub kind: &'static str,
    /// In the language.
    pub own: String,
    /// In English.
    pub english: String,
    /// Where it leads, of an answer.
    pub to: Option<StepId>,
}

impl Row {
    /// Whether another one has the same words.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        (&self.own, &self.english) == (&other.own, &other.english)
    }
}

/// A text of one language.
struct Piece {
    kind: &'static str,
    text: String,
    to: Option<StepId>,
}

/// Every text that a screen shows or says, but for the numbers of the countdown. What is said is left out if it is shown too.
#[must_use]
pub fn rows(step: StepId, locale: Locale) -> Vec<Row> {
    let mut rows = side_by_side(&shown(step, locale), &shown(step, Locale::ENGLISH));
    let spoken = side_by_side(&spoken(step, locale), &spoken(step, Locale::ENGLISH));
    let shown = rows.len();
    for row in spoken {
        let is_known = rows.iter().any(|other| other.says_the_same(&row));
        if !is_known && !is_joined(&row, &rows[..shown]) {
            rows.push(row);
        }
    }
    rows
}

/// Whether a text consists of others in both languages, as the first words of a stretch do of its name, heading and line.
fn is_joined(row: &Row, others: &[Row]) -> bool {
    let rest = |of: fn(&Row) -> &str| {
        let without = |rest: String, other: &Row| rest.replacen(of(other), "", 1);
        others.iter().fold(of(row).to_owned(), without)
    };
    let has_letters = |text: String| text.contains(char::is_alphabetic);
    !has_letters(rest(|it| &it.own)) && !has_letters(rest(|it| &it.english))
}

/// The title of a page in the browser, and its description for search engines.
#[must_use]
pub fn page_rows(step: StepId, locale: Locale) -> Vec<Row> {
    let texts = |locale| {
        [
            text_of(kind::PAGE_TITLE, words!(locale, step(step)).title, None),
            text_of(kind::DESCRIPTION, words!(locale, description(step)), None),
        ]
    };
    side_by_side(&texts(locale), &texts(Locale::ENGLISH))
}

/// The texts of a language beside the English ones in the same places.
fn side_by_side(own: &[Piece], english: &[Piece]) -> Vec<Row> {
    // Nothing is dropped if a language has more texts than the other.
    let places = 0..own.len().max(english.len());
    let row = |at: usize| {
        let (own, english) = (own.get(at), english.get(at));
        let text = |it: Option<&Piece>| it.map_or(String::new(), |it| it.text.trim().to_owned());
        let either = english.or(own)?;
        let row = Row {
            kind: either.kind,
            own: text(own),
            english: text(english),
            to: either.to,
        };
        let has_letters = |text: &str| text.contains(char::is_alphabetic);
        (has_letters(&row.own) || has_letters(&row.english)).then_some(row)
    };
    places.filter_map(row).collect()
}

/// What a screen shows in the order in which it is read; an empty text where a language need not say anything.
fn shown(step: StepId, locale: Locale) -> Vec<Piece> {
    let screen = screen(step, locale);
    let mut texts = Vec::new();
    let mut add = |kind, text: &str| texts.push(text_of(kind, text, None));
    if matches!(step, StepId::Hold(_) | StepId::Practice(_)) {
        add(kind::NAME, screen.copy.title);
    }
    add(kind::HEADING, screen.copy.heading);
    add(kind::LINE, screen.copy.line);
    for text in screen.copy.dos {
        add(ui::DO, text);
    }
    for text in screen.copy.donts {
        add(ui::DO_NOT, text);
    }
    for (kind, text) in read(&screen) {
        add(kind, text);
    }
    texts.extend(screen.choices.iter().map(answer));
    let mut add = |kind, text: &str| texts.push(text_of(kind, text, None));
    for tool in &screen.tools {
        for label in button(*tool, locale) {
            add(kind::BUTTON, label);
        }
    }
    add(ui::NOTE, screen.copy.note);
    for text in picture(step, &screen) {
        add(kind::PICTURE, text);
    }
    texts
}

/// What the voice says if the runner taps nothing, and what a screen reader is given. A practice says what its stretch does.
fn spoken(step: StepId, locale: Locale) -> Vec<Piece> {
    if matches!(step, StepId::Practice(_)) {
        return Vec::new();
    }
    let mut texts = Vec::new();
    for line in transcript(step, locale)
        .into_iter()
        .chain(after_a_pause(step, locale))
    {
        texts.push(text_of(ui::SAID, &line.spoken, None));
        texts.push(text_of(ui::ANNOUNCED, line.announced, None));
    }
    texts
}

fn text_of(kind: &'static str, text: &str, to: Option<StepId>) -> Piece {
    Piece {
        kind,
        text: text.to_owned(),
        to,
    }
}

fn answer(choice: &Choice) -> Piece {
    let kind = if choice.weight == Weight::Rule {
        ui::RULE
    } else {
        kind::ANSWER
    };
    text_of(kind, choice.label, Some(choice.to))
}

/// What the picture shows, in words.
fn picture(step: StepId, screen: &Screen) -> Vec<&'static str> {
    let locale = screen.locale;
    let label = words!(locale, figure_label(step));
    let mut texts = vec![label];
    if !label.is_empty() {
        let cues = screen.pose.iter().flat_map(|pose| pose.cues());
        texts.extend(cues.map(|cue| words!(locale, cue_words(cue))));
    }
    if screen.second_pose.is_some() {
        texts.push(words!(locale, BESIDE));
    }
    texts
}

/// The labels of a button or a row of buttons that only the app has.
fn button(tool: Tool, locale: Locale) -> Vec<&'static str> {
    let label = match tool {
        Tool::Save => words!(locale, ui::SAVE),
        Tool::Saved => words!(locale, ui::SAVED),
        Tool::NextDay => words!(locale, ui::NEXT_DAY),
        Tool::IceOff => words!(locale, ui::ICE_OFF),
        Tool::Share => words!(locale, ui::SHARE),
        Tool::Print => words!(locale, ui::PRINT),
        Tool::Legs(_) => {
            let legs = Leg::ALL.map(|leg| words!(locale, ui::leg(leg)));
            return [words!(locale, ui::WHICH_LEG)]
                .into_iter()
                .chain(legs)
                .collect();
        }
    };
    vec![label]
}

/// What there is to read besides the copy.
fn read(screen: &Screen) -> Vec<(&'static str, &'static str)> {
    let locale = screen.locale;
    let mut texts = Vec::new();
    match &screen.reading {
        Reading::Nothing => {}
        Reading::AfterCare => {
            for (when, cards) in words!(locale, after::CARDS) {
                texts.push((kind::WHEN, when));
                for card in cards {
                    texts.push((kind::HEADING, card.heading));
                    texts.push((kind::LINE, card.line));
                }
            }
        }
        Reading::Reasons { findings, .. } => {
            texts.push((kind::LINE, words!(locale, why::NO_CLEAR_REASON)));
            for reason in &findings.reasons {
                let known = Evidence::of_reason(*reason);
                let copy = words!(locale, why::reason(*reason));
                texts.extend(reason_card(copy, Some(known), locale));
            }
            for card in &findings.cards {
                let copy = words!(locale, why::card(*card));
                texts.extend(reason_card(copy, None, locale));
            }
        }
        Reading::Plan(_) => {
            for advice in Advice::ALL {
                let stage = advice.stage();
                texts.push((kind::WHEN, words!(locale, plan::stage(stage))));
                texts.push((kind::ADVICE, words!(locale, plan::advice(advice))));
                texts.extend(label(Evidence::of_advice(advice), locale));
            }
        }
    }
    texts
}

fn reason_card(
    copy: ReasonCopy,
    known: Option<Evidence>,
    locale: Locale,
) -> Vec<(&'static str, &'static str)> {
    let mut texts = vec![(kind::REASON, copy.name)];
    texts.extend(label(known, locale));
    texts.extend([(kind::LINE, copy.why), (kind::ADVICE, copy.advice)]);
    texts
}

fn label(known: Option<Evidence>, locale: Locale) -> Option<(&'static str, &'static str)> {
    known.map(|known| (kind::EVIDENCE, words!(locale, evidence(known))))
}
