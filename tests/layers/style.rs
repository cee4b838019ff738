//! The seconds of a hold in the style sheet, which counts without the app, are those of the care.

use uncramp::care::hold::{GET_READY, HOLD, REST};
use uncramp::figure::motion::{LENGTH_MS, style};

use crate::files;

/// The file that may write them.
const SHEET: &str = "hold.css";

fn seconds(name: &str) -> Option<u64> {
    let span = match name {
        "--ready" => GET_READY,
        "--hold" => HOLD,
        "--rest" => REST,
        _ => return None,
    };
    Some(span.0 / 1_000)
}

/// What the style sheet of the hold says otherwise than the care.
fn differences(sheet: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for name in ["--ready", "--hold", "--rest"] {
        let values: Vec<&str> = after(sheet, &format!("{name}:"))
            .map(|rest| until(rest, ';').trim())
            .collect();
        let expected = seconds(name).map(|seconds| format!("{seconds}s"));
        if values.len() != 1 || values.first().copied() != expected.as_deref() {
            wrong.push(format!("{name}: {values:?}"));
        }
    }
    // A strip of seconds: as many steps as seconds, and as many lines to move.
    for name in ["--hold", "--rest"] {
        let timed = after(sheet, &format!("var({name}) steps("));
        let steps: Vec<&str> = timed.map(|rest| until(rest, ',')).collect();
        let expected = seconds(name).map(|seconds| seconds.to_string());
        if steps.len() != 1 || steps.first().copied() != expected.as_deref() {
            wrong.push(format!("{name} in steps({steps:?})"));
        }
        for animation in sheet
            .lines()
            .filter(|line| line.contains(&format!("var({name}) steps(")))
        {
            let keyframes = animation.split_whitespace().nth(1).unwrap_or_default();
            let moves = after(sheet, &format!("@keyframes {keyframes} "))
                .flat_map(|rest| after(until(rest, '@'), "translateY("))
                .map(|rest| until(rest, ')'));
            let expected = seconds(name).map(|seconds| format!("-{seconds}em"));
            if moves.collect::<Vec<_>>() != expected.as_deref().into_iter().collect::<Vec<_>>() {
                wrong.push(format!("{keyframes} does not move by {name}"));
            }
        }
    }
    wrong
}

/// The times and steps of a hold that a text writes out.
fn copies(text: &str) -> Vec<String> {
    let mut marks: Vec<String> = ["--ready", "--hold", "--rest"]
        .iter()
        .flat_map(|name| {
            let s = seconds(name).unwrap_or_default();
            [
                format!("{name}:"),
                format!("{s}s"),
                format!("{s}000ms"),
                format!("{s}_000"),
            ]
        })
        .collect();
    for name in ["--hold", "--rest"] {
        let s = seconds(name).unwrap_or_default();
        marks.extend([format!("steps({s},"), format!("-{s}em")]);
    }
    marks.retain(|mark| {
        text.match_indices(mark.as_str()).any(|(at, _)| {
            let within = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_');
            !text[..at].ends_with(within)
                && !text[at + mark.len()..].starts_with(|c: char| c.is_alphanumeric())
        })
    });
    marks
}

fn after<'text>(text: &'text str, mark: &str) -> impl Iterator<Item = &'text str> + use<'text> {
    let mark = mark.to_owned();
    let ends: Vec<usize> = text
        .match_indices(&mark)
        .map(|(at, _)| at + mark.len())
        .collect();
    ends.into_iter().map(|end| &text[end..])
}

fn until(text: &str, end: char) -> &str {
    text.split(end).next().unwrap_or_default()
}

#[test]
fn the_countdown_of_the_style_sheet_is_the_hold_of_the_care() {
    let sheets = files("style", ".css");
    let (_, sheet) = sheets.iter().find(|(name, _)| name == SHEET).expect(SHEET);
    assert_eq!(differences(sheet), [""; 0]);
}

#[test]
fn a_figure_stands_still_before_its_hold_begins() {
    const { assert!(LENGTH_MS < GET_READY.0) }
    assert_eq!(copies(&style()), [""; 0]);
}

#[test]
fn no_other_style_and_no_view_writes_the_seconds_of_a_hold() {
    let mut texts = files("style", ".css");
    texts.retain(|(name, _)| name != SHEET);
    texts.extend(files("src/view", ".rs"));
    for (name, text) in texts {
        assert_eq!(copies(&text), [""; 0], "in {name}");
    }
}

#[test]
fn a_style_sheet_that_counts_otherwise_is_seen() {
    let good = ".hold { --ready: 5s; --hold: 30s; --rest: 10s; }
        .lead { \n animation: lead-count var(--rest) steps(10, end) both;\n }
        .count { \n animation: hold-count var(--hold) steps(30, end) both;\n }
        @keyframes lead-count { to { transform: translateY(-10em); } }
        @keyframes hold-count { to { transform: translateY(-30em); } }";
    assert_eq!(differences(good), [""; 0]);
    for (from, to, wrong) in [
        ("--ready: 5s", "--ready: 3s", "--ready: [\"3s\"]"),
        ("--rest: 10s;", "", "--rest: []"),
        (
            "--hold: 30s;",
            "--hold: 30s; --hold: 20s;",
            "--hold: [\"30s\", \"20s\"]",
        ),
        ("steps(30", "steps(20", "--hold in steps([\"20\"])"),
        ("-10em", "-30em", "lead-count does not move by --rest"),
        (
            "@keyframes hold-count",
            "@keyframes other",
            "hold-count does not move by --hold",
        ),
    ] {
        assert_eq!(differences(&good.replace(from, to)), [wrong]);
    }
}

#[test]
fn a_second_place_for_the_seconds_is_seen() {
    assert_eq!(copies("a { transition: 30s; }"), ["30s"]);
    assert_eq!(
        copies("a { animation: x 1s steps(10, end) -5s; }"),
        ["5s", "steps(10,"]
    );
    assert_eq!(
        copies("a { transform: translateY(-30em); --rest: 1s }"),
        ["--rest:", "-30em"]
    );
    assert_eq!(copies("Millis(30_000)"), ["30_000"]);
    assert_eq!(
        copies("a { transition: .5s, 0.10s, 130s, 1.5s; width: 30em; --resting: 1; }"),
        [""; 0]
    );
}
