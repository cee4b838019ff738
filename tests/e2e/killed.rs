//! The browser is killed and restarted.

use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![stored_records_survive_a_killed_browser];

fn stored_records_survive_a_killed_browser(tab: &mut Tab) {
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
