//! Long words, a narrow window and the largest text, alone and together: nothing is cut off, and nothing covers anything.
//!
//! Only Chromium has windows this narrow.

use serde_json::Value;
use uncramp::care::{StepId, Stretch};
use uncramp::site::routes::ARTICLES;

use crate::harness::scenarios;
use crate::inspections::{self, set_screen};
use crate::support::states::STATES;
use crate::support::tab::Tab;

scenarios![
    ;
    only Chromium:
    long_words_a_narrow_window_and_large_text_fit_on_every_step,
    long_words_and_a_narrow_window_fit_on_other_pages_and_states,
    the_seconds_are_whole_at_every_size,
];

/// Narrower than the smallest supported phone: a folded one, or a window beside another.
const NARROW: (u32, u32) = (280, 653);
const SMALL_PHONE: (u32, u32) = (320, 568);

/// Inspects the current page in a narrow window, with large text, with long words, and with both. This changes its texts.
#[track_caller]
fn inspect(tab: &mut Tab, name: &str, wrong: &mut Vec<String>) {
    let room = |what: &str| {
        let Value::Array(found) = tab.eval("inspections.room(false)") else {
            panic!("{what} on {name}");
        };
        found
            .iter()
            .map(|found| format!("{name}, {what}: {found}"))
            .collect::<Vec<_>>()
    };
    let size = |size: &str| {
        tab.eval(&format!(
            "void (document.documentElement.style.fontSize = '{size}')"
        ));
    };
    wrong.extend(room("narrow"));
    size("200%");
    wrong.extend(room("narrow, large text"));
    size("");
    tab.eval("inspections.lengthen()");
    wrong.extend(room("narrow, long words"));
    size("200%");
    wrong.extend(room("narrow, large text, long words"));
    size("");
}

#[track_caller]
fn conclude(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} findings:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn long_words_a_narrow_window_and_large_text_fit_on_every_step(tab: &mut Tab) {
    tab.serve_with_script(inspections::SCRIPT);
    set_screen(tab, NARROW);
    let mut wrong = Vec::new();
    for step in StepId::all() {
        tab.go(step.path());
        tab.wait_until_ready();
        inspect(tab, &format!("/{}", step.path()), &mut wrong);
    }
    conclude(&wrong);
}

fn long_words_and_a_narrow_window_fit_on_other_pages_and_states(tab: &mut Tab) {
    tab.serve_with_script(inspections::SCRIPT);
    set_screen(tab, NARROW);
    let mut wrong = Vec::new();
    for path in ARTICLES.into_iter().chain(["nowhere/"]) {
        tab.go(path);
        inspect(tab, &format!("/{path}"), &mut wrong);
    }
    for (name, open) in STATES {
        open(tab);
        inspect(tab, name, &mut wrong);
    }
    conclude(&wrong);
}

/// What is not shown of the seconds and the words beside them: parts outside the stage, and digits outside their window.
const CUT_OFF: &str = "(() => {
    const stage = document.querySelector('.clock').getBoundingClientRect();
    const shown = [...document.querySelectorAll('.digits > *')].filter((found) => found.checkVisibility());
    const outside = shown.filter((found) => {
        const box = found.getBoundingClientRect();
        return box.left < stage.left || box.top < stage.top || box.right > stage.right || box.bottom > stage.bottom;
    });
    const clipped = [...document.querySelectorAll('.digits .window')].filter((found) => found.scrollWidth > found.clientWidth);
    return [...outside, ...clipped].map((found) => found.className + ': ' + found.textContent.trim().slice(0, 20));
})()";

fn the_seconds_are_whole_at_every_size(tab: &mut Tab) {
    tab.serve_with_script(inspections::SCRIPT);
    for screen in [NARROW, SMALL_PHONE, (568, 320), (844, 390), (390, 844)] {
        set_screen(tab, screen);
        for text in ["100%", "200%"] {
            for long in [false, true] {
                tab.start(StepId::Hold(Stretch::CalfSeated).path());
                tab.eval(&format!(
                    "void (document.documentElement.style.fontSize = '{text}')"
                ));
                if long {
                    tab.eval("inspections.lengthen()");
                }
                for stage in ["running", "paused", "away"] {
                    let paused = stage != "running";
                    tab.eval(&format!("(document.querySelector('.hold').dataset.stage = '{stage}', void (document.querySelector('.pause input').checked = {paused}))"));
                    assert_eq!(
                        tab.eval(CUT_OFF),
                        Value::Array(vec![]),
                        "{stage} on {screen:?}, text at {text}, long words: {long}"
                    );
                }
            }
        }
    }
}
