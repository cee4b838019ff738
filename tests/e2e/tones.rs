//! The tones of a hold: scheduled on the audio clock, and requested from the runner where the browser blocks sound.

use serde_json::{Value, json};
use uncramp::care::{Answer, Question, StepId, Stretch};
use uncramp::content::en::ui;

use crate::cues::{is_shown, open_with_fakes, start_hold};
use crate::harness::scenarios;
use crate::support::devtools::DevTools;
use crate::support::tab::Tab;

scenarios![
    tones_are_scheduled_ahead_and_rescheduled,
    blocked_sound_is_asked_for,
    interrupted_sound_is_asked_for_again,
    other_audio_keeps_playing;
    // Other engines have no tools for inspecting audio; the fakes cover what they schedule.
    only Chromium:
    real_tones_are_scheduled_on_the_audio_clock,
];

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);

fn tones_are_scheduled_ahead_and_rescheduled(tab: &mut Tab) {
    start_hold(tab, "voice=off vibration=off flash=off", "");
    // The half-way cue is silent; the ten-minute cue is scheduled when the hold starts counting.
    let all = json!([
        [5.0, 2],
        [20.0, 0],
        [32.0, 1],
        [33.0, 1],
        [34.0, 1],
        [35.0, 3]
    ]);
    // The first two tones start immediately.
    let planned = tab.eval("fake.scheduled().filter(([at]) => at > 1)");
    let near = |found: &Value, expect: &Value| {
        let pairs = |value: &Value| -> Vec<(f64, u64)> {
            let pair = |pair: &Value| (pair[0].as_f64().unwrap(), pair[1].as_u64().unwrap());
            value.as_array().unwrap().iter().map(pair).collect()
        };
        let (found, expect) = (pairs(found), pairs(expect));
        assert_eq!(found.len(), expect.len(), "{found:?}");
        let late = expect[0].0 - found[0].0;
        assert!((0.0..4.0).contains(&late), "{found:?}");
        for (one, other) in found.iter().zip(&expect) {
            assert_eq!(one.1, other.1, "{found:?}");
            assert!((other.0 - one.0 - late).abs() < 0.15, "{found:?}");
        }
    };
    near(&planned, &all);
    tab.skip(10_000);
    tab.click(ui::PAUSE);
    // Except for the ten-minute cue, which no pause stops.
    tab.wait_for(
        "no cue of the hold is scheduled during a pause",
        "fake.scheduled().filter(([at]) => at < 100)",
        json!([]),
    );
    tab.click(ui::GO_ON);
    tab.wait_for_stage("ready");
    let again = tab.eval("fake.scheduled().filter(([at]) => at > 1 && at < 100)");
    assert_eq!(again.as_array().unwrap().len(), 6, "{again}");
    tab.skip(4_000);
    tab.walk(&[(Answer::LetGo, StepId::After)]);
    tab.wait_for(
        "nothing is scheduled any more",
        "fake.scheduled()",
        json!([]),
    );
    assert_eq!(tab.eval("fake.voice.spoken"), json!([]));
}

fn real_tones_are_scheduled_on_the_audio_clock(tab: &mut Tab) {
    tab.start(CALF.path());
    let mut tools = DevTools::of(tab);
    tools.call("WebAudio.enable", &json!({}));
    tab.walk(&[(Answer::CanStand, STANDING)]);
    let context = tools.wait_for("WebAudio.contextChanged", |event| {
        event["context"]["contextState"] == "running"
    });
    let id = context["context"]["contextId"].clone();
    tools.wait_for("WebAudio.audioNodeCreated", |event| {
        event["node"]["nodeType"] == "Oscillator" && event["node"]["contextId"] == id
    });
    tab.wait_for(
        "sound plays, so nothing is asked for",
        "document.documentElement.dataset.sound ?? null",
        Value::Null,
    );
    // Two for getting ready, two at the beginning, one silent, three for the last seconds, three at the end.
    let oscillators = tools
        .events()
        .into_iter()
        .filter(|(name, event)| {
            name == "WebAudio.audioNodeCreated" && event["node"]["nodeType"] == "Oscillator"
        })
        .count();
    assert!(oscillators >= 11, "{oscillators} oscillators");

    // The first sound of a page is audible too, although the browser starts audio only after the tap.
    tab.start(StepId::Settings.path());
    let mut tools = DevTools::of(tab);
    tools.call("WebAudio.enable", &json!({}));
    tab.click(ui::TEST_SOUND);
    tools.wait_for("WebAudio.audioNodeCreated", |event| {
        event["node"]["nodeType"] == "Oscillator"
    });
}

/// Waits until the guide asks for sound on a page whose clock is stopped.
#[track_caller]
pub fn wait_until_asked_for(tab: &Tab) {
    let sound = "document.documentElement.dataset.sound ?? null";
    tab.wait_for("there is no sound", sound, "held");
    // The button appears a moment later.
    tab.skip(1_000);
    tab.wait_for("it is asked for", &is_shown(".sound"), true);
}

fn blocked_sound_is_asked_for(tab: &mut Tab) {
    start_hold(tab, "", "fake.audio.allowed = false");
    wait_until_asked_for(tab);
    tab.eval("void (fake.audio.allowed = true)");
    tab.skip(6_000);
    tab.click(ui::TAP_FOR_SOUND);
    tab.wait_for("it is no longer asked for", &is_shown(".sound"), false);
    let loud = tab.eval("fake.scheduled().filter(([, beeps]) => beeps > 0).length");
    assert!(loud.as_u64().unwrap() >= 4, "{loud} rings");
    tab.wait_for_stage("running");
    // A hold opened by its address had no tap that could have allowed sound.
    open_with_fakes(tab, STANDING.path(), "", "");
    tab.wait_for("it is asked for", &is_shown(".sound"), true);
}

fn interrupted_sound_is_asked_for_again(tab: &mut Tab) {
    start_hold(tab, "", "");
    tab.skip(6_000);
    tab.eval("void (fake.audio.allowed = false, fake.audio.context.setState('interrupted'))");
    wait_until_asked_for(tab);
    // A phone call has ended: the page is visible again.
    tab.eval("void (fake.audio.allowed = true, test.show(false), test.show(true))");
    tab.wait_for("it is no longer asked for", &is_shown(".sound"), false);
    let loud = tab.eval("fake.scheduled().filter(([, beeps]) => beeps > 0).length");
    assert!(loud.as_u64().unwrap() >= 4, "{loud} rings");
}

fn other_audio_keeps_playing(tab: &mut Tab) {
    start_hold(tab, "", "");
    tab.wait_for("the kind of sound", "fake.session.type", "transient");
}
