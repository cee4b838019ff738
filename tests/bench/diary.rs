//! How fast a diary with many years of entries opens.

use serde_json::json;
use xtask::browsers::Browser;

use super::figures::{head, row};
use crate::support::devtools::DevTools;
use crate::support::diary::diary_of;
use crate::support::tab::Tab;

/// The number of entries.
const ENTRIES: u64 = 10_000;

/// Taps the link and records the time: the diary is a separate page.
const OPEN: &str = "(() => {
    sessionStorage.tapped = performance.timeOrigin + performance.now();
    document.querySelector('a[href$=\"diary/\"]').click();
})()";
/// Whether the list is shown.
const OPENED: &str = "document.querySelector('.entries li') !== null";
/// Milliseconds from the tap until the list was rendered.
const TOOK: &str = "performance.timeOrigin + performance.getEntriesByName('uncramp:ready')[0].startTime - Number(sessionStorage.tapped)";

/// Measures this many times at each speed and returns the table as Markdown.
pub fn measure(times: u32) -> String {
    let tab = Tab::open_bare(Browser::Chromium);
    let version = tab.session().capabilities["browserVersion"].clone();
    let mut text = format!(
        "## A diary of {ENTRIES} entries\n\nChromium {}. From the tap on the link until the app has drawn the list, the load of the page included.\n\n",
        version.as_str().unwrap_or_default(),
    );
    tab.go("");
    tab.store_entries(&diary_of(ENTRIES));
    head(&mut text, "the diary opens");
    for (what, slower) in [("at full speed", 1), ("CPU 4x slower", 4)] {
        let found = (0..times).map(|_| measure_opening(&tab, slower)).collect();
        row(&mut text, what, found);
    }
    text
}

fn measure_opening(tab: &Tab, slower: u32) -> f64 {
    tab.go("");
    tab.wait_for(
        "the app is ready",
        "document.documentElement.dataset.app",
        "ready",
    );
    let ready = tab.number("performance.now()");
    let heard = format!("performance.now() - {ready} > 400");
    tab.wait_for("taps are accepted", &heard, true);
    let mut tools = DevTools::of(tab);
    tools.call("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }));
    tools.eval(OPEN);
    tab.wait_for("the diary is open", OPENED, true);
    tab.number(TOOK)
}
