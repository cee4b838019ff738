//! The style sheet takes the lengths of countdowns and the colours from the generated `shared.css` and `shared_steps.css`, and
//! repeats none of them.

use std::collections::BTreeSet;

use uncramp::care::HoldLength;
use uncramp::care::hold::{GET_READY, HOLD};
use uncramp::figure::MAP_VIEW_BOX;
use uncramp::figure::motion::{DURATION_MS, style};
use uncramp::generated_sources;
use uncramp::language::Published;
use uncramp::palette::{DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT};

use crate::files;

/// The custom properties that only the generated style sheet sets.
const GENERATED: [&str; 6] = [
    "--ready:",
    "--seconds:",
    "--ready-seconds:",
    "--longest:",
    "--minutes:",
    "--muscle:",
];

/// The style sheet with the countdown. One of its times and one number of steps equal a length by coincidence.
const COUNTDOWN: &str = "hold.css";

/// The lengths of a hold that a text repeats as literals.
fn copies(text: &str) -> Vec<String> {
    let mut literals: Vec<String> = GENERATED.map(str::to_owned).to_vec();
    for length in [GET_READY, HOLD] {
        let s = length.0 / 1_000;
        literals.extend([format!("{s}s"), format!("{s}000ms"), format!("{s}_000")]);
    }
    let s = HOLD.0 / 1_000;
    literals.extend([format!("steps({s},"), format!("-{s}em")]);
    literals.retain(|literal| {
        text.match_indices(literal.as_str()).any(|(at, _)| {
            let within = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_');
            !text[..at].ends_with(within)
                && !text[at + literal.len()..].starts_with(|c: char| c.is_alphanumeric())
        })
    });
    literals
}

#[test]
fn a_figure_is_still_before_its_hold_begins() {
    const { assert!(DURATION_MS < GET_READY.0) }
    assert_eq!(copies(&style()), [""; 0]);
}

/// The custom properties that `style` sets.
fn properties(style: &str) -> BTreeSet<&str> {
    let set = style.split(['{', ';', '}']).map(str::trim);
    set.filter_map(|declaration| Some(declaration.split_once(':')?.0))
        .filter(|name| name.starts_with("--"))
        .collect()
}

#[test]
fn a_moving_joint_sets_no_property_of_a_style_sheet() {
    let motion = style();
    let motion = properties(&motion);
    assert!(motion.contains("--a"), "{motion:?}");
    for (name, text) in files("style", ".css") {
        let both: Vec<_> = properties(&text).intersection(&motion).copied().collect();
        assert_eq!(both, [""; 0], "in {name} and in the rules of the motion");
    }
}

#[test]
fn no_style_sheet_or_view_repeats_the_length_of_a_countdown() {
    let mut sheets = files("style", ".css");
    for (name, text) in &sheets {
        let set: Vec<_> = GENERATED.iter().filter(|it| text.contains(**it)).collect();
        assert!(set.is_empty(), "{name} sets {set:?}");
    }
    sheets.retain(|(name, _)| name != COUNTDOWN);
    let views = ["src/view", "src/site"].map(|folder| files(folder, ".rs"));
    for (name, text) in sheets.into_iter().chain(views.into_iter().flatten()) {
        assert_eq!(copies(&text), [""; 0], "in {name}");
    }
}

#[test]
fn a_colour_is_written_once_in_a_palette() {
    for palette in [LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK] {
        for (name, colour) in palette.properties() {
            // Black and white may also be used as literals.
            if ["#ffffff", "#000000"].contains(&colour) {
                continue;
            }
            let sources = files("style", ".css")
                .into_iter()
                .chain(files("src/view", ".rs"))
                .chain(files("src/site", ".rs"))
                .chain(files("web", ".js"));
            for (file, text) in sources {
                assert!(!text.contains(colour), "{file} repeats {name}, {colour}");
            }
        }
    }
}

#[test]
fn the_generated_style_sheet_has_every_length_and_palette() {
    let sources = generated_sources::all(Published::default());
    let shared = sources
        .iter()
        .filter(|(name, _)| name.starts_with("style/shared"));
    let sheet: String = shared.map(|(_, text)| text.as_str()).collect();
    assert!(sheet.contains(".hold{--ready:5s;--ready-seconds:5;--seconds:30;--longest:60}"));
    for seconds in HoldLength::ALL.map(HoldLength::seconds) {
        assert!(sheet.contains(&format!(
            "[data-hold=\"{seconds}\"] .hold{{--seconds:{seconds}}}"
        )));
    }
    for minutes in [1, 2, 5] {
        assert!(sheet.contains(&format!(".in-{minutes}{{--minutes:{minutes}}}")));
    }
    for palette in [LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK] {
        for (name, colour) in palette.properties() {
            let declaration = format!("{name}:{colour};");
            assert!(sheet.contains(&declaration), "{declaration}");
        }
    }
}

#[test]
fn the_map_has_the_proportions_of_its_drawing() {
    let sizes: Vec<_> = MAP_VIEW_BOX.split(' ').skip(2).collect();
    let ratio = format!("aspect-ratio: {}", sizes.join(" / "));
    let sheets = files("style", ".css");
    let (_, map) = sheets.iter().find(|(name, _)| name == "map.css").unwrap();
    assert!(map.contains(&ratio), "{ratio}");
}

#[test]
fn a_copy_of_a_length_is_found() {
    assert_eq!(copies("a { transition: 30s; }"), ["30s"]);
    assert_eq!(
        copies("a { animation: x 1s steps(30, end) -5s; }"),
        ["5s", "steps(30,"]
    );
    assert_eq!(
        copies("a { transform: translateY(-30em); --ready: 1s }"),
        ["--ready:", "-30em"]
    );
    assert_eq!(copies("Millis(30_000)"), ["30_000"]);
    assert_eq!(
        copies("a { transition: .5s, 0.10s, 130s, 1.5s; width: 30em; --resting: 1; }"),
        [""; 0]
    );
}
