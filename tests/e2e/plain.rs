//! The guide without JavaScript: one page per step, answers are links, and the hold counts down in CSS.

use serde_json::json;

use uncramp::care::{Answer, Edge, Muscle, StepId, Stretch, graph};
use uncramp::content;
use uncramp::content::en::ui;
use xtask::browsers::Browser;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::states::one_of_each_kind;
use crate::support::tab::Tab;

scenarios![
    the_answers_of_each_kind_of_step_lead_on_without_script,
    the_links_around_a_step_work_without_the_app,
    a_hold_ends_with_its_question_without_the_app,
    a_hold_can_be_paused_without_the_app;
    // Other engines may differ only by kind of step, and each answer of each kind is tapped above.
    only Chromium:
    every_answer_of_every_step_can_be_seen_without_script,
];

fn without_app(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", Fault::Status(404))]);
}

/// Waits for the page of a step, using only what works without scripts.
#[track_caller]
fn check_is_at(tab: &Tab, step: StepId) {
    let heading = content::en::step(step).heading;
    tab.wait_for_element(
        &format!("/{}", step.path()),
        &format!("//h1[.=\"{heading}\"]"),
    );
}

/// Disables JavaScript as far as the engine can.
fn without_script(tab: &mut Tab) {
    match tab.engine {
        Browser::Chromium => tab.reopen(&|capabilities| {
            let off = json!({ "profile.managed_default_content_settings.javascript": 2 });
            capabilities["goog:chromeOptions"]["prefs"] = off;
        }),
        Browser::Firefox => tab.reopen(&|capabilities| {
            capabilities["moz:firefoxOptions"]["prefs"] = json!({ "javascript.enabled": false });
        }),
        // MiniBrowser has no such setting under WebDriver, but serving no scripts has the same effect.
        Browser::WebKit => {}
    }
    tab.serve_with(&[
        ("__test__.js", Fault::Status(404)),
        (".js", Fault::Status(404)),
    ]);
}

/// The answers that are available at once: the last answer of a hold appears when its time is over.
fn answers(step: StepId) -> impl Iterator<Item = Edge> {
    let edges = graph::edges(step).into_iter();
    edges.filter(|edge| edge.answer != Answer::TimeUp)
}

/// The links that can be seen: the address of each, with its whole text and those of its parts.
const LINKS: &str = "[...document.querySelectorAll('a')].filter((found) => {
    const { width, height } = found.getBoundingClientRect();
    return width > 0 && height > 0 && found.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}).map((found) => [found.getAttribute('href'), [found, ...found.querySelectorAll('span')].map((part) => part.textContent.trim())])";

fn every_answer_of_every_step_can_be_seen_without_script(tab: &mut Tab) {
    without_script(tab);
    for step in StepId::all() {
        tab.go(step.path());
        check_is_at(tab, step);
        // The browser runs what its driver sends, though no script of the page.
        let links: Vec<(String, Vec<String>)> = serde_json::from_value(tab.eval(LINKS)).unwrap();
        for edge in answers(step) {
            let label = content::en::label(step, edge.answer);
            let address = format!("/{}", edge.to.path());
            let is_it = |(to, texts): &(String, Vec<String>)| {
                *to == address && texts.iter().any(|text| text == label)
            };
            assert!(links.iter().any(is_it), "{label} on /{}", step.path());
        }
    }
    check_no_script_was_requested(tab);
}

#[track_caller]
fn check_no_script_was_requested(tab: &Tab) {
    let asked = tab
        .server()
        .requests()
        .iter()
        .any(|path| path.contains(".js"));
    assert_eq!(
        asked,
        tab.engine == Browser::WebKit,
        "a script that may not run is not even fetched"
    );
}

// `tests/pages/links.rs` checks that each answer on each page links to its step. Following a visible link is up to the
// browser, and works the same on all pages of a kind.
fn the_answers_of_each_kind_of_step_lead_on_without_script(tab: &mut Tab) {
    without_script(tab);
    for step in one_of_each_kind() {
        tab.go(step.path());
        for edge in answers(step) {
            check_is_at(tab, step);
            tab.click_answer(step, edge.answer);
            check_is_at(tab, edge.to);
            tab.session().browse("back").unwrap();
        }
    }
    check_no_script_was_requested(tab);
}

// `tests/pages/links.rs` also checks the links to help and back.
fn the_links_around_a_step_work_without_the_app(tab: &mut Tab) {
    without_app(tab);
    for step in one_of_each_kind() {
        tab.go(step.path());
        if let Some(parent) = step.parent() {
            tab.click(ui::BACK);
            check_is_at(tab, parent);
            tab.go(step.path());
        }
        tab.click(ui::GET_HELP);
        check_is_at(tab, StepId::from_path("help").unwrap());
    }
    tab.go("nowhere/");
    tab.click_answer(StepId::HOME, Answer::Muscle(Muscle::BackOfThigh));
    check_is_at(tab, StepId::Hold(Stretch::HamstringSeated));
    tab.take_errors();
}

fn a_hold_ends_with_its_question_without_the_app(tab: &mut Tab) {
    without_app(tab);
    let over = "getComputedStyle(document.querySelector('.over')).visibility";
    // The pages of all holds have the same elements and styles, so engines other than Chromium see one.
    let stretches = match tab.engine {
        Browser::Chromium => &Stretch::ALL[..],
        Browser::Firefox | Browser::WebKit => &Stretch::ALL[..1],
    };
    for stretch in stretches.iter().copied() {
        let step = StepId::Hold(stretch);
        tab.go(step.path());
        tab.wait_for("the countdown runs", "test.age() > 0", true);
        tab.wait_for("the question is not shown yet", over, "hidden");
        tab.skip(35_100);
        tab.wait_for("the question is shown", over, "visible");
        tab.click_answer(step, Answer::TimeUp);
        check_is_at(tab, graph::follow(step, Answer::TimeUp).unwrap());
    }
    tab.take_errors();
}

fn a_hold_can_be_paused_without_the_app(tab: &mut Tab) {
    without_app(tab);
    tab.go(StepId::Hold(Stretch::CalfStanding).path());
    tab.click(ui::PAUSE);
    // After a few frames every animation has been updated.
    tab.skip(0);
    let ages = tab.eval("test.ages()");
    let clock = tab.number("test.clock()");
    tab.wait_for(
        "a moment has passed",
        &format!("test.clock() - {clock} > 300"),
        true,
    );
    assert_eq!(tab.eval("test.ages()"), ages, "everything stands still");
    tab.click(ui::GO_ON);
    let before = tab.number("test.age()");
    tab.wait_for(
        "the countdown goes on",
        &format!("test.age() > {before}"),
        true,
    );
    tab.take_errors();
}
