//! Holds that nobody saw: pages opened in the background, frozen, suspended, or hidden where no cue reaches the runner.

use serde_json::json;
use uncramp::care::{Question, StepId, Stretch};
use uncramp::content::en::ui;
use xtask::browsers::Browser;

use crate::away::{CHECK, STANDING, check_paused, start_hold};
use crate::cues::FAKES;
use crate::harness::scenarios;
use crate::support::devtools::DevTools;
use crate::support::tab::Tab;

scenarios![
    a_hold_that_was_never_visible_is_not_credited,
    a_plain_countdown_waits_until_it_is_seen,
    a_frozen_page_is_not_credited,
    a_hidden_hold_without_a_cue_is_paused,
    a_hidden_hold_with_a_cue_goes_on,
];

const SEATED: StepId = StepId::Hold(Stretch::HamstringSeated);
const UNSEEN: &str = "test.show(false);";

fn a_hold_that_was_never_visible_is_not_credited(tab: &mut Tab) {
    tab.serve_with_script(UNSEEN);
    tab.start(SEATED.path());
    // However slow the machine is, only skipped time passes.
    tab.eval("test.freeze()");
    tab.skip(45_000);
    tab.wait_for_opened_step(SEATED);
    tab.wait_for_stage("paused");
    tab.eval("test.show(true)");
    tab.skip(5_000);
    tab.wait_for_opened_step(SEATED);
    tab.wait_for_stage("paused");
    assert_eq!(tab.eval("test.digits()[1]"), 30, "nothing was held");
    tab.click(ui::GO_ON);
    tab.skip(3_000);
    tab.wait_for_stage("running");
    tab.skip(29_000);
    tab.wait_for_opened_step(SEATED);
    tab.skip(1_500);
    tab.wait_for_opened_step(StepId::Question(Question::Check(Stretch::HamstringSeated)));
}

fn a_plain_countdown_waits_until_it_is_seen(tab: &mut Tab) {
    tab.serve_with_script(&format!(
        "{UNSEEN} window.fetch = () => Promise.reject(new Error('no network'));"
    ));
    tab.go(SEATED.path());
    tab.wait_for("the app does not load", "test.state().app", "failed");
    tab.skip(45_000);
    assert_eq!(tab.eval("test.age()"), 0, "the countdown is paused");
    tab.eval("test.show(true)");
    tab.wait_for("it begins", "test.age() > 100 && test.age() < 20000", true);
    tab.eval("test.show(false)");
    let paused_at = tab.number("test.age()");
    tab.skip(20_000);
    assert!(
        tab.number("test.age()") - paused_at < 500.0,
        "the countdown is paused again"
    );
}

fn a_frozen_page_is_not_credited(tab: &mut Tab) {
    tab.serve_with_script(FAKES);
    start_hold(tab, 9);
    tab.eval("test.show(false)");
    tab.wait_for_stage("running");
    tab.eval("void document.dispatchEvent(new Event('freeze'))");
    tab.eval("test.stall(60000)");
    tab.eval("void document.dispatchEvent(new Event('resume'))");
    tab.eval("test.show(true)");
    check_paused(tab, 8.9);
    tab.wait_for_opened_step(STANDING);

    // Other drivers cannot freeze a page.
    if tab.engine == Browser::Chromium {
        start_hold(tab, 9);
        let mut tools = DevTools::of(tab);
        for state in ["frozen", "active"] {
            tools.call("Page.setWebLifecycleState", &json!({ "state": state }));
        }
        tab.wait_for_stage("away");
        // A page that DevTools has frozen renders no more frames, so another page reads what it has stored.
        let frozen = tab.session().window().unwrap();
        let seen = tab.session().open_window("tab").unwrap();
        tab.session().switch(&frozen).unwrap();
        tab.session().close_window().unwrap();
        tab.session().switch(&seen).unwrap();
        tab.navigate(STANDING.path());
        tab.wait_until_ready();
        check_paused(tab, 8.9);
    }
}

fn a_hidden_hold_without_a_cue_is_paused(tab: &mut Tab) {
    for silence in [
        // No voice, and the browser blocks sound.
        "fake.hasVoice(false); fake.audio.allowed = false;",
        // The runner has turned off everything audible.
        "localStorage.setItem('uncramp.settings', '1 voice=off tones=off vibration=on flash=on hold=30 theme=auto place=here');",
    ] {
        tab.serve_with_script(&format!("{FAKES}\n{silence}"));
        start_hold(tab, 12);
        tab.eval("test.show(false)");
        tab.skip(60_000);
        tab.eval("test.show(true)");
        check_paused(tab, 11.9);
    }
}

fn a_hidden_hold_with_a_cue_goes_on(tab: &mut Tab) {
    for heard in ["", "fake.hasVoice(false);", "fake.audio.allowed = false;"] {
        tab.serve_with_script(&format!("{FAKES}\n{heard}"));
        start_hold(tab, 12);
        tab.eval("test.show(false)");
        tab.skip(20_000);
        tab.eval("test.show(true)");
        tab.wait_for_opened_step(CHECK);
    }
}
