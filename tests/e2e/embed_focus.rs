//! The focus and the scroll position of a page that embeds the guide.

use serde_json::json;
use uncramp::care::{Answer, Muscle};

use crate::embed::HOLD;
use crate::harness::scenarios;
use crate::support::store::{StorePage, guide};
use crate::support::tab::Tab;
use crate::support::webdriver::{ENTER, TAB};

scenarios![
    the_guide_neither_takes_focus_nor_scrolls_the_page,
    the_keyboard_can_enter_and_leave_the_guide,
];

fn the_guide_neither_takes_focus_nor_scrolls_the_page(tab: &mut Tab) {
    let body = format!(
        "<input id=\"search\" autofocus><p>A shop</p>{}<p style=\"height:3000px\">More</p>",
        guide("")
    );
    let _store = tab.open_store(&StorePage::new(body));
    tab.eval("void document.querySelector('#search').focus()");
    tab.wait_for_guide();
    tab.enter_guide(0);
    // The app moves the focus in the next frame.
    tab.skip(0);
    tab.leave_guide();
    assert_eq!(
        tab.eval("[document.activeElement.id, scrollY]"),
        json!(["search", 0])
    );
    // A guide that moves on without the reader does not scroll the page either.
    tab.session().enter("frame()").unwrap();
    let answer = Answer::Muscle(Muscle::BackOfThigh).id();
    tab.eval(&format!(
        "void document.querySelector('.answers a[data-tap=\"{answer}\"]').click()"
    ));
    tab.wait_for("the hold", "test.state().step", HOLD.path());
    tab.skip(0);
    tab.leave_guide();
    assert_eq!(
        tab.eval("[document.activeElement.id, scrollY]"),
        json!(["search", 0])
    );
}

fn the_keyboard_can_enter_and_leave_the_guide(tab: &mut Tab) {
    let body = format!(
        "<a id=\"before\" href=\"#\">Before</a>{}<a id=\"after\" href=\"#\">After</a>",
        guide("")
    );
    let _store = tab.open_store(&StorePage::new(body));
    tab.wait_for_guide();
    tab.enter_guide(0);
    tab.leave_guide();
    tab.eval("void document.querySelector('#before').focus()");
    tab.session().press(TAB).unwrap();
    tab.wait_for(
        "the guide has the focus",
        "document.activeElement.localName",
        "uncramp-guide",
    );
    tab.session().enter("frame()").unwrap();
    press_tab_until(
        tab,
        "document.activeElement.textContent.trim() === 'Back of thigh'",
    );
    tab.skip(300);
    tab.session().press(ENTER).unwrap();
    tab.wait_for_step_in_frame(HOLD);
    for _ in 0..40 {
        tab.session().press(TAB).unwrap();
        tab.session().leave().unwrap();
        if tab.eval("document.activeElement.id") == "after" {
            return;
        }
        tab.session().enter("frame()").unwrap();
    }
    panic!("Tab never leaves the guide");
}

/// Presses Tab until an expression is true.
#[track_caller]
fn press_tab_until(tab: &Tab, expression: &str) {
    for _ in 0..40 {
        if tab.eval(expression) == true {
            return;
        }
        tab.session().press(TAB).unwrap();
    }
    panic!("Tab never reaches {expression}");
}
