//! The browser is killed and restarted.

use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![stored_records_survive_a_killed_browser];

fn stored_records_survive_a_killed_browser(tab: &mut Tab) {
    tab.reopen_with_profile();
    // For `WebKit` only the process of the page is killed: see `Tab::kill_and_restart`.
    for probe in ["first", "second"] {
        tab.start("calf/");
        tab.eval(&format!("localStorage.setItem('probe', '{probe}')"));
        tab.kill_and_restart();
        tab.start("");
        assert_eq!(tab.eval("localStorage.getItem('probe')"), probe);
    }
}
