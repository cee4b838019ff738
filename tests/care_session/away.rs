//! The guide hidden, asleep, killed and restarted: what continues, what is offered, and what is never credited.

use uncramp::care::session::FORGET_AFTER;
use uncramp::care::{
    Answer, Cue, Effect, Event, HistoryUpdate, Hold, HoldLength, Millis, Moment, Muscle, Pause,
    Phase, RedFlag, Session, StepId,
};

use crate::{Runner, step};

impl Runner {
    /// The browser is killed, and the guide is opened at an address after `away`.
    #[track_caller]
    pub(crate) fn killed_and_opened(self, away: Millis, path: &str) -> Self {
        let snapshot = self.session.snapshot();
        // A new run of the browser has a new monotonic clock.
        let now = Moment(5_000_000_000);
        let length = self.session.length();
        Self {
            session: Session::resume(&snapshot, away, step(path), length, now),
            now,
            effects: vec![],
        }
    }

    pub(crate) fn interrupted(&self) -> Option<&'static str> {
        self.session
            .interrupted()
            .map(|interrupted| interrupted.step().path())
    }

    fn phase(&self) -> Option<Phase> {
        self.session.hold().map(Hold::phase)
    }

    fn held(&self) -> Option<u64> {
        self.session.hold().map(|hold| hold.credited(self.now).0)
    }
}

const AWAY: Option<Phase> = Some(Phase::Paused(Pause::Away));

#[test]
fn a_hold_is_paused_where_the_phone_fell_asleep() {
    let runner = Runner::in_first_hold().waits_s(12).dispatch(Event::WasAway);
    assert_eq!((runner.phase(), runner.held()), (AWAY, Some(12_000)));
    assert!(runner.effects.contains(&Effect::Cue(Cue::Away)));
    assert!(runner.effects.contains(&Effect::SetCountdown));
    let runner = runner.waits(Millis::minutes(5)).dispatch(Event::TimePassed);
    assert_eq!(runner.held(), Some(12_000), "nobody saw those five minutes");
    let runner = runner.dispatch(Event::HoldResumed).sleeps();
    assert_eq!(runner.held(), Some(12_000));
    runner.sleeps().at("hamstring/seated/check/");
}

#[test]
fn sleep_changes_nothing_where_no_hold_counts() {
    for path in ["", "calf/", "ice/", "after/", "help/"] {
        let runner = Runner::opens(path).dispatch(Event::TimePassed);
        runner.waits_s(1).dispatch(Event::WasAway).saw_no_change();
    }
    // A hold that the runner has paused stays paused.
    let paused = Runner::in_first_hold()
        .waits_s(3)
        .dispatch(Event::HoldPaused);
    let paused = paused.waits_s(3).dispatch(Event::WasAway).saw_no_change();
    assert_eq!(paused.phase(), Some(Phase::Paused(Pause::Tapped)));
}

#[test]
fn a_hold_that_ended_before_the_sleep_has_ended() {
    let runner = Runner::in_first_hold().waits_s(31).dispatch(Event::WasAway);
    runner.shown("hamstring/seated/check/", HistoryUpdate::Replace);
}

#[test]
fn the_ten_minutes_keep_running_while_the_phone_sleeps() {
    let runner = Runner::in_first_hold().waits_s(12).dispatch(Event::WasAway);
    runner
        .waits(Millis::minutes(10))
        .dispatch(Event::TimePassed)
        .at("help/not-easing/");
}

#[test]
fn home_offers_a_killed_hold_with_its_credited_time() {
    let hold = Runner::in_first_hold()
        .waits_s(12)
        .dispatch(Event::TimePassed);
    let runner = hold.killed_and_opened(Millis::minutes(1), "").at("");
    assert_eq!(runner.interrupted(), Some("hamstring/seated/"));
    let runner = runner.waits_s(1).dispatch(Event::CareResumed);
    let runner = runner.shown("hamstring/seated/", HistoryUpdate::Push);
    assert_eq!(runner.held(), Some(12_000));
    assert!(matches!(
        runner.phase(),
        Some(Phase::GettingReady { again: true, .. })
    ));
    assert_eq!(runner.interrupted(), None);
    assert_eq!(runner.session.hold_number(), 1, "it is the same hold");
    let runner = runner.sleeps().sleeps().at("hamstring/seated/check/");
    assert_eq!(runner.session.hold_number(), 2);
}

#[test]
fn only_what_is_under_way_is_offered() {
    let check = |runner: Runner, offered: Option<&str>| {
        let here = runner.session.step().path();
        let runner = runner.killed_and_opened(Millis::minutes(1), "");
        assert_eq!(runner.interrupted(), offered, "killed at {here}");
    };
    check(Runner::opens("calf/standing/"), Some("calf/standing/"));
    check(Runner::after_first_hold(), Some("hamstring/seated/check/"));
    for path in [
        "toes/ease-off/",
        "side/",
        "cold-or-warm/",
        "ice/",
        "ice/check/",
        "heat/",
        "heat/check/",
        "rest/",
        "heat/not-now/",
    ] {
        check(Runner::opens(path), Some(path));
    }
    for path in [
        "",
        "safety/",
        "calf/",
        "quad/",
        "other/",
        "helper/",
        "after/",
        "night/after/",
        "help/",
        "help/injury/",
        "practice/",
        "practice/other/stretch/",
        "settings/",
    ] {
        check(Runner::opens(path), None);
    }
}

#[test]
fn a_reload_stays_on_the_step() {
    for id in StepId::all() {
        let path = id.path();
        let runner = Runner::opens(path).waits_s(2).dispatch(Event::TimePassed);
        runner.killed_and_opened(Millis(500), path).at(path);
    }
    let hold = Runner::in_first_hold()
        .waits_s(12)
        .dispatch(Event::TimePassed);
    let runner = hold.killed_and_opened(Millis(500), "hamstring/seated/");
    assert_eq!((runner.phase(), runner.held()), (AWAY, Some(12_000)));
    // A running ice treatment continues, and its question comes when it was due.
    let ice = Runner::opens("ice/")
        .waits_s(50)
        .dispatch(Event::TimePassed);
    let ice = ice.killed_and_opened(Millis::seconds(10), "ice/");
    assert_eq!(ice.wakes_in(), Some(Millis::seconds(60)));
}

#[test]
fn an_address_opens_its_step_and_keeps_the_session() {
    let runner = Runner::in_first_hold().killed_and_opened(Millis::minutes(1), "calf/wall/");
    assert_eq!(
        runner.session.hold_number(),
        1,
        "a new cramp has its own count"
    );
    let runner = Runner::opens("safety/").answers(Answer::Flag(RedFlag::Injury));
    let runner = runner.killed_and_opened(Millis::minutes(1), "heat/");
    runner.at("heat/not-now/");
    let runner = Runner::opens("ice/").answers(Answer::SkinNumb);
    runner
        .killed_and_opened(Millis::minutes(1), "ice/")
        .at("rest/");
}

#[test]
fn starting_over_begins_a_new_episode_with_ten_minutes() {
    let runner = Runner::in_first_hold().killed_and_opened(Millis::minutes(11), "");
    let runner = runner
        .at("")
        .answers(Answer::Muscle(Muscle::FrontOfThigh))
        .at("quad/");
    assert_eq!(runner.interrupted(), None);
    let runner = runner.answers(Answer::CanStand).sleeps();
    assert_eq!(runner.session.hold_number(), 1);
}

#[test]
fn resuming_keeps_the_ten_minute_limit() {
    let runner = Runner::in_first_hold().killed_and_opened(Millis::minutes(11), "");
    let runner = runner.waits_s(1).dispatch(Event::CareResumed);
    runner.shown("help/not-easing/", HistoryUpdate::Push);
}

#[test]
fn a_pack_is_resumed_after_ten_minutes_too() {
    for (pack, answer) in [("ice/", Answer::KeepIce), ("heat/", Answer::NotEased)] {
        let on = || {
            let runner = Runner::in_first_hold()
                .waits(Millis::minutes(9))
                .visits(pack);
            runner.waits_s(50).dispatch(Event::TimePassed)
        };
        let reloaded = on().killed_and_opened(Millis::minutes(1), pack).at(pack);
        let asked = reloaded.sleeps().at(&[pack, "check/"].concat());
        asked.answers(answer).at("help/not-easing/");
        let home = on().killed_and_opened(Millis::minutes(1), "");
        let home = home.waits_s(1).dispatch(Event::CareResumed);
        home.shown(pack, HistoryUpdate::Push);
    }
}

#[test]
fn visiting_other_pages_keeps_the_offer() {
    let runner = Runner::in_first_hold().killed_and_opened(Millis::minutes(1), "");
    for path in [
        "help/",
        "safety/",
        "settings/",
        "practice/",
        "practice/other/stretch/",
    ] {
        let runner = runner.clone().follows(path).at(path);
        assert_eq!(
            runner.interrupted(),
            None,
            "it is offered on the first step"
        );
        assert_eq!(runner.visits("").interrupted(), Some("hamstring/seated/"));
    }
    let again = runner.killed_and_opened(Millis::minutes(1), "");
    assert_eq!(again.interrupted(), Some("hamstring/seated/"));
}

#[test]
fn after_two_hours_nothing_is_offered() {
    let short = FORGET_AFTER.saturating_sub(Millis::seconds(60));
    let at = |away| Runner::in_first_hold().killed_and_opened(away, "");
    assert_eq!(at(short).interrupted(), Some("hamstring/seated/"));
    assert_eq!(at(FORGET_AFTER).interrupted(), None);
    let open = Runner::opens("calf/standing/").killed_and_opened(FORGET_AFTER, "");
    assert_eq!(
        open.interrupted(),
        None,
        "not even one whose seconds had not begun"
    );
    let same = Runner::in_first_hold().killed_and_opened(FORGET_AFTER, "hamstring/seated/");
    assert_eq!(same.held(), Some(0));
}

#[test]
fn a_relieved_cramp_can_return_after_a_restart() {
    let runner = Runner::in_first_hold().answers(Answer::LetGo);
    let runner = runner.killed_and_opened(Millis::minutes(3), "");
    assert!(runner.session.return_stretch().is_some());
    let runner = runner.answers(Answer::CameBack).at("hamstring/seated/");
    // It is the same return, even if the guide was killed before its hold began.
    let runner = runner.killed_and_opened(Millis::seconds(1), "after/");
    let runner = runner.answers(Answer::CameBack).sleeps();
    let runner = runner.answers(Answer::LetGo).answers(Answer::CameBack);
    runner.at("hamstring/seated/");
}

#[test]
fn a_return_counts_once_however_often_it_is_tapped_before_its_hold() {
    let mut runner = Runner::in_first_hold().answers(Answer::LetGo);
    for _ in 0..4 {
        runner = runner.answers(Answer::CameBack).at("hamstring/seated/");
        runner = runner.visits("after/");
    }
    runner = runner
        .answers(Answer::CameBack)
        .sleeps()
        .answers(Answer::LetGo);
    runner = runner
        .answers(Answer::CameBack)
        .sleeps()
        .answers(Answer::LetGo);
    runner.answers(Answer::CameBack).at("help/run-over/");
}

#[test]
fn a_new_hold_length_applies_from_then_on() {
    let runner = Runner::opens("").dispatch(Event::LengthSet(HoldLength::Sixty));
    let runner = runner.answers(Answer::Muscle(Muscle::BackOfThigh)).sleeps();
    assert_eq!(runner.wakes_in(), Some(Millis::seconds(60)));
    // A page that was opened on a hold learns the setting before its countdown is adopted.
    let runner = Runner::opens("other/stretch/").dispatch(Event::LengthSet(HoldLength::Twenty));
    let runner = runner.dispatch(Event::HoldAdopted {
        elapsed: Millis::seconds(15),
        paused: false,
    });
    assert_eq!(runner.wakes_in(), Some(Millis::seconds(10)));
}

#[test]
fn practice_is_not_counted() {
    let runner = Runner::in_first_hold().answers(Answer::LetGo);
    let mut runner = runner.follows("practice/calf/standing/");
    for path in [
        "practice/calf/standing/",
        "practice/calf/wall/",
        "practice/calf/seated/",
    ] {
        runner = runner.at(path).sleeps();
        assert_eq!(runner.session.hold_number(), 1);
        runner = runner.sleeps();
    }
    runner = runner
        .answers(Answer::EnoughPractice)
        .at("practice/")
        .visits("");
    // The cramp returns to the stretch it was treated with, not to the one where practice ended.
    runner.answers(Answer::CameBack).at("hamstring/seated/");
}

#[test]
fn a_page_may_reload_when_nothing_is_under_way() {
    let check = |runner: Runner, idle: bool| {
        let path = runner.session.step().path();
        assert_eq!(runner.session.is_idle(), idle, "/{path}");
    };
    let hold = || Runner::in_first_hold();
    check(Runner::opens(""), true);
    check(Runner::opens("calf/"), false);
    check(Runner::opens("settings/"), false);
    check(Runner::opens("practice/calf/wall/"), false);
    check(hold(), false);
    check(hold().visits("settings/"), false);
    // The home screen offers to resume it.
    check(hold().killed_and_opened(Millis::minutes(1), ""), false);
    check(hold().killed_and_opened(FORGET_AFTER, ""), true);
    check(hold().answers(Answer::LetGo).at("after/"), true);
    check(hold().answers(Answer::LetGo).visits("why/"), false);
    check(hold().answers(Answer::LetGo).visits(""), true);
}

#[test]
fn the_age_of_a_sign_counts_from_the_tap_that_reported_it() {
    for (flag, path) in [
        (RedFlag::Injury, "help/injury/"),
        (RedFlag::HeatIllness, "help/heat-illness/"),
    ] {
        let runner = Runner::opens("safety/")
            .answers(Answer::Flag(flag))
            .at(path)
            .waits(Millis::minutes(50))
            .dispatch(Event::TimePassed)
            .killed_and_opened(Millis::minutes(10), path);
        let unfit = runner.session.snapshot().unfit;
        assert_eq!(
            unfit.map(|(_, age)| age),
            Some(Millis::minutes(60)),
            "{path}"
        );
    }
}

#[test]
fn a_hold_past_a_missed_cue_was_suspended() {
    let runner = Runner::in_first_hold().waits_s(12);
    let session = runner.session;
    let due = session.wakes_at().unwrap_or_default();
    for (late, suspended) in [(0, false), (1_500, false), (1_501, true), (60_000, true)] {
        assert_eq!(
            session.was_suspended(due + Millis(late)),
            suspended,
            "{late}"
        );
    }
    // A treatment continues by itself, and so does a question.
    for path in ["ice/", "rest/", "calf/", ""] {
        let runner = Runner::opens(path);
        let later = runner.now + Millis::minutes(8);
        assert!(!runner.session.was_suspended(later), "{path}");
    }
}
