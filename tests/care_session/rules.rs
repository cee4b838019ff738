//! The limits of an episode: five holds, ten minutes, and the returns of a cramp.

use uncramp::care::session::{EPISODE_LIMIT, FORGET_AFTER};
use uncramp::care::{
    Answer, Event, HistoryUpdate, Millis, Muscle, Question, RedFlag, ReturnToRun, Setting, StepId,
    Treatment, graph,
};

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
    for hold in StepId::all() {
        let StepId::Hold(stretch) = hold else {
            continue;
        };
        // In bed, ice is not suggested.
        let to = if stretch.setting() == Setting::Night {
            "heat/"
        } else {
            "cold-or-warm/"
        };
        after_five_holds()
            .visits(hold.path())
            .shown(to, HistoryUpdate::Replace);
        after_five_holds()
            .follows(hold.path())
            .shown(to, HistoryUpdate::Push);
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
        runner.answers(Answer::Easing)
    };
    assert_eq!(fifth().session.hold_number(), 5);
    fifth().answers(Answer::OtherWay).at("cold-or-warm/");
    fifth().answers(Answer::LetGo).at("after/");
    let sharp = fifth().answers(Answer::HurtsMore);
    let sharp = sharp.at("hamstring/seated/ease-off/");
    sharp.clone().answers(Answer::JustTight).at("cold-or-warm/");
    sharp.answers(Answer::SharpOrPop).at("help/injury/");
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

/// A pack, which is not cut short.
fn is_pack(step: StepId) -> bool {
    matches!(step, StepId::Treatment(Treatment::Ice | Treatment::Heat))
}

fn is_end(step: StepId) -> bool {
    matches!(step, StepId::Stop(_) | StepId::After | StepId::NightAfter)
}

#[test]
fn ten_minutes_end_every_question_and_hold_but_no_stop_ice_or_heat() {
    for here in StepId::all() {
        let there = Runner::after_first_hold().dispatch(Event::Visited(here));
        if is_end(here) {
            assert_eq!(there.session.wakes_at(), None, "{}", here.path());
        }
        let late = there.waits(EPISODE_LIMIT).dispatch(Event::TimePassed);
        if is_pack(here) {
            let question = [here.path(), "check/"].concat();
            late.shown(&question, HistoryUpdate::Replace);
        } else if is_end(here) || here == StepId::ReturnToRun(ReturnToRun::Home) {
            late.saw_no_change().at(here.path());
        } else {
            late.shown("help/not-easing/", HistoryUpdate::Replace);
        }
    }
}

#[test]
fn the_question_of_a_pack_comes_before_the_ten_minutes() {
    for (pack, on, off, gone) in [
        ("ice/", Answer::KeepIce, Answer::TryHeat, Answer::Better),
        ("heat/", Answer::NotEased, Answer::NotEased, Answer::Eased),
    ] {
        let check = [pack, "check/"].concat();
        let late = || {
            let runner = Runner::after_first_hold().waits(Millis::minutes(9));
            let runner = runner.visits(pack).waits_s(100);
            runner.answers(Answer::AskNow).at(&check)
        };
        // It waits for its answer, and "gone" is one of them.
        let asked = late();
        assert_eq!(asked.session.changes_at(), None, "{pack}");
        asked
            .clone()
            .waits_s(300)
            .dispatch(Event::TimePassed)
            .at(&check);
        asked.clone().answers(gone).at("after/");
        for answer in [on, off] {
            asked.clone().answers(answer).at("help/not-easing/");
        }
        // Opened by its address, the question is no longer that of a pack.
        asked.visits("help/").visits(&check).at("help/not-easing/");
        // Asked before the ten minutes, it ends with them.
        let early = Runner::after_first_hold()
            .visits(pack)
            .answers(Answer::AskNow);
        early.at(&check).sleeps().at("help/not-easing/");
        // "Get help" and back does not cut it short either.
        let runner = Runner::after_first_hold()
            .waits(Millis::minutes(9))
            .visits(pack);
        let runner = runner.waits_s(70).follows("help/").visits(pack);
        runner.at(pack);
    }
}

#[test]
fn after_ten_minutes_an_answer_leads_to_an_end_or_to_something_to_read() {
    for here in StepId::all().filter(|step| !is_end(*step)) {
        for edge in graph::edges(here) {
            let runner = Runner::after_first_hold()
                .dispatch(Event::Visited(here))
                .waits(EPISODE_LIMIT)
                .dispatch(Event::Answered(edge.answer));
            let own_question = is_pack(here)
                && matches!(
                    edge.to,
                    StepId::Question(Question::IceCheck | Question::HeatCheck)
                );
            if own_question
                || is_end(edge.to)
                || matches!(
                    edge.to,
                    StepId::ReturnToRun(ReturnToRun::Home)
                        | StepId::CauseQuestion(_)
                        | StepId::Reasons
                        | StepId::Prevent
                        | StepId::SideAfter
                )
            {
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
    // The page stays: the runner has already been told of the limit.
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

#[test]
fn at_night_five_holds_lead_to_warmth_and_no_run_is_over() {
    let night = || Runner::opens("").answers(Answer::InBed).at("night/");
    let mut runner = night().holds_through();
    for _ in 2..=5 {
        runner = runner.answers(Answer::Easing).holds_through();
    }
    for answer in [Answer::Easing, Answer::Same] {
        runner.clone().answers(answer).at("heat/");
        let mut hot = runner.clone().visits("safety/");
        hot = hot.answers(Answer::Flag(RedFlag::HeatIllness));
        hot.visits("night/check/")
            .answers(answer)
            .at("heat/not-now/");
    }
    let mut runner = night()
        .holds_through()
        .answers(Answer::Gone)
        .at("night/after/");
    for from in ["night/after/", "", "night/after/", ""] {
        runner = runner.visits(from).answers(Answer::CameBack).at("night/");
        runner = runner.holds_through().answers(Answer::Gone);
    }
}

#[test]
fn a_stitch_that_has_eased_is_no_cramp_that_can_return() {
    let runner = Runner::after_first_hold().visits("side/");
    let eased = runner.answers(Answer::Eased).at("side/after/");
    assert_eq!(eased.session.relief(), None);
    assert_eq!(eased.session.return_stretch(), None);
    eased.answers(Answer::CameBack).at("other/");
    // It is not the ten minutes of the cramp before it that end it.
    let lasts = Runner::after_first_hold()
        .visits("belly/")
        .answers(Answer::NotEased);
    let eased = lasts
        .at("help/pain-lasts/")
        .answers(Answer::Eased)
        .at("side/after/");
    assert_eq!(eased.session.relief(), None);
    // Opening the page alone does not change that.
    let seen = Runner::after_first_hold().visits("side/").visits("after/");
    seen.answers(Answer::CameBack).at("hamstring/seated/");
}
