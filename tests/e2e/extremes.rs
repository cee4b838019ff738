//! Long words, other languages, a narrow window and the largest text, alone and together: nothing is cut off, and nothing
//! covers anything. Read from right to left, the layout is mirrored.
//!
//! Only Chromium has windows this narrow.

use serde_json::Value;
use uncramp::care::{StepId, Stretch};
use uncramp::site::routes::ARTICLES;

use crate::harness::scenarios;
use crate::inspections::{self, PHONE, SMALL_PHONE, Size, set_screen};
use crate::languages::{published, translations};
use crate::support::states::{STATES, one_of_each_kind};
use crate::support::tab::Tab;

scenarios![
    from_right_to_left_each_kind_of_step_is_mirrored;
    only Chromium:
    long_words_a_narrow_window_and_large_text_fit_on_every_step,
    long_words_and_a_narrow_window_fit_on_other_pages_and_states,
    the_seconds_are_whole_at_every_size,
    each_language_fits_on_every_step,
    each_language_fits_on_other_pages_and_states,
    each_language_shows_all_answers_of_the_first_screen_and_one_row_above_a_hold,
    a_language_with_longer_texts_fits_on_every_step,
    from_right_to_left_every_step_and_state_fits,
];

/// Narrower than the smallest supported phone: a folded one, or a window beside another.
const NARROW: Size = (280, 653);
const ON_ITS_SIDE: Size = (844, 390);
/// The inspection of the room that everything has.
const ROOM: &str = "inspections.room(false)";

/// Adds the results of an inspection of the current page.
#[track_caller]
fn note(tab: &Tab, name: &str, inspection: &str, wrong: &mut Vec<String>) {
    let Value::Array(found) = tab.eval(inspection) else {
        panic!("{inspection} on {name}");
    };
    wrong.extend(found.iter().map(|found| format!("{name}: {found}")));
}

/// Sets the size of the text.
#[track_caller]
fn set_text(tab: &Tab, size: &str) {
    let root = "document.documentElement.style.fontSize";
    tab.eval(&format!("void ({root} = '{size}')"));
}

/// Inspects the current page in a narrow window, with large text, with long words, and with both. This changes its texts.
#[track_caller]
fn inspect(tab: &mut Tab, name: &str, wrong: &mut Vec<String>) {
    let mut room = |what: &str| {
        let name = format!("{name}, {what}");
        note(tab, &name, ROOM, wrong);
    };
    room("narrow");
    set_text(tab, "200%");
    room("narrow, large text");
    set_text(tab, "");
    tab.eval("inspections.lengthen()");
    room("narrow, long words");
    set_text(tab, "200%");
    room("narrow, large text, long words");
    set_text(tab, "");
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
    let screens = [NARROW, SMALL_PHONE, (568, 320), ON_ITS_SIDE, PHONE];
    let poses = [Stretch::CalfSeated, Stretch::CalfWall];
    for (screen, stretch) in screens
        .into_iter()
        .flat_map(|it| poses.map(|pose| (it, pose)))
    {
        set_screen(tab, screen);
        for text in ["100%", "200%"] {
            for long in [false, true] {
                tab.start(StepId::Hold(stretch).path());
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
                        "{stretch:?}, {stage} on {screen:?}, text at {text}, long words: {long}"
                    );
                }
            }
        }
    }
}

/// Inspects the current page on phones, upright and on their side, with text of the usual size and twice that.
#[track_caller]
fn inspect_on_phones(tab: &mut Tab, name: &str, wrong: &mut Vec<String>) {
    for screen in [PHONE, ON_ITS_SIDE, SMALL_PHONE] {
        set_screen(tab, screen);
        let name = format!("{name} on {screen:?}");
        // On the small phone the first answer is seen without scrolling, as in English.
        let room = "inspections.room(innerWidth === 320 && !/numbers|about|learn/.test(location.pathname))";
        note(tab, &name, room, wrong);
        note(tab, &name, "inspections.labels()", wrong);
        set_text(tab, "200%");
        note(tab, &format!("{name}, large text"), ROOM, wrong);
        set_text(tab, "");
    }
}

fn each_language_fits_on_every_step(tab: &mut Tab) {
    tab.serve_with_script(inspections::SCRIPT);
    let mut wrong = Vec::new();
    for language in translations() {
        tab.language = language;
        for step in StepId::all() {
            tab.start(step.path());
            inspect_on_phones(tab, &format!("{language:?} /{}", step.path()), &mut wrong);
        }
    }
    conclude(&wrong);
}

fn each_language_fits_on_other_pages_and_states(tab: &mut Tab) {
    tab.serve_with_script(inspections::SCRIPT);
    let mut wrong = Vec::new();
    for language in translations() {
        tab.language = language;
        for path in ARTICLES {
            tab.go(path);
            inspect_on_phones(tab, &format!("{language:?} /{path}"), &mut wrong);
        }
        for (name, open) in STATES {
            open(tab);
            inspect_on_phones(tab, &format!("{language:?} {name}"), &mut wrong);
        }
    }
    conclude(&wrong);
}

fn each_language_shows_all_answers_of_the_first_screen_and_one_row_above_a_hold(tab: &mut Tab) {
    let below = "[...document.querySelectorAll('.answers a')].filter((found) => found.getBoundingClientRect().bottom > innerHeight).map((found) => found.textContent)";
    let bar = "document.querySelector('.bar').getBoundingClientRect().height";
    set_screen(tab, PHONE);
    for language in published() {
        tab.language = language;
        tab.start("");
        assert_eq!(tab.eval(below), Value::Array(vec![]), "{language:?}");
        tab.start(StepId::Hold(Stretch::CalfStanding).path());
        assert_eq!(tab.eval(bar), 48, "{language:?}");
    }
}

fn a_language_with_longer_texts_fits_on_every_step(tab: &mut Tab) {
    tab.serve_with_script(inspections::SCRIPT);
    let mut wrong = Vec::new();
    for step in StepId::all() {
        tab.start(step.path());
        tab.eval("inspections.pseudo()");
        for screen in [PHONE, SMALL_PHONE] {
            set_screen(tab, screen);
            let name = format!("/{} on {screen:?}", step.path());
            note(tab, &name, ROOM, &mut wrong);
        }
    }
    conclude(&wrong);
}

/// Inspects the current page from right to left, which it is from then on.
#[track_caller]
fn inspect_mirrored(tab: &Tab, name: &str, wrong: &mut Vec<String>) {
    note(tab, name, "inspections.mirror()", wrong);
    note(tab, name, ROOM, wrong);
}

fn from_right_to_left_each_kind_of_step_is_mirrored(tab: &mut Tab) {
    tab.serve_with_script(inspections::SCRIPT);
    let mut wrong = Vec::new();
    for step in one_of_each_kind() {
        tab.start(step.path());
        inspect_mirrored(tab, &format!("/{}", step.path()), &mut wrong);
    }
    conclude(&wrong);
}

fn from_right_to_left_every_step_and_state_fits(tab: &mut Tab) {
    tab.serve_with_script(inspections::SCRIPT);
    set_screen(tab, SMALL_PHONE);
    let mut wrong = Vec::new();
    for step in StepId::all() {
        tab.start(step.path());
        inspect_mirrored(tab, &format!("/{}", step.path()), &mut wrong);
    }
    for (name, open) in STATES {
        open(tab);
        inspect_mirrored(tab, name, &mut wrong);
    }
    conclude(&wrong);
}
