//! Walks the path from the first question to relief once, unseen, to warm up the browser.
//!
//! A phone takes two to three times as long to do something for the first time: code is compiled when it is first called,
//! and fonts, rules and glyphs are looked up when they are first laid out. So this is done before a tap waits for it.

use super::super::page::before_next_frame;
use super::runtime::App;
use crate::care::{Answer, Event, Millis, Moment, Session, StepId, update};
use crate::platform::page;
use crate::view;

/// The shortest path that visits a step of each kind.
const WAY: [Answer; 3] = [Answer::Calf, Answer::CanStand, Answer::LetGo];
/// The simulated time between two answers: sooner ones would be ignored.
const BETWEEN: Millis = Millis::seconds(10);

/// Continues with this many answers, then with more, one step per frame, so that a tap in between waits for one step at
/// most. Ends when a stretch is under way, which nothing may disturb.
pub(super) fn rehearse(app: App, answers: usize) {
    let Some(way) = WAY.get(..answers) else {
        return;
    };
    before_next_frame(Box::new(move || {
        if app.ask(|state| !state.session().cues().is_empty()) {
            return;
        }
        let mut now = Moment(0);
        let mut session = Session::open(StepId::HOME, now);
        for answer in way {
            now = now + BETWEEN;
            // The effects are dropped: nobody has really answered.
            let _ = update(&mut session, Event::Answered(*answer), now);
        }
        page::lay_out(&view::rehearsed(&app.guide(), &session));
        rehearse(app, answers + 1);
    }));
}
