//! Which input is accepted and which is ignored: taps, addresses, double taps, events that do not fit.

use uncramp::care::session::DOUBLE_TAP_GUARD;
use uncramp::care::{Answer, Event, HistoryUpdate, Millis, Muscle, StepId, graph};

use crate::{Runner, step};

#[test]
fn a_calf_is_stretched_after_two_taps_and_a_hamstring_after_one() {
    let calf = || Runner::opens("").answers(Answer::Muscle(Muscle::Calf));
    calf()
        .answers(Answer::CanStand)
        .shown("calf/standing/", HistoryUpdate::Push);
    calf()
        .answers(Answer::CannotStand)
        .shown("calf/seated/", HistoryUpdate::Push);
    let hamstring = Runner::opens("").answers(Answer::Muscle(Muscle::BackOfThigh));
    let hamstring = hamstring.shown("hamstring/seated/", HistoryUpdate::Push);
    assert!(hamstring.session.hold().is_some());
}

#[test]
fn every_answer_of_a_fresh_guide_leads_where_the_graph_says() {
    for here in StepId::all() {
        for edge in graph::edges(here) {
            Runner::opens(here.path())
                .answers(edge.answer)
                .shown(edge.to.path(), HistoryUpdate::Push);
        }
    }
}

#[test]
fn help_and_every_stop_are_one_link_away_from_every_step() {
    for here in StepId::all() {
        for help in ["help/", "help/emergency/", "help/injury/"] {
            if here.path() == help {
                // It is on the screen already.
                continue;
            }
            let runner = Runner::after_first_hold().dispatch(Event::Visited(here));
            let late = runner.clone().waits(Millis::minutes(15));
            runner.follows(help).shown(help, HistoryUpdate::Push);
            late.follows(help).shown(help, HistoryUpdate::Push);
        }
    }
}

#[test]
fn a_second_tap_within_300_ms_is_ignored() {
    let tapped = || {
        Runner::opens("")
            .answers(Answer::Muscle(Muscle::FrontOfThigh))
            .at("quad/")
    };
    let again = |runner: Runner| runner.dispatch(Event::Answered(Answer::CanStand));
    for early in [0, 1, 150, 299] {
        again(tapped().waits(Millis(early)))
            .saw_no_change()
            .at("quad/");
    }
    again(tapped().waits(DOUBLE_TAP_GUARD)).shown("quad/standing/", HistoryUpdate::Push);
    assert_eq!(DOUBLE_TAP_GUARD, Millis(300));
    // A tap meant for the previous step must not answer a step that the guide has just shown by itself.
    let asked = Runner::after_first_hold().waits(Millis(200));
    asked
        .dispatch(Event::Answered(Answer::Sharper))
        .saw_no_change();
    let link = tapped()
        .waits(Millis(299))
        .dispatch(Event::Followed(step("help/")));
    link.saw_no_change();
    let pause = Runner::opens("")
        .answers(Answer::Muscle(Muscle::BackOfThigh))
        .waits(Millis(299));
    pause.dispatch(Event::HoldPaused).saw_no_change();
}

#[test]
fn the_first_page_accepts_taps_at_once() {
    let runner = Runner::opens("calf/").dispatch(Event::Answered(Answer::CanStand));
    runner.shown("calf/standing/", HistoryUpdate::Push);
    Runner::opens("other/stretch/")
        .dispatch(Event::HoldPaused)
        .at("other/stretch/")
        .visits("")
        .at("");
}

#[test]
fn back_and_forward_are_accepted_at_once() {
    let runner = Runner::opens("")
        .answers(Answer::Muscle(Muscle::Calf))
        .visits("");
    let runner = runner
        .shown("", HistoryUpdate::Unchanged)
        .visits("calf/")
        .shown("calf/", HistoryUpdate::Unchanged);
    runner.visits("").shown("", HistoryUpdate::Unchanged);
}

#[test]
fn a_visit_to_the_step_on_the_screen_changes_nothing() {
    for here in StepId::all() {
        let runner = Runner::opens("")
            .visits("calf/")
            .dispatch(Event::Visited(here));
        let visit = runner.session.visit();
        let runner = runner
            .waits_s(1)
            .dispatch(Event::Visited(here))
            .saw_no_change();
        assert_eq!(runner.session.visit(), visit);
    }
}

#[test]
fn every_new_screen_is_a_new_visit() {
    let runner = Runner::after_first_hold();
    let visit = runner.session.visit();
    let runner = runner.answers(Answer::Easing).at("hamstring/seated/");
    assert_eq!(runner.session.visit(), visit + 1);
}

#[test]
fn an_event_that_does_not_fit_the_step_changes_nothing() {
    let holding = [Event::HoldPaused, Event::HoldResumed];
    for here in StepId::all() {
        let there = || {
            Runner::opens("help/")
                .dispatch(Event::Visited(here))
                .waits_s(1)
        };
        let unmoved = there().dispatch(Event::TimePassed).session;
        let offered: Vec<Answer> = graph::edges(here).iter().map(|edge| edge.answer).collect();
        let answers = StepId::all().flat_map(graph::edges).map(|edge| edge.answer);
        for answer in answers.filter(|answer| !offered.contains(answer)) {
            let runner = there().dispatch(Event::Answered(answer)).saw_no_change();
            assert_eq!(runner.session, unmoved, "{answer:?} at {}", here.path());
        }
        if here.stretch().is_some() {
            there().dispatch(Event::HoldResumed).saw_no_change();
        } else {
            for event in holding {
                let runner = there().dispatch(event).saw_no_change();
                assert_eq!(runner.session, unmoved, "{event:?} at {}", here.path());
            }
        }
        there()
            .dispatch(Event::TimePassed)
            .saw_no_change()
            .at(here.path());
    }
}
