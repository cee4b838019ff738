//! Detects sleep by comparing two clocks: time that both count has passed; time that only the wall clock counts was sleep.
//!
//! A browser's monotonic clock may stop while the phone sleeps. The wall clock keeps going, but is also adjusted by hand
//! and by the network, so it never advances the session by itself: it only reveals that the phone has slept.

use super::time::{Millis, Moment};

/// The clocks must disagree by this much to count as sleep: 1.5 s. Timers of a hidden page fire up to 1 s late.
pub const SLEEP_THRESHOLD: Millis = Millis(1_500);

/// The moment every clock starts at, far enough from zero that older records still map to valid moments.
const START: Moment = Moment(1 << 40);

/// Both clocks, read at the same time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClockReading {
    /// The clock that never runs backwards, since an arbitrary start.
    pub monotonic: Millis,
    /// The wall clock, since 1970.
    pub wall: Millis,
}

/// The time of a session, derived from clock readings.
///
/// ```
/// use uncramp::care::clock::{Clock, ClockReading};
/// use uncramp::care::Millis;
///
/// let at = |monotonic, wall| ClockReading { monotonic: Millis(monotonic), wall: Millis(wall) };
/// let mut clock = Clock::new(at(0, 1_000_000));
/// let start = clock.now();
/// // The page was hidden, and while one clock went on for 10 s the other went on for 70 s.
/// assert_eq!(clock.read(at(10_000, 1_070_000), true), Some(Millis::seconds(60)));
/// assert_eq!(clock.now(), start + Millis::seconds(10));
/// clock.wake(Millis::seconds(60));
/// assert_eq!(clock.now(), start + Millis::seconds(70));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    now: Moment,
    last: ClockReading,
}

impl Clock {
    /// A clock that starts with this reading.
    #[must_use]
    pub const fn new(reading: ClockReading) -> Self {
        Self {
            now: START,
            last: reading,
        }
    }

    /// The moment of the latest reading.
    #[must_use]
    pub const fn now(&self) -> Moment {
        self.now
    }

    /// Takes a reading. If the phone has slept since the last one, returns for how long; [`now`](Self::now) is then the
    /// moment it fell asleep, until [`wake`](Self::wake) adds the sleep.
    ///
    /// `hidden` says whether the page was hidden at any time since the last reading. A phone does not sleep while the
    /// runner is looking at the page: if it was visible throughout, the wall clock was adjusted.
    #[must_use = "a session that is not notified of the sleep would continue as if the phone had been awake"]
    pub fn read(&mut self, reading: ClockReading, hidden: bool) -> Option<Millis> {
        let elapsed = reading.monotonic.saturating_sub(self.last.monotonic);
        let wall_elapsed = reading.wall.saturating_sub(self.last.wall);
        self.last = reading;
        self.now = self.now + elapsed;
        let slept = wall_elapsed.saturating_sub(elapsed);
        (hidden && slept > SLEEP_THRESHOLD).then_some(slept)
    }

    /// Adds the duration of a sleep.
    pub fn wake(&mut self, slept: Millis) {
        self.now = self.now + slept;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WALL: u64 = 1_800_000_000_000;

    /// Advances both clocks by these milliseconds, reads once, and compares the time passed and the sleep.
    #[track_caller]
    fn check(monotonic: i64, wall: i64, hidden: bool, expect: (u64, u64)) {
        let at = |monotonic: i64, wall: i64| ClockReading {
            monotonic: Millis(50_000_u64.saturating_add_signed(monotonic)),
            wall: Millis(WALL.saturating_add_signed(wall)),
        };
        let mut clock = Clock::new(at(0, 0));
        let start = clock.now();
        let slept = clock.read(at(monotonic, wall), hidden);
        let passed = clock.now().since(start);
        assert_eq!(
            (passed.0, slept.map_or(0, |slept| slept.0)),
            expect,
            "{monotonic} {wall} {hidden}"
        );
    }

    #[test]
    fn time_is_what_the_monotonic_clock_says() {
        for hidden in [false, true] {
            check(0, 0, hidden, (0, 0));
            check(360_000, 360_000, hidden, (360_000, 0));
            check(30_000, 31_500, hidden, (30_000, 0));
            // Set back: by a second, by an hour, to 1970.
            check(30_000, 29_000, hidden, (30_000, 0));
            check(30_000, -3_570_000, hidden, (30_000, 0));
            check(30_000, i64::MIN, hidden, (30_000, 0));
            // A "monotonic" clock that runs backwards anyway.
            check(-10_000, 0, hidden, (0, 0));
        }
    }

    #[test]
    fn more_than_a_second_and_a_half_while_hidden_is_sleep() {
        check(30_000, 31_501, true, (30_000, 1_501));
        check(0, 600_000, true, (0, 600_000));
    }

    #[test]
    fn a_wall_clock_adjusted_while_visible_changes_nothing() {
        check(30_000, 3_630_000, false, (30_000, 0));
        check(0, 5_000, false, (0, 0));
    }

    #[test]
    fn every_reading_starts_from_the_last() {
        let mut clock = Clock::new(ClockReading::default());
        // A wall clock that runs fast by 20 ms a minute all day never adds up to sleep.
        for minute in 1..=1_440 {
            let monotonic = Millis::minutes(minute);
            let wall = Millis(monotonic.0 + minute * 20);
            assert_eq!(clock.read(ClockReading { monotonic, wall }, true), None);
        }
    }
}
