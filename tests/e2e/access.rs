//! The guide for everyone: by keyboard alone, and as axe-core judges it.

use std::env;
use std::fs;
use std::io::Cursor;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use uncramp::care::{Answer, Position, Question, StepId};
use uncramp::content::{self, ui};
use uncramp::view::page::ARTICLES;
use xtask::browsers::Browser;

use crate::harness::scenarios;
use crate::support::states::STATES;
use crate::support::tab::Tab;

scenarios![
    an_episode_is_walked_by_keyboard_alone,
    the_focus_is_never_out_of_sight,
    axe_finds_nothing_in_light,
    axe_finds_nothing_in_dark,
    a_browser_that_darkens_pages_leaves_the_light_ones,
];

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SPACE: char = ' ';

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Position::CalfStanding);

/// What has the focus, in words.
const FOCUSED: &str = "(document.activeElement.closest('label')?.querySelector('span')?.textContent ?? document.activeElement.textContent).trim()";

/// Whether it is drawn as focused.
const OUTLINED: &str = "(() => {
    const style = getComputedStyle(document.activeElement.closest('label') ?? document.activeElement);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
})()";

/// Presses Tab once for each of these words, which get the focus in turn.
#[track_caller]
fn check_tabs(tab: &Tab, words: &[&str]) {
    for words in words {
        tab.session().press(TAB).unwrap();
        tab.sees("the focus moves on", FOCUSED, *words);
        // Without a window manager no window of WebKit is the active one, and it draws no focus in the others.
        if tab.engine != Browser::WebKit {
            tab.sees("the focus can be seen", OUTLINED, true);
        }
    }
}

#[track_caller]
fn labels(step: StepId, answers: &[Answer]) -> Vec<&'static str> {
    answers
        .iter()
        .map(|answer| content::label(step, *answer))
        .collect()
}

fn an_episode_is_walked_by_keyboard_alone(tab: &mut Tab) {
    tab.start("");
    tab.skip(300);
    check_tabs(tab, &[ui::NAME, ui::GET_HELP]);
    check_tabs(
        tab,
        &labels(StepId::HOME, &[Answer::Calf, Answer::BackOfThigh]),
    );
    tab.start("");
    tab.skip(300);
    check_tabs(
        tab,
        &[
            ui::NAME,
            ui::GET_HELP,
            content::label(StepId::HOME, Answer::Calf),
        ],
    );
    tab.session().press(ENTER).unwrap();
    // From here on the focus begins at the heading: the first answer is the next stop.
    tab.arrives_at(CALF);
    tab.skip(300);
    check_tabs(tab, &labels(CALF, &[Answer::CanStand]));
    tab.session().press(ENTER).unwrap();
    tab.arrives_at(STANDING);
    tab.skip(300);
    check_tabs(tab, &[content::label(STANDING, Answer::LetGo), ui::PAUSE]);
    tab.skip(8_000);
    tab.session().press(SPACE).unwrap();
    tab.is_at_stage("paused");
    tab.session().press(SPACE).unwrap();
    tab.is_at_stage("ready");
    check_tabs(
        tab,
        &labels(STANDING, &[Answer::OtherWay, Answer::HurtsMore]),
    );
    let check = StepId::Question(Question::Check(Position::CalfStanding));
    tab.hold_through(check);
    check_tabs(tab, &labels(check, &[Answer::Gone]));
    tab.skip(300);
    tab.session().press(ENTER).unwrap();
    tab.arrives_at(StepId::After);
}

fn the_focus_is_never_out_of_sight(tab: &mut Tab) {
    // WCAG 2.2, 2.4.11: what has the focus is not hidden behind something that stays in place.
    let hidden = "(() => {
        const found = document.activeElement;
        const box = found.getBoundingClientRect();
        const points = [0.25, 0.5, 0.75].map((part) => document.elementFromPoint(box.x + box.width / 2, box.y + box.height * part));
        // A browser may leave the padding of what it brings into sight below the edge.
        return points[1] && points.every((at) => !at || found.contains(at) || at.contains(found));
    })()";
    // All that gets the focus by the key, from where it is on: a form begins at its heading.
    let stops = "[...document.querySelectorAll('a, button, select, textarea, summary, [tabindex=\"0\"], input:not([type=radio]), input:checked')].filter((found) => found.checkVisibility({ visibilityProperty: true }) && document.activeElement.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING).length";
    let check = |name: &str| {
        let mut left = tab.number(stops);
        while left > 0.0 {
            tab.session().press(TAB).unwrap();
            let focused = tab.ask(FOCUSED);
            tab.sees(&format!("{focused} on {name} is in sight"), hidden, true);
            left -= 1.0;
        }
    };
    for step in StepId::all() {
        tab.start(step.path());
        check(&format!("/{}", step.path()));
    }
    for (name, open) in STATES {
        open(tab);
        check(name);
    }
}

/// The rules: all of the levels A and AA and good practice, and of AAA the contrast.
const AXE: &str = "void axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
}).then(({ violations }) => (test.violations = violations.map(({ id, help, nodes }) =>
    `${id}: ${help}\\n` + nodes.map(({ html, failureSummary }) => `      ${html.slice(0, 160)}\\n        ${failureSummary.split('\\n').slice(1).join(' ')}`).join('\\n'))))";

#[track_caller]
fn check_axe(tab: &mut Tab, scheme: &str) {
    let axe = env::var("UNCRAMP_AXE")
        .expect("UNCRAMP_AXE names axe.min.js: run this by `cargo xtask e2e`");
    tab.serve_with_script(&fs::read_to_string(axe).unwrap());
    let mut wrong = Vec::new();
    let mut look = |name: &str| {
        tab.sees(
            "the colour scheme",
            "matchMedia('(prefers-color-scheme: dark)').matches",
            scheme == "dark",
        );
        tab.ask(AXE);
        tab.sees("axe is done", "Array.isArray(test.violations)", true);
        let found = tab.ask("test.violations");
        let found = found.as_array().into_iter().flatten();
        wrong.extend(
            found
                .filter_map(Value::as_str)
                .map(|violation| format!("{name}: {violation}")),
        );
    };
    for path in StepId::all()
        .map(StepId::path)
        .chain(ARTICLES)
        .chain(["nowhere/"])
    {
        tab.go(path);
        if !ARTICLES.contains(&path) {
            tab.is_ready();
        }
        look(&format!("/{path}"));
    }
    for (name, open) in STATES {
        open(tab);
        look(name);
    }
    assert!(
        wrong.is_empty(),
        "{} violations:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn axe_finds_nothing_in_light(tab: &mut Tab) {
    check_axe(tab, "light");
}

/// The colour at a corner of the window, where nothing but the page itself is painted.
#[track_caller]
fn ground(tab: &Tab) -> Vec<u8> {
    // What was changed last is painted.
    tab.comes_to("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    let picture = tab.session().screenshot().unwrap();
    let picture = BASE64_STANDARD.decode(picture).unwrap();
    let mut reader = png::Decoder::new(Cursor::new(picture)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    pixels[..3].to_vec()
}

fn a_browser_that_darkens_pages_leaves_the_light_ones(tab: &mut Tab) {
    // The other engines have no such switch.
    if tab.engine != Browser::Chromium {
        return;
    }
    // As on a phone with a dark system, which is when Chromium darkens pages.
    tab.reopen(&|wish| {
        if let Some(args) = wish["goog:chromeOptions"]["args"].as_array_mut() {
            args.push("--enable-features=WebContentsForceDark".into());
            args.push("--blink-settings=forceDarkModeEnabled=true,preferredColorScheme=0".into());
        }
    });
    let white = [255, 255, 255];
    tab.start("");
    assert_eq!(ground(tab), [12, 19, 25], "the guide's own dark");
    for theme in ["light", "sunlight"] {
        tab.ask(&format!(
            "void (document.documentElement.dataset.theme = '{theme}')"
        ));
        assert_eq!(ground(tab), white, "{theme}");
    }
    // A page that does not object is darkened.
    tab.ask("void (document.documentElement.style.colorScheme = 'light')");
    assert_ne!(ground(tab), white, "the browser darkens no page");
    // In the colours of a store as in the runner's own.
    tab.go("embed/?theme=light");
    assert_eq!(ground(tab), white, "for a store");
}

fn axe_finds_nothing_in_dark(tab: &mut Tab) {
    match tab.engine {
        Browser::Chromium => {
            let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
            tab.session()
                .devtools("Emulation.setEmulatedMedia", &dark)
                .unwrap();
            tab.distrust();
        }
        Browser::Firefox => tab.reopen(&|wish| {
            wish["moz:firefoxOptions"]["prefs"] =
                json!({ "layout.css.prefers-color-scheme.content-override": 0 });
        }),
        // It follows the desktop's theme, which a test cannot set.
        Browser::WebKit => return,
    }
    check_axe(tab, "dark");
}
