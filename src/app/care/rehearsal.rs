//! The way from the first question to relief, gone once where nobody sees it.
//!
//! What is done for the first time takes a phone two to three times as long: code is made ready when it is first called,
//! and fonts, rules and words are looked up when they are first laid out. So that is done before a tap waits for it.

use super::super::page::before_next_frame;
use super::runtime::App;
use crate::care::{Answer, Event, Millis, Moment, Session, StepId, update};
use crate::platform::page;
use crate::view;

/// The shortest way, over a step of each kind.
const WAY: [Answer; 3] = [Answer::Calf, Answer::CanStand, Answer::LetGo];
/// Between two answers, which are not heard sooner.
const BETWEEN: Millis = Millis::seconds(10);

/// Goes on with this many answers, and then with more, one step a frame: a tap in between waits for no more than that.
/// Ends where a stretch is under way, which nothing may disturb.
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
            // What should take effect does not: nobody has answered.
            let _ = update(&mut session, Event::Answered(*answer), now);
        }
        page::lay_out(&view::rehearsed(&app.guide(), &session));
        rehearse(app, answers + 1);
    }));
}
