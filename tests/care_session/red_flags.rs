//! What a red flag forbids stays forbidden, by any order of taps.

use std::collections::{BTreeSet, VecDeque};

use uncramp::care::graph::{edges, follow};
use uncramp::care::session::{EPISODE_LIMIT, NO_RUN_FOR, NO_STRETCH_FOR};
use uncramp::care::{Answer, Event, HistoryUpdate, Millis, Question, RedFlag, StepId, Stop};

use crate::Runner;
use crate::after::let_go;

/// How many returns the search tries; more would change nothing.
const MOST_RETURNS: u8 = 4;
/// Pages that a runner may open after the stop, by an address or by Back.
const ELSEWHERE: [&str; 2] = ["after/", "after/running/home/"];

/// Every answer that reports what must not be stretched: the step that offers it, the answer, and the stop.
fn signs() -> Vec<(StepId, Answer, Stop)> {
    let mut signs = Vec::new();
    for step in StepId::all() {
        for edge in edges(step) {
            if let StepId::Stop(
                stop @ (Stop::Emergency
                | Stop::Injury
                | Stop::HeatIllness
                | Stop::Clot
                | Stop::Urine
                | Stop::ManyPlaces),
            ) = edge.to
            {
                signs.push((step, edge.answer, stop));
            }
        }
    }
    signs
}

/// The taps that lead a runner to a stretch; `None` if none do.
fn way_to_a_stretch(runner: &Runner) -> Option<Vec<Answer>> {
    let mut seen = BTreeSet::new();
    let mut next = VecDeque::from([(runner.clone(), 0, Vec::new())]);
    while let Some((runner, returns, way)) = next.pop_front() {
        let (here, session) = (runner.session.step(), &runner.session);
        if matches!(here, StepId::Hold(_)) {
            return Some(way);
        }
        let state = (
            here,
            returns,
            session.heat_refusal(),
            session.return_stretch(),
        );
        if !seen.insert(state) {
            continue;
        }
        let mut answers: Vec<Answer> = edges(here).iter().map(|edge| edge.answer).collect();
        if here == StepId::HOME && session.return_stretch().is_some() {
            answers.push(Answer::CameBack);
        }
        for answer in answers {
            let returns = returns + u8::from(answer == Answer::CameBack);
            if returns <= MOST_RETURNS {
                let way = way.iter().copied().chain([answer]).collect();
                next.push_back((runner.clone().answers(answer), returns, way));
            }
        }
    }
    None
}

#[test]
fn no_order_of_taps_leads_from_a_red_flag_to_a_stretch() {
    const HOUR: Millis = Millis::minutes(60);
    let signs = signs();
    assert!(signs.len() > 80, "{}", signs.len());
    for (step, answer, stop) in signs {
        let (pages, spans): (&[&str], &[Millis]) = match stop {
            Stop::HeatIllness => (&[], &[Millis::ZERO]),
            Stop::ManyPlaces => (&ELSEWHERE, &[Millis::ZERO, NO_RUN_FOR.saturating_sub(HOUR)]),
            _ => (
                &ELSEWHERE,
                &[
                    Millis::ZERO,
                    NO_RUN_FOR,
                    NO_STRETCH_FOR.saturating_sub(HOUR),
                ],
            ),
        };
        // At the first cramp, and after one that has gone and can come back.
        for runner in [Runner::opens(step.path()), let_go().visits(step.path())] {
            let stopped = runner.answers(answer).at(StepId::Stop(stop).path());
            let pages = pages.iter().map(|page| stopped.clone().visits(page));
            let starts: Vec<Runner> = pages.chain([stopped.clone()]).collect();
            for (start, later) in starts
                .iter()
                .flat_map(|start| spans.iter().map(move |span| (start, *span)))
            {
                let way = way_to_a_stretch(&start.clone().waits(later));
                assert_eq!(way, None, "/{} {answer:?}, {later:?}", step.path());
            }
        }
    }
}

#[test]
fn a_sign_withdraws_the_offer_to_go_on_with_a_stretch() {
    let held = Runner::in_first_hold().waits_s(12);
    let asked = held.clone().sleeps().at("hamstring/seated/check/");
    let sharp = asked.clone().answers(Answer::Sharper);
    for closed in [held, asked, sharp.at("hamstring/seated/ease-off/")] {
        let home = closed.killed_and_opened(Millis::minutes(1), "");
        assert!(home.interrupted().is_some());
        for (step, answer, stop) in signs() {
            let reported = home.clone().follows(step.path()).answers(answer);
            let reported = reported.at(StepId::Stop(stop).path());
            let back = reported.clone().follows("");
            assert_eq!(back.interrupted(), None, "/{} {answer:?}", step.path());
            let reopened = reported.killed_and_opened(Millis::minutes(1), "");
            assert_eq!(reopened.interrupted(), None, "/{} {answer:?}", step.path());
        }
        // To have seen a page is nothing.
        let back = home.follows("help/injury/").follows("");
        assert!(back.interrupted().is_some());
    }
}

#[test]
fn a_stretch_gone_back_to_after_a_sign_is_not_offered_again() {
    let held = Runner::in_first_hold().answers(Answer::Popped);
    let back = held.visits("hamstring/seated/");
    let reopened = back.killed_and_opened(Millis::minutes(1), "").at("");
    assert_eq!(reopened.interrupted(), None);
}

#[test]
fn the_ice_of_a_tear_can_be_gone_on_with() {
    let iced = Runner::in_first_hold()
        .answers(Answer::Popped)
        .answers(Answer::CoolIt)
        .at("ice/");
    let reopened = iced.killed_and_opened(Millis::minutes(1), "");
    assert_eq!(reopened.interrupted(), Some("ice/"));
}

#[test]
fn a_pop_ends_stretching_on_every_hold_at_once() {
    let injury = StepId::Stop(Stop::Injury);
    for step in StepId::all().filter(|step| matches!(step, StepId::Hold(_))) {
        assert_eq!(follow(step, Answer::Popped), Some(injury), "{step:?}");
    }
    let calf = StepId::Question(Question::Calf);
    assert_eq!(follow(calf, Answer::Popped), Some(injury));
}

#[test]
fn after_a_faint_a_cramp_that_came_back_is_stretched_off_the_feet() {
    for flag in [RedFlag::FaintAfterFinish, RedFlag::HeatIllness] {
        for (stretch, then) in [
            ("calf/standing/", "calf/seated/"),
            ("calf/wall/", "calf/seated/"),
            ("hamstring/standing/", "hamstring/seated/"),
            ("quad/standing/", "quad/lying/"),
            ("foot/standing/", "foot/seated/"),
            ("inner-thigh/standing/", "inner-thigh/seated/"),
            ("night/standing/", "night/"),
            ("buttock/lying/", "buttock/lying/"),
        ] {
            let gone = Runner::opens(stretch)
                .holds_through()
                .answers(Answer::Gone)
                .visits("safety/")
                .answers(Answer::Flag(flag));
            gone.clone().visits("").answers(Answer::CameBack).at(then);
            gone.visits("after/").answers(Answer::CameBack).at(then);
        }
    }
}

#[test]
fn the_search_finds_a_way_where_there_is_one() {
    assert!(way_to_a_stretch(&let_go()).is_some_and(|way| !way.is_empty()));
    let late = Runner::opens("safety/").answers(Answer::Flag(RedFlag::Injury));
    let late = late.visits("after/").waits(NO_STRETCH_FOR);
    assert!(way_to_a_stretch(&late).is_some());
}

#[test]
fn a_tear_is_cooled_after_the_ten_minutes_too() {
    let torn = Runner::in_first_hold()
        .answers(Answer::Popped)
        .at("help/injury/");
    let late = torn.waits(EPISODE_LIMIT);
    let cooled = late
        .answers(Answer::CoolIt)
        .shown("ice/", HistoryUpdate::Push)
        .sleeps()
        .at("ice/check/");
    cooled.clone().answers(Answer::Better).at("after/");
    cooled.clone().answers(Answer::KeepIce).at("ice/");
    // Heat is not for a tear, and the page says so.
    for answer in [Answer::TryHeat, Answer::Worse] {
        cooled.clone().answers(answer).at("help/injury/");
    }
    let numb = cooled.answers(Answer::KeepIce).answers(Answer::SkinNumb);
    numb.at("help/injury/");
}

#[test]
fn the_ten_minutes_lead_to_the_page_of_what_was_reported() {
    for (flag, page) in [
        (RedFlag::Injury, "help/injury/"),
        (RedFlag::SwollenLeg, "help/clot/"),
        (RedFlag::Confused, "help/emergency/"),
        (RedFlag::ManyPlaces, "help/many-places/"),
        // It is no reason not to stretch.
        (RedFlag::HeatIllness, "help/not-easing/"),
        (RedFlag::NotEasing, "help/not-easing/"),
    ] {
        let reported = Runner::after_first_hold().follows("help/");
        let reported = reported.answers(Answer::Flag(flag)).visits("calf/");
        let late = reported.waits(EPISODE_LIMIT);
        late.clone()
            .dispatch(Event::TimePassed)
            .shown(page, HistoryUpdate::Replace);
        late.follows("rest/").shown(page, HistoryUpdate::Push);
    }
    // A report during an earlier cramp does not count.
    let reported = Runner::opens("safety/").answers(Answer::Flag(RedFlag::Injury));
    let cramp = reported.visits("hamstring/seated/").sleeps();
    cramp
        .waits(EPISODE_LIMIT)
        .visits("rest/")
        .at("help/not-easing/");
}

/// Ice is on and the skin is reported numb: even from the page on injuries nothing leads past the ten minutes.
#[test]
fn what_replaces_a_pack_does_not_last_longer_than_the_ten_minutes() {
    let iced = Runner::after_first_hold()
        .waits(Millis::minutes(8))
        .visits("ice/");
    for (flag, page) in [
        (RedFlag::HardOrNumb, "help/emergency/"),
        (RedFlag::ColdFootOrCrack, "help/emergency/"),
    ] {
        let numb = iced.clone().follows("help/").answers(Answer::Flag(flag));
        let late = numb.waits(Millis::minutes(3)).visits("help/injury/");
        let late = late.dispatch(Event::TimePassed);
        late.answers(Answer::CoolIt).at(page);
    }
    let warm = Runner::after_first_hold()
        .waits(Millis::minutes(8))
        .visits("heat/");
    let hot = warm.follows("help/");
    let hot = hot.answers(Answer::Flag(RedFlag::HeatIllness));
    hot.waits(Millis::minutes(3))
        .visits("heat/")
        .at("help/not-easing/");
}
