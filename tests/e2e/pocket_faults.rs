//! Pocket mode where the browser refuses, or someone else takes the sound.

use serde_json::{Value, json};
use uncramp::care::{Question, StepId, Stretch};
use uncramp::content::en::ui;

use crate::away::check_paused;
use crate::harness::scenarios;
use crate::pocket::start_in_pocket;
use crate::support::tab::Tab;
use crate::tones::wait_until_asked_for;

scenarios![
    a_call_pauses_a_hidden_hold_where_it_was_last_heard,
    a_track_that_stands_still_is_not_credited,
    a_call_with_the_page_visible_asks_for_sound_again,
    a_frame_has_no_pocket_mode;
    // Each of these refusals is a fake, the same in all engines.
    only WebKit:
    a_browser_that_plays_no_track_goes_on_as_without,
    a_lock_screen_that_refuses_changes_nothing,
];

const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));

/// A hold that has counted for 12 seconds, with the screen off.
#[track_caller]
fn hold_hidden(tab: &mut Tab) {
    start_in_pocket(tab, "");
    tab.skip_to(17_000.0);
    tab.wait_for_stage("running");
    tab.eval("void test.show(false)");
}

fn a_call_pauses_a_hidden_hold_where_it_was_last_heard(tab: &mut Tab) {
    hold_hidden(tab);
    tab.eval("void fake.track.element.pause()");
    tab.wait_for_stage("away");
    tab.skip(120_000);
    tab.eval("void test.show(true)");
    check_paused(tab, 11.5);
    // It goes on with a tap, and with its sound.
    tab.click(ui::GO_ON);
    tab.wait_for_stage("ready");
    tab.wait_for("it plays", "fake.track.element.paused", false);
}

fn a_track_that_stands_still_is_not_credited(tab: &mut Tab) {
    hold_hidden(tab);
    // Another app takes the sound, and no event says so.
    tab.eval(
        "void (fake.track.element.at = fake.track.element.currentTime, fake.track.starts = false)",
    );
    tab.skip(60_000);
    tab.eval("void test.show(true)");
    check_paused(tab, 11.5);
}

fn a_call_with_the_page_visible_asks_for_sound_again(tab: &mut Tab) {
    start_in_pocket(tab, "");
    tab.skip(6_000);
    tab.eval("void fake.track.element.pause()");
    let held = "document.documentElement.dataset.sound ?? null";
    wait_until_asked_for(tab);
    tab.wait_for_stage("running");
    tab.click(ui::TAP_FOR_SOUND);
    tab.wait_for("it plays", "fake.track.element.paused", false);
    tab.wait_for("it is no longer asked for", held, Value::Null);
    tab.hold_through(CHECK);
}

fn a_browser_that_plays_no_track_goes_on_as_without(tab: &mut Tab) {
    for refusal in [
        "fake.track.refused = true",
        "fake.track.allowed = false",
        "fake.track.starts = false",
        "window.Audio = undefined",
        "window.Audio = class { constructor() { throw new Error('no') } }",
        "URL.createObjectURL = undefined",
    ] {
        start_in_pocket(tab, refusal);
        tab.skip(3_500);
        tab.wait_for_visible_message(ui::NO_POCKET);
        tab.wait_for("Web Audio", "fake.audio.context?.state", "running");
        let rings =
            "fake.scheduled().filter(([, beeps]) => beeps > 0).map(([, beeps]) => beeps).slice(-4)";
        tab.wait_for(refusal, rings, json!([1, 1, 1, 3]));
        tab.hold_through(CHECK);
    }
}

fn a_lock_screen_that_refuses_changes_nothing(tab: &mut Tab) {
    for refusal in [
        "fake.media.throws = true",
        "Object.defineProperty(navigator, 'mediaSession', { value: undefined })",
        "window.MediaMetadata = undefined",
        "fake.media.setActionHandler = () => { throw new TypeError('unknown') }",
        "Object.defineProperty(navigator, 'audioSession', { value: undefined })",
    ] {
        start_in_pocket(tab, refusal);
        tab.skip(6_000);
        tab.eval("void test.show(false)");
        tab.skip(30_000);
        tab.wait_for_step(CHECK);
        assert_eq!(tab.eval("fake.track.element.paused"), false, "{refusal}");
    }
}

fn a_frame_has_no_pocket_mode(tab: &mut Tab) {
    for page in ["embed/calf/standing/", "embed/settings/"] {
        tab.start(page);
        assert_eq!(
            tab.eval("document.querySelector('[name=pocket]')"),
            Value::Null
        );
    }
    assert_eq!(tab.eval("window.createTrackPlayer ?? null"), Value::Null);
}
