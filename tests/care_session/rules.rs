//! Rules 1, 2 and 4: five holds, ten minutes, and a returning cramp.

use uncramp::care::session::{EPISODE_LIMIT, FORGET_AFTER};
use uncramp::care::{Answer, Event, HistoryUpdate, Millis, Muscle, ReturnToRun, StepId, graph};

use crate::Runner;

/// At the question after the fifth hold, three minutes after the first began.
fn after_five_holds() -> Runner {
    let mut runner = Runner::after_first_hold();
    for number in 2..=5 {
        runner = runner.answers(Answer::Easing).at("hamstring/seated/");
        assert_eq!(runner.session.hold_number(), number);
        runner = runner.holds_through().at("hamstring/seated/check/");
    }
    runner
}

#[test]
fn after_five_holds_every_link_to_a_stretch_leads_to_cold_or_warm() {
    for answer in [Answer::Easing, Answer::Same] {
        after_five_holds()
            .answers(answer)
            .shown("cold-or-warm/", HistoryUpdate::Push);
    }
    for hold in StepId::all().filter(|step| matches!(step, StepId::Hold(_))) {
        after_five_holds()
            .visits(hold.path())
            .shown("cold-or-warm/", HistoryUpdate::Replace);
        after_five_holds()
            .follows(hold.path())
            .shown("cold-or-warm/", HistoryUpdate::Push);
    }
    after_five_holds()
        .visits("")
        .answers(Answer::Muscle(Muscle::BackOfThigh))
        .at("cold-or-warm/");
}

#[test]
fn the_fifth_hold_offers_no_other_stretch_but_keeps_its_other_answers() {
    let fifth = || {
        let mut runner = Runner::after_first_hold();
        for _ in 2..=4 {
            runner = runner.answers(Answer::Easing).holds_through();
        }
        runner.answers(Answer::Easing).sleeps().sleeps()
    };
    assert_eq!(fifth().session.hold_number(), 5);
    fifth().answers(Answer::OtherWay).at("cold-or-warm/");
    fifth().answers(Answer::LetGo).at("after/");
    fifth().answers(Answer::HurtsMore).at("help/injury/");
}

#[test]
fn a_hold_that_is_left_while_getting_ready_is_not_one_of_the_five() {
    let mut runner = Runner::opens("");
    for _ in 0..20 {
        runner = runner
            .answers(Answer::Muscle(Muscle::BackOfThigh))
            .at("hamstring/seated/")
            .waits_s(4)
            .visits("");
        assert_eq!(runner.session.hold_number(), 1);
    }
}

#[test]
fn relief_allows_five_new_holds_and_ten_new_minutes() {
    let runner = after_five_holds()
        .answers(Answer::Gone)
        .answers(Answer::CameBack)
        .at("hamstring/seated/");
    assert_eq!(runner.session.hold_number(), 1);
    let runner = runner.sleeps().waits_s(1).dispatch(Event::HoldPaused);
    assert_eq!(
        runner.wakes_in(),
        Some(EPISODE_LIMIT.saturating_sub(Millis(1_000)))
    );
}

#[test]
fn ten_minutes_count_from_the_first_second_of_the_first_hold() {
    let runner = Runner::opens("calf/standing/");
    let began = runner.now + Millis::seconds(5);
    let runner = runner.holds_through().answers(Answer::Same).visits("calf/");
    assert_eq!(runner.session.wakes_at(), Some(began + EPISODE_LIMIT));
    // Not a moment early, and neither getting ready nor another hold postpones it.
    let early = runner.session.wakes_at().map(|at| at.since(runner.now));
    let just_before = early.map_or(Millis::ZERO, |span| span.saturating_sub(Millis(1)));
    runner
        .clone()
        .waits(just_before)
        .dispatch(Event::TimePassed)
        .saw_no_change()
        .at("calf/");
    runner
        .sleeps()
        .shown("help/not-easing/", HistoryUpdate::Replace);
}

#[test]
fn ten_minutes_end_every_question_hold_and_treatment_but_no_stop() {
    for here in StepId::all() {
        let there = Runner::after_first_hold().dispatch(Event::Visited(here));
        let ends = !matches!(here, StepId::Stop(_) | StepId::After);
        if !ends {
            assert_eq!(there.session.wakes_at(), None, "{}", here.path());
        }
        let late = there.waits(EPISODE_LIMIT).dispatch(Event::TimePassed);
        if ends {
            late.shown("help/not-easing/", HistoryUpdate::Replace);
        } else {
            late.saw_no_change().at(here.path());
        }
    }
}

#[test]
fn after_ten_minutes_an_answer_leads_to_an_end_or_to_something_to_read() {
    for here in StepId::all().filter(|step| !matches!(step, StepId::Stop(_) | StepId::After)) {
        for edge in graph::edges(here) {
            let runner = Runner::after_first_hold()
                .dispatch(Event::Visited(here))
                .waits(EPISODE_LIMIT)
                .dispatch(Event::Answered(edge.answer));
            if matches!(
                edge.to,
                StepId::Stop(_)
                    | StepId::After
                    | StepId::ReturnToRun(ReturnToRun::Home)
                    | StepId::CauseQuestion(_)
                    | StepId::Reasons
                    | StepId::Prevent
            ) {
                runner.shown(edge.to.path(), HistoryUpdate::Push);
            } else {
                runner.shown("help/not-easing/", HistoryUpdate::Push);
            }
        }
    }
}

#[test]
fn a_runner_with_one_cramp_that_lasts_may_walk_home() {
    let late = Runner::after_first_hold()
        .waits(EPISODE_LIMIT)
        .dispatch(Event::TimePassed)
        .at("help/not-easing/");
    let walking = late
        .waits_s(1)
        .answers(Answer::OnlyOneMuscle)
        .shown("after/running/home/", HistoryUpdate::Push);
    // The page stays: the limit has already been told.
    walking
        .waits(EPISODE_LIMIT)
        .dispatch(Event::TimePassed)
        .at("after/running/home/");
}

#[test]
fn after_ten_minutes_no_address_opens_the_guide_until_relief() {
    let late = || {
        Runner::after_first_hold()
            .waits(EPISODE_LIMIT)
            .dispatch(Event::TimePassed)
            .at("help/not-easing/")
    };
    for path in ["", "calf/", "calf/wall/", "ice/", "rest/", "cold-or-warm/"] {
        late()
            .visits(path)
            .shown("help/not-easing/", HistoryUpdate::Replace);
        late()
            .follows(path)
            .shown("help/not-easing/", HistoryUpdate::Push);
    }
    late()
        .visits("help/clot/")
        .shown("help/clot/", HistoryUpdate::Unchanged);
    late()
        .answers(Answer::Eased)
        .at("after/")
        .visits("calf/")
        .at("calf/");
}

#[test]
fn it_came_back_is_one_tap_from_after_and_from_home() {
    let gone = || {
        Runner::after_first_hold()
            .answers(Answer::Same)
            .sleeps()
            .sleeps()
            .answers(Answer::LetGo)
    };
    for path in ["after/", ""] {
        gone()
            .visits(path)
            .answers(Answer::CameBack)
            .shown("hamstring/standing/", HistoryUpdate::Push);
    }
}

#[test]
fn the_third_return_in_one_run_ends_it() {
    let mut runner = Runner::after_first_hold().answers(Answer::Gone);
    for from in ["after/", ""] {
        runner = runner
            .visits(from)
            .answers(Answer::CameBack)
            .at("hamstring/seated/")
            .holds_through()
            .answers(Answer::Gone);
    }
    for from in ["after/", ""] {
        runner = runner
            .visits(from)
            .answers(Answer::CameBack)
            .shown("help/run-over/", HistoryUpdate::Push);
    }
    // The muscle may still be stretched, any number of times; this does not count as a return.
    for _ in 0..3 {
        runner = runner
            .answers(Answer::StretchAgain)
            .at("hamstring/seated/")
            .holds_through()
            .answers(Answer::Gone)
            .at("after/")
            .answers(Answer::CameBack)
            .at("help/run-over/");
    }
    runner.answers(Answer::Gone).at("after/");
}

#[test]
fn only_a_relieved_cramp_can_return() {
    let check = |runner: Runner| {
        assert_eq!(runner.session.return_stretch(), None);
        runner.visits("").answers(Answer::CameBack).at("");
    };
    check(Runner::opens(""));
    check(Runner::after_first_hold());
    // A stretch that was opened by mistake and left at once.
    check(Runner::opens("quad/standing/").waits_s(1).visits(""));
    // Only on pages that ask.
    let gone = Runner::after_first_hold().answers(Answer::Gone);
    gone.visits("safety/")
        .answers(Answer::CameBack)
        .saw_no_change()
        .at("safety/");
}

#[test]
fn without_a_known_stretch_a_return_starts_the_guide() {
    Runner::opens("after/")
        .answers(Answer::CameBack)
        .shown("", HistoryUpdate::Push);
    Runner::opens("help/run-over/")
        .answers(Answer::StretchAgain)
        .shown("", HistoryUpdate::Push);
}

#[test]
fn an_episode_is_forgotten_after_two_hours() {
    let check = |waits: Millis, lands: &str, number: u8| {
        let runner = Runner::after_first_hold().visits("calf/").waits(waits);
        let runner = runner.answers(Answer::CanStand).at(lands);
        assert_eq!(runner.session.hold_number(), number);
    };
    check(Millis::minutes(9), "calf/standing/", 2);
    check(Millis::minutes(100), "help/not-easing/", 2);
    check(FORGET_AFTER, "calf/standing/", 1);
}
