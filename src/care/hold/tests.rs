//! The timing of a hold, second by second.

use super::*;

const START: Moment = Moment(1_000);

fn running(held_s: u64) -> (Hold, Moment) {
    let mut hold = Hold::begin(START, HoldLength::Thirty);
    let began = START + GET_READY;
    assert!(hold.advance(began));
    (hold, began + Millis::seconds(held_s))
}

#[test]
fn a_hold_takes_five_seconds_to_get_ready_and_thirty_to_hold() {
    let (hold, began) = running(0);
    assert_eq!(hold.wakes_at(), Some(began + HOLD));
    assert!(!hold.is_over(began + Millis(29_999)));
    assert!(hold.is_over(began + Millis(30_000)));
}

#[test]
fn pausing_and_resuming_at_every_second_loses_and_adds_nothing() {
    for second in 0..30 {
        let (mut hold, now) = running(second);
        hold.pause(now, Pause::Tapped);
        let later = now + Millis::minutes(7);
        assert_eq!(hold.credited(later), Millis::seconds(second));
        assert_eq!(hold.wakes_at(), None);
        hold.resume(later);
        assert_eq!(
            hold.credited(later + GET_READY_AGAIN),
            Millis::seconds(second)
        );
        assert!(hold.advance(later + GET_READY_AGAIN));
        let end = later + GET_READY_AGAIN + Millis::seconds(30 - second);
        assert_eq!(hold.wakes_at(), Some(end));
        assert!(!hold.is_over(end - Millis(1)) && hold.is_over(end));
    }
}

#[test]
fn a_pause_while_getting_ready_credits_nothing() {
    let mut hold = Hold::begin(START, HoldLength::Thirty);
    hold.pause(START + Millis::seconds(4), Pause::Tapped);
    hold.resume(START + Millis::seconds(60));
    assert_eq!(hold.credited(START + Millis::seconds(62)), Millis::ZERO);
}

#[test]
fn a_hold_in_the_same_position_counts_at_once() {
    let hold = Hold::go_on(START, HoldLength::Thirty);
    assert_eq!(hold.phase(), Phase::Counting { since: START });
    assert_eq!(hold.wakes_at(), Some(START + HOLD));
    assert_eq!(hold.cues().first(), Some(&(START, Cue::Begin)));
    assert!(hold.is_over(START + HOLD) && hold.is_fresh());
}

#[test]
fn a_late_call_goes_through_every_phase_that_was_due() {
    let mut hold = Hold::begin(START, HoldLength::Thirty);
    assert!(hold.advance(START + Millis::seconds(20)));
    assert_eq!(
        hold.credited(START + Millis::seconds(20)),
        Millis::seconds(15)
    );
}

#[test]
fn a_running_countdown_is_adopted_at_its_current_time() {
    let check = |elapsed: u64, phase: Phase, held: u64| {
        let hold = Hold::adopt(START, Millis(elapsed), false, HoldLength::Thirty);
        assert_eq!(
            (hold.phase(), hold.credited(START)),
            (phase, Millis(held)),
            "after {elapsed} ms"
        );
    };
    check(
        0,
        Phase::GettingReady {
            until: START + GET_READY,
            again: false,
        },
        0,
    );
    check(
        4_000,
        Phase::GettingReady {
            until: START + Millis(1_000),
            again: false,
        },
        0,
    );
    check(5_000, Phase::Counting { since: START }, 0);
    check(17_250, Phase::Counting { since: START }, 12_250);
    check(35_000, Phase::Counting { since: START }, 30_000);
    check(900_000, Phase::Counting { since: START }, 30_000);
    assert_eq!(
        Hold::adopt(START, Millis(9_000), true, HoldLength::Thirty).phase(),
        Phase::Paused(Pause::Tapped)
    );
}

#[test]
fn a_clock_that_stands_still_or_runs_back_credits_nothing() {
    let (hold, now) = running(0);
    assert_eq!(hold.credited(now - Millis::seconds(3)), Millis::ZERO);
}
