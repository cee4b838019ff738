//! What a page does with sound, as Chromium's developer tools tell it.

use serde_json::json;
use xtask::browsers::Browser;

use crate::harness::scenarios;
use crate::support::devtools::DevTools;
use crate::support::tab::Tab;

scenarios![the_tools_tell_of_every_part_of_a_sound];

const SOUND: &str = "(() => {
    const audio = (window.audio = new AudioContext());
    const tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.start();
})()";

fn the_tools_tell_of_every_part_of_a_sound(tab: &mut Tab) {
    // The other engines have no such tools.
    if tab.engine != Browser::Chromium {
        return;
    }
    tab.start("");
    let mut tools = DevTools::of(tab);
    tools.call("WebAudio.enable", &json!({}));
    tools.ask(SOUND);
    let node = tools.wait_for("WebAudio.audioNodeCreated", |event| {
        event["node"]["nodeType"] == "Oscillator"
    });
    let context = &node["node"]["contextId"];
    let created = tools.wait_for("WebAudio.contextCreated", |_| true);
    assert_eq!(created["context"]["contextId"], *context);
    // No sound before a tap.
    assert_eq!(created["context"]["contextState"], "suspended");
    tab.ask("void document.querySelector('h1').addEventListener('click', () => audio.resume())");
    tab.click_at("//h1");
    tools.wait_for("WebAudio.contextChanged", |event| {
        event["context"]["contextState"] == "running"
    });
    tab.ask("void audio.close()");
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
