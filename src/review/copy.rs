//! The text whose hash a signature is bound to: one fact a line, the same on every machine and in every build.
//!
//! It has five parts: every step with its words, its answers and where they lead; what is said on it; the constants of the
//! rules; the emergency numbers; and every word of the copy in alphabetical order, so that no text escapes. Moving code
//! changes nothing in it; changing a word, an answer, an order of answers or a number does.

use super::transcript::{after_a_pause, clock, transcript};
use crate::care::{Millis, RedFlag, StepId, graph};
use crate::content::review::{Threshold, Value};
use crate::content::{self, review_words};
use crate::emergency::{Country, UNKNOWN_NUMBER};
use crate::screen::Screen;

/// Every text literal of the copy, sorted: written by `build.rs`.
pub const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/words.txt"));

/// The text that is signed.
#[must_use]
pub fn copy() -> String {
    let mut lines = vec!["# Steps".to_owned()];
    for step in StepId::all() {
        step_lines(step, &mut lines);
    }
    lines.push("# Red flags".to_owned());
    lines.extend(
        RedFlag::ALL
            .iter()
            .map(|flag| format!("{flag:?} -> /{}", StepId::Stop(flag.leads_to()).path())),
    );
    lines.push("# Constants".to_owned());
    lines.extend(review_words::THRESHOLDS.iter().map(constant_line));
    lines.push("# Emergency numbers".to_owned());
    lines.push(format!("unknown {UNKNOWN_NUMBER}"));
    lines.extend(Country::all().map(|country| format!("{} {}", country.code, country.number)));
    lines.push("# Words".to_owned());
    lines.push(WORDS.to_owned());
    lines.join("\n") + "\n"
}

fn step_lines(step: StepId, lines: &mut Vec<String>) {
    let path = step.path();
    let copy = content::step(step);
    let mut add = |kind: &str, text: &str| {
        if !text.is_empty() {
            lines.push(format!("/{path} {kind}: {text}"));
        }
    };
    add("title", copy.title);
    add("heading", copy.heading);
    add("line", copy.line);
    for text in copy.dos {
        add("do", text);
    }
    for text in copy.donts {
        add("do not", text);
    }
    add("note", copy.note);
    add("description", content::description(step));
    add("picture label", content::figure_label(step));
    let screen = Screen::of(&crate::care::Session::open(
        step,
        crate::care::Moment(1 << 40),
    ));
    if let Some(pose) = screen.pose {
        add("picture", pose.name());
    }
    for (number, edge) in graph::edges(step).iter().enumerate() {
        let label = content::label(step, edge.answer);
        add(
            &format!("answer {}", number + 1),
            &format!("{label} -> /{}", edge.to.path()),
        );
    }
    for said in transcript(step).into_iter().chain(after_a_pause(step)) {
        let at = clock(said.after);
        add(&format!("said {at}"), &said.spoken);
        add(&format!("announced {at}"), said.announced);
    }
}

/// A constant as a line: its name and its value.
fn constant_line(threshold: &Threshold) -> String {
    [threshold.name, " = ", &value(threshold.value)].concat()
}

/// A value for people: `10 min`.
pub(super) fn value(value: Value) -> String {
    match value {
        Value::Count(count, unit) => format!("{count} {unit}"),
        Value::Span(Millis(span)) if span < 1_000 => format!("{span} ms"),
        Value::Span(Millis(span)) if span % 1_000 > 0 => format!("{} s", tenths(span)),
        Value::Span(Millis(span)) if span <= 90_000 => format!("{} s", span / 1_000),
        Value::Span(Millis(span)) if span >= 3_600_000 && span % 3_600_000 == 0 => {
            format!("{} h", span / 3_600_000)
        }
        Value::Span(Millis(span)) => format!("{} min", span / 60_000),
    }
}

fn tenths(span: u64) -> String {
    format!("{}.{}", span / 1_000, span % 1_000 / 100)
}

/// The lines that only the first of two copies has, and those that only the second has.
#[must_use]
pub fn changes<'a>(before: &'a str, after: &'a str) -> [Vec<&'a str>; 2] {
    let only = |one: &'a str, other: &'a str| {
        let other: std::collections::BTreeSet<&str> = other.lines().collect();
        one.lines()
            .filter(|line| !other.contains(line))
            .collect::<Vec<_>>()
    };
    [only(before, after), only(after, before)]
}
