//! Accessibility: keyboard-only use, and the system's colour settings. Audits by axe-core are in `inspections`.

use std::io::Cursor;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use uncramp::care::{Answer, Muscle, Question, StepId, Stretch};
use uncramp::content;
use uncramp::content::en::ui;
use xtask::browsers::Browser;

use crate::harness::scenarios;
use crate::support::tab::Tab;
use crate::support::webdriver::{ENTER, TAB};

scenarios![
    an_episode_works_by_keyboard_alone,
    a_dark_system_gets_the_colours_of_the_dark_setting;
    // Only Chromium can force dark mode.
    only Chromium:
    forced_dark_mode_leaves_the_light_theme_alone,
];

const SPACE: char = ' ';

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);

/// The text of the focused element.
const FOCUSED: &str = "(document.activeElement.closest('label')?.querySelector('span')?.textContent ?? document.activeElement.textContent).trim()";

/// Whether the focused element has a visible outline.
const OUTLINED: &str = "(() => {
    const style = getComputedStyle(document.activeElement.closest('label') ?? document.activeElement);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
})()";

/// Presses Tab once for each of these labels, and checks that they get the focus in turn.
#[track_caller]
fn check_tabs(tab: &Tab, words: &[&str]) {
    for words in words {
        tab.session().press(TAB).unwrap();
        tab.wait_for("the focus moves on", FOCUSED, *words);
        // Without a window manager no WebKit window is active, and it draws focus outlines only in an active window.
        if tab.engine != Browser::WebKit {
            tab.wait_for("the focus can be seen", OUTLINED, true);
        }
    }
}

#[track_caller]
fn labels(step: StepId, answers: &[Answer]) -> Vec<&'static str> {
    answers
        .iter()
        .map(|answer| content::en::label(step, *answer))
        .collect()
}

fn an_episode_works_by_keyboard_alone(tab: &mut Tab) {
    tab.start("");
    tab.skip(300);
    check_tabs(tab, &[ui::NAME, ui::GET_HELP]);
    check_tabs(
        tab,
        &labels(
            StepId::HOME,
            &[
                Answer::Muscle(Muscle::Calf),
                Answer::Muscle(Muscle::BackOfThigh),
            ],
        ),
    );
    tab.start("");
    tab.skip(300);
    check_tabs(
        tab,
        &[
            ui::NAME,
            ui::GET_HELP,
            content::en::label(StepId::HOME, Answer::Muscle(Muscle::Calf)),
        ],
    );
    tab.session().press(ENTER).unwrap();
    // From here on focus order starts at the heading, so the first answer is the next stop.
    tab.wait_for_step(CALF);
    tab.skip(300);
    check_tabs(tab, &labels(CALF, &[Answer::CanStand]));
    tab.session().press(ENTER).unwrap();
    tab.wait_for_step(STANDING);
    tab.skip(300);
    check_tabs(
        tab,
        &[content::en::label(STANDING, Answer::LetGo), ui::PAUSE],
    );
    tab.skip(8_000);
    // However slow the machine is, only skipped time passes.
    tab.eval("test.freeze()");
    for key in [SPACE, ENTER] {
        tab.session().press(key).unwrap();
        tab.wait_for_stage("paused");
        tab.session().press(key).unwrap();
        tab.wait_for_stage("ready");
        tab.skip(4_000);
        tab.wait_for_stage("running");
    }
    check_tabs(
        tab,
        &labels(STANDING, &[Answer::OtherWay, Answer::HurtsMore]),
    );
    let check = StepId::Question(Question::Check(Stretch::CalfStanding));
    tab.hold_through(check);
    check_tabs(tab, &labels(check, &[Answer::Gone]));
    tab.skip(300);
    tab.session().press(ENTER).unwrap();
    tab.wait_for_step(StepId::After);
}

/// The colour at a corner of the window, where only the page's background is painted.
#[track_caller]
fn corner_colour(tab: &Tab) -> Vec<u8> {
    // Wait until the latest change is painted.
    tab.resolve("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    let picture = tab.session().screenshot().unwrap();
    let picture = BASE64_STANDARD.decode(picture).unwrap();
    let mut reader = png::Decoder::new(Cursor::new(picture)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    pixels[..3].to_vec()
}

fn forced_dark_mode_leaves_the_light_theme_alone(tab: &mut Tab) {
    // Chromium darkens pages only if the system is dark.
    tab.reopen(&|capabilities| {
        if let Some(args) = capabilities["goog:chromeOptions"]["args"].as_array_mut() {
            args.push("--enable-features=WebContentsForceDark".into());
            args.push("--blink-settings=forceDarkModeEnabled=true,preferredColorScheme=0".into());
        }
    });
    let white = [255, 255, 255];
    tab.start("");
    assert_eq!(
        corner_colour(tab),
        [12, 19, 25],
        "the guide's own dark theme"
    );
    for theme in ["light", "sunlight"] {
        tab.eval(&format!(
            "void (document.documentElement.dataset.theme = '{theme}')"
        ));
        assert_eq!(corner_colour(tab), white, "{theme}");
    }
    // Control: a page that does not opt out is darkened.
    tab.eval("void (document.documentElement.style.colorScheme = 'light')");
    assert_ne!(corner_colour(tab), white, "the browser darkens no page");
    // The same with a store's colours.
    tab.go("embed/?theme=light");
    assert_eq!(corner_colour(tab), white, "for a store");
}

/// Every colour of a theme, and the browser's own colour scheme.
const COLOURS: &str = "(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const names = [...rules.find((rule) => rule.selectorText === ':root').style].filter((name) => name.startsWith('--'));
    const style = getComputedStyle(document.documentElement);
    return ['color-scheme', ...names].map((name) => `${name}: ${style.getPropertyValue(name).trim()}`);
})()";

fn a_dark_system_gets_the_colours_of_the_dark_setting(tab: &mut Tab) {
    match tab.engine {
        Browser::Chromium => {
            let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
            tab.session()
                .devtools("Emulation.setEmulatedMedia", &dark)
                .unwrap();
            tab.mark_broken();
        }
        Browser::Firefox => tab.reopen(&|capabilities| {
            capabilities["moz:firefoxOptions"]["prefs"] =
                json!({ "layout.css.prefers-color-scheme.content-override": 0 });
        }),
        // WebKit follows the desktop's theme, which a test cannot set. `inspections` covers the theme as set in the guide.
        Browser::WebKit => return,
    }
    tab.start("");
    tab.wait_for(
        "the colour scheme",
        "matchMedia('(prefers-color-scheme: dark)').matches",
        true,
    );
    let of_system = tab.eval(COLOURS);
    tab.eval("void (document.documentElement.dataset.theme = 'light')");
    assert_ne!(tab.eval(COLOURS), of_system, "the light setting wins");
    tab.eval("void (document.documentElement.dataset.theme = 'dark')");
    assert_eq!(tab.eval(COLOURS), of_system);
    assert!(
        of_system
            .as_array()
            .is_some_and(|colours| colours.len() > 10)
    );
}
