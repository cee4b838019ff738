//! The cues of a hold: each output alone, and the fallback when one fails. Tones have a file of their own.

use serde_json::{Value, json};
use uncramp::care::{Answer, Question, StepId, Stretch, Treatment};
use uncramp::content::{self, ui};

use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![
    the_voice_leads_through_a_hold,
    a_voice_that_fails_falls_back_to_tones,
    voices_that_load_late_are_used,
    a_voice_that_failed_is_retried_with_the_next_hold,
    without_sound_the_phone_vibrates_and_flashes,
    an_output_that_is_switched_off_is_not_used,
    the_screen_flashes_once_for_each_end,
    a_screen_reader_gets_each_cue_once,
    the_wake_lock_is_acquired_and_released,
    a_missing_wake_lock_is_reported,
    ice_heat_and_rest_ask_aloud,
    practice_covers_every_stretch_and_is_not_counted,
];

/// Fake browser APIs that record what the app asks of them.
pub const FAKES: &str = include_str!("fakes.js");

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));

/// Opens the guide with fake browser APIs and these stored settings.
#[track_caller]
pub fn opens(tab: &mut Tab, path: &str, settings: &str, before: &str) {
    let keep =
        format!("try {{ localStorage.setItem('uncramp.settings', '1 {settings}') }} catch {{}}");
    tab.serve_with_script(&format!("{FAKES}\n{keep}\n{before}"));
    tab.start(path);
}

#[track_caller]
pub fn begins_hold(tab: &mut Tab, settings: &str, before: &str) {
    opens(tab, CALF.path(), settings, before);
    tab.walk(&[(Answer::CanStand, STANDING)]);
    // Wait until the step is painted.
    let made = "!window.AudioContext || !!fake.audio.context";
    tab.sees("the sound is made, if there is any", made, true);
}

pub fn is_shown(selector: &str) -> String {
    format!(
        "(found => found.checkVisibility() && getComputedStyle(found).visibility === 'visible')(document.querySelector('{selector}'))"
    )
}

fn the_voice_leads_through_a_hold(tab: &mut Tab) {
    begins_hold(tab, "tones=off vibration=off flash=off", "");
    tab.hold_through(CHECK);
    let title = content::step(STANDING).title;
    let heading = content::step(STANDING).heading;
    tab.sees(
        "all that is said",
        "fake.voice.said",
        json!([
            format!("{title}. {heading}"),
            "Hold.",
            "15 seconds left.",
            "3",
            "2",
            "1",
            "Keep the stretch on. How is it now?"
        ]),
    );
    let loud = "fake.audio.notes.some((note) => note.level.peak > 0)";
    assert_eq!(tab.ask(loud), false);
    assert_eq!(tab.ask("[fake.buzzes, fake.flashes]"), json!([[], []]));
}

fn a_voice_that_failed_is_retried_with_the_next_hold(tab: &mut Tab) {
    begins_hold(
        tab,
        "tones=off vibration=off flash=off",
        "fake.voice.manner = 'silent'",
    );
    tab.hold_through(CHECK);
    assert_eq!(tab.ask("fake.voice.said"), json!([]));
    tab.ask("void (fake.voice.manner = 'speaks')");
    tab.skip(15_000);
    tab.walk(&[(Answer::Easing, STANDING)]);
    tab.hold_through(CHECK);
    tab.sees("all of it is said", "fake.voice.said.length", 7);
}

fn a_voice_that_fails_falls_back_to_tones(tab: &mut Tab) {
    for before in [
        "fake.voice.manner = 'silent'",
        "fake.voice.manner = 'begins'",
        "fake.voice.manner = 'fails'; fake.voice.voices = []",
        "fake.voice.manner = 'refuses'",
        "fake.hasVoice(false)",
    ] {
        begins_hold(tab, "tones=off vibration=off flash=off", before);
        // The longest wait before the voice counts as failed: the full instruction plus 1.5 s.
        tab.skip(9_000);
        tab.sees(
            "no voice",
            "document.documentElement.dataset.voice ?? null",
            if before.contains("hasVoice") {
                Value::Null
            } else {
                json!("none")
            },
        );
        let loud = "fake.planned().filter(([, beeps]) => beeps > 0).map(([, beeps]) => beeps)";
        let loud = tab.ask(loud);
        let loud: Vec<u64> = serde_json::from_value(loud).unwrap();
        assert!(loud.starts_with(&[1, 1, 1, 3]), "{before}: {loud:?}");
    }
}

fn voices_that_load_late_are_used(tab: &mut Tab) {
    begins_hold(
        tab,
        "tones=off vibration=off flash=off",
        "fake.voice.manner = 'fails'; fake.voice.voices = []",
    );
    tab.skip(7_000);
    assert_eq!(tab.ask("fake.voice.said"), json!([]));
    tab.ask(
        "void (fake.voice.manner = 'speaks', fake.voice.finds([{ lang: 'en-US', localService: true }]))",
    );
    tab.skip(40_000);
    tab.arrives_at(CHECK);
    let said = tab.ask("fake.voice.said");
    assert_eq!(
        said,
        json!([
            "15 seconds left.",
            "3",
            "2",
            "1",
            "Keep the stretch on. How is it now?"
        ])
    );
}

fn without_sound_the_phone_vibrates_and_flashes(tab: &mut Tab) {
    // Some phones claim to vibrate but do not, so a flash is added.
    begins_hold(
        tab,
        "voice=off vibration=off flash=off",
        "fake.audio.allowed = false",
    );
    tab.hold_through(CHECK);
    tab.sees("one flash", "fake.flashes", json!(["odd"]));
    let buzzes = tab.ask("fake.buzzes");
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

fn an_output_that_is_switched_off_is_not_used(tab: &mut Tab) {
    begins_hold(tab, "voice=off tones=off vibration=off flash=off", "");
    tab.hold_through(CHECK);
    assert_eq!(
        tab.ask("[fake.voice.said, fake.buzzes, fake.flashes, fake.planned().some(([, beeps]) => beeps > 0)]"),
        json!([[], [], [], false])
    );
    tab.sees(
        "no sound is asked for",
        "document.documentElement.dataset.sound ?? null",
        Value::Null,
    );
}

fn the_screen_flashes_once_for_each_end(tab: &mut Tab) {
    begins_hold(tab, "", "");
    tab.hold_through(CHECK);
    let flash = "getComputedStyle(document.body, '::after').animationName";
    tab.sees("the flash", flash, "flash-odd");
    let times = "getComputedStyle(document.body, '::after').animationIterationCount";
    assert_eq!(tab.ask(times), "1");
    tab.walk(&[(Answer::Easing, STANDING)]);
    tab.hold_through(CHECK);
    tab.sees("it plays anew", flash, "flash-even");
    assert_eq!(tab.ask("fake.flashes"), json!(["odd", "even"]));
}

fn a_screen_reader_gets_each_cue_once(tab: &mut Tab) {
    begins_hold(tab, "", "");
    let region = "[...document.querySelectorAll('[aria-live]')].map((found) => [found.id, found.ariaLive ?? found.getAttribute('aria-live')])";
    assert_eq!(tab.ask(region), json!([["said", "polite"]]));
    assert_eq!(
        tab.ask("document.querySelectorAll('[role=timer]').length"),
        1
    );
    tab.hold_through(CHECK);
    tab.sees(
        "all that is told, beside the headings",
        "fake.told",
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

fn the_wake_lock_is_acquired_and_released(tab: &mut Tab) {
    opens(tab, CALF.path(), "", "");
    assert_eq!(tab.ask("fake.lock.asked"), 0);
    tab.walk(&[(Answer::CanStand, STANDING)]);
    tab.sees("one lock", "[fake.lock.asked, fake.holds()]", json!([1, 1]));
    // Audio starts a few frames after the tap. A hold that is hidden earlier has no output that reaches the runner.
    tab.sees("the sound is there", "fake.audio.context?.state", "running");
    // The browser releases the lock while the page is hidden; the app requests it again when the page is visible.
    tab.ask("void (test.show(false), fake.lock.held[0].taken())");
    tab.sees("no lock", "fake.holds()", 0);
    tab.ask("void test.show(true)");
    tab.sees("one lock", "[fake.lock.asked, fake.holds()]", json!([2, 1]));
    tab.hold_through(CHECK);
    tab.sees("it is let go", "fake.holds()", 0);
    tab.walk(&[(Answer::Same, StepId::Hold(Stretch::CalfWall))]);
    tab.sees("one lock", "fake.holds()", 1);
    tab.sees("nothing to say of it", &is_shown(".keep-on"), false);
    tab.walk(&[(Answer::LetGo, StepId::After)]);
    tab.sees("it is let go", "fake.holds()", 0);
}

fn a_missing_wake_lock_is_reported(tab: &mut Tab) {
    for before in ["fake.lock.granted = false", "fake.hasLock(false)"] {
        begins_hold(tab, "", before);
        tab.sees("the runner is told", &is_shown(".keep-on"), true);
        assert_eq!(
            tab.ask("document.querySelector('.keep-on').textContent"),
            ui::KEEP_SCREEN_ON
        );
        tab.hold_through(CHECK);
    }
    begins_hold(tab, "", "");
    tab.sees("one lock", "fake.holds()", 1);
    tab.ask("void fake.lock.held[0].taken()");
    tab.sees("the runner is told", &is_shown(".keep-on"), true);
}

fn ice_heat_and_rest_ask_aloud(tab: &mut Tab) {
    let ice = StepId::Treatment(Treatment::Ice);
    let cold = StepId::Question(Question::ColdOrWarm);
    opens(tab, cold.path(), "", "");
    tab.walk(&[(Answer::SomethingCold, ice)]);
    let clock = "[...document.querySelectorAll('.asks .strip')].map((strip) => { const style = getComputedStyle(strip); return strip.textContent.split('\\n')[Math.round(-new DOMMatrix(style.transform).m42 / parseFloat(style.fontSize))]; }).join('')";
    tab.ask("test.freeze()");
    let shown = tab.ask(clock);
    assert!(
        shown == "200" || shown == "159" || shown == "158",
        "{shown}"
    );
    tab.skip(60_500);
    let shown = tab.ask(clock);
    assert!(
        shown == "100" || shown == "059" || shown == "058",
        "{shown}"
    );
    tab.skip(60_000);
    tab.arrives_at(StepId::Question(Question::IceCheck));
    let last = "fake.voice.said.at(-1)";
    tab.sees(
        "the question",
        last,
        "Better, the same, or worse? Look at your skin.",
    );
    tab.skip(1_100_000);
    tab.sees("the end of the ice", last, "Take the ice off now.");
    opens(tab, cold.path(), "", "");
    tab.walk(&[(Answer::OnlyWarm, StepId::Treatment(Treatment::Heat))]);
    tab.skip(300_000);
    tab.arrives_at(StepId::Question(Question::HeatCheck));
    tab.sees("the question", last, "Has it eased? Look at your skin.");
    opens(tab, cold.path(), "", "");
    let rest = StepId::Treatment(Treatment::Rest);
    tab.walk(&[(Answer::Neither, rest)]);
    tab.skip(120_000);
    tab.sees("the question", last, "How is it now?");
    tab.opens(rest);
}

fn practice_covers_every_stretch_and_is_not_counted(tab: &mut Tab) {
    opens(tab, "", "hold=20", "");
    tab.skip(300);
    tab.click(ui::PRACTISE);
    tab.arrives_at(StepId::PracticeList);
    tab.walk(&[(
        Answer::Practise(Stretch::CalfStanding),
        StepId::Practice(Stretch::CalfStanding),
    )]);
    for stretch in Stretch::ALL {
        tab.arrives_at(StepId::Practice(stretch));
        let title = content::step(StepId::Hold(stretch)).title;
        tab.sees(
            "the voice names the stretch",
            &format!("fake.voice.said.some((text) => text.includes('{title}. '))"),
            true,
        );
        if stretch == Stretch::CalfWall {
            tab.walk(&[(Answer::NextStretch, StepId::Practice(Stretch::CalfSeated))]);
        } else {
            tab.skip(25_000);
        }
    }
    tab.arrives_at(StepId::PracticeList);
    tab.skip(300);
    tab.click(ui::BACK);
    tab.goes_on("");
    tab.is_ready();
    let first = tab.ask("document.querySelector('.answers a').textContent");
    assert_eq!(first, content::label(StepId::HOME, Answer::Calf));
}
