//! How fast the guide opens cold without a network.

use serde_json::json;
use uncramp::care::StepId;
use xtask::browsers::Browser;

use super::figures::{head, row};
use crate::support::devtools::DevTools;
use crate::support::dist;
use crate::support::host::Host;
use crate::support::tab::Tab;

/// Records when the app is ready, in milliseconds since the page was requested.
const NOTE: &str = "new MutationObserver((changes, observer) => {
    if (document.documentElement.dataset.app !== 'ready') return;
    window.readyAt = performance.now();
    observer.disconnect();
}).observe(document, { subtree: true, attributeFilter: ['data-app'] })";
const PAINTED: &str =
    "(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1)";

/// Measures this many times at each speed and returns the table as Markdown.
pub fn measure(times: u32) -> String {
    let mut tab = Tab::open_bare(Browser::Chromium);
    let version = tab.session().capabilities["browserVersion"].clone();
    let mut text = format!(
        "## Cold start without a network\n\nChromium {}, restarted each time, with the host stopped after one visit. Measured from the request for the page.\n\n",
        version.as_str().unwrap_or_default(),
    );
    tab.reopen_with_profile();
    let mut host = Host::of(&dist());
    tab.install(&host);
    head(&mut text, "offline cold start");
    for (speed, slower) in [("at full speed", 1), ("CPU 4x slower", 4)] {
        let mut found = [Vec::new(), Vec::new()];
        for _ in 0..times {
            // The mark that is written and awaited before the kill needs a page of the guide.
            tab.visit(&host, "");
            tab.wait_for_app_step(StepId::HOME);
            host.stop();
            tab.kill_and_restart();
            for (times, time) in found.iter_mut().zip(measure_opening(&tab, &host, slower)) {
                times.push(time);
            }
        }
        for (what, times) in ["first paint", "ready"].into_iter().zip(found) {
            row(&mut text, &format!("{what}, {speed}"), times);
        }
    }
    text
}

/// When the first page was painted, and when the app was ready.
fn measure_opening(tab: &Tab, host: &Host, slower: u32) -> [f64; 2] {
    let mut tools = DevTools::of(tab);
    tools.call("Page.enable", &json!({}));
    tools.call(
        "Page.addScriptToEvaluateOnNewDocument",
        &json!({ "source": NOTE }),
    );
    tools.call("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }));
    tab.visit(host, "");
    tab.wait_for_app_step(StepId::HOME);
    tab.wait_for(
        "it was painted and ready",
        &format!("{PAINTED} > 0 && window.readyAt > 0"),
        true,
    );
    [tab.number(PAINTED), tab.number("window.readyAt")]
}
