//! What happens to a session: taps, waking, typed addresses, any event, and the time between them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::Index;
use uncramp::care::{
    Answer, Event, HoldLength, Leg, Millis, Moment, Session, StepId, Stretch, graph,
};

pub(crate) const START: Moment = Moment(1_000_000_000);

/// An action of the runner or the browser; some depend on the current screen.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// A tap on one of the answers on the screen.
    Tapped(Index),
    /// A wake-up at the time the session has asked for, if any.
    Woken,
    /// Stretching and waiting, regardless of what the guide says: the hold runs on, or its address is opened.
    Stretched,
    /// Any event, whether it fits or not.
    Event(Event),
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        6 => any::<Index>().prop_map(Action::Tapped),
        3 => Just(Action::Woken),
        5 => Just(Action::Stretched),
        5 => event().prop_map(Action::Event),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    let steps: Vec<StepId> = StepId::all().collect();
    let answers: BTreeSet<Answer> = StepId::all()
        .flat_map(graph::edges)
        .map(|edge| edge.answer)
        .collect();
    let answers: Vec<Answer> = answers.into_iter().collect();
    let step = proptest::sample::select(steps);
    prop_oneof![
        6 => step.clone().prop_map(Event::Visited),
        3 => step.prop_map(Event::Followed),
        3 => proptest::sample::select(answers).prop_map(Event::Answered),
        2 => (0..1_000_000_u64, any::<bool>()).prop_map(|(elapsed, paused)| Event::HoldAdopted {
            elapsed: Millis(elapsed),
            paused,
        }),
        2 => Just(Event::HoldPaused),
        2 => Just(Event::HoldResumed),
        1 => Just(Event::WasAway),
        1 => Just(Event::CareResumed),
        1 => any::<Option<u64>>().prop_map(Event::Saved),
        1 => proptest::sample::select(Leg::ALL.to_vec()).prop_map(Event::LegChosen),
        1 => proptest::sample::select(HoldLength::ALL.to_vec()).prop_map(Event::LengthSet),
        2 => Just(Event::TimePassed),
    ]
}

/// The time between two events: zero, part of a double tap, up to a minute, or up to a quarter of an hour.
pub(crate) fn span() -> impl Strategy<Value = Millis> {
    prop_oneof![
        2 => Just(0),
        2 => 0..600_u64,
        6 => 0..60_000_u64,
        3 => 0..900_000_u64,
    ]
    .prop_map(Millis)
}

pub(crate) fn history() -> impl Strategy<Value = (Index, Vec<(Millis, Action)>)> {
    let actions = proptest::collection::vec((span(), action()), 1..60);
    (any::<Index>(), actions)
}

pub(crate) fn opened(step: Index) -> Session {
    let steps: Vec<StepId> = StepId::all().collect();
    Session::open(*step.get(&steps), START)
}

/// The event of an action, and its time.
pub(crate) fn event_of(session: &Session, now: Moment, action: &Action) -> (Event, Moment) {
    match action {
        Action::Event(event) => (*event, now),
        Action::Stretched if session.hold().is_none() => {
            (Event::Visited(StepId::Hold(Stretch::Other)), now)
        }
        Action::Woken | Action::Stretched => (
            Event::TimePassed,
            session.wakes_at().unwrap_or(now).max(now),
        ),
        Action::Tapped(which) => {
            let edges = graph::edges(session.step());
            let event = match edges.len() {
                0 => Event::TimePassed,
                _ => Event::Answered(which.get(&edges).answer),
            };
            (event, now)
        }
    }
}
