//! Screens with their picture, every word beside its English, and the sentences translated back.

use super::Reader;
use super::record::Sentence;
use super::rows::{Row, rows};
use crate::care::{Answer, RedFlag, StepId};
use crate::content::en::review::{translation as frame, ui};
use crate::content::words;
use crate::review::common::screen;
use crate::review::picture::{class, shown};
use crate::review::screens::{
    has_flags, is_hold, is_other, is_practice, is_question, is_stop, is_treatment,
};
use crate::view::figure;
use maud::{Markup, PreEscaped, html};

/// The stop pages, and what is said after the cramp.
pub(super) fn stops(reader: &Reader) -> Markup {
    let locale = reader.locale;
    let pair = |kind, [own, english]: [&str; 2]| Row {
        kind,
        own: own.to_owned(),
        english: english.to_owned(),
        to: None,
    };
    macro_rules! both {
        ($($item:tt)+) => {
            [words!(locale, $($item)+), words!(crate::language::Locale::ENGLISH, $($item)+)]
        };
    }
    let reminders = [
        pair(frame::HEADING, both!(diary::NEXT_DAY)),
        pair(frame::LINE, both!(diary::NEXT_DAY_TEXT)),
        pair(frame::HEADING, both!(diary::ICE_OFF)),
        pair(frame::LINE, both!(diary::ICE_OFF_TEXT)),
    ];
    html! {
        (cards(reader, is_stop))
        div.card.after {
            p.heading { (ui::REMINDERS) }
            (table(reader, &reminders))
        }
    }
}

/// The stretches, the treatments, and the questions that lead to them.
pub(super) fn care(reader: &Reader) -> Markup {
    let holds: Vec<Vec<Row>> = StepId::all()
        .filter(|step| is_hold(*step))
        .map(|step| rows(step, reader.locale))
        .collect();
    let mut common = holds.first().cloned().unwrap_or_default();
    common.retain(|row| holds.iter().all(|hold| has(hold, row)));
    html! {
        (cards(reader, is_question))
        h3 { (ui::STRETCHES) }
        div.card.hold {
            p.heading { (ui::ON_EVERY_STRETCH) }
            (table(reader, &common))
        }
        @for step in StepId::all().filter(|step| is_hold(*step)) {
            (card(reader, &[step], &common))
        }
        h3 { (ui::TREATMENTS) }
        (cards(reader, is_treatment))
    }
}

/// All other screens.
pub(super) fn others(reader: &Reader) -> Markup {
    html! {
        (cards(reader, is_other))
        h3 { (ui::PRACTICE) }
        p { (frame::PRACTICE_NOTE) }
        @for step in StepId::all().filter(|step| is_practice(*step)) {
            @let stretch = step.stretch().map(StepId::Hold);
            @let of_stretch = stretch.map_or(Vec::new(), |hold| rows(hold, reader.locale));
            (card(reader, &[step], &of_stretch))
        }
    }
}

/// Whether a row is among others: the same words, of the same kind.
fn has(rows: &[Row], row: &Row) -> bool {
    rows.iter()
        .any(|other| other.kind == row.kind && other.says_the_same(row))
}

/// A card for each screen, and one for screens that differ at most in title, picture and where their answers lead.
fn cards(reader: &Reader, is_shown: impl Fn(StepId) -> bool) -> Markup {
    let mut groups: Vec<(Vec<Row>, Vec<StepId>)> = Vec::new();
    for step in StepId::all().filter(|step| is_shown(*step)) {
        let mut words = rows(step, reader.locale);
        for row in &mut words {
            row.to = None;
        }
        let is_same = |(known, steps): &&mut (Vec<Row>, Vec<StepId>)| {
            class(steps[0]) == class(step) && *known == words
        };
        match groups.iter_mut().find(is_same) {
            Some((_, steps)) => steps.push(step),
            None => groups.push((words, vec![step])),
        }
    }
    html! { @for (_, group) in &groups { (card(reader, group, &[])) } }
}

/// The card of screens with the same words, without the rows that are shown elsewhere.
fn card(reader: &Reader, group: &[StepId], elsewhere: &[Row]) -> Markup {
    let step = group[0];
    let screen = screen(step, reader.locale);
    let of_first = rows(step, reader.locale).into_iter();
    let mut own: Vec<Row> = of_first
        .filter(|row| !has(elsewhere, row) && !is_flag(reader, step, row))
        .collect();
    if group.len() > 1 {
        // Their answers lead to different steps: see the English document.
        for row in &mut own {
            row.to = None;
        }
    }
    html! {
        div.card.(class(step)) {
            p.path { @for step in group { b { (shown(*step)) } " " } }
            div.beside[screen.pose.is_some()] {
                @if let Some(pose) = screen.pose { div.left { (PreEscaped(figure(pose, ""))) } }
                div.right {
                    @if screen.call { p.small { (ui::CALL_FIRST) } }
                    @if screen.call_below { p.small { (ui::CALL_BELOW) } }
                    @if has_flags(step) { p.small { (ui::ALL_FLAGS) ":" } }
                    (table(reader, &own))
                }
            }
        }
    }
}

/// Whether a row is a red flag: these have a chapter of their own.
fn is_flag(reader: &Reader, step: StepId, row: &Row) -> bool {
    let is_label =
        |flag: RedFlag| words!(reader.locale, label(step, Answer::Flag(flag))) == row.own;
    has_flags(step) && RedFlag::ALL.into_iter().any(is_label)
}

/// Rows as a table. The sentences translated back have a column if there are many.
pub(super) fn table(reader: &Reader, rows: &[Row]) -> Markup {
    let with_back = has_column(reader, rows);
    html! {
        table.pairs {
            thead {
                tr {
                    th scope="col" { (frame::WHAT) }
                    th scope="col" { (reader.own_name()) }
                    th scope="col" { (frame::ENGLISH) }
                    @if with_back { th scope="col" { (frame::BACK) } }
                }
            }
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" {
                            (row.kind)
                            @if let Some(to) = row.to { span.to { " \u{2192}\u{a0}" (shown(to)) } }
                        }
                        (texts(reader, row, with_back))
                    }
                }
            }
        }
    }
}

/// Whether most rows are in the record.
pub(super) fn has_column(reader: &Reader, rows: &[Row]) -> bool {
    let is_recorded = |row: &&Row| reader.sentence(&row.own, &row.english).is_some();
    rows.iter().filter(is_recorded).count() * 2 > rows.len()
}

/// The cells of a text, its English, and, in a column or below, that translated back.
pub(super) fn texts(reader: &Reader, row: &Row, with_back: bool) -> Markup {
    html! {
        (reader.own(&row.own))
        td {
            (row.english)
            @if !with_back && let Some(sentence) = reader.sentence(&row.own, &row.english) {
                p.small { (frame::BACK) ": " (sentence.back) }
                (remark(sentence))
            }
        }
        @if with_back { (back(reader, &row.own, &row.english)) }
    }
}

/// The cell of a sentence translated back, with what was noted then.
pub(super) fn back(reader: &Reader, own: &str, english: &str) -> Markup {
    html! {
        td {
            @if let Some(sentence) = reader.sentence(own, english) {
                (sentence.back)
                (remark(sentence))
            }
        }
    }
}

/// What was noted when a sentence translated back was compared.
fn remark(sentence: &Sentence) -> Markup {
    html! { @if !sentence.remark().is_empty() { p.small { i { (sentence.remark()) } } } }
}
