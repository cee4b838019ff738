//! What the rules do that no table of the program lists, found by playing them.

use crate::care::session::EPISODE_LIMIT;
use crate::care::{Event, Millis, Moment, Session, StepId, Stop, Stretch, update};

/// The steps that a runner may still open once the ten minutes of a cramp are over.
#[must_use]
pub fn spared_by_the_ten_minutes() -> Vec<StepId> {
    let mut session = Session::open(StepId::HOME, Moment(1 << 40));
    let start = session.now() + Millis::seconds(1);
    let _ = update(
        &mut session,
        Event::Visited(StepId::Hold(Stretch::CalfStanding)),
        start,
    );
    let late = start + EPISODE_LIMIT + Millis::minutes(1);
    // The hold ends; its question waits.
    let _ = update(&mut session, Event::TimePassed, late);
    let is_spared = |step: &StepId| {
        let mut session = session.clone();
        let _ = update(
            &mut session,
            Event::Visited(*step),
            late + Millis::seconds(1),
        );
        session.step() == *step && *step != StepId::Stop(Stop::NotEasing)
    };
    StepId::all().filter(is_spared).collect()
}
