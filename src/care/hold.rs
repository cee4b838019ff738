//! A timed hold: what precedes it, how much time is credited, and when it is over.
//!
//! A hold stores deadlines rather than counting ticks. The time is always passed in; a hold never reads a clock.

#[cfg(test)]
mod tests;

use super::cue::{Cue, FINAL_SECONDS};
use super::time::{Millis, Moment};

/// How long a stretch is held: 30 s.
///
/// Merck Manual, runner's stretch table (count to 30); Mayo Clinic, calf stretch (30 to 60 s).
pub const HOLD: Millis = Millis::seconds(30);
/// The time to get into a new position before a hold: 5 s. Common practice of hold timers.
///
/// A hold that goes on in the same position has none, and there is no rest between two holds: a muscle that still cramps
/// shortens and grabs again when it is released (Miller 2022; AAOS; American Red Cross: hold until it abates).
pub const GET_READY: Millis = Millis::seconds(5);
/// The time to get back into the stretch after a pause: 3 s. Common practice of hold timers.
pub const GET_READY_AGAIN: Millis = Millis::seconds(3);

/// How long the runner wants to hold a stretch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HoldLength {
    /// 20 s, for those who cannot hold longer.
    Twenty,
    /// 30 s, the same as [`HOLD`].
    #[default]
    Thirty,
    /// 45 s.
    FortyFive,
    /// 60 s, the longest Mayo Clinic gives for the calf stretch.
    Sixty,
}

impl HoldLength {
    /// Every length, shortest first.
    pub const ALL: [Self; 4] = [Self::Twenty, Self::Thirty, Self::FortyFive, Self::Sixty];

    /// In whole seconds.
    #[must_use]
    pub const fn seconds(self) -> u8 {
        match self {
            Self::Twenty => 20,
            Self::Thirty => 30,
            Self::FortyFive => 45,
            Self::Sixty => 60,
        }
    }

    /// Its name in the style sheet, the record and the form: its seconds.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Twenty => "20",
            Self::Thirty => "30",
            Self::FortyFive => "45",
            Self::Sixty => "60",
        }
    }

    /// As a time span.
    #[must_use]
    pub const fn span(self) -> Millis {
        Millis::seconds(self.seconds() as u64)
    }
}

/// A hold that is under way.
///
/// ```
/// use uncramp::care::hold::{GET_READY, HOLD, Hold, HoldLength, Phase};
/// use uncramp::care::{Millis, Moment};
///
/// let start = Moment(0);
/// let mut hold = Hold::begin(start, HoldLength::Thirty);
/// assert_eq!(hold.wakes_at(), Some(start + GET_READY));
///
/// let ran = hold.advance(start + GET_READY);
/// assert!(ran && matches!(hold.phase(), Phase::Counting { .. }));
/// assert!(!hold.is_over(start + GET_READY + Millis::seconds(29)));
/// assert!(hold.is_over(start + GET_READY + HOLD));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    length: HoldLength,
    phase: Phase,
    /// When the phase began.
    phase_began: Moment,
    /// Time held before the current phase; never more than the length.
    held: Millis,
}

/// The phase a hold is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// "Get ready": the count-in.
    GettingReady {
        /// When the seconds of the hold start to count.
        until: Moment,
        /// Whether this follows a pause.
        again: bool,
    },
    /// The seconds are counting.
    Counting {
        /// Since when.
        since: Moment,
    },
    /// Nothing counts until the runner resumes.
    Paused(Pause),
}

/// Why a hold is paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// The runner paused it.
    Tapped,
    /// The guide was away: the phone slept, the page was left, or the browser was closed.
    Away,
}

impl Hold {
    /// A hold that begins now in a new position, with the time to get ready first.
    #[must_use]
    pub fn begin(now: Moment, length: HoldLength) -> Self {
        Self {
            length,
            phase: Phase::GettingReady {
                until: now + GET_READY,
                again: false,
            },
            phase_began: now,
            held: Millis::ZERO,
        }
    }

    /// A hold that goes straight on in the position of the last one: its seconds count from now.
    #[must_use]
    pub const fn go_on(now: Moment, length: HoldLength) -> Self {
        Self {
            length,
            phase: Phase::Counting { since: now },
            phase_began: now,
            held: Millis::ZERO,
        }
    }

    /// A hold whose countdown has already run for `elapsed` on the plain page, the time to get ready included.
    #[must_use]
    pub fn adopt(now: Moment, elapsed: Millis, paused: bool, length: HoldLength) -> Self {
        let held = elapsed.saturating_sub(GET_READY).min(length.span());
        let (phase, phase_began) = if paused {
            (Phase::Paused(Pause::Tapped), now)
        } else if elapsed < GET_READY {
            let until = now + GET_READY.saturating_sub(elapsed);
            let again = false;
            (Phase::GettingReady { until, again }, until - GET_READY)
        } else {
            (Phase::Counting { since: now }, now - held)
        };
        Self {
            length,
            phase,
            phase_began,
            held,
        }
    }

    /// A hold that was interrupted with this much credit: it is paused until the runner resumes it.
    #[must_use]
    pub fn interrupted(now: Moment, held: Millis, length: HoldLength) -> Self {
        Self {
            length,
            phase: Phase::Paused(Pause::Away),
            phase_began: now,
            held: held.min(length.span()),
        }
    }

    /// Whether it is paused, for whatever reason.
    #[must_use]
    pub const fn is_paused(&self) -> bool {
        matches!(self.phase, Phase::Paused(_))
    }

    /// Whether nothing was held before the current phase.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.held == Millis::ZERO
    }

    /// The phase it is in.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// How long it is to be held in total.
    #[must_use]
    pub const fn length(&self) -> HoldLength {
        self.length
    }

    /// Changes how long it is to be held. Credited time is preserved.
    pub fn set_length(&mut self, length: HoldLength) {
        self.length = length;
        self.held = self.held.min(length.span());
    }

    /// The time credited so far, at most the length.
    #[must_use]
    pub fn credited(&self, now: Moment) -> Millis {
        match self.phase {
            Phase::Counting { since } => (self.held + now.since(since)).min(self.length.span()),
            Phase::GettingReady { .. } | Phase::Paused(_) => self.held,
        }
    }

    /// Whether the full time has been held.
    #[must_use]
    pub fn is_over(&self, now: Moment) -> bool {
        self.credited(now) >= self.length.span()
    }

    /// When this hold next changes by itself; `None` while it is paused.
    #[must_use]
    pub fn wakes_at(&self) -> Option<Moment> {
        match self.phase {
            Phase::GettingReady { until, .. } => Some(until),
            Phase::Counting { since } => Some(since + self.length.span().saturating_sub(self.held)),
            Phase::Paused(_) => None,
        }
    }

    /// Every cue of this hold from the start of the current phase to the end, assuming nothing interrupts it.
    ///
    /// ```
    /// use uncramp::care::cue::Cue;
    /// use uncramp::care::hold::{Hold, HoldLength};
    /// use uncramp::care::Moment;
    ///
    /// let hold = Hold::begin(Moment(0), HoldLength::Twenty);
    /// let cues = hold.cues();
    /// assert_eq!(cues.first(), Some(&(Moment(0), Cue::GetReady)));
    /// assert_eq!(cues.last(), Some(&(Moment(25_000), Cue::End)));
    /// ```
    #[must_use]
    pub fn cues(&self) -> Vec<(Moment, Cue)> {
        let mut cues = Vec::with_capacity(8);
        let begin = match self.phase {
            Phase::GettingReady { until, again } => {
                let cue = if again {
                    Cue::GetReadyAgain
                } else {
                    Cue::GetReady
                };
                cues.push((self.phase_began, cue));
                until
            }
            Phase::Counting { since } => since,
            Phase::Paused(Pause::Away) => return vec![(self.phase_began, Cue::Away)],
            Phase::Paused(Pause::Tapped) => return cues,
        };
        cues.push((begin, Cue::Begin));
        let end = begin + self.length.span().saturating_sub(self.held);
        let half = self.length.seconds() / 2;
        let mut add = |left: u8, cue| {
            let due = end - Millis::seconds(left.into());
            // A cue given before a pause is not repeated.
            if due > begin {
                cues.push((due, cue));
            }
        };
        add(half, Cue::HalfWay { left: half });
        for left in (1..=FINAL_SECONDS).rev() {
            add(left, Cue::SecondsLeft(left));
        }
        cues.push((end, Cue::End));
        cues
    }

    /// Advances to the phase that applies at `now`. Returns true if the seconds of the hold started to count in this call.
    ///
    /// Late calls lose no time: each phase begins when the previous one was due to end.
    pub fn advance(&mut self, now: Moment) -> bool {
        if let Phase::GettingReady { until, .. } = self.phase
            && now >= until
        {
            self.phase_began = until;
            self.phase = Phase::Counting { since: until };
            return true;
        }
        false
    }

    /// Stops the clock and preserves the credit. A hold that is already paused is unchanged.
    pub fn pause(&mut self, now: Moment, reason: Pause) {
        self.pause_as_of(now, now, reason);
    }

    /// The same, with credit only up to an earlier moment.
    pub fn pause_as_of(&mut self, held_until: Moment, now: Moment, reason: Pause) {
        if !self.is_paused() {
            self.held = self.credited(held_until);
            self.phase_began = now;
            self.phase = Phase::Paused(reason);
        }
    }

    /// Resumes after a pause, with [`GET_READY_AGAIN`] first. Does nothing if the hold is not paused.
    pub fn resume(&mut self, now: Moment) {
        if let Phase::Paused(_) = self.phase {
            self.phase_began = now;
            self.phase = Phase::GettingReady {
                until: now + GET_READY_AGAIN,
                again: true,
            };
        }
    }
}
