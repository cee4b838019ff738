//! A hold from getting ready to its check: its clock, pause, and the adoption of a plain page's countdown.

use uncramp::care::hold::{GET_READY, GET_READY_AGAIN, HOLD};
use uncramp::care::session::{EPISODE_LIMIT, MAX_HOLDS, UNANSWERED};
use uncramp::care::{
    Answer, Cue, Effect, Event, HistoryUpdate, Hold, HoldLength, Millis, Muscle, Pause, Phase,
    StepId, Stretch,
};

use crate::Runner;

impl Runner {
    #[track_caller]
    fn has_held(self, ms: u64) -> Self {
        let credited = self.session.hold().map(|hold| hold.credited(self.now));
        assert_eq!(credited, Some(Millis(ms)));
        self
    }

    fn adopts_countdown_at(self, ms: u64, paused: bool) -> Self {
        let elapsed = Millis(ms);
        self.dispatch(Event::HoldAdopted { elapsed, paused })
    }

    #[track_caller]
    fn has_effects(self, expected: &[Effect]) -> Self {
        assert_eq!(self.effects, expected);
        self
    }

    #[track_caller]
    fn wakes_after(self, span: Millis) -> Self {
        assert_eq!(self.wakes_in(), Some(span));
        self
    }
}

#[test]
fn a_hold_gets_ready_counts_and_asks() {
    let runner = Runner::opens("").answers(Answer::Muscle(Muscle::BackOfThigh));
    let runner = runner
        .shown("hamstring/seated/", HistoryUpdate::Push)
        .wakes_after(GET_READY);
    let (began, ends) = (runner.now + GET_READY, runner.now + GET_READY + HOLD);
    let runner = runner.sleeps();
    assert_eq!(runner.now, began);
    // The countdown on the screen is already right, so it is left alone.
    let half = Some(
        runner.now
            + HoldLength::Thirty
                .span()
                .saturating_sub(Millis::seconds(15)),
    );
    let runner = runner.has_held(0).has_effects(&[
        Effect::Cue(Cue::Begin),
        Effect::PlanCues,
        Effect::WakeAt(half),
    ]);
    let runner = runner
        .sleeps()
        .shown("hamstring/seated/check/", HistoryUpdate::Replace);
    assert_eq!(runner.now, ends);
    runner.has_effects(&[
        Effect::Show(
            crate::step("hamstring/seated/check/"),
            HistoryUpdate::Replace,
        ),
        Effect::Cue(Cue::End),
        Effect::PlanCues,
        Effect::KeepAwake(false),
        Effect::WakeAt(Some(began + EPISODE_LIMIT)),
    ]);
}

#[test]
fn a_late_timer_loses_no_second() {
    Runner::opens("other/stretch/")
        .waits_s(15)
        .dispatch(Event::TimePassed)
        .has_held(10_000);
    Runner::opens("other/stretch/")
        .waits_s(90)
        .dispatch(Event::TimePassed)
        .at("other/stretch/check/");
}

#[test]
fn a_pause_keeps_the_held_time_and_resumes_after_three_seconds() {
    let paused = Runner::in_first_hold()
        .waits_s(12)
        .dispatch(Event::HoldPaused)
        .has_held(12_000);
    assert_eq!(
        paused.session.hold().map(Hold::phase),
        Some(Phase::Paused(Pause::Tapped))
    );
    let paused = paused
        .waits_s(60)
        .dispatch(Event::TimePassed)
        .saw_no_change();
    let runner = paused
        .has_held(12_000)
        .dispatch(Event::HoldResumed)
        .wakes_after(GET_READY_AGAIN);
    let runner = runner
        .sleeps()
        .has_held(12_000)
        .wakes_after(HOLD.saturating_sub(Millis(12_000)));
    assert_eq!(runner.session.hold_number(), 1);
    runner.sleeps().at("hamstring/seated/check/");
}

#[test]
fn a_pause_after_the_end_ends_the_hold() {
    let runner = Runner::in_first_hold()
        .waits_s(31)
        .dispatch(Event::HoldPaused);
    runner.shown("hamstring/seated/check/", HistoryUpdate::Replace);
}

#[test]
fn a_paused_hold_does_not_stop_the_ten_minutes() {
    let paused = Runner::in_first_hold()
        .waits_s(1)
        .dispatch(Event::HoldPaused);
    paused
        .wakes_after(EPISODE_LIMIT.saturating_sub(Millis::seconds(1)))
        .sleeps()
        .at("help/not-easing/");
    // Before a first hold starts counting, there is no limit to reach.
    let paused = Runner::opens("other/stretch/")
        .waits_s(1)
        .dispatch(Event::HoldPaused);
    assert_eq!(paused.session.wakes_at(), None);
}

#[test]
fn a_hold_in_the_same_position_needs_no_time_to_get_ready() {
    for waits in [300, 6_000, 60_000] {
        let check = Runner::after_first_hold().waits(Millis(waits));
        let on = check
            .clone()
            .dispatch(Event::Answered(Answer::Easing))
            .at("hamstring/seated/")
            .has_held(0)
            .wakes_after(HOLD);
        assert!(on.effects.contains(&Effect::Cue(Cue::Begin)));
        assert!(on.effects.contains(&Effect::SetCountdown));
        assert_eq!(on.session.hold_number(), 2, "it counts at once");
        let eased = check.dispatch(Event::Answered(Answer::Sharper));
        let eased = eased.at("hamstring/seated/ease-off/");
        eased.answers(Answer::JustTight).wakes_after(HOLD);
    }
}

#[test]
fn a_new_position_needs_time_to_get_ready() {
    let first = || Runner::in_first_hold().waits_s(2);
    let runner = first().answers(Answer::OtherWay);
    runner.at("hamstring/standing/").wakes_after(GET_READY);
    let check = || Runner::after_first_hold();
    let runner = check().answers(Answer::Same);
    runner.at("hamstring/standing/").wakes_after(GET_READY);
    // The same stretch, but from elsewhere.
    let runner = check().visits("").visits("hamstring/seated/");
    runner.wakes_after(GET_READY);
    let runner = check().answers(Answer::Gone).answers(Answer::CameBack);
    runner.at("hamstring/seated/").wakes_after(GET_READY);
}

#[test]
fn a_running_countdown_is_adopted_at_its_current_time() {
    let check = |elapsed: u64, held: u64, counted: bool| {
        let runner = Runner::opens("other/stretch/").adopts_countdown_at(elapsed, false);
        let limit = runner.now - Millis(held) + EPISODE_LIMIT;
        let left = if counted {
            30_000 - held
        } else {
            5_000 - elapsed
        };
        let runner = runner.has_held(held).wakes_after(Millis(left));
        // The ten minutes count from the first second of the hold that was seen.
        let ends = runner.visits("calf/").session.changes_at();
        assert_eq!(ends, counted.then_some(limit), "at {elapsed} ms");
    };
    check(0, 0, false);
    check(4_000, 0, false);
    check(5_000, 0, true);
    check(20_000, 15_000, true);
    check(34_900, 29_900, true);
    for over in [35_000, 900_000] {
        let runner = Runner::opens("other/stretch/").adopts_countdown_at(over, false);
        let runner = runner.shown("other/stretch/check/", HistoryUpdate::Replace);
        runner
            .answers(Answer::Easing)
            .at("other/stretch/")
            .wakes_after(HOLD);
    }
}

#[test]
fn a_paused_countdown_is_adopted_and_stays_paused() {
    let check = |elapsed: u64, held: u64| {
        let runner = Runner::opens("other/stretch/").adopts_countdown_at(elapsed, true);
        let runner = runner.has_held(held).at("other/stretch/");
        assert_eq!(runner.session.hold().and_then(Hold::wakes_at), None);
        let runner = runner
            .waits_s(1)
            .dispatch(Event::HoldResumed)
            .wakes_after(GET_READY_AGAIN);
        runner
            .sleeps()
            .has_held(held)
            .wakes_after(HOLD.saturating_sub(Millis(held)));
    };
    check(0, 0);
    check(4_999, 0);
    check(9_000, 4_000);
    check(34_999, 29_999);
}

#[test]
fn a_countdown_without_a_hold_changes_nothing() {
    for path in ["", "calf/", "ice/", "after/", "help/"] {
        Runner::opens(path)
            .visits(path)
            .adopts_countdown_at(20_000, false)
            .saw_no_change_and_no_timer();
    }
}

impl Runner {
    /// Like [`Runner::saw_no_change`], and no timer is pending.
    #[track_caller]
    fn saw_no_change_and_no_timer(self) {
        let runner = self.saw_no_change();
        assert_eq!(
            (runner.session.hold(), runner.session.hold_number()),
            (None, 1)
        );
    }
}

#[test]
fn a_hold_that_nobody_answers_goes_on_to_the_fifth_at_most() {
    let mut runner = Runner::in_first_hold().dispatch(Event::Unseen(true));
    for hold in 1..=MAX_HOLDS {
        runner = runner.at("hamstring/seated/").holds_through();
        runner = runner.at("hamstring/seated/check/");
        let goes_on = runner.session.goes_on_at();
        assert_eq!(goes_on.is_some(), hold < MAX_HOLDS, "after hold {hold}");
        if let Some(due) = goes_on {
            assert_eq!(due.since(runner.now), UNANSWERED);
            runner = runner.sleeps();
        }
    }
    // The question waits, and the ten minutes end it.
    runner.sleeps().at("help/not-easing/");
}

#[test]
fn the_holds_are_numbered_one_to_five() {
    let mut runner = Runner::opens("quad/lying/");
    for number in 1..=5 {
        assert_eq!(runner.session.hold_number(), number, "beginning");
        if number == 1 {
            runner = runner.sleeps();
        }
        assert_eq!(runner.session.hold_number(), number, "counting");
        runner = runner.sleeps().at("quad/lying/check/");
        assert_eq!(runner.session.hold_number(), (number + 1).min(5), "asking");
        runner = runner.answers(Answer::Easing);
    }
    runner.at("cold-or-warm/");
}

#[test]
fn every_hold_starts_with_its_cue_and_countdown() {
    for stretch in Stretch::ALL {
        let path = StepId::Hold(stretch).path();
        let runner = Runner::opens("")
            .follows(path)
            .shown(path, HistoryUpdate::Push);
        assert!(runner.effects.contains(&Effect::Cue(Cue::GetReady)));
        assert!(runner.effects.contains(&Effect::SetCountdown));
    }
}
