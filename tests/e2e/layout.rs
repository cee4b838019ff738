//! Layout of holds and of features that need the app. What applies to every page is in `inspections`.

use serde_json::json;
use uncramp::care::{StepId, Stretch};
use xtask::browsers::Browser;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::inspections::{self, set_screen};
use crate::support::tab::Tab;

scenarios![
    a_hold_fits_between_the_sides_of_a_narrow_phone,
    the_word_of_a_hold_lies_within_its_ring,
    what_needs_the_app_takes_no_space_without_it,
];

fn a_hold_fits_between_the_sides_of_a_narrow_phone(tab: &mut Tab) {
    // Other engines have no window this narrow; for them a store's frame of 320 px covers it.
    if tab.engine != Browser::Chromium {
        return;
    }
    tab.serve_with_script(inspections::SCRIPT);
    for (width, height) in [(320, 800), (360, 800), (412, 915)] {
        set_screen(tab, (width, height));
        for position in Stretch::ALL {
            tab.start(StepId::Hold(position).path());
            tab.skip(5_500);
            tab.wait_for_stage("running");
            assert_eq!(tab.eval("inspections.room(false)"), json!([]), "{width} px");
            // While sound is blocked, as before the first tap, its button is in the same row as the others.
            tab.eval("void (document.documentElement.dataset.sound = 'held')");
            let bar = "[document.querySelector('.sound').checkVisibility(), document.querySelector('.bar').getBoundingClientRect().height]";
            assert_eq!(tab.eval(bar), json!([true, 48]), "{width} px");
        }
    }
}

/// The distance in pixels between the ring and the word below the seconds.
const WORD_TO_RING: &str = "(() => {
    const [clock, word] = ['.clock', '.lead.word'].map((found) => document.querySelector(found).getBoundingClientRect());
    const text = document.createRange();
    text.selectNodeContents(document.querySelector('.lead.word'));
    const stroke = parseFloat(getComputedStyle(document.querySelector('.ring')).borderWidth);
    const across = text.getBoundingClientRect().width / 2;
    const down = word.bottom - clock.top - clock.height / 2;
    return clock.width / 2 - 1 - stroke - Math.hypot(across, down);
})()";

fn the_word_of_a_hold_lies_within_its_ring(tab: &mut Tab) {
    let screens: &[(u32, u32)] = match tab.engine {
        Browser::Chromium => &[(320, 568), (390, 844), (844, 390)],
        // Other engines keep their window size.
        _ => &[(390, 900)],
    };
    for size in screens {
        if tab.engine == Browser::Chromium {
            set_screen(tab, *size);
        }
        tab.start(StepId::Hold(Stretch::CalfStanding).path());
        let room = tab.number(WORD_TO_RING);
        assert!(room > 0.0, "{room} px on {size:?}");
    }
}

fn what_needs_the_app_takes_no_space_without_it(tab: &mut Tab) {
    let height = "document.querySelector('.tools').getBoundingClientRect().height";
    tab.start(StepId::After.path());
    assert!(tab.number(height) > 64.0, "nothing is offered");
    tab.serve_with(&[(".wasm", Fault::Status(404))]);
    tab.go(StepId::After.path());
    tab.wait_for("no space", height, 0);
    tab.take_errors();
}
