//! The positions of the style sheet's countdowns.

use crate::care::hold::GET_READY;
use crate::care::{Hold, Millis, Moment, Phase, Session};

/// The prefix of a timeline's animation names, up to and including the first hyphen.
const LEAD: &str = "lead-";
const HOLD: &str = "hold-";
const ASKS: &str = "asks-";

/// The position to set a countdown's timeline to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The prefix of its animation names.
    pub name: &'static str,
    /// Milliseconds since its start; negative before it.
    pub ms: i64,
    /// Whether it is running.
    pub runs: bool,
}

/// The countdown of the step on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Countdown {
    /// The count-in of a hold and the hold itself.
    Hold {
        /// Their timelines.
        timelines: [Timeline; 2],
        /// Whether "Pause" is checked.
        paused: bool,
    },
    /// The time until a treatment or a walk asks its question.
    Question(Timeline),
}

impl Countdown {
    /// The prefix of the names of the animations that count a hold.
    pub const HOLD: &str = HOLD;

    /// The countdown of a session at `now`.
    pub(super) fn of(session: &Session, now: Moment) -> Option<Self> {
        if let Some(hold) = session.hold() {
            return Some(Self::Hold {
                timelines: hold_timelines(hold, now),
                paused: hold.is_paused(),
            });
        }
        let (span, due) = (session.step().asks_after()?, session.asks_at()?);
        Some(Self::Question(Timeline {
            name: ASKS,
            ms: signed(span) - signed(due.since(now)),
            runs: true,
        }))
    }
}

/// The hold's timeline starts with the time to get ready; the lead's timeline ends with it.
fn hold_timelines(hold: &Hold, now: Moment) -> [Timeline; 2] {
    let held = hold.credited(now);
    // The first count-in is part of the hold's own timeline, which then runs on by itself.
    let (lead_remaining, is_first) = match hold.phase() {
        Phase::GettingReady { until, again } => (until.since(now), !again),
        Phase::Counting { .. } | Phase::Paused(_) => (Millis::ZERO, false),
    };
    let ahead = if is_first {
        lead_remaining
    } else {
        Millis::ZERO
    };
    [
        Timeline {
            name: LEAD,
            ms: signed(GET_READY) - signed(lead_remaining),
            runs: lead_remaining > Millis::ZERO,
        },
        Timeline {
            name: HOLD,
            ms: signed(GET_READY + held) - signed(ahead),
            runs: is_first || matches!(hold.phase(), Phase::Counting { .. }),
        },
    ]
}

/// Exact up to 292 million years.
const fn signed(span: Millis) -> i64 {
    span.0.cast_signed()
}
