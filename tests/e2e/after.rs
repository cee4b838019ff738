//! After relief: what to do now, today and tomorrow, and whether the run may continue.

use serde_json::json;
use uncramp::care::session::LAST_RETURN;
use uncramp::care::{Answer, Cue, Muscle, Question, ReturnToRun, StepId, Stop, Stretch, Treatment};
use uncramp::content;
use uncramp::content::en::{after, ui};
use uncramp::language::Locale;
use xtask::server::Fault;

use crate::harness::scenarios;
use crate::support::tab::Tab;

scenarios![
    after_care_says_what_to_do_now_today_and_tomorrow,
    a_walk_counts_down_and_then_asks,
    a_cramp_that_grabs_again_is_one_tap_from_its_last_stretch,
    after_care_and_the_test_work_as_plain_pages;
    // What follows walks through the graph, which native tests cover: an engine has the same part in it as in the
    // scenarios above.
    only WebKit:
    a_leg_that_moves_rises_and_walks_may_run_easy,
    a_leg_that_does_not_move_or_twinges_walks_home,
    the_rest_before_the_test_ends_by_itself_or_is_skipped,
    a_leg_that_cannot_do_it_leads_to_the_page_on_injuries,
    the_third_return_refuses_to_run_on,
    ice_is_one_tap_from_after_care,
];

const LAST: StepId = StepId::Hold(Stretch::HamstringSeated);
const FULL_MOVE: StepId = StepId::ReturnToRun(ReturnToRun::FullMove);
const RESTS: StepId = StepId::ReturnToRun(ReturnToRun::Rest);
const STRONG: StepId = StepId::ReturnToRun(ReturnToRun::Strong);
const WALK: StepId = StepId::ReturnToRun(ReturnToRun::Walk);
const EASY: StepId = StepId::ReturnToRun(ReturnToRun::Easy);
const HOME: StepId = StepId::ReturnToRun(ReturnToRun::Home);
const INJURY: StepId = StepId::Stop(Stop::Injury);
const RUN_OVER: StepId = StepId::Stop(Stop::RunOver);
const ICE: StepId = StepId::Treatment(Treatment::Ice);

const TO_FULL_MOVE: [(Answer, StepId); 2] = [(Answer::RunOn, RESTS), (Answer::AskNow, FULL_MOVE)];
const TO_STRONG: [(Answer, StepId); 3] = [
    (Answer::RunOn, RESTS),
    (Answer::AskNow, FULL_MOVE),
    (Answer::MovesFully, STRONG),
];
const TO_WALK: [(Answer, StepId); 4] = [
    (Answer::RunOn, RESTS),
    (Answer::AskNow, FULL_MOVE),
    (Answer::MovesFully, STRONG),
    (Answer::StrongEnough, WALK),
];

/// A runner whose cramp has gone.
#[track_caller]
fn start_after_relief(tab: &Tab) {
    tab.start("");
    tab.walk_to_after_care(10);
}

/// The cards: when, followed by what and how.
const CARDS: &str = "[...document.querySelectorAll('.cards > *')].filter((found) => found.checkVisibility()).map((found) => found.matches('h2') ? found.textContent : [found.querySelector('h3').textContent, found.querySelector('.how').textContent])";

#[track_caller]
fn check_cards(tab: &Tab) {
    let cards = after::CARDS.into_iter().flat_map(|(when, cards)| {
        let cards = cards.iter().map(|card| json!([card.heading, card.line]));
        [json!(when)].into_iter().chain(cards)
    });
    tab.wait_for("the cards", CARDS, cards.collect::<Vec<_>>());
}

fn after_care_says_what_to_do_now_today_and_tomorrow(tab: &mut Tab) {
    start_after_relief(tab);
    check_cards(tab);
    let above = "document.querySelector('.answers').getBoundingClientRect().bottom <= document.querySelector('.cards').getBoundingClientRect().top";
    assert_eq!(
        tab.eval(above),
        true,
        "the answers stand before what is read"
    );
    // Cards that are links lead to their page, and back returns.
    for card in after::CARDS.into_iter().flat_map(|(_, cards)| cards) {
        if let Some(to) = card.to {
            tab.skip(300);
            tab.click(card.heading);
            tab.wait_for_step(to);
            tab.session().browse("back").unwrap();
            tab.wait_for_step(StepId::After);
        }
    }
}

fn a_leg_that_moves_rises_and_walks_may_run_easy(tab: &mut Tab) {
    start_after_relief(tab);
    tab.walk(&TO_WALK);
    tab.walk(&[(Answer::NoTrouble, EASY)]);
}

fn a_walk_counts_down_and_then_asks(tab: &mut Tab) {
    start_after_relief(tab);
    tab.walk(&TO_WALK);
    let first = tab.seconds_until_question();
    assert!(first > 30.0 && first <= 60.0, "{first} s at first");
    tab.skip(20_000);
    let later = tab.seconds_until_question();
    assert!(
        later > 0.0 && later <= first - 20.0,
        "{first} s, then {later} s"
    );
    tab.skip(40_000);
    let asked = content::announced(WALK, Cue::CheckIn, Locale::ENGLISH);
    assert!(!asked.is_empty());
    tab.wait_for_announcement(asked);
    tab.wait_for_opened_step(WALK);
    assert!(tab.seconds_until_question() < 1.0);
    // A walk that was left starts over.
    tab.session().browse("back").unwrap();
    tab.wait_for_step(STRONG);
    tab.walk(&[(Answer::StrongEnough, WALK)]);
    assert!(tab.seconds_until_question() > 30.0);
}

fn a_leg_that_does_not_move_or_twinges_walks_home(tab: &mut Tab) {
    start_after_relief(tab);
    tab.walk(&TO_FULL_MOVE);
    tab.walk(&[(Answer::DoesNotMove, HOME)]);
    start_after_relief(tab);
    tab.walk(&TO_WALK);
    tab.walk(&[(Answer::Twinges, HOME)]);
}

fn the_rest_before_the_test_ends_by_itself_or_is_skipped(tab: &mut Tab) {
    start_after_relief(tab);
    tab.walk(&[(Answer::RunOn, RESTS)]);
    let left = tab.seconds_until_question();
    assert!(left > 250.0 && left <= 300.0, "{left} s at first");
    tab.skip(300_000);
    tab.wait_for_step(FULL_MOVE);
    tab.walk(&[(Answer::MovesFully, STRONG)]);
    // The cramp was at the back of the thigh.
    tab.wait_for(
        "the test of the muscle",
        "document.querySelector('h1').textContent",
        content::en::return_to_run::strong(Muscle::BackOfThigh),
    );
    tab.walk(&[(Answer::WeakOrGrabs, HOME)]);
}

fn a_leg_that_cannot_do_it_leads_to_the_page_on_injuries(tab: &mut Tab) {
    start_after_relief(tab);
    tab.walk(&TO_STRONG);
    tab.walk(&[(Answer::CannotAtAll, INJURY)]);
    // Not via the browser's back, not from after-care, not by an address.
    tab.session().browse("back").unwrap();
    tab.wait_for("the test is refused", "test.state().step", INJURY.path());
    for running in [RESTS, FULL_MOVE, WALK, EASY] {
        tab.navigate(running.path());
        tab.wait_until_ready();
        tab.wait_for_opened_step(INJURY);
    }
    tab.navigate(StepId::After.path());
    tab.wait_until_ready();
    tab.walk(&[(Answer::RunOn, INJURY)]);
    tab.navigate(HOME.path());
    tab.wait_until_ready();
    tab.wait_for_opened_step(HOME);
}

fn a_cramp_that_grabs_again_is_one_tap_from_its_last_stretch(tab: &mut Tab) {
    for (path, from) in [
        (&TO_WALK[..], None),
        (&TO_WALK[..], Some((Answer::NoTrouble, EASY))),
        (&TO_WALK[..], Some((Answer::Twinges, HOME))),
    ] {
        start_after_relief(tab);
        tab.walk(path);
        tab.walk(from.as_slice());
        tab.walk(&[(Answer::CameBack, LAST)]);
        let counter = "document.querySelector('.foot').textContent.split(' · ')[0]";
        tab.wait_for("another cramp: its first hold", counter, ui::HOLD_COUNT[0]);
    }
}

fn the_third_return_refuses_to_run_on(tab: &mut Tab) {
    assert_eq!(LAST_RETURN, 3);
    start_after_relief(tab);
    tab.walk(&TO_WALK);
    tab.walk(&[(Answer::CameBack, LAST)]);
    tab.skip(6_000);
    tab.walk(&[(Answer::LetGo, StepId::After)]);
    tab.walk(&TO_FULL_MOVE);
    tab.walk(&[(Answer::DoesNotMove, HOME)]);
    tab.walk(&[(Answer::CameBack, LAST)]);
    tab.skip(6_000);
    tab.walk(&[(Answer::LetGo, StepId::After)]);
    // The next tap on it is the third return.
    tab.walk(&TO_WALK);
    tab.walk(&[(Answer::CameBack, RUN_OVER), (Answer::Gone, StepId::After)]);
    // The test is not offered any more.
    let test = format!(
        "document.querySelectorAll('.answers [href=\"/{}\"]').length",
        RESTS.path()
    );
    assert_eq!(tab.eval(&test), 0);
    tab.session().browse("refresh").unwrap();
    tab.wait_until_ready();
    tab.navigate(EASY.path());
    tab.wait_until_ready();
    tab.wait_for_opened_step(RUN_OVER);
}

fn ice_is_one_tap_from_after_care(tab: &mut Tab) {
    start_after_relief(tab);
    tab.skip(300);
    tab.click_at(&format!("//h3/a[@href='/{}']", ICE.path()));
    tab.wait_for_step(ICE);
    tab.walk(&[
        (Answer::AskNow, StepId::Question(Question::IceCheck)),
        (Answer::Better, StepId::After),
    ]);
    // The cramp can still come back, and can still be saved.
    tab.wait_for(
        "it can be saved",
        "document.querySelector('[data-tap=save]')?.checkVisibility()",
        true,
    );
    tab.walk(&[(Answer::CameBack, LAST)]);
}

fn after_care_and_the_test_work_as_plain_pages(tab: &mut Tab) {
    tab.serve_with(&[(".wasm", Fault::Status(404))]);
    tab.go(StepId::After.path());
    check_cards(tab);
    tab.wait_for_app_failure();
    let mut here = StepId::After;
    for (answer, to) in TO_WALK {
        tab.click_answer(here, answer);
        tab.wait_for_element(
            &format!("/{}", to.path()),
            &format!("//h1[.=\"{}\"]", content::en::step(to).heading),
        );
        here = to;
    }
    tab.wait_for("the countdown is there", "test.state().step", WALK.path());
    let first = tab.seconds_until_question();
    tab.skip(20_000);
    let later = tab.seconds_until_question();
    assert!(
        first <= 60.0 && later <= first - 20.0,
        "{first} s, then {later} s"
    );
    // Without the app, the rule that needs memory is stated in words, as a link.
    tab.click(ui::RULE_RETURNS);
    tab.wait_for_element(&format!("/{}", RUN_OVER.path()), "//h1");
    tab.take_errors();
}
