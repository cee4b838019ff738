//! Warms up the browser: renders the path from the first question to relief once, invisibly.
//!
//! A phone takes two to three times as long to do something for the first time: code is compiled when it is first called,
//! and fonts, rules and glyphs are looked up when they are first laid out. So this is done before a tap waits for it.

use super::runtime::App;
use crate::care::{Answer, Event, Millis, Moment, Muscle, Session, StepId, update};
use crate::platform::page;
use crate::platform::timer::before_next_frame;
use crate::view;

/// The shortest path that visits a step of each kind.
const PATH: [Answer; 3] = [
    Answer::Muscle(Muscle::Calf),
    Answer::CanStand,
    Answer::LetGo,
];
/// The simulated time between two answers: sooner ones would be ignored.
const INTERVAL: Millis = Millis::seconds(10);

/// Renders the step after this many answers, then those after more: one step per frame, so that a tap in between waits for
/// one step at most. Ends when a stretch is under way, which nothing may disturb.
pub(super) fn warm_up(app: App, answers: usize) {
    let Some(path) = PATH.get(..answers) else {
        return;
    };
    before_next_frame(Box::new(move || {
        if app.with_state(|state| !state.session().cues().is_empty()) {
            return;
        }
        let mut now = Moment(0);
        let mut session = Session::open(StepId::HOME, now);
        for answer in path {
            now = now + INTERVAL;
            // The effects are dropped: nothing of it reaches the runner.
            let _ = update(&mut session, Event::Answered(*answer), now);
        }
        let markup = app.with_guide(|guide| view::hidden_markup(guide, &session));
        page::lay_out(&markup);
        warm_up(app, answers + 1);
    }));
}
