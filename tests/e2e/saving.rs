//! One tap saves a cramp, or the page says that it was not saved.

use serde_json::json;
use uncramp::care::{
    Answer, CauseAnswer, CauseQuestion, Leg, Muscle, Question, StepId, Stretch, Treatment,
};
use uncramp::content;
use uncramp::content::en::{diary as words, ui};
use uncramp::diary::{KEY_PREFIX, TimeToRelief};
use uncramp::screen::diary::field;

use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![
    one_tap_saves_the_cramp,
    later_answers_are_added_to_the_entry,
    without_storage_the_guide_goes_on,
    full_storage_is_reported,
    storage_that_may_be_evicted_saves_the_cramp_anyway,
    what_another_tab_has_deleted_stays_deleted;
    // What an entry contains is decided in the state machine: an engine has the same part in these as in the scenarios above.
    only WebKit:
    ice_and_heat_are_saved_with_the_cramp,
    which_leg_it_was_is_one_more_tap,
    another_cramp_is_another_entry,
    a_deleted_cramp_can_be_saved_again,
];

/// Whether the cramp can be saved.
const CAN_SAVE: &str = "document.querySelector('[data-tap=save]') !== null";
const STANDING: StepId = StepId::Hold(Stretch::CalfStanding);
const COLD_OR_WARM: StepId = StepId::Question(Question::ColdOrWarm);
const ICE: StepId = StepId::Treatment(Treatment::Ice);
const HEAT: StepId = StepId::Treatment(Treatment::Heat);

fn one_tap_saves_the_cramp(tab: &mut Tab) {
    tab.start("");
    tab.walk(&[(
        Answer::Muscle(Muscle::Calf),
        StepId::Question(Question::Calf),
    )]);
    tab.eval("test.freeze()");
    tab.walk(&[(Answer::CanStand, STANDING)]);
    // The tap follows 0.3 s later.
    tab.skip(5_000 + 17_800);
    tab.walk(&[(Answer::LetGo, StepId::After)]);
    assert_eq!(tab.records(KEY_PREFIX), []);
    tab.save_cramp();
    let entry = tab.only_entry();
    assert_eq!(entry.stretch, Stretch::CalfStanding);
    assert_eq!(entry.holds.count(), 1);
    assert_eq!(entry.relief.map(TimeToRelief::seconds), Some(18));
    assert!(!entry.ice && !entry.heat);
    assert!(entry.why.is_empty() && entry.note.as_str().is_empty());
    let age = tab.number(&format!("test.wall() - {}", entry.id.at().0));
    assert!(age.abs() < 5_000.0, "{age} ms ago");
    let offset = tab.number("-new Date().getTimezoneOffset()");
    assert_eq!(
        f64::from(entry.offset.minutes()).to_bits(),
        offset.to_bits()
    );
    // The button has been replaced by the link.
    let buttons = "document.querySelectorAll('[data-tap=save]').length";
    assert_eq!(tab.eval(buttons), 0);
    tab.skip(300);
    tab.click(ui::SAVED);
    tab.wait_for_opened_step(StepId::Diary);
    tab.wait_for_entry_count(1);
    // It stays a single entry, however often the page is visited.
    tab.session().browse("back").unwrap();
    tab.wait_for_app_step(StepId::After);
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    tab.wait_for(
        "still in the diary",
        "document.querySelector('.saved')?.textContent",
        ui::SAVED,
    );
    assert_eq!(tab.only_entry(), entry);
}

fn ice_and_heat_are_saved_with_the_cramp(tab: &mut Tab) {
    let check = StepId::Question(Question::Check(Stretch::CalfSeated));
    tab.start("");
    tab.walk(&[
        (
            Answer::Muscle(Muscle::Calf),
            StepId::Question(Question::Calf),
        ),
        (Answer::CannotStand, StepId::Hold(Stretch::CalfSeated)),
    ]);
    tab.hold_through(check);
    tab.walk(&[(Answer::Easing, StepId::Hold(Stretch::CalfSeated))]);
    tab.hold_through(check);
    tab.walk(&[
        (Answer::Same, COLD_OR_WARM),
        (Answer::SomethingCold, ICE),
        (Answer::AskNow, StepId::Question(Question::IceCheck)),
        (Answer::TryHeat, HEAT),
        (Answer::AskNow, StepId::Question(Question::HeatCheck)),
        (Answer::Eased, StepId::After),
    ]);
    tab.save_cramp();
    let entry = tab.only_entry();
    assert_eq!(entry.stretch, Stretch::CalfSeated);
    assert_eq!(entry.holds.count(), 2);
    assert!(entry.ice && entry.heat);
    let seconds = entry.relief.map(TimeToRelief::seconds).unwrap();
    assert!((60..120).contains(&seconds), "{seconds} s");
    tab.skip(300);
    tab.click(ui::SAVED);
    tab.wait_for_opened_step(StepId::Diary);
    let title = content::en::step(StepId::Hold(Stretch::CalfSeated)).title;
    tab.wait_for(
        "the line of the entry",
        "document.querySelector('.entries li p').textContent",
        format!("{title} · 2 holds · 1 min {} s · Ice · Heat", seconds - 60),
    );
}

/// One answer to each question about causes.
const ANSWERS: [CauseAnswer; CauseQuestion::ALL.len()] = [
    CauseAnswer::Longer,
    CauseAnswer::Late,
    CauseAnswer::WaterOnly,
    CauseAnswer::NoWarmUp,
    CauseAnswer::Shoes,
    CauseAnswer::NoMedicine,
    CauseAnswer::InjuredLeg,
    CauseAnswer::NoIllness,
];

/// Answers all questions, starting from after-care.
#[track_caller]
fn answer_cause_questions(tab: &Tab, answers: [CauseAnswer; CauseQuestion::ALL.len()]) {
    tab.walk(&[(Answer::AskWhy, StepId::CauseQuestion(CauseQuestion::Effort))]);
    for answer in answers {
        let to = answer
            .question()
            .next()
            .map_or(StepId::Reasons, StepId::CauseQuestion);
        tab.walk(&[(Answer::Cause(answer), to)]);
    }
}

fn later_answers_are_added_to_the_entry(tab: &mut Tab) {
    tab.start("");
    tab.walk_to_after_care(10);
    tab.save_cramp();
    let before = tab.only_entry();
    answer_cause_questions(tab, ANSWERS);
    let entry = tab.only_entry();
    for answer in ANSWERS {
        assert_eq!(entry.why.get(answer.question()), Some(answer));
    }
    assert!(entry.edited > before.edited);
    // Answers given before saving are saved too, and the cramp can be saved from the page of reasons.
    tab.start("");
    tab.walk_to_after_care(10);
    answer_cause_questions(tab, ANSWERS);
    tab.save_cramp();
    assert_eq!(tab.only_entry().why, entry.why);
}

fn which_leg_it_was_is_one_more_tap(tab: &mut Tab) {
    let button = |leg: Leg| format!("//div[@role='group']/button[.='{}']", ui::leg(leg));
    let chosen = "[...document.querySelectorAll('.legs [aria-pressed=true]')].map((found) => found.textContent)";
    tab.start("");
    tab.walk_to_after_care(10);
    assert_eq!(tab.eval("document.querySelector('.legs')"), json!(null));
    tab.save_cramp();
    assert_eq!(tab.eval(chosen), json!([]));
    for leg in [Leg::Right, Leg::Left] {
        tab.skip(300);
        tab.click_at(&button(leg));
        tab.wait_for("the chosen leg", chosen, json!([ui::leg(leg)]));
        tab.wait_for_focus("[aria-pressed=true]");
        assert_eq!(tab.only_entry().leg, Some(leg));
    }
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    tab.wait_for("the leg is remembered", chosen, json!([ui::leg(Leg::Left)]));
    tab.skip(300);
    tab.click(ui::SAVED);
    tab.wait_for_opened_step(StepId::Diary);
    let listed = format!(
        "document.querySelector('.entries li p').textContent.includes(' · {} · ')",
        words::leg(Leg::Left)
    );
    tab.wait_for("the leg in the list", &listed, true);
}

fn another_cramp_is_another_entry(tab: &mut Tab) {
    tab.start("");
    tab.walk_to_after_care(10);
    tab.save_cramp();
    let before = tab.only_entry();
    tab.walk(&[(Answer::CameBack, StepId::Hold(Stretch::HamstringSeated))]);
    tab.skip(20_000);
    tab.walk(&[(Answer::LetGo, StepId::After)]);
    tab.save_cramp();
    let entries = tab.entries();
    assert_eq!(entries.len(), 2);
    assert_eq!(entries[0], before);
}

fn a_deleted_cramp_can_be_saved_again(tab: &mut Tab) {
    tab.start("");
    tab.walk_to_after_care(10);
    tab.save_cramp();
    tab.skip(300);
    tab.click(ui::SAVED);
    tab.wait_for_opened_step(StepId::Diary);
    tab.click_entry_button(&tab.only_entry(), words::DELETE);
    tab.wait_for_entry_count(0);
    tab.session().browse("back").unwrap();
    tab.wait_for_app_step(StepId::After);
    // A page restored from the back/forward cache checks whether its entry was deleted meanwhile.
    tab.wait_for("it can be saved", CAN_SAVE, true);
    tab.save_cramp();
    tab.only_entry();
}

fn without_storage_the_guide_goes_on(tab: &mut Tab) {
    tab.serve_with_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    tab.start("");
    tab.walk_to_after_care(10);
    tab.skip(300);
    tab.click(ui::SAVE);
    tab.wait_for_announcement(words::NOT_SAVED_BLOCKED);
    tab.wait_for_visible_message(words::NOT_SAVED_BLOCKED);
    // The tap can be repeated, and everything else works.
    answer_cause_questions(tab, ANSWERS);
    tab.walk(&[(Answer::SeePlan, StepId::Prevent)]);
    tab.session().browse("back").unwrap();
    tab.wait_for_step(StepId::Reasons);
    tab.skip(300);
    tab.click(ui::SAVE);
    tab.wait_for_visible_message(words::NOT_SAVED_BLOCKED);
    tab.navigate("diary/");
    tab.wait_until_ready();
    tab.wait_for_open_diary();
    let notice =
        "[...document.querySelectorAll('.records .notice')].map((found) => found.textContent)";
    assert_eq!(tab.eval(notice), json!([words::NOT_SAVED_BLOCKED]));
}

/// Fills local storage to the last character.
pub const FILL: &str = "(() => {
    let part = 'x'.repeat(4_000_000);
    for (let name = 0; part.length > 0; ) {
        try {
            localStorage.setItem(`test-filler-${name}`, part);
            name++;
        } catch {
            part = part.slice(0, part.length >> 1);
        }
    }
})()";
/// Removes the filler.
pub const EMPTY: &str = "Object.keys(localStorage).filter((key) => key.startsWith('test-filler-')).forEach((key) => localStorage.removeItem(key))";

fn full_storage_is_reported(tab: &mut Tab) {
    tab.start("");
    tab.walk_to_after_care(10);
    tab.eval(FILL);
    tab.skip(300);
    tab.click(ui::SAVE);
    tab.wait_for_announcement(words::NOT_SAVED_FULL);
    tab.wait_for_visible_message(words::NOT_SAVED_FULL);
    assert_eq!(tab.records(KEY_PREFIX), []);
    // Once there is room, the same tap saves the cramp.
    tab.eval(EMPTY);
    tab.save_cramp();
    let saved = tab.only_entry();
    // A form that cannot be saved stays open, and the stored entry is unchanged.
    tab.navigate("diary/");
    tab.wait_until_ready();
    tab.wait_for_open_diary();
    tab.open_form(&saved);
    tab.fill(field::NOTE, &"Uphill. ".repeat(50));
    tab.eval(FILL);
    tab.click(words::SAVE);
    tab.wait_for_announcement(words::NOT_SAVED_FULL);
    tab.wait_for_visible_message(words::NOT_SAVED_FULL);
    assert_eq!(tab.field(field::NOTE), "Uphill. ".repeat(50));
    assert_eq!(tab.only_entry(), saved);
    tab.eval(EMPTY);
    tab.click(words::SAVE);
    tab.wait_for_focus(&format!("#e{}", saved.id.digits()));
    assert!(
        tab.only_entry()
            .note
            .as_str()
            .starts_with("Uphill. Uphill.")
    );
    tab.wait_for_visible_message("");
}

fn storage_that_may_be_evicted_saves_the_cramp_anyway(tab: &mut Tab) {
    for refusal in [
        "Promise.resolve(false)",
        "Promise.reject(new TypeError('no'))",
        "(() => { throw new TypeError('no') })()",
    ] {
        tab.serve_with_script(&format!(
            "window.persists = 0; Object.defineProperty(Navigator.prototype, 'storage', {{ value: {{ persist: () => (window.persists++, {refusal}) }} }});"
        ));
        tab.start("");
        tab.walk_to_after_care(10);
        tab.save_cramp();
        tab.wait_for("persistence was requested", "window.persists", 1);
        tab.only_entry();
        assert_eq!(tab.take_errors(), json!([]), "{refusal}");
    }
}

fn what_another_tab_has_deleted_stays_deleted(tab: &mut Tab) {
    tab.start("");
    tab.walk_to_after_care(10);
    assert_eq!(tab.eval(CAN_SAVE), true);
    tab.expect_new_page(|tab| {
        tab.eval("test.show(false)");
        tab.eval("void localStorage.clear()");
        tab.eval("test.show(true)");
    });
    tab.wait_for_app_step(StepId::After);
    assert_eq!(tab.eval(CAN_SAVE), false, "the cramp is forgotten");
}
