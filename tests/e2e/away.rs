//! A phone that sleeps, hides the page, reloads it or kills it; clocks that jump; storage that is empty or corrupt.

use serde_json::{Value, json};
use uncramp::care::{Answer, Muscle, Question, StepId, Stretch};
use uncramp::content;
use uncramp::content::en::ui;

use crate::cues::FAKES;
use crate::harness::scenarios;
use crate::hold::check_end;
use crate::support::tab::Tab;

scenarios![
    home_offers_to_resume_a_killed_hold,
    starting_over_discards_the_offer,
    a_reload_stays_on_the_step,
    a_hold_is_paused_after_leaving_the_page_and_coming_back,
    a_phone_that_slept_pauses_and_says_so,
    setting_the_wall_clock_does_not_affect_a_hold,
    six_minutes_without_a_cue_are_not_credited,
    timers_throttled_to_once_a_minute_end_no_hold_late,
    storage_that_throws_is_reported_and_the_guide_goes_on,
    storage_that_is_full_is_reported_and_the_guide_goes_on,
    an_unreadable_record_is_quarantined,
    a_crash_keeps_the_session,
];

const CALF: StepId = StepId::Question(Question::Calf);
/// The hold used in these scenarios.
pub const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
/// The question after that hold.
pub const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));
/// The held time that the countdown shows, in seconds.
const HELD: &str = "(test.age() - 5000) / 1000";

/// Starts a hold and waits until it has counted this many seconds.
#[track_caller]
pub fn start_hold(tab: &Tab, seconds: u32) {
    tab.start(CALF.path());
    tab.walk(&[(Answer::CanStand, STANDING)]);
    tab.skip_to(f64::from(5 + seconds) * 1_000.0);
    tab.wait_for_stage("running");
}

/// Checks that the hold is paused, that it is credited with the time it was advanced to, in seconds, and what has passed since, but
/// no more, and that the page says why.
#[track_caller]
pub fn check_paused(tab: &Tab, least: f64) {
    tab.wait_for_stage("away");
    let most = least + 1.0 + tab.since_skip_to().as_secs_f64();
    tab.wait_for(
        "what the countdown shows",
        &format!("(held => held >= {least} && held <= {most} || held)({HELD})"),
        true,
    );
    assert_eq!(
        tab.eval("document.querySelector('.word.away').checkVisibility() && document.querySelector('.word.away').textContent"),
        ui::WAS_AWAY
    );
    tab.wait_for(
        "it can be resumed",
        "[...document.querySelectorAll('.pause span')].filter((found) => found.checkVisibility()).map((found) => found.textContent)",
        json!([ui::GO_ON]),
    );
}

fn home_offers_to_resume_a_killed_hold(tab: &mut Tab) {
    tab.reopen_with_profile();
    start_hold(tab, 18);
    // No cue comes before the kill, however long that takes.
    tab.eval("test.freeze()");
    let held = tab.number(HELD);
    tab.kill_and_restart();
    tab.navigate("");
    tab.wait_until_ready();
    tab.wait_for_opened_step(StepId::HOME);
    tab.skip(300);
    // However slow the machine is, only skipped time passes.
    tab.eval("test.freeze()");
    tab.click(ui::go_on_with(STANDING));
    tab.wait_for_step(STANDING);
    tab.wait_for_stage("ready");
    // The last record was stored at the half-way cue; nothing after that was seen.
    tab.wait_for(
        "only the credited time",
        &format!("(held => held > 14 && held <= {held} + 0.1 || held)({HELD})"),
        true,
    );
    tab.skip(3_000);
    tab.wait_for_stage("running");
    check_end(tab);
    // A question that was open when the browser was killed is offered too.
    tab.kill_and_restart();
    tab.navigate("");
    tab.wait_until_ready();
    tab.skip(300);
    tab.click(ui::go_on_with(CHECK));
    tab.wait_for_step(CHECK);
    tab.walk(&[(Answer::Gone, StepId::After)]);
    tab.kill_and_restart();
    tab.navigate("");
    tab.wait_until_ready();
    // The cramp has let go, so it can come back: one tap from home.
    tab.walk(&[(Answer::CameBack, STANDING)]);
}

fn starting_over_discards_the_offer(tab: &mut Tab) {
    start_hold(tab, 12);
    tab.navigate("");
    tab.wait_until_ready();
    tab.walk(&[
        (
            Answer::Muscle(Muscle::BackOfThigh),
            StepId::Hold(Stretch::HamstringSeated),
        ),
        (Answer::LetGo, StepId::After),
    ]);
    let counter = "document.querySelector('.foot').textContent";
    tab.navigate("");
    tab.wait_until_ready();
    tab.walk(&[(
        Answer::Muscle(Muscle::FrontOfThigh),
        StepId::Question(Question::Quad),
    )]);
    tab.walk(&[(Answer::CanStand, StepId::Hold(Stretch::QuadStanding))]);
    let counter = tab.eval(counter);
    assert!(
        counter.as_str().unwrap().starts_with(ui::HOLD_COUNT[0]),
        "{counter}"
    );
}

fn a_reload_stays_on_the_step(tab: &mut Tab) {
    start_hold(tab, 12);
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    tab.wait_for_opened_step(STANDING);
    check_paused(tab, 11.9);
    tab.eval("test.freeze()");
    tab.click(ui::GO_ON);
    tab.wait_for_stage("ready");
    tab.skip(3_000);
    tab.wait_for_stage("running");
    check_end(tab);
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    tab.wait_for_opened_step(CHECK);
    // It is still the same cramp.
    tab.walk(&[(Answer::Easing, STANDING)]);
    tab.wait_for(
        "the second hold",
        &format!(
            "document.querySelector('.foot').textContent.startsWith('{}')",
            ui::HOLD_COUNT[1]
        ),
        true,
    );
}

fn a_hold_is_paused_after_leaving_the_page_and_coming_back(tab: &mut Tab) {
    start_hold(tab, 12);
    tab.navigate("about/");
    tab.session().browse("back").unwrap();
    tab.wait_until_ready();
    tab.wait_for_opened_step(STANDING);
    check_paused(tab, 11.9);

    // Simulate the back/forward cache, which browsers do not use in every test.
    tab.serve_with_script(FAKES);
    start_hold(tab, 12);
    tab.eval("void dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
    check_paused(tab, 11.9);
    tab.eval("test.stall(90000)");
    tab.eval("void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    check_paused(tab, 11.9);
    tab.eval("test.freeze()");
    tab.click(ui::GO_ON);
    tab.wait_for_stage("ready");
    tab.wait_for("one lock", "fake.holds()", 1);
    tab.skip(3_000);
    check_end(tab);
}

fn a_phone_that_slept_pauses_and_says_so(tab: &mut Tab) {
    start_hold(tab, 12);
    // The monotonic clock stops for two minutes while the wall clock goes on.
    tab.eval("void (test.show(false), test.setWall(120000), test.show(true))");
    check_paused(tab, 11.9);
    tab.wait_for(
        "the pause is announced",
        "document.querySelector('#live').textContent.trim()",
        "Paused. Tap Continue when you are ready.",
    );
    tab.skip(60_000);
    tab.wait_for_opened_step(STANDING);
    tab.click(ui::GO_ON);
    tab.skip(3_000);
    tab.wait_for_stage("running");
    check_end(tab);
    // The ten-minute limit kept running while the phone slept.
    tab.walk(&[(Answer::Easing, STANDING)]);
    tab.skip(14_000);
    tab.eval("void (test.show(false), test.setWall(600000), test.show(true))");
    tab.wait_for(
        "ten minutes are over",
        "test.state().step",
        "help/not-easing/",
    );
}

fn setting_the_wall_clock_does_not_affect_a_hold(tab: &mut Tab) {
    for by in ["3600000", "-3600000", "-1e12"] {
        start_hold(tab, 12);
        tab.eval(&format!("void test.setWall({by})"));
        tab.skip(1_000);
        tab.wait_for_stage("running");
        check_end(tab);
    }
}

fn six_minutes_without_a_cue_are_not_credited(tab: &mut Tab) {
    tab.serve_with_script(FAKES);
    start_hold(tab, 16);
    let counts =
        tab.eval("[fake.voice.spoken.length, fake.vibrations.length, fake.flashes.length]");
    // Both clocks advance, but no timer fires.
    tab.eval("void (test.show(false), test.stall(360000), test.show(true))");
    check_paused(tab, 15.9);
    tab.wait_for(
        "only the pause is announced",
        "[fake.voice.spoken.length, fake.vibrations.length, fake.flashes.length]",
        json!([
            counts[0].as_u64().unwrap() + 1,
            counts[1].as_u64().unwrap() + 1,
            counts[2].as_u64().unwrap() + 1
        ]),
    );
    tab.eval("void (test.show(false), test.stall(360000), test.show(true))");
    tab.wait_for(
        "ten minutes are over",
        "test.state().step",
        "help/not-easing/",
    );
}

fn timers_throttled_to_once_a_minute_end_no_hold_late(tab: &mut Tab) {
    tab.serve_with_script(FAKES);
    tab.start(CALF.path());
    tab.eval("void test.clamp()");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    // Go to a few seconds before the end, however slow the machine is.
    tab.skip_to(28_000.0);
    tab.wait_for_stage("running");
    // The audio clock wakes the app in time; a timer would fire only at the end of the minute.
    tab.skip_to(35_300.0);
    tab.wait_for_step(CHECK);
}

#[track_caller]
fn check_unsaved_walk(tab: &Tab) {
    tab.start("");
    tab.walk(&[
        (Answer::Muscle(Muscle::Calf), CALF),
        (Answer::CanStand, STANDING),
    ]);
    tab.hold_through(CHECK);
    tab.walk(&[(Answer::Gone, StepId::After)]);
    tab.wait_for(
        "the notice is shown",
        "document.querySelector('.not-saved').checkVisibility() && document.querySelector('.not-saved').textContent",
        ui::NOT_SAVED,
    );
    tab.navigate("settings/");
    tab.wait_until_ready();
    tab.click_at("//label[span='Dark']");
    tab.wait_for(
        "a setting takes effect anyway",
        "document.documentElement.dataset.theme",
        "dark",
    );
}

fn storage_that_throws_is_reported_and_the_guide_goes_on(tab: &mut Tab) {
    tab.serve_with_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    check_unsaved_walk(tab);
    tab.serve_with_script("Object.defineProperty(window, 'localStorage', { value: null })");
    check_unsaved_walk(tab);
}

fn storage_that_is_full_is_reported_and_the_guide_goes_on(tab: &mut Tab) {
    tab.serve_with_script(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    );
    check_unsaved_walk(tab);
}

fn an_unreadable_record_is_quarantined(tab: &mut Tab) {
    let huge = "9".repeat(200_000);
    for rubbish in [
        "",
        "null",
        "2 from-the-future",
        "1 1795460000000 calf/wall/",
        "{}",
        &huge,
    ] {
        tab.start("");
        let put = json!(rubbish);
        // As after a restart of the browser: the old page must not store anything more.
        tab.eval(&format!(
            "void (localStorage.clear(), ['session', 'settings'].forEach((name) => localStorage.setItem(`uncramp.${{name}}`, {put})), Storage.prototype.setItem = () => {{}})"
        ));
        tab.navigate("");
        tab.wait_until_ready();
        tab.wait_for_opened_step(StepId::HOME);
        let quarantined = format!(
            "Object.keys(localStorage).filter((key) => /^uncramp\\.(session|settings)\\.aside\\./.test(key) && localStorage[key] === {put}).length"
        );
        tab.wait_for("both are quarantined", &quarantined, 2);
        tab.walk(&[
            (Answer::Muscle(Muscle::Calf), CALF),
            (Answer::CanStand, STANDING),
        ]);
        tab.wait_for(
            "the session is still stored",
            "localStorage['uncramp.session'].split(' ')[2]",
            STANDING.path(),
        );
    }
}

fn a_crash_keeps_the_session(tab: &mut Tab) {
    start_hold(tab, 12);
    tab.eval("void test.trap()");
    tab.wait_for(
        "the app has stopped",
        "document.documentElement.dataset.app",
        "stopped",
    );
    tab.take_errors();
    tab.click(ui::FAULT_LINK);
    tab.wait_for("a new page has loaded", "test.state().app", "ready");
    tab.wait_for_opened_step(STANDING);
    tab.wait_for_stage("away");
    let heading = tab.eval("document.querySelector('h1').textContent");
    assert_eq!(heading, Value::from(content::en::step(STANDING).heading));
}
