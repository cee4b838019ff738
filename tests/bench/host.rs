//! How fast the guide appears in a store's page, once the reader scrolls to it.

use serde_json::json;
use xtask::browsers::Browser;

use super::figures::{head, row};
use crate::support::devtools::DevTools;
use crate::support::store::{StorePage, guide};
use crate::support::tab::Tab;

/// In milliseconds since the Unix epoch, so that the page and the frame share a time base.
const NOW: &str = "performance.timeOrigin + performance.now()";
const PAINTED: &str = "performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN)";

/// Measures this many times at each speed and returns the table as Markdown.
pub fn measure(times: u32) -> String {
    let tab = Tab::open_bare(Browser::Chromium);
    let version = tab.session().capabilities["browserVersion"].clone();
    let mut text = format!(
        "## From sight to instruction\n\nChromium {}. A reader jumps to the guide from far away, so that nothing of it has been fetched; the browser has fetched it \
         for another page before.\n\n",
        version.as_str().unwrap_or_default(),
    );
    head(&mut text, "from sight");
    for (speed, slower) in [("at full speed", 1), ("CPU 4x slower", 4)] {
        let mut found = [Vec::new(), Vec::new(), Vec::new()];
        for _ in 0..times {
            for (times, time) in found.iter_mut().zip(measure_appearance(&tab, slower)) {
                times.push(time);
            }
        }
        let whats = ["first instruction", "known to the page", "app ready"];
        for (what, times) in whats.into_iter().zip(found) {
            row(&mut text, &format!("{what}, {speed}"), times);
        }
    }
    text
}

/// When the first question was painted, when the embedding page learned that the guide is ready, and when its app was
/// ready.
fn measure_appearance(tab: &Tab, slower: u32) -> [f64; 3] {
    let page = format!("<p style=\"height:4000px\">An article</p>{}", guide(""));
    let _store = tab.open_store(&StorePage::new(page));
    tab.wait_for("the element is there", "!!guide()?.shadowRoot", true);
    DevTools::of(tab).call("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }));
    tab.eval(&format!(
        "void addEventListener('uncramp-ready', () => (window.known = {NOW}))"
    ));
    let seen = tab.number(&format!("(scrollTo(0, 4000), {NOW})"));
    tab.wait_for_guide();
    let known = tab.number("known");
    tab.session().enter("frame()").unwrap();
    tab.wait_for("it is painted", &format!("{PAINTED} > 0"), true);
    let painted = tab.number(PAINTED);
    tab.wait_for(
        "the app is ready",
        "document.documentElement.dataset.app",
        "ready",
    );
    let ready = tab.number(
        "performance.timeOrigin + performance.getEntriesByName('uncramp:ready')[0].startTime",
    );
    tab.session().leave().unwrap();
    [painted - seen, known - seen, ready - seen]
}
