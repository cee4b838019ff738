//! What only Chromium's developer tools can show of a page: its audio, and its printed form.

use serde_json::{Value, json};
use uncramp::care::StepId;
use uncramp::content::en::diary as words;
use uncramp::screen::diary::PAGE_SIZE;

use crate::harness::scenarios;
use crate::support::devtools::DevTools;
use crate::support::diary::diary_of;
use crate::support::tab::Tab;

scenarios![
    ;
    only Chromium:
    the_devtools_report_every_part_of_a_sound,
    nothing_tappable_is_printed,
];

const SOUND: &str = "(() => {
    const audio = (window.audio = new AudioContext());
    const tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.start();
})()";

fn the_devtools_report_every_part_of_a_sound(tab: &mut Tab) {
    tab.start("");
    let mut tools = DevTools::of(tab);
    tools.call("WebAudio.enable", &json!({}));
    tools.eval(SOUND);
    let node = tools.wait_for("WebAudio.audioNodeCreated", |event| {
        event["node"]["nodeType"] == "Oscillator"
    });
    let context = &node["node"]["contextId"];
    let created = tools.wait_for("WebAudio.contextCreated", |_| true);
    assert_eq!(created["context"]["contextId"], *context);
    // No sound before a tap.
    assert_eq!(created["context"]["contextState"], "suspended");
    tab.eval("void document.querySelector('h1').addEventListener('click', () => audio.resume())");
    tab.click_at("//h1");
    tools.wait_for("WebAudio.contextChanged", |event| {
        event["context"]["contextState"] == "running"
    });
    tab.eval("void audio.close()");
    tools.wait_for("WebAudio.contextChanged", |event| {
        event["context"]["contextState"] == "closed"
    });
    let names: Vec<String> = tools.events().into_iter().map(|(name, _)| name).collect();
    assert!(
        names.contains(&"WebAudio.nodesConnected".to_owned()),
        "{names:?}"
    );
    assert_eq!(tools.events(), []);
}

/// Everything visible that can be tapped. A telephone number counts as text.
const TO_TAP: &str = "[...document.querySelectorAll('a:not([href^=\"tel:\"]), button, input, select, textarea, summary, label')].filter((found) => found.checkVisibility()).map((found) => found.outerHTML)";
/// The font size of emergency numbers in pixels, and the styles that make one look like a button.
const NUMBERS: &str = "[...document.querySelectorAll('.call')].map((found) => ((style) => [parseFloat(style.fontSize) >= 32, found.checkVisibility(), style.backgroundColor, style.borderTopWidth, style.minHeight])(getComputedStyle(found)))";

/// Evaluates an expression in print, where nothing can be tapped.
#[track_caller]
fn printed(tab: &Tab, expression: &str) -> Value {
    let mut tools = DevTools::of(tab);
    let mut medium = |name| {
        tools.call("Emulation.setEmulatedMedia", &json!({ "media": name }));
        tools.eval("matchMedia('print').matches")
    };
    assert_eq!(medium("print"), true);
    let heading = "document.querySelector('h1').checkVisibility()";
    assert_eq!(tab.eval(heading), true);
    let shown = tab.eval(TO_TAP);
    assert_eq!(shown, json!([]), "{}", tab.session().address().unwrap());
    let value = tab.eval(expression);
    assert_eq!(medium(""), false);
    value
}

fn nothing_tappable_is_printed(tab: &mut Tab) {
    let listed = "[...document.querySelectorAll('.entries h3')].filter((found) => found.checkVisibility()).length";
    let entries = diary_of(30);
    tab.open_diary(&[]);
    printed(tab, listed);
    tab.open_diary(&entries);
    assert_eq!(printed(tab, listed), PAGE_SIZE);
    // An open form or confirmation is not printed either.
    tab.open_form(&entries[29]);
    assert_eq!(printed(tab, listed), PAGE_SIZE - 1);
    tab.click(words::CANCEL);
    tab.wait_for_focus(&format!("#e{}", entries[29].id.digits()));
    tab.click_entry_button(&entries[28], words::DELETE);
    tab.wait_for_focus(".status");
    printed(tab, listed);
    let mut numbers = 0;
    for step in StepId::all().filter(|step| step.path().starts_with("help/")) {
        tab.start(step.path());
        for number in printed(tab, NUMBERS).as_array().unwrap() {
            let plain = json!([true, true, "rgba(0, 0, 0, 0)", "0px", "0px"]);
            assert_eq!(*number, plain, "{}", step.path());
            numbers += 1;
        }
    }
    assert_eq!(numbers, 11, "help, and every page that says when to call");
}
