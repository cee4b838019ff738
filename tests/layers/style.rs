//! The seconds of a hold in the style sheet, which counts without the app, are those of the care.

use uncramp::care::HoldLength;
use uncramp::care::hold::{GET_READY, HOLD, REST};
use uncramp::care::session::{HEAT_ASK, ICE_ASK, REST_ASK, WALK_TEST};
use uncramp::figure::motion::{LENGTH_MS, style};

use crate::files;

/// The file that may write them.
const SHEET: &str = "hold.css";

fn seconds(name: &str) -> Option<u64> {
    let span = match name {
        "--ready" => GET_READY,
        "--seconds" => HOLD,
        "--rest" => REST,
        _ => return None,
    };
    Some(span.0 / 1_000)
}

/// What the style sheet of the hold says otherwise than the care.
fn differences(sheet: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let values = |name: &str| -> Vec<String> {
        after(sheet, &format!("{name}:"))
            .map(|rest| until(rest, ';').trim().to_owned())
            .collect()
    };
    for name in ["--ready", "--rest"] {
        let expected = seconds(name).map(|seconds| format!("{seconds}s"));
        if values(name) != expected.into_iter().collect::<Vec<_>>() {
            wrong.push(format!("{name}: {:?}", values(name)));
        }
    }
    // The usual length first, then each of the others under its attribute.
    let others = HoldLength::ALL
        .into_iter()
        .filter(|length| *length != HoldLength::default());
    let usual = seconds("--seconds").map(|seconds| seconds.to_string());
    let lengths: Vec<String> = usual
        .into_iter()
        .chain(others.clone().map(|length| length.seconds().to_string()))
        .collect();
    if values("--seconds") != lengths {
        wrong.push(format!("--seconds: {:?}", values("--seconds")));
    }
    for length in others {
        let seconds = length.seconds();
        let rule = format!("[data-hold=\"{seconds}\"] .hold {{\n  --seconds: {seconds};");
        if !sheet.contains(&rule) {
            wrong.push(format!("{seconds} s is not set by its attribute"));
        }
    }
    if values("--hold") != ["calc(var(--seconds) * 1s)"] {
        wrong.push(format!("--hold: {:?}", values("--hold")));
    }
    // A strip of seconds: as many steps as seconds, and as many lines to move.
    let rest = seconds("--rest").unwrap_or_default();
    let longest = HoldLength::Sixty.seconds();
    for rule in [
        format!("lead-count var(--rest) steps({rest}, end)"),
        format!("@keyframes lead-count {{\n  to {{\n    transform: translateY(-{rest}em);"),
        "hold-count var(--hold) steps(var(--seconds), end)".to_owned(),
        format!("--first: calc((var(--seconds) - {longest}) * 1em);"),
        format!(
            "@keyframes hold-count {{\n  from {{\n    \
             transform: translateY(var(--first));\n  }}\n\n  \
             to {{\n    transform: translateY(-{longest}em);"
        ),
    ] {
        if !sheet.contains(&rule) {
            wrong.push(format!("without {rule}"));
        }
    }
    wrong
}

/// The times and steps of a hold that a text writes out.
fn copies(text: &str) -> Vec<String> {
    let mut marks: Vec<String> = ["--ready", "--seconds", "--rest"]
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
    for name in ["--seconds", "--rest"] {
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
    let sheets = files("style", ".css");
    let (_, good) = sheets.iter().find(|(name, _)| name == SHEET).expect(SHEET);
    for (from, to, wrong) in [
        ("--ready: 5s", "--ready: 3s", "--ready: [\"3s\"]"),
        ("--rest: 10s;", "", "--rest: []"),
        (
            "--seconds: 30;",
            "--seconds: 20;",
            "--seconds: [\"20\", \"20\", \"45\", \"60\"]",
        ),
        (
            "* 1s)",
            "* 1.1s)",
            "--hold: [\"calc(var(--seconds) * 1.1s)\"]",
        ),
        (
            "data-hold=\"45\"",
            "data-hold=\"46\"",
            "45 s is not set by its attribute",
        ),
        (
            "steps(10, end)",
            "steps(9, end)",
            "without lead-count var(--rest) steps(10, end)",
        ),
        (
            "steps(var(--seconds), end)",
            "steps(30, end)",
            "without hold-count var(--hold) steps(var(--seconds), end)",
        ),
    ] {
        assert!(good.contains(from), "{from}");
        assert_eq!(differences(&good.replace(from, to)), [wrong]);
    }
    assert_eq!(differences(&good.replace("-60em", "-30em")).len(), 1);
    assert_eq!(differences(&good.replace("-10em", "-30em")).len(), 1);
}

#[test]
fn the_minutes_of_a_treatment_and_of_the_walk_are_those_of_the_care() {
    let sheets = files("style", ".css");
    let (_, sheet) = sheets
        .iter()
        .find(|(name, _)| name == "asks.css")
        .expect("asks.css");
    let mut minutes = [ICE_ASK, HEAT_ASK, REST_ASK, WALK_TEST]
        .map(|ask| ask.0 / 60_000)
        .to_vec();
    minutes.sort_unstable();
    minutes.dedup();
    let styled: Vec<&str> = after(sheet, "--minutes: ")
        .map(|rest| until(rest, ';'))
        .collect();
    assert_eq!(
        styled,
        minutes.iter().map(u64::to_string).collect::<Vec<_>>()
    );
    for minutes in minutes {
        assert!(sheet.contains(&format!(".in-{minutes} {{\n  --minutes: {minutes};")));
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
