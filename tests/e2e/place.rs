//! "Show my place": requested by a tap, with every answer that a browser can give, and forgotten with the page.

use serde_json::json;
use uncramp::care::{StepId, Stop};
use uncramp::content::en::{diary, place as words, ui};
use xtask::server::Fault;

use crate::files::OUT;
use crate::harness::scenarios;
use crate::support::devtools::DevTools;
use crate::support::tab::Tab;

scenarios![
    a_tap_shows_the_place_to_copy_share_and_text,
    a_failure_is_shown_with_what_to_say_instead,
    a_slow_search_is_reported_and_may_still_succeed,
    nothing_but_a_tap_asks_and_nothing_is_stored,
    no_button_is_offered_that_would_do_nothing,
    what_the_browser_refuses_to_share_is_copied;
    // A test can set the position only in Chromium.
    only Chromium:
    the_policy_allows_it_on_our_own_pages_only,
];

/// A fake geolocation.
const GEOLOCATION: &str = include_str!("geolocation.js");
/// The first line of the panel.
const LINE: &str = "document.querySelector('.where .line')?.textContent";
/// The buttons and links of the panel.
const OFFERED: &str = "[...document.querySelectorAll('.where .tool')].filter((found) => found.checkVisibility()).map((found) => found.textContent)";
const MESSAGE: &str = "I need help. I am at 46.55789, -8.00012. Exact to 12 m. Found just now.";

#[track_caller]
fn open(tab: &mut Tab, path: &str) {
    tab.serve_with_script(&format!("{OUT}\n{GEOLOCATION}"));
    tab.start(path);
}

/// Taps the button and waits until the browser is asked.
#[track_caller]
fn ask(tab: &Tab, button: &str) {
    let before = tab.eval("geo.asked.length");
    tab.click(button);
    let asked = format!("geo.asked.length - {before}");
    tab.wait_for("the browser is asked", &asked, 1);
    tab.wait_for("the guide says so", LINE, words::ASKING);
    tab.wait_for("nothing more to tap", OFFERED, json!([]));
    tab.wait_for_focus(".where");
}

#[track_caller]
fn find(tab: &Tab) {
    tab.eval("geo.find(46.557891, -8.00012, 11.2)");
    tab.wait_for("it is found", LINE, words::FOUND);
    tab.wait_for_announcement(words::FOUND);
    tab.wait_for_focus(".where");
    let shown = "document.querySelector('.where .coordinates')?.textContent";
    assert_eq!(tab.eval(shown), "46.55789, -8.00012");
    let text = "document.querySelector('.where').textContent";
    let text = tab.eval(text);
    assert!(
        text.as_str()
            .is_some_and(|text| text.contains("Exact to 12 m. Found just now.")),
        "{text}"
    );
}

fn a_tap_shows_the_place_to_copy_share_and_text(tab: &mut Tab) {
    for stop in [Stop::Help, Stop::Emergency, Stop::Alone] {
        open(tab, StepId::Stop(stop).path());
        tab.wait_for("one button", OFFERED, json!([words::SHOW]));
        ask(tab, words::SHOW);
        find(tab);
        let all = [words::COPY, words::SHARE, words::TEXT, words::LOOK_AGAIN];
        assert_eq!(tab.eval(OFFERED), json!(all));
        tab.click(words::COPY);
        tab.wait_for("it is copied", "out.given.clipboard", json!([MESSAGE]));
        tab.wait_for_visible_message(diary::COPIED);
        tab.click(words::SHARE);
        tab.wait_for("it is shared", "out.given.share", json!([MESSAGE]));
        let sms = "((href) => [href.split('body=')[0], decodeURIComponent(href.split('body=')[1])])(document.querySelector('.where a').href)";
        assert_eq!(tab.eval(sms), json!(["sms:?&", MESSAGE]));
        // The call stays first.
        let first = "document.querySelector('.call').getBoundingClientRect().bottom <= document.querySelector('.where').getBoundingClientRect().top";
        assert_eq!(tab.eval(first), true);
        let age = "document.querySelector('#age').textContent";
        tab.skip(60_000);
        tab.wait_for("its age is updated", age, words::A_MINUTE_AGO);
        ask(tab, words::LOOK_AGAIN);
        find(tab);
    }
    // A browser that cannot share, or copy.
    open(tab, "help/");
    tab.eval("void (out.canShare(false), out.refuses.add('clipboard'))");
    ask(tab, words::SHOW);
    find(tab);
    let all = [words::COPY, words::TEXT, words::LOOK_AGAIN];
    assert_eq!(tab.eval(OFFERED), json!(all));
    tab.click(words::COPY);
    tab.wait_for_visible_message(diary::NOT_SHARED);
}

fn a_failure_is_shown_with_what_to_say_instead(tab: &mut Tab) {
    open(tab, "help/emergency/");
    let mut button = words::SHOW;
    for (answer, line) in [
        ("geo.fail(1)", words::REFUSED),
        ("geo.fail(2)", words::OFF),
        ("geo.fail(3)", words::OFF),
        ("geo.fail(undefined)", words::OFF),
        ("geo.find(46.5, 8, 101)", words::INEXACT),
        ("geo.find(0, 0, 10000)", words::INEXACT),
        ("geo.find(NaN, 8, 5)", words::INEXACT),
        ("geo.find(46.5, '8', 5)", words::INEXACT),
        ("geo.find(46.5, 181, 5)", words::INEXACT),
        ("geo.find(46.5, 8)", words::INEXACT),
        ("geo.asked.at(-1).found({})", words::INEXACT),
        ("geo.asked.at(-1).found(null)", words::INEXACT),
    ] {
        ask(tab, button);
        tab.eval(&format!("void {answer}"));
        tab.wait_for(answer, LINE, line);
        tab.wait_for_announcement(line);
        let instead = "document.querySelector('.where').textContent.includes('nearest marker')";
        assert_eq!(tab.eval(instead), true, "{answer}");
        assert_eq!(tab.eval(OFFERED), json!([words::LOOK_AGAIN]));
        button = words::LOOK_AGAIN;
    }
    ask(tab, button);
    find(tab);
    // A browser without geolocation, and one whose geolocation throws.
    for broken in [
        "geo.place(false)",
        "Object.defineProperty(navigator, 'geolocation', { get: () => { throw new Error('broken') }, configurable: true })",
        "Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: () => { throw new Error('broken') } }, configurable: true })",
    ] {
        open(tab, "help/");
        tab.eval(&format!("void {broken}"));
        tab.click(words::SHOW);
        tab.wait_for(broken, LINE, words::OFF);
    }
}

fn a_slow_search_is_reported_and_may_still_succeed(tab: &mut Tab) {
    open(tab, "help/alone/");
    // However slow the machine is, only skipped time passes.
    tab.eval("test.freeze()");
    ask(tab, words::SHOW);
    tab.skip(9_000);
    assert_eq!(tab.eval(LINE), words::ASKING);
    tab.skip(1_100);
    tab.wait_for("it takes long", LINE, words::SLOW);
    tab.wait_for_announcement(words::SLOW);
    assert_eq!(tab.eval(OFFERED), json!([words::LOOK_AGAIN]));
    tab.skip(60_000);
    find(tab);
}

fn nothing_but_a_tap_asks_and_nothing_is_stored(tab: &mut Tab) {
    open(tab, "help/");
    tab.skip(5_000);
    tab.click(ui::GET_HELP);
    assert_eq!(tab.eval("geo.asked.length"), 0);
    ask(tab, words::SHOW);
    find(tab);
    // It stays while the runner looks at another page for getting help.
    tab.skip(300);
    tab.click("Felt a pop or kick; cannot stand after the cramp");
    tab.wait_for_step(StepId::Stop(Stop::Injury));
    assert_eq!(tab.eval("document.querySelectorAll('.where').length"), 0);
    tab.session().browse("back").unwrap();
    tab.wait_for_step(StepId::Stop(Stop::Help));
    tab.wait_for("it is still there", LINE, words::FOUND);
    let stored = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]).includes('55789')";
    assert_eq!(tab.eval(stored), false);
    // It is gone with the page.
    tab.navigate("help/");
    tab.wait_until_ready();
    tab.wait_for("the button again", OFFERED, json!([words::SHOW]));
    assert_eq!(tab.eval("geo.asked.length"), 0);
}

fn no_button_is_offered_that_would_do_nothing(tab: &mut Tab) {
    // The pages for frames have none.
    tab.start("embed/help/emergency/");
    assert_eq!(tab.eval("document.querySelectorAll('.where').length"), 0);
    // Nor do pages without the app.
    tab.serve_with(&[(".wasm", Fault::Status(404))]);
    tab.go("help/");
    tab.wait_for("the app has failed", "test.state().app", "failed");
    tab.wait_for("no button", OFFERED, json!([]));
}

fn the_policy_allows_it_on_our_own_pages_only(tab: &mut Tab) {
    tab.start("help/");
    let mut tools = DevTools::of(tab);
    let place = json!({ "latitude": 46.557_891, "longitude": -8.000_12, "accuracy": 11.2 });
    tools.call("Emulation.setGeolocationOverride", &place);
    tools.call(
        "Browser.grantPermissions",
        &json!({ "permissions": ["geolocation"] }),
    );
    tab.click(words::SHOW);
    tab.wait_for("it is found", LINE, words::FOUND);
    let shown = "document.querySelector('.where .coordinates')?.textContent";
    assert_eq!(tab.eval(shown), "46.55789, -8.00012");
    // On a page for frames the browser itself refuses.
    tab.start("embed/help/");
    tab.eval("void navigator.geolocation.getCurrentPosition(() => (window.refused = 0), ({ code }) => (window.refused = code))");
    tab.wait_for("the policy refuses", "window.refused", 1);
    tools.call("Browser.resetPermissions", &json!({}));
    tools.call("Emulation.clearGeolocationOverride", &json!({}));
}

fn what_the_browser_refuses_to_share_is_copied(tab: &mut Tab) {
    open(tab, "help/");
    ask(tab, words::SHOW);
    find(tab);
    // The runner changes their mind: nothing is copied, and nothing said.
    tab.eval("void Object.defineProperty(navigator, 'share', { value: () => Promise.reject((window.cancelled = new DOMException('no', 'AbortError'))), configurable: true })");
    tab.click(words::SHARE);
    tab.wait_for("it is cancelled", "window.cancelled !== undefined", true);
    tab.wait_for_visible_message("");
    // A page in another app, or one under a policy.
    tab.eval("void (out.canShare(true), out.refuses.add('share'))");
    tab.click(words::SHARE);
    tab.wait_for_visible_message(diary::COPIED);
    assert_eq!(tab.eval("out.given.clipboard"), json!([MESSAGE]));
    tab.eval("void out.refuses.add('clipboard')");
    tab.click(words::SHARE);
    tab.wait_for_visible_message(diary::NOT_SHARED);
    assert_eq!(tab.eval("out.given.share"), json!([]));
}
