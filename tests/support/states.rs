//! States that an address alone does not reach: pages after something was stored, answered or opened.

use std::mem;

use uncramp::care::{Answer, CauseAnswer, Moment, Session, StepId};
use uncramp::language::Locale;
use uncramp::screen::Screen;

use super::diary::diary_of;
use super::tab::Tab;

/// A state: its name, and how a new runner gets there.
pub type State = (&'static str, fn(&Tab));

/// All of these states.
pub const STATES: [State; 11] = [
    ("after-relief", relieved),
    ("after-saved", saved),
    ("why-reasons-answered", reasoned),
    ("why-reasons-unclear", unclear),
    ("prevent-answered", planned),
    ("diary-entries", listed),
    ("diary-form", edited),
    ("diary-deleted", deleted),
    ("diary-erasing", erasing),
    ("place-shown", located),
    ("place-unknown", not_located),
];

/// Answers that produce the maximum number of reasons, plus a card with further information.
const ANSWERS: [CauseAnswer; 6] = [
    CauseAnswer::FasterAndLonger,
    CauseAnswer::Late,
    CauseAnswer::DrankLittle,
    CauseAnswer::NoWarmUp,
    CauseAnswer::Shoes,
    CauseAnswer::Cholesterol,
];

fn relieved(tab: &Tab) {
    tab.start("");
    tab.walk_to_after_care(10);
}

fn saved(tab: &Tab) {
    relieved(tab);
    tab.save_cramp();
}

fn answered(tab: &Tab, answers: &[CauseAnswer]) {
    tab.start("why/");
    while let StepId::CauseQuestion(ask) = tab.step() {
        let given = answers.iter().find(|answer| answer.question() == ask);
        let answer = given.map_or(Answer::Skip, |answer| Answer::Cause(*answer));
        let to = ask.next().map_or(StepId::Reasons, StepId::CauseQuestion);
        tab.walk(&[(answer, to)]);
    }
}

fn reasoned(tab: &Tab) {
    answered(tab, &ANSWERS);
}

fn unclear(tab: &Tab) {
    answered(tab, &[CauseAnswer::OverDrank]);
}

fn planned(tab: &Tab) {
    answered(tab, &ANSWERS);
    tab.walk(&[(Answer::SeePlan, StepId::Prevent)]);
}

fn listed(tab: &Tab) {
    tab.open_diary(&diary_of(30));
    tab.click_at("//summary");
    let table = "document.querySelector('.numbers table').checkVisibility()";
    tab.wait_for("the table is open", table, true);
}

fn edited(tab: &Tab) {
    let entries = diary_of(3);
    tab.open_diary(&entries);
    tab.open_form(&entries[2]);
}

fn deleted(tab: &Tab) {
    let entries = diary_of(3);
    tab.open_diary(&entries);
    tab.click_entry_button(&entries[1], words!(tab, diary::DELETE));
    tab.wait_for_focus(".status");
}

fn erasing(tab: &Tab) {
    tab.open_diary(&diary_of(1));
    tab.click(words!(tab, diary::DELETE_ALL));
    tab.wait_for_focus(".status");
}

/// Opens the page for an emergency, where the browser answers at once when it is asked for the place.
fn asked_for_place(tab: &Tab, answer: &str, line: &str) {
    tab.start("help/emergency/");
    tab.eval(&format!("void Object.defineProperty(navigator, 'geolocation', {{ value: {{ getCurrentPosition: (found, failed) => {answer} }}, configurable: true }})"));
    tab.click(words!(tab, place::SHOW));
    let shown = "document.querySelector('.where .line')?.textContent";
    tab.wait_for("the answer is shown", shown, line);
}

fn located(tab: &Tab) {
    let found = "found({ coords: { latitude: -46.557891, longitude: -168.00012, accuracy: 100 }, timestamp: Date.now() - 3_600_000 })";
    asked_for_place(tab, found, words!(tab, place::FOUND));
}

fn not_located(tab: &Tab) {
    asked_for_place(tab, "failed({ code: 2 })", words!(tab, place::OFF));
}

/// The first step of each kind, where the kind is what its screen looks like.
#[allow(dead_code, reason = "only the scenarios ask")]
pub fn one_of_each_kind() -> Vec<StepId> {
    let mut kinds = Vec::new();
    let mut steps = Vec::new();
    for step in StepId::all() {
        let kind =
            mem::discriminant(&Screen::of(&Session::open(step, Moment(0)), Locale::ENGLISH).layout);
        if !kinds.contains(&kind) {
            kinds.push(kind);
            steps.push(step);
        }
    }
    steps
}
