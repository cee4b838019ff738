//! The browser is killed and restarted.

use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![what_was_stored_outlives_the_browser];

fn what_was_stored_outlives_the_browser(tab: &mut Tab) {
    tab.reopen_to_be_killed();
    // For `WebKit` only the process of the page is killed: see `Tab::killed_and_started_again`.
    for probe in ["first", "second"] {
        tab.start("calf/");
        tab.ask(&format!("localStorage.setItem('probe', '{probe}')"));
        tab.killed_and_started_again();
        tab.start("");
        assert_eq!(tab.ask("localStorage.getItem('probe')"), probe);
    }
}
