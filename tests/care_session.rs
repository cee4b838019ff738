//! The rules of an episode, each as a table of events for a session and the step where it ends up.
//!
//! This file contains what the tests share; the tests are in `tests/care_session/`, by subject.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

#[path = "care_session/after.rs"]
mod after;
#[path = "care_session/away.rs"]
mod away;
#[path = "care_session/cues.rs"]
mod cues;
#[path = "care_session/effects.rs"]
mod effects;
#[path = "care_session/heat_and_ice.rs"]
mod heat_and_ice;
#[path = "care_session/holds.rs"]
mod holds;
#[path = "care_session/red_flags.rs"]
mod red_flags;
#[path = "care_session/rules.rs"]
mod rules;
#[path = "care_session/running.rs"]
mod running;
#[path = "care_session/taps.rs"]
mod taps;
#[path = "support/wake.rs"]
mod wake;

use uncramp::care::{
    Answer, Effect, Event, HistoryUpdate, Millis, Moment, Session, StepId, update,
};

/// A runner using the guide, with a clock that the test controls.
#[derive(Clone)]
struct Runner {
    session: Session,
    now: Moment,
    /// The effects of the last event.
    effects: Vec<Effect>,
}

impl Runner {
    #[track_caller]
    fn opens(path: &str) -> Self {
        let now = Moment(1_000_000_000);
        Self {
            session: Session::open(step(path), now),
            now,
            effects: Vec::new(),
        }
    }

    /// Stretches the back of the thigh until the hold starts counting: the first hold of an episode.
    fn in_first_hold() -> Self {
        Self::opens("hamstring/seated/").sleeps()
    }

    /// Has completed the first hold, and is asked how it went.
    fn after_first_hold() -> Self {
        Self::in_first_hold().sleeps()
    }

    fn dispatch(mut self, event: Event) -> Self {
        self.effects = update(&mut self.session, event, self.now);
        self
    }

    /// Lets time pass without notifying the session.
    fn waits(mut self, span: Millis) -> Self {
        self.now = self.now + span;
        self
    }

    fn waits_s(self, seconds: u64) -> Self {
        self.waits(Millis::seconds(seconds))
    }

    /// Waits a second, then taps an answer.
    fn answers(self, answer: Answer) -> Self {
        self.waits_s(1).dispatch(Event::Answered(answer))
    }

    #[track_caller]
    fn visits(self, path: &str) -> Self {
        self.dispatch(Event::Visited(step(path)))
    }

    #[track_caller]
    fn follows(self, path: &str) -> Self {
        self.waits_s(1).dispatch(Event::Followed(step(path)))
    }

    /// Waits until the session's next change without input.
    #[track_caller]
    fn sleeps(mut self) -> Self {
        let wakes = self.session.changes_at();
        self.now = wakes.expect("a pending change").max(self.now);
        self.dispatch(Event::TimePassed)
    }

    /// Lets the hold on the screen run to its end.
    #[track_caller]
    fn holds_through(mut self) -> Self {
        while self.session.hold().is_some() {
            self = self.sleeps();
        }
        self
    }

    fn wakes_in(&self) -> Option<Millis> {
        self.session
            .changes_at()
            .map(|moment| moment.since(self.now))
    }

    #[track_caller]
    fn at(self, path: &str) -> Self {
        assert_eq!(self.session.step().path(), step(path).path());
        self
    }

    /// Checks that the last event has led to this step, and the address with it.
    #[track_caller]
    fn shown(self, path: &str, how: HistoryUpdate) -> Self {
        let shown: Vec<_> = shows(&self.effects).collect();
        assert_eq!(shown, [(step(path), how)]);
        self.at(path)
    }

    /// Checks that the last event has changed nothing visible.
    #[track_caller]
    fn saw_no_change(self) -> Self {
        assert_eq!(self.effects, [Effect::WakeAt(self.session.wakes_at())]);
        self
    }
}

fn shows(effects: &[Effect]) -> impl Iterator<Item = (StepId, HistoryUpdate)> {
    effects.iter().filter_map(|effect| match effect {
        Effect::Show(step, how) => Some((*step, *how)),
        _ => None,
    })
}

#[track_caller]
fn step(path: &str) -> StepId {
    match StepId::from_path(path) {
        Some(step) => step,
        None => panic!("no step at {path}"),
    }
}
