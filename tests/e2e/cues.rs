//! The cues of a hold: each output alone, and the fallback when one fails. Tones have a file of their own.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};

use serde_json::{Value, json};
use uncramp::care::{Answer, Muscle, Question, StepId, Stretch, Treatment};
use uncramp::content;
use uncramp::content::en::ui;

use crate::harness::scenarios;
use crate::support::tab::Tab;

/// Passes the names of these scenarios to a macro.
macro_rules! each_scenario {
    ($list:ident) => {
        $list![
            the_voice_leads_through_a_hold,
            a_voice_that_fails_falls_back_to_tones,
            voices_that_load_late_are_used,
            without_sound_the_phone_vibrates_and_flashes,
            a_screen_reader_gets_each_cue_once,
            the_wake_lock_is_acquired_and_released,
            a_missing_wake_lock_is_reported;
            // The outputs are fakes, and the state machine decides which is used when: an engine has the same part in
            // these as in the scenarios above.
            only WebKit:
            a_voice_that_failed_is_retried_with_the_next_hold,
            an_output_that_is_switched_off_is_not_used,
            the_screen_flashes_once_for_each_end,
            ice_heat_and_rest_ask_aloud,
            practice_covers_every_stretch_and_is_not_counted,
        ];
    };
}
pub(crate) use each_scenario;

each_scenario!(scenarios);

/// Fake browser APIs that record what the app asks of them.
pub const FAKES: &str = include_str!("fakes.js");

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));

thread_local! {
    /// Whether the scenario on this thread runs in pocket mode.
    static POCKET: Cell<bool> = const { Cell::new(false) };
}

/// Runs a scenario in pocket mode, where all of its checks hold too.
pub fn in_pocket(tab: &mut Tab, scenario: impl FnOnce(&mut Tab)) {
    POCKET.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(|| scenario(tab)));
    POCKET.set(false);
    if let Err(reason) = result {
        panic::resume_unwind(reason);
    }
}

/// Opens the guide with fake browser APIs and these stored settings.
#[track_caller]
pub fn open_with_fakes(tab: &mut Tab, path: &str, settings: &str, before: &str) {
    let (version, pocket) = if POCKET.get() {
        (2, " pocket=on")
    } else {
        (1, "")
    };
    let keep = format!(
        "try {{ localStorage.setItem('uncramp.settings', '{version} {settings}{pocket}') }} catch {{}}"
    );
    tab.serve_with_script(&format!("{FAKES}\n{keep}\n{before}"));
    tab.start(path);
}

#[track_caller]
pub fn start_hold(tab: &mut Tab, settings: &str, before: &str) {
    open_with_fakes(tab, CALF.path(), settings, before);
    // However slow the machine is, only skipped time passes.
    tab.eval("test.freeze()");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    // Wait until the step is painted.
    let made = "!window.AudioContext || !!fake.audio.context || !!fake.track.element";
    tab.wait_for("the sound is made, if there is any", made, true);
}

pub fn is_shown(selector: &str) -> String {
    format!(
        "(found => found.checkVisibility() && getComputedStyle(found).visibility === 'visible')(document.querySelector('{selector}'))"
    )
}

pub fn the_voice_leads_through_a_hold(tab: &mut Tab) {
    start_hold(tab, "tones=off vibration=off flash=off", "");
    tab.hold_through(CHECK);
    let title = content::en::step(STANDING).title;
    let content::StepCopy { heading, line, .. } = content::en::step(STANDING);
    tab.wait_for(
        "the spoken cues",
        "fake.voice.spoken",
        json!([
            format!("{title}. {heading} {line}"),
            "Hold. Most cramps pass in a few minutes.",
            "15 seconds left.",
            "3",
            "2",
            "1",
            "Keep the stretch on. How is it now?"
        ]),
    );
    let loud =
        "fake.audio.notes.some((note) => note.level.peak > 0) || fake.trackRings().length > 0";
    assert_eq!(tab.eval(loud), false);
    assert_eq!(tab.eval("[fake.vibrations, fake.flashes]"), json!([[], []]));
}

pub fn a_voice_that_failed_is_retried_with_the_next_hold(tab: &mut Tab) {
    start_hold(
        tab,
        "tones=off vibration=off flash=off",
        "fake.voice.behaviour = 'silent'",
    );
    tab.hold_through(CHECK);
    assert_eq!(tab.eval("fake.voice.spoken"), json!([]));
    tab.eval("void (fake.voice.behaviour = 'speaks')");
    tab.skip(15_000);
    tab.walk(&[(Answer::Easing, STANDING)]);
    tab.hold_through(CHECK);
    tab.wait_for("every cue is spoken", "fake.voice.spoken.length", 6);
}

pub fn a_voice_that_fails_falls_back_to_tones(tab: &mut Tab) {
    for before in [
        "fake.voice.behaviour = 'silent'",
        "fake.voice.behaviour = 'begins'",
        "fake.voice.behaviour = 'fails'; fake.voice.voices = []",
        "fake.voice.behaviour = 'refuses'",
        "fake.hasVoice(false)",
    ] {
        start_hold(tab, "tones=off vibration=off flash=off", before);
        // The longest wait before the voice counts as failed: the time for the full instruction plus 1.5 s.
        tab.skip(9_000);
        tab.wait_for(
            "no voice",
            "document.documentElement.dataset.voice ?? null",
            if before.contains("hasVoice") {
                Value::Null
            } else {
                json!("none")
            },
        );
        let loud = "fake.scheduled().filter(([, beeps]) => beeps > 0).map(([, beeps]) => beeps)";
        let loud = tab.eval(loud);
        let loud: Vec<u64> = serde_json::from_value(loud).unwrap();
        assert!(loud.starts_with(&[1, 1, 1, 3]), "{before}: {loud:?}");
    }
}

pub fn voices_that_load_late_are_used(tab: &mut Tab) {
    start_hold(
        tab,
        "tones=off vibration=off flash=off",
        "fake.voice.behaviour = 'fails'; fake.voice.voices = []",
    );
    tab.skip(7_000);
    assert_eq!(tab.eval("fake.voice.spoken"), json!([]));
    tab.eval(
        "void (fake.voice.behaviour = 'speaks', fake.voice.setVoices([{ lang: 'en-US', localService: true }]))",
    );
    tab.skip(40_000);
    tab.wait_for_step(CHECK);
    let spoken = tab.eval("fake.voice.spoken");
    assert_eq!(
        spoken,
        json!([
            "15 seconds left.",
            "3",
            "2",
            "1",
            "Keep the stretch on. How is it now?"
        ])
    );
}

pub fn without_sound_the_phone_vibrates_and_flashes(tab: &mut Tab) {
    // Some phones claim to vibrate but do not, so a flash is added.
    start_hold(
        tab,
        "voice=off vibration=off flash=off",
        "fake.audio.allowed = false; fake.track.allowed = false",
    );
    tab.hold_through(CHECK);
    tab.wait_for("one flash", "fake.flashes", json!(["odd"]));
    let buzzes = tab.eval("fake.vibrations");
    // Begin, the last three seconds, the end. At the tap itself sound might still have started.
    let lengths: Vec<usize> = buzzes
        .as_array()
        .unwrap()
        .iter()
        .map(|buzz| buzz.as_array().unwrap().len())
        .filter(|length| *length > 0)
        .collect();
    assert_eq!(lengths, [3, 1, 1, 1, 5]);
}

pub fn an_output_that_is_switched_off_is_not_used(tab: &mut Tab) {
    start_hold(tab, "voice=off tones=off vibration=off flash=off", "");
    tab.hold_through(CHECK);
    assert_eq!(
        tab.eval("[fake.voice.spoken, fake.vibrations, fake.flashes, fake.scheduled().some(([, beeps]) => beeps > 0)]"),
        json!([[], [], [], false])
    );
    tab.wait_for(
        "no sound is asked for",
        "document.documentElement.dataset.sound ?? null",
        Value::Null,
    );
}

pub fn the_screen_flashes_once_for_each_end(tab: &mut Tab) {
    start_hold(tab, "", "");
    tab.hold_through(CHECK);
    let flash = "getComputedStyle(document.body, '::after').animationName";
    tab.wait_for("the flash", flash, "flash-odd");
    let times = "getComputedStyle(document.body, '::after').animationIterationCount";
    assert_eq!(tab.eval(times), "1");
    tab.walk(&[(Answer::Easing, STANDING)]);
    tab.hold_through(CHECK);
    tab.wait_for("it plays again", flash, "flash-even");
    assert_eq!(tab.eval("fake.flashes"), json!(["odd", "even"]));
}

pub fn a_screen_reader_gets_each_cue_once(tab: &mut Tab) {
    start_hold(tab, "", "");
    let region = "[...document.querySelectorAll('[aria-live]')].map((found) => [found.id, found.ariaLive ?? found.getAttribute('aria-live')])";
    assert_eq!(tab.eval(region), json!([["live", "polite"]]));
    assert_eq!(
        tab.eval("document.querySelectorAll('[role=timer]').length"),
        1
    );
    tab.hold_through(CHECK);
    tab.wait_for(
        "all announcements except the headings",
        "fake.announcements",
        json!([
            "Get ready.",
            "Hold.",
            "15 seconds left.",
            "3",
            "2",
            "1",
            "Keep the stretch on."
        ]),
    );
}

pub fn the_wake_lock_is_acquired_and_released(tab: &mut Tab) {
    open_with_fakes(tab, CALF.path(), "", "");
    assert_eq!(tab.eval("fake.lock.asked"), 0);
    tab.walk(&[(Answer::CanStand, STANDING)]);
    tab.wait_for("one lock", "[fake.lock.asked, fake.holds()]", json!([1, 1]));
    // Audio starts a few frames after the tap. A hold that is hidden earlier has no output that reaches the runner.
    let runs = "fake.audio.context?.state === 'running' || fake.track.element?.paused === false";
    tab.wait_for("the sound runs", runs, true);
    // The browser releases the lock while the page is hidden; the app requests it again when the page is visible.
    tab.eval("void (test.show(false), fake.lock.held[0].taken())");
    tab.wait_for("no lock", "fake.holds()", 0);
    tab.eval("void test.show(true)");
    tab.wait_for("one lock", "[fake.lock.asked, fake.holds()]", json!([2, 1]));
    tab.hold_through(CHECK);
    tab.wait_for("the lock is released", "fake.holds()", 0);
    tab.walk(&[(Answer::Same, StepId::Hold(Stretch::CalfWall))]);
    tab.wait_for("one lock", "fake.holds()", 1);
    tab.wait_for("no notice", &is_shown(".keep-on"), false);
    tab.walk(&[(Answer::LetGo, StepId::After)]);
    tab.wait_for("the lock is released", "fake.holds()", 0);
}

pub fn a_missing_wake_lock_is_reported(tab: &mut Tab) {
    for before in ["fake.lock.granted = false", "fake.hasLock(false)"] {
        start_hold(tab, "", before);
        tab.wait_for("the notice is shown", &is_shown(".keep-on"), true);
        assert_eq!(
            tab.eval("document.querySelector('.keep-on').textContent"),
            ui::KEEP_SCREEN_ON
        );
        tab.hold_through(CHECK);
    }
    start_hold(tab, "", "");
    tab.wait_for("one lock", "fake.holds()", 1);
    tab.eval("void fake.lock.held[0].taken()");
    tab.wait_for("the notice is shown", &is_shown(".keep-on"), true);
}

pub fn ice_heat_and_rest_ask_aloud(tab: &mut Tab) {
    let ice = StepId::Treatment(Treatment::Ice);
    let cold = StepId::Question(Question::ColdOrWarm);
    open_with_fakes(tab, cold.path(), "", "");
    tab.eval("test.freeze()");
    tab.walk(&[(Answer::SomethingCold, ice)]);
    let clock = "[...document.querySelectorAll('.asks .strip')].map((strip) => { const style = getComputedStyle(strip); return strip.textContent.split('\\n')[Math.round(-new DOMMatrix(style.transform).m42 / parseFloat(style.fontSize))]; }).join('')";
    let shown = tab.eval(clock);
    assert!(
        shown == "200" || shown == "159" || shown == "158",
        "{shown}"
    );
    tab.skip(60_500);
    let shown = tab.eval(clock);
    assert!(
        shown == "100" || shown == "059" || shown == "058",
        "{shown}"
    );
    tab.skip(60_000);
    tab.wait_for_step(StepId::Question(Question::IceCheck));
    let last = "fake.voice.spoken.at(-1)";
    tab.wait_for(
        "the question",
        last,
        "Better, the same, or worse? Look at the skin.",
    );
    tab.skip(1_100_000);
    tab.wait_for("the end of the ice", last, "Take the ice off now.");
    open_with_fakes(tab, cold.path(), "", "");
    tab.walk(&[(Answer::OnlyWarm, StepId::Treatment(Treatment::Heat))]);
    tab.skip(300_000);
    tab.wait_for_step(StepId::Question(Question::HeatCheck));
    tab.wait_for("the question", last, "Has it eased? Look at the skin.");
    open_with_fakes(tab, cold.path(), "", "");
    let rest = StepId::Treatment(Treatment::Rest);
    tab.walk(&[(Answer::Neither, rest)]);
    tab.skip(120_000);
    tab.wait_for("the question", last, "How is it now?");
    tab.wait_for_opened_step(rest);
}

pub fn practice_covers_every_stretch_and_is_not_counted(tab: &mut Tab) {
    open_with_fakes(tab, "", "hold=20", "");
    tab.skip(300);
    tab.click(ui::PRACTISE);
    tab.wait_for_step(StepId::PracticeList);
    tab.walk(&[(
        Answer::Practise(Stretch::CalfStanding),
        StepId::Practice(Stretch::CalfStanding),
    )]);
    for stretch in Stretch::ALL {
        tab.wait_for_step(StepId::Practice(stretch));
        let title = content::en::step(StepId::Hold(stretch)).title;
        tab.wait_for(
            "the voice names the stretch",
            &format!("fake.voice.spoken.some((text) => text.includes('{title}. '))"),
            true,
        );
        if stretch == Stretch::CalfWall {
            tab.walk(&[(Answer::NextStretch, StepId::Practice(Stretch::CalfSeated))]);
        } else {
            tab.skip(25_000);
        }
    }
    tab.wait_for_step(StepId::PracticeList);
    tab.skip(300);
    tab.click(ui::BACK);
    tab.navigate("");
    tab.wait_until_ready();
    let first = tab.eval("document.querySelector('.answers a').textContent");
    assert_eq!(
        first,
        content::en::label(StepId::HOME, Answer::Muscle(Muscle::Calf))
    );
}
