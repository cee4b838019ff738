//! A timed hold: what comes before it, what is credited, and when it is over.
//!
//! The hold keeps deadlines, not ticks. It is told the time and answers; it never asks for it.

use super::time::{Millis, Moment};

/// How long a stretch is held: 30 s.
///
/// Merck Manual, runner's stretch table (count to 30); Mayo Clinic, calf stretch (30 to 60 s).
pub const HOLD: Millis = Millis::seconds(30);
/// The time to get into position before a hold: 5 s. Common practice of hold timers.
pub const GET_READY: Millis = Millis::seconds(5);
/// The time to get back into position after a pause: 3 s. Common practice of hold timers.
pub const GET_READY_AGAIN: Millis = Millis::seconds(3);
/// The rest between two holds: 10 s, can be skipped. Our own choice.
pub const REST: Millis = Millis::seconds(10);

/// A hold that is not over yet.
///
/// ```
/// use uncramp::care::hold::{GET_READY, HOLD, Hold, Phase};
/// use uncramp::care::{Millis, Moment};
///
/// let start = Moment(0);
/// let mut hold = Hold::begin(start, Millis::ZERO);
/// assert_eq!(hold.wakes_at(), Some(start + GET_READY));
///
/// let ran = hold.advance(start + GET_READY);
/// assert!(ran && matches!(hold.phase(), Phase::Running { .. }));
/// assert!(!hold.is_over(start + GET_READY + Millis::seconds(29)));
/// assert!(hold.is_over(start + GET_READY + HOLD));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    phase: Phase,
    /// Held before the current phase; never more than [`HOLD`].
    held: Millis,
}

/// Where a hold stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// "Let it rest": the muscle is given a pause after the last hold.
    Resting {
        /// When getting ready begins.
        until: Moment,
    },
    /// "Get ready": counts in.
    GettingReady {
        /// When the seconds of the hold begin to count.
        until: Moment,
    },
    /// The seconds count.
    Running {
        /// Since when.
        since: Moment,
    },
    /// Nothing counts until the runner goes on.
    Paused,
}

impl Hold {
    /// A hold that begins now: first `rest`, if any, then the time to get ready.
    #[must_use]
    pub fn begin(now: Moment, rest: Millis) -> Self {
        let phase = if rest == Millis::ZERO {
            Phase::GettingReady {
                until: now + GET_READY,
            }
        } else {
            Phase::Resting { until: now + rest }
        };
        Self {
            phase,
            held: Millis::ZERO,
        }
    }

    /// A hold whose countdown has already run for `elapsed` on the plain page, getting ready included.
    #[must_use]
    pub fn adopt(now: Moment, elapsed: Millis, paused: bool) -> Self {
        let held = elapsed.less(GET_READY).min(HOLD);
        let phase = if paused {
            Phase::Paused
        } else if elapsed < GET_READY {
            Phase::GettingReady {
                until: now + GET_READY.less(elapsed),
            }
        } else {
            Phase::Running { since: now }
        };
        Self { phase, held }
    }

    /// Where it stands.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The time that counts so far, at most [`HOLD`].
    #[must_use]
    pub fn credited(&self, now: Moment) -> Millis {
        match self.phase {
            Phase::Running { since } => (self.held + now.since(since)).min(HOLD),
            Phase::Resting { .. } | Phase::GettingReady { .. } | Phase::Paused => self.held,
        }
    }

    /// Whether the full time has been held.
    #[must_use]
    pub fn is_over(&self, now: Moment) -> bool {
        self.credited(now) >= HOLD
    }

    /// When this hold next has something to do; never while it is paused.
    #[must_use]
    pub fn wakes_at(&self) -> Option<Moment> {
        match self.phase {
            Phase::Resting { until } | Phase::GettingReady { until } => Some(until),
            Phase::Running { since } => Some(since + HOLD.less(self.held)),
            Phase::Paused => None,
        }
    }

    /// Moves on to the phase that holds at `now`. True when the seconds of the hold began to count in this call.
    ///
    /// Late calls lose nothing: each phase begins where the one before it was due to end.
    pub fn advance(&mut self, now: Moment) -> bool {
        if let Phase::Resting { until } = self.phase
            && now >= until
        {
            self.phase = Phase::GettingReady {
                until: until + GET_READY,
            };
        }
        if let Phase::GettingReady { until } = self.phase
            && now >= until
        {
            self.phase = Phase::Running { since: until };
            return true;
        }
        false
    }

    /// Stops the clock and keeps what is credited.
    pub fn pause(&mut self, now: Moment) {
        self.held = self.credited(now);
        self.phase = Phase::Paused;
    }

    /// Goes on after a pause, with [`GET_READY_AGAIN`] first. Does nothing to a hold that is not paused.
    pub fn resume(&mut self, now: Moment) {
        if self.phase == Phase::Paused {
            self.phase = Phase::GettingReady {
                until: now + GET_READY_AGAIN,
            };
        }
    }

    /// Ends the rest before the hold early. Does nothing in any other phase.
    pub fn skip_rest(&mut self, now: Moment) {
        if let Phase::Resting { .. } = self.phase {
            self.phase = Phase::GettingReady {
                until: now + GET_READY,
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Moment = Moment(1_000);

    fn running(held_s: u64) -> (Hold, Moment) {
        let mut hold = Hold::begin(START, Millis::ZERO);
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
    fn pausing_and_going_on_at_every_second_loses_and_adds_nothing() {
        for second in 0..30 {
            let (mut hold, now) = running(second);
            hold.pause(now);
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
        let mut hold = Hold::begin(START, Millis::ZERO);
        hold.pause(START + Millis::seconds(4));
        hold.resume(START + Millis::seconds(60));
        assert_eq!(hold.credited(START + Millis::seconds(62)), Millis::ZERO);
    }

    #[test]
    fn a_rest_comes_before_getting_ready_and_can_be_skipped() {
        let mut hold = Hold::begin(START, REST);
        assert_eq!(hold.wakes_at(), Some(START + REST));
        let mut skipped = hold;
        skipped.skip_rest(START + Millis::seconds(2));
        assert_eq!(skipped.wakes_at(), Some(START + Millis::seconds(7)));
        assert!(!hold.advance(START + REST));
        assert_eq!(hold.wakes_at(), Some(START + REST + GET_READY));
    }

    #[test]
    fn a_late_call_goes_through_every_phase_that_was_due() {
        let mut hold = Hold::begin(START, REST);
        assert!(hold.advance(START + Millis::seconds(20)));
        assert_eq!(
            hold.credited(START + Millis::seconds(20)),
            Millis::seconds(5)
        );
    }

    #[test]
    fn a_running_countdown_is_adopted_where_it_stands() {
        let check = |elapsed: u64, phase: Phase, held: u64| {
            let hold = Hold::adopt(START, Millis(elapsed), false);
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
            },
            0,
        );
        check(
            4_000,
            Phase::GettingReady {
                until: START + Millis(1_000),
            },
            0,
        );
        check(5_000, Phase::Running { since: START }, 0);
        check(17_250, Phase::Running { since: START }, 12_250);
        check(35_000, Phase::Running { since: START }, 30_000);
        check(900_000, Phase::Running { since: START }, 30_000);
        assert_eq!(
            Hold::adopt(START, Millis(9_000), true).phase(),
            Phase::Paused
        );
    }

    #[test]
    fn a_clock_that_stands_still_or_runs_back_credits_nothing() {
        let (hold, now) = running(0);
        assert_eq!(hold.credited(now - Millis::seconds(3)), Millis::ZERO);
    }
}
