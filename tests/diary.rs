//! The diary: stored and read back, merged, exported, and analysed.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

#[path = "diary/calendar.rs"]
mod calendar;
#[path = "diary/csv.rs"]
mod csv;
#[path = "diary/date.rs"]
mod date;
#[path = "diary/entry.rs"]
mod entry;
#[path = "diary/import_errors.rs"]
mod import_errors;
#[path = "diary/json.rs"]
mod json;
#[path = "diary/merge.rs"]
mod merge;
#[path = "diary/pattern.rs"]
mod pattern;
#[path = "diary/week.rs"]
mod week;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use uncramp::care::why::{CauseAnswer, CauseAnswers};
use uncramp::care::{Leg, Millis, Stretch};
use uncramp::diary::{Entry, Holds, Id, LATEST, Note, TimeToRelief, UtcOffset, sort};

/// Monday, 23 November 2026, 18:04 UTC.
const MONDAY: Millis = Millis(1_795_457_040_000);
const DAY: u64 = 86_400_000;

/// A cramp at a time in UTC, with these answers about its causes.
fn entry(at: Millis, stretch: Stretch, answers: &[CauseAnswer]) -> Entry {
    Entry {
        id: Id::new(at, 0),
        offset: UtcOffset::UTC,
        edited: at,
        stretch,
        leg: None,
        holds: Holds::new(1),
        relief: None,
        ice: false,
        heat: false,
        why: why(answers),
        note: Note::default(),
    }
}

fn why(answers: &[CauseAnswer]) -> CauseAnswers {
    let mut why = CauseAnswers::default();
    for answer in answers {
        why.set(*answer);
    }
    why
}

/// Texts of all kinds, including some that break files, spreadsheets or pages.
fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "a",
        " ",
        "\"",
        "'",
        "\\",
        "/",
        ",",
        ";",
        ":",
        "\n",
        "\r\n",
        "\t",
        "\0",
        "\u{1b}",
        "\u{7f}",
        "\u{2028}",
        "\u{2029}",
        "\u{feff}",
        "\u{a0}",
        "=",
        "+",
        "-",
        "@",
        "</script>",
        "<!--",
        "&amp;",
        "\\u0041",
        "é",
        "שלום",
        "\u{202e}",
        "🏃🏽‍♀️",
        "\u{10ffff}",
        "{",
        "]",
        "1",
    ];
    let piece = prop_oneof![
        6 => select(pieces.to_vec()).prop_map(str::to_owned),
        2 => any::<char>().prop_map(String::from),
        1 => "[a-z ]{1,60}",
    ];
    vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

/// Any entry, with one of a few ids so that ids collide.
fn any_entry() -> impl Strategy<Value = Entry> {
    let answers = vec(select(CauseAnswer::ALL.to_vec()), 0..8);
    let times = (0_u64..40, 0_u16..2, 0_u64..3, -840..=840_i32);
    let care = (
        select(Stretch::ALL.to_vec()),
        0_u8..=5,
        option::of(0_u64..=86_400),
    );
    let leg = option::of(select(Leg::ALL.to_vec()));
    (times, care, any::<(bool, bool)>(), answers, text(), leg).prop_map(
        |(times, care, (ice, heat), answers, text, leg)| Entry {
            id: Id::new(Millis(MONDAY.0 + times.0 * DAY), times.1),
            offset: UtcOffset::new(times.3),
            edited: Millis(LATEST.0 - times.2),
            stretch: care.0,
            leg,
            holds: Holds::new(care.1),
            relief: care.2.map(|s| TimeToRelief::new(Millis::seconds(s))),
            ice,
            heat,
            why: why(&answers),
            note: Note::new(&text),
        },
    )
}

/// A diary: entries in chronological order, with unique ids.
fn any_diary() -> impl Strategy<Value = Vec<Entry>> {
    vec(any_entry(), 0..12).prop_map(|mut entries| {
        sort(&mut entries);
        entries.dedup_by_key(|entry| entry.id);
        entries
    })
}
