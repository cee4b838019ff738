//! When the app loads, it takes over what the plain page has begun.

use std::time::Duration;

use serde_json::{Value, json};
use uncramp::care::{Question, StepId, Stretch};
use uncramp::content::en::ui;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::hold::check_end;
use crate::inspections::GATE;
use crate::support::tab::Tab;

scenarios![
    the_app_takes_over_a_countdown_without_a_jump,
    the_app_takes_over_a_countdown_that_is_paused,
    the_app_takes_over_a_countdown_that_has_ended,
    the_first_tap_after_the_takeover_is_accepted,
    off_screen_layout_leaves_no_trace,
];

const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));

/// For every frame its time, the age of the countdown, and whether the app was ready.
#[track_caller]
fn frames(tab: &Tab) -> Vec<(f64, f64, bool)> {
    let record = tab.eval("test.record");
    let frame = |frame: &Value| {
        (
            frame[0].as_f64().unwrap(),
            frame[1].as_f64().unwrap(),
            frame[2] == "ready",
        )
    };
    record.as_array().unwrap().iter().map(frame).collect()
}

fn the_app_takes_over_a_countdown_without_a_jump(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", Fault::Delay(Duration::from_millis(2_500)))]);
    tab.go(&format!("{}?record", STANDING.path()));
    tab.wait_until_ready();
    tab.wait_for(
        "the seconds of the hold have begun to count",
        "test.age() > 6000",
        true,
    );
    let frames = frames(tab);
    let (_, age, adopted) = frames[0];
    assert!(
        !adopted && age < 1_000.0,
        "the plain page counts first: {:?}",
        frames[0]
    );
    for pair in frames.windows(2) {
        let [(earlier, before, _), (time, after, _)] = pair else {
            continue;
        };
        assert!(*after > before - 1.0, "the countdown went back: {pair:?}");
        // A slow frame is drawn late, and the app may correct the countdown by that much.
        let jump = (after - before) - (time - earlier);
        let late = time - earlier;
        assert!(
            jump.abs() < 150.0 + late,
            "the countdown jumped by {jump} ms: {pair:?}"
        );
    }
    // The app ends the hold at the same time as the countdown.
    check_end(tab);
}

/// Lets the app take over the plain page.
#[track_caller]
fn let_in(tab: &Tab) {
    assert_eq!(tab.eval("test.state().app"), "", "the page is still plain");
    tab.eval("void letIn()");
    tab.wait_until_ready();
}

fn the_app_takes_over_a_countdown_that_is_paused(tab: &mut Tab) {
    tab.serve_with_script(GATE);
    tab.go(STANDING.path());
    tab.click(ui::PAUSE);
    // After a few frames every animation has been updated.
    tab.skip(0);
    let paused = tab.number("test.age()");
    let_in(tab);
    tab.wait_for_stage("paused");
    tab.skip(5_000);
    let age = tab.number("test.age()");
    assert!(
        (age - paused).abs() < 100.0,
        "paused at {paused} ms, taken over at {age} ms"
    );
    tab.eval("test.freeze()");
    tab.click(ui::GO_ON);
    tab.wait_for_stage("ready");
}

fn the_app_takes_over_a_countdown_that_has_ended(tab: &mut Tab) {
    tab.serve_with_script(GATE);
    tab.go(STANDING.path());
    tab.skip(40_000);
    let_in(tab);
    tab.wait_for_step(CHECK);
}

fn the_first_tap_after_the_takeover_is_accepted(tab: &mut Tab) {
    // The page was visible before the app was ready, so this tap is not accidental.
    tab.go("calf/?eager");
    tab.wait_for_step(STANDING);
}

/// Records the steps that are laid out off-screen, and whether any of them is visible in a frame.
const OFF_SCREEN_STEPS: &str = "
window.rehearsed = [];
window.seen = 0;
addEventListener('DOMContentLoaded', () => {
    const markup = ({ addedNodes }) => [...addedNodes].map((node) => node.querySelector?.('.unseen')?.className).filter(Boolean);
    new MutationObserver((changes) => rehearsed.push(...changes.flatMap(markup))).observe(document.body, { childList: true });
});
const look = () => {
    seen += document.querySelectorAll('.unseen').length;
    requestAnimationFrame(look);
};
requestAnimationFrame(look);";

fn off_screen_layout_leaves_no_trace(tab: &mut Tab) {
    tab.serve_with_script(OFF_SCREEN_STEPS);
    tab.go("");
    tab.wait_until_ready();
    let record = tab.eval("localStorage.getItem('uncramp.session')?.replace(/\\d{13}/, '')");
    let steps = [
        "unseen step question",
        "unseen step hold",
        "unseen step after",
    ];
    tab.wait_for(
        "the steps were laid out off-screen",
        "rehearsed.length",
        steps.len(),
    );
    let after = "[rehearsed, seen, document.querySelectorAll('main').length, test.state().step, localStorage.getItem('uncramp.session')?.replace(/\\d{13}/, ''), document.title]";
    let title = tab.eval("document.title");
    assert_eq!(tab.eval(after), json!([steps, 0, 1, "", record, title]));

    // A stretch that is under way is left alone.
    tab.go(STANDING.path());
    tab.wait_until_ready();
    tab.skip(1_000);
    assert_eq!(tab.eval("rehearsed"), json!([]));
}
