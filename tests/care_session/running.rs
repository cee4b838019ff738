//! Can I run on? The walk test, its results, and who may not take it.

use uncramp::care::session::{
    FORGET_AFTER, NO_RUN_FOR, NO_STRETCH_FOR, REST_BEFORE_TEST, WALK_TEST,
};
use uncramp::care::{
    Answer, Cue, Effect, Event, HistoryUpdate, HoldLength, Millis, Moment, RedFlag, ReturnToRun,
    Session, StepId,
};

use crate::after::let_go;
use crate::{Runner, step};

/// Every step of the test except the way home.
const TEST: [&str; 5] = [
    "after/running/",
    "after/running/full-move/",
    "after/running/strong/",
    "after/running/walk/",
    "after/running/easy/",
];

fn walking() -> Runner {
    let_go()
        .answers(Answer::RunOn)
        .shown("after/running/", HistoryUpdate::Push)
        .answers(Answer::AskNow)
        .shown("after/running/full-move/", HistoryUpdate::Push)
        .answers(Answer::MovesFully)
        .shown("after/running/strong/", HistoryUpdate::Push)
        .answers(Answer::StrongEnough)
        .shown("after/running/walk/", HistoryUpdate::Push)
}

#[test]
fn passing_the_test_leads_to_easy_running_and_failing_to_walking_or_help() {
    walking()
        .answers(Answer::NoTrouble)
        .shown("after/running/easy/", HistoryUpdate::Push);
    walking()
        .answers(Answer::Twinges)
        .shown("after/running/home/", HistoryUpdate::Push);
    let test = || let_go().answers(Answer::RunOn).answers(Answer::AskNow);
    test()
        .answers(Answer::DoesNotMove)
        .shown("after/running/home/", HistoryUpdate::Push);
    test()
        .answers(Answer::MovesFully)
        .answers(Answer::WeakOrGrabs)
        .shown("after/running/home/", HistoryUpdate::Push);
    test()
        .answers(Answer::MovesFully)
        .answers(Answer::CannotAtAll)
        .shown("help/injury/", HistoryUpdate::Push);
}

#[test]
fn the_rest_before_the_test_has_its_own_timer() {
    assert_eq!(REST_BEFORE_TEST, Millis::minutes(5));
    let runner = let_go().answers(Answer::RunOn).at("after/running/");
    assert!(runner.effects.contains(&Effect::SetCountdown));
    assert!(runner.effects.contains(&Effect::KeepAwake(true)));
    assert_eq!(runner.wakes_in(), Some(REST_BEFORE_TEST));
    let early = REST_BEFORE_TEST.saturating_sub(Millis(1));
    let early = runner.clone().waits(early).dispatch(Event::TimePassed);
    early.at("after/running/");
    let due = runner.sleeps();
    assert!(due.effects.contains(&Effect::Cue(Cue::CheckIn)));
    due.shown("after/running/full-move/", HistoryUpdate::Replace);
}

#[test]
fn the_walk_asks_after_a_minute_and_changes_nothing_by_itself() {
    assert_eq!(WALK_TEST, Millis::minutes(1));
    let runner = walking();
    assert!(runner.effects.contains(&Effect::SetCountdown));
    assert!(runner.effects.contains(&Effect::KeepAwake(true)));
    assert_eq!(runner.session.asks_at(), Some(runner.now + WALK_TEST));
    assert_eq!(runner.session.wakes_at(), Some(runner.now + WALK_TEST));
    assert_eq!(runner.session.changes_at(), None);
    let early = runner.clone().waits(WALK_TEST.saturating_sub(Millis(1)));
    let early = early.dispatch(Event::TimePassed).at("after/running/walk/");
    assert!(!early.effects.contains(&Effect::Cue(Cue::CheckIn)));
    let due = runner.waits(WALK_TEST).dispatch(Event::TimePassed);
    assert!(due.effects.contains(&Effect::Cue(Cue::CheckIn)));
    let due = due.at("after/running/walk/");
    assert_eq!(due.session.wakes_at(), None);
    due.answers(Answer::NoTrouble).at("after/running/easy/");
}

#[test]
fn it_grabs_again_is_one_tap_back_into_care_and_counts_as_a_return() {
    let from: [fn() -> Runner; 3] = [
        walking,
        || walking().answers(Answer::NoTrouble),
        || walking().answers(Answer::Twinges),
    ];
    for start in from {
        let mut runner = start();
        for _ in 1..=2 {
            runner = runner
                .answers(Answer::CameBack)
                .shown("hamstring/seated/", HistoryUpdate::Push)
                .holds_through()
                .answers(Answer::Gone);
        }
        runner
            .answers(Answer::CameBack)
            .shown("help/run-over/", HistoryUpdate::Push);
    }
    // Going back and tapping again before the hold has begun is still the same return.
    let mut runner = walking();
    for _ in 0..5 {
        runner = runner
            .answers(Answer::CameBack)
            .at("hamstring/seated/")
            .visits("after/running/walk/");
    }
    runner.answers(Answer::CameBack).at("hamstring/seated/");
}

/// Checks that every step of the test leads to this stop instead, however it is reached.
#[track_caller]
fn refuses(runner: &Runner, stop: &str) {
    for path in TEST {
        let before = runner.clone();
        before
            .clone()
            .visits(path)
            .shown(stop, HistoryUpdate::Replace);
        before.follows(path).shown(stop, HistoryUpdate::Push);
    }
    runner
        .clone()
        .visits("after/")
        .answers(Answer::RunOn)
        .shown(stop, HistoryUpdate::Push);
    // The way home is always open.
    let home = "after/running/home/";
    runner
        .clone()
        .visits(home)
        .shown(home, HistoryUpdate::Unchanged);
}

#[test]
fn a_red_flag_refuses_the_test() {
    let flag = |flag| Runner::opens("safety/").answers(Answer::Flag(flag));
    let injury = |runner: Runner| runner.answers(Answer::SharpOrPop);
    let twice = |first, second| {
        let runner = flag(first).visits("safety/");
        runner.answers(Answer::Flag(second))
    };
    for (runner, stop) in [
        (
            injury(Runner::in_first_hold().answers(Answer::HurtsMore)),
            "help/injury/",
        ),
        (
            injury(Runner::after_first_hold().answers(Answer::Sharper)),
            "help/injury/",
        ),
        (
            let_go()
                .visits("after/running/strong/")
                .answers(Answer::CannotAtAll),
            "help/injury/",
        ),
        (
            Runner::opens("inner-thigh/standing/").answers(Answer::Popped),
            "help/injury/",
        ),
        (
            Runner::opens("calf/").answers(Answer::Popped),
            "help/injury/",
        ),
        (
            Runner::opens("other/").answers(Answer::ManyPlaces),
            "help/many-places/",
        ),
        (
            Runner::opens("belly/").answers(Answer::ChestArmOrJaw),
            "help/emergency/",
        ),
        (
            Runner::opens("buttock/lying/").answers(Answer::LegNumbOrWeak),
            "help/emergency/",
        ),
        (
            Runner::opens("other/").answers(Answer::ChestArmOrJaw),
            "help/emergency/",
        ),
        (
            Runner::opens("side/").answers(Answer::NotEased),
            "help/pain-lasts/",
        ),
        (flag(RedFlag::Injury), "help/injury/"),
        (flag(RedFlag::HeatIllness), "help/heat-illness/"),
        (flag(RedFlag::Collapse), "help/emergency/"),
        (flag(RedFlag::Confused), "help/emergency/"),
        (flag(RedFlag::Cold), "help/emergency/"),
        (flag(RedFlag::ManyPlaces), "help/many-places/"),
        (flag(RedFlag::ChestOrBreath), "help/emergency/"),
        (flag(RedFlag::HardOrNumb), "help/emergency/"),
        (flag(RedFlag::SwollenLeg), "help/clot/"),
        (flag(RedFlag::DarkUrine), "help/urine/"),
        // The sign that bars for longer wins, whichever came first.
        (twice(RedFlag::HeatIllness, RedFlag::Injury), "help/injury/"),
        (twice(RedFlag::Injury, RedFlag::HeatIllness), "help/injury/"),
        (twice(RedFlag::SwollenLeg, RedFlag::Injury), "help/clot/"),
        // Only one of the two forbids stretching, so it wins.
        (
            twice(RedFlag::HeatIllness, RedFlag::ManyPlaces),
            "help/many-places/",
        ),
        (
            twice(RedFlag::ManyPlaces, RedFlag::HeatIllness),
            "help/many-places/",
        ),
        (
            twice(RedFlag::HeatIllness, RedFlag::NotEasing),
            "help/heat-illness/",
        ),
        (
            twice(RedFlag::SickleCell, RedFlag::Injury),
            "help/emergency/",
        ),
    ] {
        refuses(&runner.visits("help/"), stop);
    }
}

#[test]
fn opening_help_alone_does_not_refuse_the_test() {
    for path in [
        "help/",
        "help/numbers/",
        "help/emergency/",
        "help/clot/",
        "help/injury/",
        "help/heat-illness/",
        "calf/standing/ease-off/",
    ] {
        let runner = let_go().visits(path).visits("after/");
        runner.answers(Answer::RunOn).at("after/running/");
    }
    // Skin numbed by ice does not prevent the test.
    let iced = Runner::opens("ice/").answers(Answer::SkinNumb);
    iced.visits("after/running/").at("after/running/");
}

#[test]
fn the_third_return_refuses_the_test_but_not_walking_home() {
    let mut runner = let_go();
    for _ in 1..=2 {
        runner = runner
            .answers(Answer::CameBack)
            .holds_through()
            .answers(Answer::Gone);
    }
    let runner = runner.answers(Answer::CameBack).at("help/run-over/");
    refuses(&runner, "help/run-over/");
    // An injury takes precedence over it.
    let injured = runner.clone().visits("safety/");
    let injured = injured.answers(Answer::Flag(RedFlag::Injury));
    refuses(&injured.visits("help/"), "help/injury/");
    let tomorrow = runner.visits("after/").waits(FORGET_AFTER).visits("");
    tomorrow.visits("after/running/").at("after/running/");
}

/// Where the test leads that much later, in the same run of the browser and in another.
#[track_caller]
fn leads_later(reported: &Runner, later: Millis, lands: &str) {
    let runner = reported.clone().visits("help/").waits(later);
    runner.clone().visits("after/running/").at(lands);
    let snapshot = reported.session.snapshot();
    let now = Moment(1 << 40);
    let to = step("after/running/");
    let resumed = Session::resume(&snapshot, later, to, HoldLength::Thirty, now);
    assert_eq!(resumed.step(), step(lands));
}

#[test]
fn a_graver_sign_refuses_the_test_until_a_doctor_says_yes_even_after_a_restart() {
    assert_eq!(NO_STRETCH_FOR, Millis::minutes(72 * 60));
    let flag = |flag| Runner::opens("safety/").answers(Answer::Flag(flag));
    let strained = Runner::after_first_hold()
        .answers(Answer::Sharper)
        .answers(Answer::SharpOrPop);
    for (reported, stop) in [
        (strained, "help/injury/"),
        (flag(RedFlag::SwollenLeg), "help/clot/"),
        (flag(RedFlag::DarkUrine), "help/urine/"),
        (flag(RedFlag::Collapse), "help/emergency/"),
    ] {
        leads_later(&reported, FORGET_AFTER, stop);
        leads_later(&reported, NO_RUN_FOR, stop);
        let almost = NO_STRETCH_FOR.saturating_sub(Millis(1));
        leads_later(&reported, almost, stop);
        leads_later(&reported, NO_STRETCH_FOR, "help/ask-first/");
        let weeks = Millis::minutes(8 * 7 * 24 * 60);
        leads_later(&reported, weeks, "help/ask-first/");

        // "A doctor said yes" is accepted, but not within the first three days.
        let early = reported
            .clone()
            .waits(FORGET_AFTER)
            .visits("help/ask-first/");
        early.answers(Answer::Cleared).at(stop);
        let healed = reported.waits(weeks).visits("after/running/");
        let healed = healed.answers(Answer::Cleared).at("after/running/");
        assert_eq!(healed.session.snapshot().unfit, None);
        healed
            .visits("after/running/walk/")
            .at("after/running/walk/");
    }
}

#[test]
fn heat_illness_a_faint_many_places_and_a_long_cramp_refuse_the_test_for_a_day() {
    assert_eq!(NO_RUN_FOR, Millis::minutes(24 * 60));
    let flag = |flag| Runner::opens("safety/").answers(Answer::Flag(flag));
    for (reported, lands) in [
        (flag(RedFlag::HeatIllness), "help/heat-illness/"),
        (flag(RedFlag::ManyPlaces), "help/many-places/"),
        // After a faint, a runner who feels well again may walk home.
        (flag(RedFlag::FaintAfterFinish), "after/running/home/"),
        // "Do not run on", says the page, and so does the one on the way home.
        (flag(RedFlag::NotEasing), "after/running/home/"),
        (
            Runner::opens("help/not-easing/").answers(Answer::OnlyOneMuscle),
            "after/running/home/",
        ),
    ] {
        let almost = NO_RUN_FOR.saturating_sub(Millis(1));
        leads_later(&reported, almost, lands);
        leads_later(&reported, NO_RUN_FOR, "after/running/");
    }
    let faint = flag(RedFlag::FaintAfterFinish).answers(Answer::FeelWell);
    let faint = faint.at("after/running/home/").visits("after/");
    faint.answers(Answer::RunOn).at("after/running/home/");
    // A long cramp may still be stretched.
    let long = let_go().visits("safety/");
    let long = long.answers(Answer::Flag(RedFlag::NotEasing)).visits("");
    long.answers(Answer::CameBack).at("hamstring/seated/");
    // Nobody has said that it lasted: the phone may have been in a pocket.
    let late = Runner::after_first_hold()
        .waits(Millis::minutes(10))
        .dispatch(Event::TimePassed)
        .at("help/not-easing/")
        .answers(Answer::Eased);
    late.answers(Answer::RunOn).at("after/running/");
}

#[test]
fn a_walk_resumes_after_a_restart() {
    let walk = walking().waits_s(20).dispatch(Event::TimePassed);
    let now = Moment(1 << 40);
    let here = step("after/running/walk/");
    let snapshot = walk.session.snapshot();
    let later = Session::resume(&snapshot, Millis::minutes(1), here, HoldLength::Thirty, now);
    let due = later.asks_at().map(|due| due.0);
    assert_eq!(due, Some((1 << 40) - 80_000 + WALK_TEST.0));
    assert_eq!(later.step(), StepId::ReturnToRun(ReturnToRun::Walk));
}
