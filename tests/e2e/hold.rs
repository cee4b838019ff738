//! The hold: its clock, its stages, and how it ends.

use std::time::Duration;

use serde_json::{Value, json};
use uncramp::care::hold::{GET_READY, GET_READY_AGAIN, HOLD};
use uncramp::care::{Answer, Millis, Question, StepId, Stretch};
use uncramp::content::en::ui;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![
    the_clock_gives_five_seconds_then_counts_down_thirty,
    the_clock_is_the_same_before_the_app_loads,
    a_pause_stops_everything_and_resuming_gives_three_seconds,
    it_has_gone_ends_a_hold_at_any_time,
    a_hold_in_the_same_position_goes_straight_on,
    a_double_tap_answers_one_question,
    a_hold_lasts_as_long_as_it_says,
    without_animations_no_frozen_countdown_is_shown,
];

const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));
const CALF: StepId = StepId::Question(Question::Calf);

fn seconds(span: Millis) -> f64 {
    Duration::from_millis(span.0).as_secs_f64()
}

/// Skips to this many seconds after the start of the countdown.
#[track_caller]
fn move_to(tab: &Tab, second: f64) {
    tab.skip_to(second * 1_000.0);
}

/// Waits until the lead-in has at most `longest`, but more than `shortest`, seconds left.
#[track_caller]
fn check_lead(tab: &Tab, shortest: f64, longest: f64) {
    // Its timeline ends with getting ready.
    let left = format!("{} - test.age('.lead .strip') / 1000", seconds(GET_READY));
    let within = format!("(({left}) > {shortest} && ({left}) <= {longest}) || ({left})");
    tab.wait_for("the seconds left to get ready", &within, true);
}

/// Checks that the countdown and the hold end together, to within half a second.
#[track_caller]
pub fn check_end(tab: &Tab) {
    let early = seconds(GET_READY + HOLD) - 0.5;
    // From here on the hold advances only when the test says so, however slow the machine is.
    tab.eval("test.freeze()");
    move_to(tab, early);
    tab.wait_for_opened_step(STANDING);
    tab.wait_for_stage("running");
    tab.skip(1_000);
    tab.wait_for_step(CHECK);
}

/// The digits of the lead-in at various times, in seconds after the countdown began: while getting ready, and during the
/// hold.
const LEAD: [(f64, u32); 4] = [(0.1, 5), (0.9, 5), (1.1, 4), (4.9, 1)];
const COUNT: [(f64, u32); 7] = [
    (5.1, 30),
    (5.9, 30),
    (6.1, 29),
    (17.5, 18),
    (33.9, 2),
    (34.9, 1),
    (35.1, 0),
];

#[track_caller]
fn check_digits(tab: &Tab, moments: &[(f64, u32)]) {
    for (second, digits) in moments {
        assert_eq!(
            tab.eval(&format!("test.digitsAt({second} * 1000)")),
            *digits,
            "the digits at {second} s"
        );
    }
}

fn the_clock_gives_five_seconds_then_counts_down_thirty(tab: &mut Tab) {
    tab.start("calf/");
    // However slow the machine is, only skipped time passes.
    tab.eval("test.freeze()");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    check_digits(tab, &LEAD);
    check_digits(tab, &COUNT);
    tab.wait_for_stage("ready");
    move_to(tab, seconds(GET_READY));
    tab.wait_for_stage("running");
    // The lead-in has ended, so its digits can no longer be read.
    check_digits(tab, &COUNT[3..]);
    move_to(tab, seconds(GET_READY + HOLD));
    tab.wait_for_step(CHECK);
}

fn the_clock_is_the_same_before_the_app_loads(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", Fault::Hang)]);
    tab.go(STANDING.path());
    tab.eval("test.freeze()");
    check_digits(tab, &LEAD);
    check_digits(tab, &COUNT);
}

fn a_pause_stops_everything_and_resuming_gives_three_seconds(tab: &mut Tab) {
    tab.start("calf/");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    move_to(tab, 12.5);
    tab.wait_for_stage("running");
    tab.click(ui::PAUSE);
    tab.wait_for_stage("paused");
    tab.skip(0);
    // The countdown stands still on both the test clock and the real one.
    let ages = tab.eval("test.ages()");
    let digits = tab.eval("test.digits()");
    let clock = tab.number("test.clock()");
    tab.skip(8_000);
    tab.wait_for(
        "a moment has passed",
        &format!("test.clock() - {clock} > 300"),
        true,
    );
    assert_eq!(
        (tab.eval("test.ages()"), tab.eval("test.digits()")),
        (ages, digits)
    );
    let held = tab.number("test.age()");
    // However slow the machine is, only skipped time passes.
    tab.eval("test.freeze()");
    tab.click(ui::GO_ON);
    tab.wait_for_stage("ready");
    check_lead(tab, 0.0, seconds(GET_READY_AGAIN));
    assert!(
        (tab.number("test.age()") - held).abs() < 1.0,
        "the seconds wait until one is ready"
    );
    tab.skip(3_000);
    tab.wait_for_stage("running");
    // The pause has neither lost nor added time.
    check_end(tab);
}

fn it_has_gone_ends_a_hold_at_any_time(tab: &mut Tab) {
    for second in [1.0, 6.0, 30.0] {
        tab.start("calf/");
        tab.eval("test.freeze()");
        tab.walk(&[(Answer::CanStand, STANDING)]);
        move_to(tab, second);
        tab.walk(&[(Answer::LetGo, StepId::After)]);
    }
    tab.start("calf/");
    tab.eval("test.freeze()");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    tab.skip(8_000);
    tab.click(ui::PAUSE);
    tab.wait_for_stage("paused");
    tab.walk(&[(Answer::LetGo, StepId::After)]);
}

fn a_hold_in_the_same_position_goes_straight_on(tab: &mut Tab) {
    tab.start("calf/");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    let comfort = "document.querySelector('.comfort')?.textContent ?? ''";
    tab.wait_for("a word of comfort", comfort, ui::MOST_PASS);
    // This freezes the clock.
    check_end(tab);
    tab.skip(3_000);
    tab.walk(&[(Answer::Easing, STANDING)]);
    tab.wait_for_stage("running");
    tab.wait_for("it is said once", comfort, "");
    tab.wait_for(
        "the seconds count at once",
        "test.digits()",
        json!(["running", 30]),
    );
    tab.skip(29_000);
    tab.wait_for_opened_step(STANDING);
    tab.skip(1_100);
    tab.wait_for_step(CHECK);
    // A stretch that was sharp, but is only tight once eased off, goes straight on as well.
    let ease_off = StepId::Question(Question::EaseOff(Stretch::CalfStanding));
    tab.walk(&[(Answer::Sharper, ease_off), (Answer::JustTight, STANDING)]);
    tab.wait_for_stage("running");
    // Another position needs time to get ready.
    tab.walk(&[(Answer::OtherWay, StepId::Hold(Stretch::CalfWall))]);
    tab.wait_for_stage("ready");
    tab.wait_for(
        "five seconds to get ready",
        "test.digits()",
        json!(["ready", 5]),
    );
}

fn a_double_tap_answers_one_question(tab: &mut Tab) {
    // Find a point where both screens have an answer.
    tab.start("calf/");
    let answers = "[...document.querySelectorAll('.answers a')].map((found) => found.getBoundingClientRect()).map((box) => [box.x + box.width / 2, box.y + box.height / 2].map(Math.round))";
    let below = tab.eval(answers);
    tab.start("");
    let hit = |point: &Value| {
        let found = format!(
            "document.elementFromPoint({}, {})?.closest('.answers a')?.textContent ?? null",
            point[0], point[1]
        );
        tab.eval(&found) == "Calf"
    };
    let shared = below.as_array().unwrap().iter().find(|point| hit(point));
    // If no answer of the second screen lies under "Calf", use the middle of "Calf".
    let first = tab.eval(answers)[0].clone();
    let point = shared.unwrap_or(&first);
    tab.skip(300);
    // However slow the machine is, no time passes between the two taps.
    tab.eval("test.freeze()");
    tab.session()
        .double_click(point[0].as_i64().unwrap(), point[1].as_i64().unwrap())
        .unwrap();
    // The second tap may have moved the focus.
    tab.wait_for_opened_step(CALF);
    for ms in [299, 0] {
        tab.eval("void document.querySelector('.answers a').click()");
        tab.skip(ms);
        tab.wait_for_opened_step(CALF);
    }
    tab.skip(1);
    tab.walk(&[(Answer::CanStand, STANDING)]);
}

fn a_hold_lasts_as_long_as_it_says(tab: &mut Tab) {
    tab.start("calf/");
    let ready = tab.number("test.clock()");
    tab.wait_for(
        "taps are accepted",
        &format!("test.clock() - {ready} > 300"),
        true,
    );
    // The page itself notes when it is tapped and when the hold ends: the driver may take its time.
    let note = format!(
        "void (addEventListener('click', () => (window.tapped ??= test.clock()), true), new MutationObserver(() => {{
            if (test.state().step === '{}') window.ended ??= test.clock();
        }}).observe(document, {{ attributes: true, childList: true, subtree: true }}))",
        CHECK.path()
    );
    tab.eval(&note);
    tab.click_answer(CALF, Answer::CanStand);
    tab.wait_for_step(STANDING);
    tab.wait_for_within(
        Duration::from_mins(1),
        "the hold ends",
        "window.ended > 0",
        true,
    );
    tab.wait_for_step(CHECK);
    let after = tab.number("ended - tapped");
    // The app counts whole milliseconds.
    assert!((34_999.0..40_000.0).contains(&after), "it took {after} ms");
}

/// A user style sheet or an extension that disables every animation.
const STILL: &str = "{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, ::before, ::after { animation: none !important }');
    document.adoptedStyleSheets = [sheet];
}";

/// The visible parts of a countdown.
const COUNTS: &str =
    "[...document.querySelectorAll('.level, .digits p, .asks p')].filter((found) => {
    let seen = found.checkVisibility({ visibilityProperty: true });
    for (let at = found; at; at = at.parentElement) seen &&= getComputedStyle(at).opacity !== '0';
    return seen;
}).map(({ className }) => className)";

fn without_animations_no_frozen_countdown_is_shown(tab: &mut Tab) {
    let asking = StepId::all().filter(|step| step.asks_after().is_some());
    let steps: Vec<StepId> = asking.chain([STANDING]).collect();
    // On the plain page before the app is ready, with animations and without.
    let never = "window.fetch = () => new Promise(() => {});";
    for (script, counts) in [(never.to_owned(), true), ([never, STILL].concat(), false)] {
        tab.serve_with_script(&script);
        for step in &steps {
            tab.go(step.path());
            tab.wait_for(step.path(), &format!("{COUNTS}.length > 0"), counts);
        }
    }
    // With the app too, which still ends the hold.
    tab.serve_with_script(STILL);
    tab.start("calf/");
    tab.eval("test.freeze()");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    for stage in ["ready", "running"] {
        tab.wait_for_stage(stage);
        assert_eq!(tab.eval(COUNTS), json!([]), "{stage}");
        tab.skip(5_000);
    }
    tab.skip(30_000);
    tab.wait_for_step(CHECK);
}
