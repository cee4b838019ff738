//! Pocket mode: a hold goes on with the screen off, and is answered with the buttons of headphones.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use uncramp::care::{Answer, Question, StepId, Stretch};
use uncramp::content;
use uncramp::content::en::ui;
use xtask::browsers::{Browser, Bus};

use crate::cues::{in_pocket, start_hold};
use crate::harness::scenarios;
use crate::support::devtools::DevTools;
use crate::support::tab::Tab;

scenarios![
    the_switch_on_a_hold_is_remembered,
    the_lock_screen_shows_the_hold,
    buttons_pause_continue_repeat_and_end,
    a_track_is_freed_when_nothing_is_ahead;
    // The clock, the track and the screen are fakes here, and the state machine decides.
    only WebKit:
    a_hidden_question_waits_and_the_stretch_goes_on,
    a_seen_question_waits_for_its_answer;
    // `WebKit` plays nothing without one more plugin for the sound server.
    only Chromium:
    real_buttons_lead_through_an_episode_with_the_page_hidden;
    only Firefox:
    real_buttons_lead_through_an_episode_with_the_page_hidden,
];

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const CHECK: StepId = StepId::Question(Question::Check(Stretch::CalfStanding));
/// Only tones: nothing else makes a sound.
const TONES: &str = "voice=off vibration=off flash=off";

/// Timeout for what a real clock brings. Only failing tests wait this long.
const TIMEOUT: Duration = Duration::from_mins(1);

/// Notes what is heard of each file, to the moment at which the next one replaces it, and how long after the tap the first one
/// began.
const LISTEN: &str = "
    try { localStorage.setItem('uncramp.settings', '2 voice=off vibration=off flash=off hold=20 pocket=on') } catch {}
    window.heard = [];
    addEventListener('click', () => (window.tapped = performance.now()), true);
    window.errors = [];
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('securitypolicyviolation', ({ blockedURI }) => errors.push(blockedURI));
    const RealAudio = Audio;
    window.Audio = function () {
        const audio = (window.track = new RealAudio());
        const { set } = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src');
        Object.defineProperty(audio, 'src', { set: (url) => {
            if (audio.currentTime) heard.push(audio.currentTime);
            window.delay ??= (performance.now() - tapped) / 1000;
            set.call(audio, url);
        } });
        return audio;
    };";

/// Starts a hold in pocket mode, with a script that runs before the app.
#[track_caller]
pub fn start_in_pocket(tab: &mut Tab, before: &str) {
    in_pocket(tab, |tab| start_hold(tab, TONES, before));
}

/// A page that may be hidden.
struct Hideable<'a> {
    tab: &'a Tab,
    /// Chromium does not hide a page whose window is minimized: another tab comes to the front, and these stay with the page.
    tools: Option<DevTools>,
}

impl<'a> Hideable<'a> {
    #[track_caller]
    fn of(tab: &'a Tab) -> Self {
        let tools = (tab.engine == Browser::Chromium).then(|| DevTools::of(tab));
        Self { tab, tools }
    }

    /// Hides the page, as a phone does whose screen goes off.
    #[track_caller]
    fn hide(&mut self) {
        let session = self.tab.session();
        if self.tools.is_some() {
            let front = session.open_window("tab").unwrap();
            session.switch(&front).unwrap();
        } else {
            session.minimize().unwrap();
        }
        self.wait_for("the page is hidden", "document.hidden", &json!(true));
    }

    #[track_caller]
    fn eval(&mut self, expression: &str) -> Value {
        match &mut self.tools {
            Some(tools) => tools.eval(expression),
            None => self.tab.eval(expression),
        }
    }

    #[track_caller]
    fn wait_for(&mut self, what: &str, expression: &str, expect: &Value) {
        let deadline = Instant::now() + TIMEOUT;
        loop {
            let found = self.eval(expression);
            if found == *expect {
                return;
            }
            assert!(Instant::now() < deadline, "{what}: {found}");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

fn real_buttons_lead_through_an_episode_with_the_page_hidden(tab: &mut Tab) {
    let bus = Arc::new(Bus::start().unwrap());
    tab.reopen_on(&bus, LISTEN);
    tab.navigate(CALF.path());
    let state = "document.documentElement.dataset.app ?? ''";
    tab.wait_for("the app is ready", state, "ready");
    let mut page = Hideable::of(tab);
    tab.wait_for("taps are accepted", "performance.now() > 2000", true);
    tab.click_answer(CALF, Answer::CanStand);
    page.wait_for("it plays", "window.track?.currentTime > 0.1", &json!(true));
    page.hide();
    let press = |button| {
        let done = bus.playerctl(&[button]).unwrap();
        assert!(done.is_some(), "{button} has no effect");
    };
    let wait_until_shown = |words: &[&str], expect: &str| {
        let deadline = Instant::now() + TIMEOUT;
        loop {
            let shown = bus.playerctl(words).unwrap().unwrap_or_default();
            if shown == expect {
                return;
            }
            assert!(Instant::now() < deadline, "{words:?}: {shown}");
            thread::sleep(Duration::from_millis(20));
        }
    };
    let stage = "document.querySelector('.hold')?.dataset.stage ?? ''";
    let step = "document.querySelector('main').dataset.step";

    wait_until_shown(&["metadata", "title"], content::en::step(STANDING).heading);
    wait_until_shown(&["metadata", "artist"], ui::HOLD_COUNT[0]);
    page.wait_for("the hold runs", stage, &json!("running"));
    page.wait_for("a few seconds pass", "track.currentTime > 9", &json!(true));
    press("pause");
    page.wait_for("the hold is paused", stage, &json!("paused"));
    // What is credited is what was heard: the five seconds to get ready began with the tap.
    let heard = page.eval("delay + heard[0]").as_f64().unwrap() - 5.0;
    let held = "Number(localStorage['uncramp.session'].split(' ')[3]) / 1000";
    let credited = page.eval(held).as_f64().unwrap();
    assert!((credited - heard).abs() < 0.1, "{credited} s for {heard} s");
    page.wait_for("the answer is over", "track.paused", &json!(true));
    wait_until_shown(&["status"], "Paused");

    press("play");
    page.wait_for("it counts again", stage, &json!("running"));
    press("previous");
    // Time is up: the question waits, and after half a minute the same stretch goes on.
    page.wait_for("the question", step, &json!(CHECK.path()));
    wait_until_shown(&["metadata", "title"], content::en::step(CHECK).heading);
    page.wait_for("the stretch goes on", step, &json!(STANDING.path()));
    page.wait_for("it counts", stage, &json!("running"));
    page.wait_for(
        "it is no double tap",
        "track.currentTime > 0.5",
        &json!(true),
    );
    wait_until_shown(&["metadata", "artist"], ui::HOLD_COUNT[1]);
    press("next");
    page.wait_for("it has gone", step, &json!(StepId::After.path()));
    page.wait_for(
        "nothing plays",
        "track.paused && track.getAttribute('src')",
        &Value::Null,
    );
    wait_until_shown(&["metadata", "artist"], "");
    // Firefox shows the title of the page instead.
    if tab.engine == Browser::Chromium {
        wait_until_shown(&["metadata", "title"], "");
    }
    assert_eq!(page.eval("errors"), json!([]));
}

fn the_switch_on_a_hold_is_remembered(tab: &mut Tab) {
    start_hold(tab, TONES, "");
    let checked = "document.querySelector('[name=pocket]').checked";
    tab.wait_for("it is off", checked, false);
    assert_eq!(tab.eval("fake.track.elements"), 0);
    let web_audio = "fake.scheduled().length > 3";
    tab.wait_for("Web Audio", web_audio, true);
    tab.click(ui::SCREEN_OFF);
    tab.wait_for(
        "it is stored",
        "localStorage['uncramp.settings'].endsWith('pocket=on')",
        true,
    );
    tab.wait_for("a track plays", "fake.track.element?.paused", false);
    tab.wait_for("the kind of sound", "fake.session.type", "playback");
    let planned = "fake.audio.notes.filter((note) => !note.cut && note.at > fake.audio.context.currentTime + 1).length";
    assert_eq!(tab.eval(planned), 0, "Web Audio is silent");
    tab.wait_for("the same tones", web_audio, true);
    // The hold has gone on all the time.
    tab.wait_for_stage("ready");
    tab.click(ui::SCREEN_OFF);
    tab.wait_for("the track ends", "fake.track.element.paused", true);
    tab.wait_for("the kind of sound", "fake.session.type", "transient");
    tab.wait_for("Web Audio again", &format!("{planned} > 3"), true);
    tab.wait_for(
        "it is stored",
        "localStorage['uncramp.settings'].startsWith('1 ')",
        true,
    );
}

fn the_lock_screen_shows_the_hold(tab: &mut Tab) {
    start_in_pocket(tab, "");
    let shown =
        "[fake.media.metadata?.title, fake.media.metadata?.artist, fake.media.playbackState]";
    let heading = content::en::step(STANDING).heading;
    tab.wait_for(
        "what is shown",
        shown,
        json!([heading, ui::HOLD_COUNT[0], "playing"]),
    );
    let picture = "fetch(fake.media.metadata.artwork[0].src).then((found) => void (window.picture = [found.status, found.headers.get('content-type')]))";
    tab.eval(picture);
    tab.wait_for("its picture", "window.picture", json!([200, "image/png"]));
    let left = "Math.round(fake.media.position.duration - fake.media.position.position)";
    assert_eq!(tab.eval(left), 35);
    let buttons =
        "Object.keys(fake.media.handlers).filter((name) => fake.media.handlers[name]).sort()";
    let ours = json!(["nexttrack", "pause", "play", "previoustrack", "stop"]);
    assert_eq!(tab.eval(buttons), ours);
    tab.skip(17_000);
    tab.eval("void fake.media.press('pause')");
    tab.wait_for("it is paused", "fake.media.playbackState", "paused");
    assert_eq!(tab.eval(&format!("Math.abs({left} - 18) < 3")), true);
}

fn buttons_pause_continue_repeat_and_end(tab: &mut Tab) {
    start_in_pocket(tab, "");
    tab.skip(9_000);
    tab.eval("void test.show(false)");
    tab.wait_for_stage("running");
    // Each press is answered by a tone at once, and its answer is over before anything else.
    let press = |tab: &Tab, button: &str| {
        let before = tab.eval("fake.track.made").as_u64().unwrap();
        tab.eval(&format!("void fake.media.press('{button}')"));
        tab.wait_for("an answer", "fake.track.made", before + 1);
        tab.wait_for("it sounds", "fake.trackRings()[0]?.[1] > 0", true);
    };
    press(tab, "previoustrack");
    tab.wait_for_stage("running");
    press(tab, "pause");
    tab.wait_for_stage("paused");
    tab.skip(2_000);
    tab.wait_for("silence", "fake.track.element.paused", true);
    tab.skip(60_000);
    press(tab, "play");
    tab.skip(3_100);
    tab.wait_for_stage("running");
    press(tab, "stop");
    tab.wait_for_stage("paused");
    tab.skip(2_000);
    tab.wait_for(
        "the buttons are gone",
        "fake.media.handlers.play",
        Value::Null,
    );
    // The screen is on again.
    tab.eval("void test.show(true)");
    tab.click(ui::GO_ON);
    tab.wait_for_stage("ready");
    tab.wait_for("it plays", "fake.track.element.paused", false);
    press(tab, "nexttrack");
    tab.wait_for_step(StepId::After);
}

fn a_hidden_question_waits_and_the_stretch_goes_on(tab: &mut Tab) {
    start_in_pocket(tab, "");
    tab.skip(6_000);
    tab.eval("void test.show(false)");
    tab.skip(30_000);
    tab.wait_for_step(CHECK);
    tab.skip(28_000);
    tab.wait_for_step(CHECK);
    tab.skip(4_000);
    tab.wait_for_step(STANDING);
    let counter = "document.querySelector('.foot').textContent.trim().slice(0, 17)";
    for number in 1..5 {
        tab.wait_for("which hold", counter, ui::HOLD_COUNT[number]);
        tab.skip(31_000);
        tab.wait_for_step(CHECK);
        // After five holds nothing goes on by itself.
        tab.skip(32_000);
        tab.wait_for_step(if number < 4 { STANDING } else { CHECK });
    }
    tab.eval("void fake.media.press('nexttrack')");
    tab.wait_for_step(StepId::After);
}

fn a_seen_question_waits_for_its_answer(tab: &mut Tab) {
    start_in_pocket(tab, "");
    tab.hold_through(CHECK);
    // The page is hidden only after the question was read: it still waits.
    tab.eval("void test.show(false)");
    tab.skip(60_000);
    tab.wait_for_step(CHECK);
    tab.eval("void test.show(true)");
    tab.walk(&[(Answer::Easing, STANDING)]);
}

fn a_track_is_freed_when_nothing_is_ahead(tab: &mut Tab) {
    start_in_pocket(tab, "");
    tab.wait_for("a track", "fake.track.made", 1);
    tab.walk(&[(Answer::LetGo, StepId::After)]);
    tab.wait_for("it is freed", "fake.track.freed", 1);
    let state = "[fake.media.metadata, fake.media.playbackState, fake.session.type, fake.track.element.paused]";
    assert_eq!(tab.eval(state), json!([null, "none", "transient", true]));
}
