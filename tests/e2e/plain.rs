//! The guide without script: one page a step, an answer is a link, the hold counts down by style alone.

use serde_json::json;

use uncramp::care::{Answer, Edge, StepId, Stretch, graph};
use uncramp::content::{self, ui};
use xtask::browsers::Browser;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::states::one_of_each_kind;
use crate::support::tab::Tab;

scenarios![
    every_answer_of_every_step_can_be_seen_without_script,
    the_answers_of_each_kind_of_step_lead_on_without_script,
    the_links_around_a_step_work_without_the_app,
    a_hold_ends_with_its_question_without_the_app,
    a_hold_can_be_paused_without_the_app,
];

fn without_app(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", Fault::Status(404))]);
}

/// Waits for the page of a step. Only what works without scripts is asked for.
#[track_caller]
fn check_is_at(tab: &Tab, step: StepId) {
    let heading = content::step(step).heading;
    tab.finds(
        &format!("/{}", step.path()),
        &format!("//h1[.=\"{heading}\"]"),
    );
}

/// Switches scripts off, as far as the engine can.
fn without_script(tab: &mut Tab) {
    match tab.engine {
        Browser::Chromium => tab.reopen(&|wish| {
            let off = json!({ "profile.managed_default_content_settings.javascript": 2 });
            wish["goog:chromeOptions"]["prefs"] = off;
        }),
        Browser::Firefox => tab.reopen(&|wish| {
            wish["moz:firefoxOptions"]["prefs"] = json!({ "javascript.enabled": false });
        }),
        // MiniBrowser has no switch under WebDriver. Without its script the page has none either.
        Browser::WebKit => {}
    }
    tab.serve_with(&[
        ("__test__.js", Fault::Status(404)),
        (".js", Fault::Status(404)),
    ]);
}

/// What can be answered at once: a hold's last answer comes when its time is over.
fn answers(step: StepId) -> impl Iterator<Item = Edge> {
    let edges = graph::edges(step).into_iter();
    edges.filter(|edge| edge.answer != Answer::TimeUp)
}

fn every_answer_of_every_step_can_be_seen_without_script(tab: &mut Tab) {
    without_script(tab);
    // Where the others differ from it is by the kind of step, and there each answer is tapped below.
    let steps: Vec<StepId> = match tab.engine {
        Browser::Chromium => StepId::all().collect(),
        Browser::Firefox | Browser::WebKit => vec![StepId::HOME],
    };
    for step in steps {
        tab.go(step.path());
        check_is_at(tab, step);
        for edge in answers(step) {
            let label = content::label(step, edge.answer);
            let link = format!(
                "//a[normalize-space()='{label}'][@href='/{}']",
                edge.to.path()
            );
            let found = tab.session().find(&link).unwrap();
            assert!(
                tab.session().is_displayed(&found).unwrap(),
                "{label} on /{}",
                step.path()
            );
        }
    }
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

// That each answer of each page is a link to its step is checked on the pages themselves (`tests/pages/links.rs`). To follow a
// link that is displayed is the browser's part, and the same for all of a kind.
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
}

// So are the links to help and back (`tests/pages/links.rs`).
fn the_links_around_a_step_work_without_the_app(tab: &mut Tab) {
    without_app(tab);
    for step in one_of_each_kind() {
        tab.go(step.path());
        if let Some(before) = step.before() {
            tab.click(ui::BACK);
            check_is_at(tab, before);
            tab.go(step.path());
        }
        tab.click(ui::GET_HELP);
        check_is_at(tab, StepId::at("help").unwrap());
    }
    tab.go("nowhere/");
    tab.click_answer(StepId::HOME, Answer::BackOfThigh);
    check_is_at(tab, StepId::Hold(Stretch::HamstringSeated));
    tab.take_errors();
}

fn a_hold_ends_with_its_question_without_the_app(tab: &mut Tab) {
    without_app(tab);
    let over = "getComputedStyle(document.querySelector('.over')).visibility";
    for stretch in Stretch::ALL {
        let step = StepId::Hold(stretch);
        tab.go(step.path());
        tab.sees("the countdown runs", "test.age() > 0", true);
        tab.sees("the question is not there yet", over, "hidden");
        tab.skip(35_100);
        tab.sees("the question is there", over, "visible");
        tab.click_answer(step, Answer::TimeUp);
        check_is_at(tab, graph::follow(step, Answer::TimeUp).unwrap());
    }
    tab.take_errors();
}

fn a_hold_can_be_paused_without_the_app(tab: &mut Tab) {
    without_app(tab);
    tab.go(StepId::Hold(Stretch::CalfStanding).path());
    tab.click(ui::PAUSE);
    // Some frames on, every animation has heard of it.
    tab.skip(0);
    let ages = tab.ask("test.ages()");
    let clock = tab.number("test.clock()");
    tab.sees(
        "a moment has passed",
        &format!("test.clock() - {clock} > 300"),
        true,
    );
    assert_eq!(tab.ask("test.ages()"), ages, "everything stands still");
    tab.click(ui::GO_ON);
    let before = tab.number("test.age()");
    tab.sees(
        "the countdown goes on",
        &format!("test.age() > {before}"),
        true,
    );
    tab.take_errors();
}
