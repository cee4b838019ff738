//! The page and the app never disagree about the step: the step on the screen decides, whatever the address says.

use std::fs;

use serde_json::json;
use uncramp::care::{Answer, Muscle, Question, RedFlag, StepId, Stop, Stretch};
use uncramp::content;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::{dist, tab::Tab};

scenarios![
    an_odd_address_shows_and_answers_one_step,
    a_gateway_that_moves_the_pages_leaves_them_plain,
    a_page_that_shows_another_step_stops_the_app,
    foreign_nodes_leave_one_step_on_the_screen,
];

const CALF: StepId = StepId::Question(Question::Calf);
const SAFETY: StepId = StepId::Question(Question::Safety);
const SEATED: StepId = StepId::Hold(Stretch::HamstringSeated);
const EMERGENCY: StepId = StepId::Stop(Stop::Emergency);

/// The page of a step, with the test script, to be served at another address.
#[track_caller]
fn page_of(step: StepId) -> String {
    let file = dist().join(step.path()).join("index.html");
    let page = fs::read_to_string(file).unwrap();
    page.replacen("<head>", "<head><script src=\"/__test__.js\"></script>", 1)
}

fn page_at(address: &str, body: String) -> (&str, Fault) {
    let mime = "text/html; charset=utf-8".to_owned();
    (address, Fault::Replace { body, mime })
}

fn an_odd_address_shows_and_answers_one_step(tab: &mut Tab) {
    let emergency = Answer::Flag(RedFlag::Collapse);
    for (odd, step, answer, to) in [
        ("safety/index.html", SAFETY, emergency, EMERGENCY),
        ("s%61fety/", SAFETY, emergency, EMERGENCY),
        ("safety/?from=search#top", SAFETY, emergency, EMERGENCY),
        (
            "hamstring/seated/index.html",
            SEATED,
            Answer::HurtsMore,
            StepId::Question(Question::EaseOff(Stretch::HamstringSeated)),
        ),
        (
            "/calf/",
            CALF,
            Answer::CannotStand,
            StepId::Hold(Stretch::CalfSeated),
        ),
        (
            "calf//",
            CALF,
            Answer::CannotStand,
            StepId::Hold(Stretch::CalfSeated),
        ),
        ("SAFETY/", SAFETY, emergency, EMERGENCY),
        ("safety", SAFETY, emergency, EMERGENCY),
    ] {
        tab.serve_with(&[
            page_at("/SAFETY/", page_of(SAFETY)),
            page_at("/calf//", page_of(CALF)),
            page_at("//calf/", page_of(CALF)),
        ]);
        tab.start(odd);
        tab.wait_for_opened_step(step);
        tab.skip(300);
        tab.click(content::en::label(step, answer));
        tab.wait_for_step(to);
        tab.session().browse("back").unwrap();
        tab.wait_for_opened_step(step);
    }
}

fn a_gateway_that_moves_the_pages_leaves_them_plain(tab: &mut Tab) {
    // The gateway rewrites links that it recognises, but none of our attributes.
    let page = page_of(CALF);
    let (head, links) = page.split_once("<a ").unwrap();
    let moved = links.replace(" href=\"/", " href=\"/proxy/");
    let moved = format!("{head}<a {moved}");
    tab.serve_with(&[page_at("/proxy/calf/", moved)]);
    tab.go("proxy/calf/");
    tab.wait_for("the page stays plain", "test.state().app", "failed");
    let state =
        "[location.pathname, test.state().step, document.querySelector('.answers a').pathname]";
    assert_eq!(
        tab.eval(state),
        json!(["/proxy/calf/", CALF.path(), "/proxy/calf/standing/"])
    );
    assert_eq!(tab.eval("test.takes('.answers a')"), json!(false));
}

fn a_page_that_shows_another_step_stops_the_app(tab: &mut Tab) {
    for change in [
        "document.querySelector('main').dataset.step = 'quad/'",
        "document.querySelector('main').after(document.querySelector('main').cloneNode(true))",
        "document.querySelector('main').removeAttribute('data-step')",
    ] {
        tab.start(CALF.path());
        tab.eval(&format!("void ({change})"));
        assert_eq!(
            tab.eval("test.takes('.answers a')"),
            json!(false),
            "{change}"
        );
        tab.wait_for("the app has stopped", "test.state().app", "stopped");
        tab.wait_for(
            "a link to go on is offered",
            "document.querySelector('#fault').checkVisibility()",
            true,
        );
    }
}

fn foreign_nodes_leave_one_step_on_the_screen(tab: &mut Tab) {
    tab.serve_with_script(
        "addEventListener('DOMContentLoaded', () => {
            const foreign = (name) => Object.assign(document.createElement(name), { textContent: 'foreign', className: 'foreign' });
            const guide = document.querySelector('.guide');
            guide.prepend(foreign('div'), 'foreign');
            guide.append(foreign('main'));
            guide.querySelector('main').before(foreign('p'));
            document.querySelector('#app').prepend('foreign', foreign('aside'));
            window.early = document.documentElement.dataset.app === undefined;
        });",
    );
    tab.start("");
    assert_eq!(
        tab.eval("early"),
        json!(true),
        "the foreign nodes were inserted before the takeover"
    );
    tab.walk(&[
        (Answer::Muscle(Muscle::Calf), CALF),
        (Answer::CanStand, StepId::Hold(Stretch::CalfStanding)),
    ]);
    let shown = "[...document.querySelectorAll('h1')].length + document.querySelectorAll('main[data-step]').length";
    assert_eq!(tab.eval(shown), 2);
    assert_eq!(
        tab.eval("document.querySelectorAll('.foreign').length"),
        4,
        "the foreign nodes are still in the page"
    );
}
