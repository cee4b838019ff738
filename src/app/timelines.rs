//! Where the countdowns of the style sheet stand.

use super::ms;
use crate::care::hold::GET_READY;
use crate::care::{Hold, Millis, Moment, Phase};
use crate::platform::countdown::Timeline;

/// Where the countdown of the style sheet is to stand for a hold to be shown as it is.
///
/// The timeline of the hold starts with the time to get ready, that of the lead ends with it.
pub(super) fn hold_timelines(hold: &Hold, now: Moment) -> [Timeline; 2] {
    let held = hold.credited(now);
    // Getting ready for the first time is part of the hold's own timeline, which then needs no help to go on.
    let (lead_left, natural) = match hold.phase() {
        Phase::Resting { until } => (until.since(now), false),
        Phase::GettingReady { until, again } => (until.since(now), !again),
        Phase::Running { .. } | Phase::Paused(_) => (Millis::ZERO, false),
    };
    let ahead = if natural { ms(lead_left) } else { 0.0 };
    [
        Timeline {
            name: "lead-",
            ms: ms(GET_READY) - ms(lead_left),
            runs: lead_left > Millis::ZERO,
        },
        Timeline {
            name: "hold-",
            ms: ms(GET_READY) + ms(held) - ahead,
            runs: natural || matches!(hold.phase(), Phase::Running { .. }),
        },
    ]
}

/// The same for the question of a treatment or a walk, which comes a span after its start.
pub(super) fn asks_timeline(span: Millis, due: Moment, now: Moment) -> Timeline {
    Timeline {
        name: "asks-",
        ms: ms(span) - ms(due.since(now)),
        runs: true,
    }
}
