//! The way from the first question to relief, gone once where nobody sees it.
//!
//! What is done for the first time takes a phone two to three times as long: code is made ready when it is first called,
//! and fonts, rules and words are looked up when they are first laid out. So that is done before a tap waits for it.

use super::Wires;
use crate::care::{Answer, Event, Millis, Moment, Session, StepId, update};
use crate::platform::{page, timer};
use crate::view;

/// The shortest way, over one step of each kind.
const WAY: [Answer; 3] = [Answer::Calf, Answer::CanStand, Answer::LetGo];
/// Milliseconds before each part: a tap may come in between, and no part keeps it waiting for long.
const PAUSE: u32 = 60;
/// Between two answers, which are not heard sooner.
const BETWEEN: Millis = Millis::seconds(10);

impl Wires {
    /// Goes on with this part, and those after it: each step is put into words in one, and laid out in the next. Ends
    /// where a stretch is under way, which nothing may disturb.
    pub(super) fn rehearse(self, part: usize) {
        let Some(way) = WAY.get(..=part / 2) else {
            return;
        };
        timer::later(PAUSE, move || {
            if self.has_cues() {
                return;
            }
            let mut now = Moment(0);
            let mut session = Session::open(StepId::HOME, now);
            for answer in way {
                now = now + BETWEEN;
                // What should take effect does not: nobody has answered.
                let _ = update(&mut session, Event::Answered(*answer), now);
            }
            let drawn = view::rehearsed(self.guide(false), &session);
            if part % 2 == 1 {
                page::lay_out(&drawn);
            }
            self.rehearse(part + 1);
        });
    }
}
