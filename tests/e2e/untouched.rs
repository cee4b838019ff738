//! A page that was opened by its address and has not been tapped yet.

use serde_json::json;
use uncramp::care::{StepId, Stretch};

use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![nothing_vibrates_before_the_first_tap];

/// A fake vibration motor for every browser, which records requests.
const MOTOR: &str = "
    window.buzzes = [];
    Navigator.prototype.vibrate = (pattern) => Boolean(buzzes.push([...pattern]));
    localStorage.setItem('uncramp.settings', '1 voice=off tones=off vibration=on');
";

fn nothing_vibrates_before_the_first_tap(tab: &mut Tab) {
    tab.serve_with_script(MOTOR);
    tab.start(StepId::Hold(Stretch::CalfStanding).path());
    tab.skip(6_000);
    tab.wait_for_stage("running");
    assert_eq!(tab.eval("buzzes"), json!([]));
    tab.click_at("//h1");
    tab.skip(40_000);
    // The last three seconds, and the end. An empty pattern cancels the current vibration.
    let lengths = "buzzes.map((buzz) => buzz.length).filter(Boolean)";
    tab.wait_for("it vibrates", lengths, json!([1, 1, 1, 5]));
}
