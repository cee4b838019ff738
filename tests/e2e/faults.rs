//! Bad networks, bad hosts and crashes: the plain page keeps working.

use std::fs;

use serde_json::json;
use uncramp::care::{Answer, Muscle, Question, StepId, Stretch};
use uncramp::content;
use uncramp::content::en::ui;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::inspections::GATE;
use crate::support::{dist, tab::Tab};

scenarios![
    a_connection_that_dies_leaves_the_plain_page,
    a_truncated_page_shows_what_has_arrived,
    a_missing_file_leaves_the_plain_page,
    a_missing_style_sheet_leaves_the_plain_page,
    a_captive_portal_leaves_the_plain_page,
    a_missing_script_leaves_the_plain_page,
    a_connection_that_hangs_leaves_the_plain_page,
    a_wrong_mime_type_does_not_stop_the_app,
    a_crash_offers_to_restart_the_step,
    a_crash_at_the_start_offers_to_restart_the_step,
    a_crash_stops_the_clock_of_the_app,
    going_back_after_a_crash_reloads_the_page,
    a_reentrant_call_stops_the_app,
    a_stopped_page_restored_from_the_cache_reloads,
    the_plain_page_is_usable_while_the_app_loads,
];

const CALF: StepId = StepId::Question(Question::Calf);
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const APP: &str = "document.documentElement.dataset.app ?? ''";

/// Walks from home to a hold using links only.
#[track_caller]
fn check_plain_walk(tab: &Tab, app: &str) {
    tab.go("");
    tab.wait_for("the state of the app", APP, app);
    for (from, answer, to) in [
        (StepId::HOME, Answer::Muscle(Muscle::Calf), CALF),
        (CALF, Answer::CanStand, STANDING),
    ] {
        tab.click_answer(from, answer);
        tab.wait_for(
            "the link works",
            "test.state().heading",
            content::en::step(to).heading,
        );
        tab.wait_for("the state of the app", APP, app);
    }
    tab.wait_for("the countdown runs", "test.age() > 300", true);
    tab.wait_for(
        "no notice of a fault",
        "document.querySelector('#fault').hidden",
        true,
    );
}

#[track_caller]
fn check_fails(tab: &mut Tab, path: &str, fault: Fault) {
    tab.serve_with(&[(path, fault)]);
    check_plain_walk(tab, "failed");
    tab.take_errors();
}

fn a_connection_that_dies_leaves_the_plain_page(tab: &mut Tab) {
    check_fails(tab, ".wasm", Fault::Truncate(20_000));
    check_fails(tab, ".wasm", Fault::Truncate(0));
}

fn a_truncated_page_shows_what_has_arrived(tab: &mut Tab) {
    let page = fs::read_to_string(dist().join("calf/index.html")).unwrap();
    let (begun, _) = page.split_once("<nav").unwrap();
    let half = Fault::Replace {
        body: begun.to_owned(),
        mime: "text/html; charset=utf-8".to_owned(),
    };
    tab.serve_with(&[("/calf/", half), (".js", Fault::Status(404))]);
    tab.go(CALF.path());
    tab.wait_for(
        "the question, after a moment",
        "getComputedStyle(document.querySelector('h1')).visibility",
        "visible",
    );
    assert_eq!(
        tab.eval("document.querySelectorAll('.answer').length"),
        json!(0)
    );
    tab.take_errors();
}

fn a_missing_file_leaves_the_plain_page(tab: &mut Tab) {
    check_fails(tab, ".wasm", Fault::Status(404));
    check_fails(tab, ".wasm", Fault::Status(500));
}

/// The page of a captive portal in place of what was requested.
fn portal() -> Fault {
    Fault::Replace {
        body: "<!doctype html><title>Log in</title>".into(),
        mime: "text/html".into(),
    }
}

fn a_missing_style_sheet_leaves_the_plain_page(tab: &mut Tab) {
    let [question, deferred] = deferred_styles();
    let faults = || [Fault::Status(404), Fault::Status(500), portal()];
    for fault in faults() {
        tab.serve_with(&[(&question, fault)]);
        tab.go("");
        tab.wait_for("the state of the app", APP, "failed");
        tab.click_answer(StepId::HOME, Answer::Muscle(Muscle::Calf));
        // A question has its style inlined.
        tab.wait_for_app_step(CALF);
        tab.take_errors();
    }
    for fault in faults() {
        tab.serve_with(&[(&deferred, fault)]);
        tab.go("");
        tab.wait_for("the state of the app", APP, "failed");
        tab.click_answer(StepId::HOME, Answer::Muscle(Muscle::Calf));
        tab.wait_for(
            "the link works",
            "test.state().heading",
            content::en::step(CALF).heading,
        );
        tab.wait_for("the state of the app", APP, "failed");
        // A hold has its style inlined.
        tab.click_answer(CALF, Answer::CanStand);
        tab.wait_for_app_step(STANDING);
        tab.take_errors();
    }
}

fn a_captive_portal_leaves_the_plain_page(tab: &mut Tab) {
    check_fails(tab, ".wasm", portal());
}

fn a_missing_script_leaves_the_plain_page(tab: &mut Tab) {
    tab.serve_with(&[(&script(), Fault::Status(404))]);
    check_plain_walk(tab, "");
    tab.take_errors();
}

fn a_connection_that_hangs_leaves_the_plain_page(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", Fault::Hang)]);
    check_plain_walk(tab, "");
}

fn a_wrong_mime_type_does_not_stop_the_app(tab: &mut Tab) {
    for mime in ["application/octet-stream", "text/plain"] {
        tab.serve_with(&[(".wasm", Fault::WrongMime(mime.into()))]);
        tab.start("");
        tab.walk(&[(Answer::Muscle(Muscle::Calf), CALF)]);
    }
}

/// Checks that the notice is shown, and that its link restarts the step.
#[track_caller]
fn check_restart(tab: &Tab, step: StepId) {
    tab.wait_for("the app has stopped", APP, "stopped");
    tab.wait_for(
        "the notice",
        "document.querySelector('#fault').checkVisibility()",
        true,
    );
    tab.wait_for(
        "the focus is on its link",
        "document.activeElement.textContent.trim()",
        ui::FAULT_LINK,
    );
    tab.take_errors();
    tab.expect_new_page(|tab| tab.click(ui::FAULT_LINK));
    tab.wait_for(
        "the step is back",
        "document.querySelector('main').dataset.step",
        step.path(),
    );
}

fn a_crash_offers_to_restart_the_step(tab: &mut Tab) {
    tab.start("");
    tab.walk(&[(Answer::Muscle(Muscle::Calf), CALF)]);
    tab.eval("void test.trap()");
    check_restart(tab, CALF);
    tab.wait_until_ready();
    tab.wait_for_opened_step(CALF);
    // Links work natively again: they load another page.
    tab.eval("void test.trap()");
    tab.wait_for("the app has stopped", APP, "stopped");
    tab.expect_new_page(|tab| tab.click_answer(CALF, Answer::CanStand));
    tab.wait_until_ready();
    tab.wait_for_opened_step(STANDING);
    tab.take_errors();
}

fn a_crash_at_the_start_offers_to_restart_the_step(tab: &mut Tab) {
    // The first browser API that the app uses throws, but only once, so that the app can be restarted.
    tab.serve_with_script(
        "if (!sessionStorage.getItem('broken')) {
            sessionStorage.setItem('broken', 'once');
            const now = performance.now;
            performance.now = () => {
                if (/wasm/.test(new Error().stack)) throw new WebAssembly.RuntimeError('unreachable');
                return now();
            };
        }",
    );
    tab.go("calf/");
    check_restart(tab, CALF);
}

fn a_crash_stops_the_clock_of_the_app(tab: &mut Tab) {
    tab.start("calf/");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    tab.skip(10_000);
    tab.eval("void test.trap()");
    tab.wait_for("the app has stopped", APP, "stopped");
    tab.skip(60_000);
    tab.wait_for("the step stays", "test.state().step", STANDING.path());
    tab.wait_for(
        "the plain page offers the next question",
        "getComputedStyle(document.querySelector('.over')).visibility",
        "visible",
    );
    tab.take_errors();
}

fn going_back_after_a_crash_reloads_the_page(tab: &mut Tab) {
    tab.start("");
    tab.walk(&[(Answer::Muscle(Muscle::Calf), CALF)]);
    tab.eval("void test.trap()");
    tab.wait_for("the app has stopped", APP, "stopped");
    tab.session().browse("back").unwrap();
    tab.wait_until_ready();
    tab.wait_for_opened_step(StepId::HOME);
    tab.take_errors();
}

fn a_reentrant_call_stops_the_app(tab: &mut Tab) {
    tab.start("");
    tab.skip(300);
    // A second tap arrives while the app handles the first.
    tab.eval("void (history.pushState = () => document.querySelector('main').dispatchEvent(new MouseEvent('click', { bubbles: true })))");
    tab.click_answer(StepId::HOME, Answer::Muscle(Muscle::Calf));
    tab.wait_for("the app has stopped", APP, "stopped");
    tab.take_errors();
    tab.click(ui::FAULT_LINK);
    tab.wait_until_ready();
}

fn a_stopped_page_restored_from_the_cache_reloads(tab: &mut Tab) {
    tab.start("calf/");
    tab.eval("void test.trap()");
    tab.wait_for("the app has stopped", APP, "stopped");
    tab.eval("void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    tab.wait_until_ready();
    tab.wait_for_opened_step(CALF);
    tab.take_errors();
}

fn the_plain_page_is_usable_while_the_app_loads(tab: &mut Tab) {
    tab.serve_with_script(GATE);
    tab.go("");
    assert_eq!(tab.eval("test.state().app"), "", "the app is not ready");
    tab.click_answer(StepId::HOME, Answer::Muscle(Muscle::Calf));
    tab.wait_for(
        "the link works, and leads to a page",
        "[test.state().heading, test.state().app]",
        json!([content::en::step(CALF).heading, ""]),
    );
    tab.eval("void letIn()");
    tab.wait_until_ready();
    tab.wait_for_opened_step(CALF);
    tab.walk(&[(Answer::CanStand, STANDING)]);
    assert_eq!(tab.take_errors(), json!([]));
}

/// The path suffix of the app's script.
fn script() -> String {
    linked("<script type=\"module\" src=\"")
}

/// The addresses of the parts of the style sheet that the first page has not inlined.
fn deferred_styles() -> [String; 2] {
    ["question-", "deferred-"].map(|stem| {
        let link = ["<link rel=\"stylesheet\" href=\"/", stem].concat();
        ["/", stem, &linked(&link)].concat()
    })
}

/// What follows this text in the first page, up to the next quotation mark.
#[track_caller]
fn linked(before: &str) -> String {
    let page = fs::read_to_string(dist().join("index.html")).unwrap();
    let (_, rest) = page.split_once(before).unwrap();
    rest.split('"').next().unwrap().to_owned()
}
