//! A phone that sleeps, hides the page, reloads it or kills it; clocks that jump; storage that is empty or corrupt.

use serde_json::{Value, json};
use uncramp::care::{Answer, Question, StepId, Stretch};
use uncramp::content::{self, ui};

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
pub fn begins_hold(tab: &Tab, seconds: u32) {
    tab.start(CALF.path());
    tab.walk(&[(Answer::CanStand, STANDING)]);
    tab.ask(&format!(
        "void test.skip({seconds} * 1000 + 5000 - test.age())"
    ));
    tab.sees("the time has passed", "test.skipping", false);
    tab.is_at_stage("running");
}

/// Checks that the hold is paused with a credited time in this range, in seconds, and that the page says why.
#[track_caller]
pub fn is_away(tab: &Tab, least: f64, most: f64) {
    tab.is_at_stage("away");
    tab.sees(
        "what the countdown shows",
        &format!("(held => held >= {least} && held <= {most} || held)({HELD})"),
        true,
    );
    assert_eq!(
        tab.ask("document.querySelector('.word.away').checkVisibility() && document.querySelector('.word.away').textContent"),
        ui::WAS_AWAY
    );
    tab.sees(
        "it can go on",
        "[...document.querySelectorAll('.pause span')].filter((found) => found.checkVisibility()).map((found) => found.textContent)",
        json!([ui::GO_ON]),
    );
}

fn home_offers_to_resume_a_killed_hold(tab: &mut Tab) {
    tab.reopen_to_be_killed();
    begins_hold(tab, 18);
    let held = tab.number(HELD);
    tab.killed_and_started_again();
    tab.goes_on("");
    tab.is_ready();
    tab.opens(StepId::HOME);
    tab.skip(300);
    tab.click(ui::go_on_with(STANDING));
    tab.arrives_at(STANDING);
    tab.is_at_stage("ready");
    // The last record was stored at the half-way cue; nothing after that was seen.
    tab.sees(
        "no more than what was seen",
        &format!("(held => held > 14 && held <= {held} + 0.1 || held)({HELD})"),
        true,
    );
    tab.skip(3_000);
    tab.is_at_stage("running");
    check_end(tab);
    // A question that was open when the browser was killed is offered too.
    tab.killed_and_started_again();
    tab.goes_on("");
    tab.is_ready();
    tab.skip(300);
    tab.click(ui::go_on_with(CHECK));
    tab.arrives_at(CHECK);
    tab.walk(&[(Answer::Gone, StepId::After)]);
    tab.killed_and_started_again();
    tab.goes_on("");
    tab.is_ready();
    // The cramp has let go, so it can come back: one tap from home.
    tab.walk(&[(Answer::CameBack, STANDING)]);
}

fn starting_over_discards_the_offer(tab: &mut Tab) {
    begins_hold(tab, 12);
    tab.goes_on("");
    tab.is_ready();
    tab.walk(&[
        (Answer::BackOfThigh, StepId::Hold(Stretch::HamstringSeated)),
        (Answer::LetGo, StepId::After),
    ]);
    let counter = "document.querySelector('.foot').textContent";
    tab.goes_on("");
    tab.is_ready();
    tab.walk(&[(Answer::FrontOfThigh, StepId::Question(Question::Quad))]);
    tab.walk(&[(Answer::CanStand, StepId::Hold(Stretch::QuadStanding))]);
    let counter = tab.ask(counter);
    assert!(
        counter.as_str().unwrap().starts_with(ui::HOLD_COUNT[0]),
        "{counter}"
    );
}

fn a_reload_stays_on_the_step(tab: &mut Tab) {
    begins_hold(tab, 12);
    tab.session().browse("refresh").unwrap();
    tab.is_ready();
    tab.opens(STANDING);
    is_away(tab, 11.9, 13.5);
    tab.click(ui::GO_ON);
    tab.is_at_stage("ready");
    tab.skip(3_000);
    tab.is_at_stage("running");
    check_end(tab);
    tab.session().browse("refresh").unwrap();
    tab.is_ready();
    tab.opens(CHECK);
    // It is still the same cramp.
    tab.walk(&[(Answer::Easing, STANDING)]);
    tab.sees(
        "the second hold",
        &format!(
            "document.querySelector('.foot').textContent.startsWith('{}')",
            ui::HOLD_COUNT[1]
        ),
        true,
    );
}

fn a_hold_is_paused_after_leaving_the_page_and_coming_back(tab: &mut Tab) {
    begins_hold(tab, 12);
    tab.goes_on("about/");
    tab.session().browse("back").unwrap();
    tab.is_ready();
    tab.opens(STANDING);
    is_away(tab, 11.9, 14.0);

    // Simulate the back/forward cache, which browsers do not use in every test.
    tab.serve_with_script(FAKES);
    begins_hold(tab, 12);
    tab.ask("void dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
    is_away(tab, 11.9, 13.0);
    tab.ask("test.stall(90000)");
    tab.ask("void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    is_away(tab, 11.9, 13.0);
    tab.click(ui::GO_ON);
    tab.is_at_stage("ready");
    tab.sees("one lock", "fake.holds()", 1);
    tab.skip(3_000);
    check_end(tab);
}

fn a_phone_that_slept_pauses_and_says_so(tab: &mut Tab) {
    begins_hold(tab, 12);
    // The monotonic clock stops for two minutes while the wall clock goes on.
    tab.ask("void (test.show(false), test.setWall(120000), test.show(true))");
    is_away(tab, 11.9, 14.0);
    tab.sees(
        "it is told",
        "document.querySelector('#said').textContent.trim()",
        "Paused. Tap Go on when you are ready.",
    );
    tab.skip(60_000);
    tab.opens(STANDING);
    tab.click(ui::GO_ON);
    tab.skip(3_000);
    tab.is_at_stage("running");
    check_end(tab);
    // The ten-minute limit kept running while the phone slept.
    tab.walk(&[(Answer::Easing, STANDING)]);
    tab.skip(14_000);
    tab.ask("void (test.show(false), test.setWall(600000), test.show(true))");
    tab.sees(
        "ten minutes are over",
        "test.look().step",
        "help/not-easing/",
    );
}

fn setting_the_wall_clock_does_not_affect_a_hold(tab: &mut Tab) {
    for by in ["3600000", "-3600000", "-1e12"] {
        begins_hold(tab, 12);
        tab.ask(&format!("void test.setWall({by})"));
        tab.skip(1_000);
        tab.is_at_stage("running");
        check_end(tab);
    }
}

fn six_minutes_without_a_cue_are_not_credited(tab: &mut Tab) {
    tab.serve_with_script(FAKES);
    begins_hold(tab, 16);
    let said = tab.ask("[fake.voice.said.length, fake.buzzes.length, fake.flashes.length]");
    // Both clocks advance, but no timer fires.
    tab.ask("void (test.show(false), test.stall(360000), test.show(true))");
    is_away(tab, 15.9, 18.0);
    tab.sees(
        "nothing is told but the pause",
        "[fake.voice.said.length, fake.buzzes.length, fake.flashes.length]",
        json!([
            said[0].as_u64().unwrap() + 1,
            said[1].as_u64().unwrap() + 1,
            said[2].as_u64().unwrap() + 1
        ]),
    );
    tab.ask("void (test.show(false), test.stall(360000), test.show(true))");
    tab.sees(
        "ten minutes are over",
        "test.look().step",
        "help/not-easing/",
    );
}

fn timers_throttled_to_once_a_minute_end_no_hold_late(tab: &mut Tab) {
    tab.serve_with_script(FAKES);
    tab.start(CALF.path());
    tab.ask("void test.clamp()");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    // Go to a few seconds before the end, however slow the machine is.
    tab.ask("void test.skip(28000 - test.age())");
    tab.sees("the time has passed", "test.skipping", false);
    tab.is_at_stage("running");
    // The audio clock wakes the app in time; a timer would fire only at the end of the minute.
    tab.ask("void test.skip(35300 - test.age())");
    tab.arrives_at(CHECK);
}

#[track_caller]
fn walks_unsaved(tab: &Tab) {
    tab.start("");
    tab.walk(&[(Answer::Calf, CALF), (Answer::CanStand, STANDING)]);
    tab.hold_through(CHECK);
    tab.walk(&[(Answer::Gone, StepId::After)]);
    tab.sees(
        "the runner is told",
        "document.querySelector('.not-saved').checkVisibility() && document.querySelector('.not-saved').textContent",
        ui::NOT_SAVED,
    );
    tab.goes_on("settings/");
    tab.is_ready();
    tab.click_at("//label[span='Dark']");
    tab.sees(
        "a setting takes effect all the same",
        "document.documentElement.dataset.theme",
        "dark",
    );
}

fn storage_that_throws_is_reported_and_the_guide_goes_on(tab: &mut Tab) {
    tab.serve_with_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    walks_unsaved(tab);
    tab.serve_with_script("Object.defineProperty(window, 'localStorage', { value: null })");
    walks_unsaved(tab);
}

fn storage_that_is_full_is_reported_and_the_guide_goes_on(tab: &mut Tab) {
    tab.serve_with_script(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    );
    walks_unsaved(tab);
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
        tab.ask(&format!(
            "void (localStorage.clear(), ['session', 'settings'].forEach((name) => localStorage.setItem(`uncramp.${{name}}`, {put})), Storage.prototype.setItem = () => {{}})"
        ));
        tab.goes_on("");
        tab.is_ready();
        tab.opens(StepId::HOME);
        let aside = format!(
            "Object.keys(localStorage).filter((key) => /^uncramp\\.(session|settings)\\.aside\\./.test(key) && localStorage[key] === {put}).length"
        );
        tab.sees("both are kept aside", &aside, 2);
        tab.walk(&[(Answer::Calf, CALF), (Answer::CanStand, STANDING)]);
        tab.sees(
            "the session is kept",
            "localStorage['uncramp.session'].split(' ')[2]",
            STANDING.path(),
        );
    }
}

fn a_crash_keeps_the_session(tab: &mut Tab) {
    begins_hold(tab, 12);
    tab.ask("void test.trap()");
    tab.sees(
        "the app has stopped",
        "document.documentElement.dataset.app",
        "stopped",
    );
    tab.take_errors();
    tab.click(ui::FAULT_LINK);
    tab.sees("another page", "test.look().app", "ready");
    tab.opens(STANDING);
    tab.is_at_stage("away");
    let heading = tab.ask("document.querySelector('h1').textContent");
    assert_eq!(heading, Value::from(content::step(STANDING).heading));
}
