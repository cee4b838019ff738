//! Effects on the page other than drawing the step.

use super::super::page::{announce, focus};
use super::super::records::millis;
use crate::care::Millis;
use crate::platform::timer::before_next_frame;
use crate::platform::{animations, page, share, vibration};
use crate::state::care::{Countdown, Effect, Timeline};

/// The element that counts down a hold.
const CLOCK: &str = ".clock";
/// The element that counts down to the question of a treatment or a walk.
const ASKS: &str = ".asks";
/// The id of the text that says how old the position is.
const AGE: &str = "age";
/// The checkbox that pauses the plain page's countdown.
const PAUSE: &str = ".pause input";

/// Runs an effect that concerns only the page and has no answer.
pub(super) fn run_effect(effect: Effect) {
    match effect {
        Effect::SetTitle(title) => page::set_title(&title),
        Effect::ShowFromTop => page::show_from_top("h1"),
        Effect::Focus(selector) => focus(selector),
        Effect::RestoreFocus(selector) => {
            before_next_frame(Box::new(move || page::restore_focus(selector)));
        }
        Effect::SetAge(text) => page::set_text(AGE, &text),
        Effect::SetAttribute(name, value) => page::set_attribute(name, value),
        Effect::Announce(text) => announce(&text),
        Effect::SetCountdown(countdown) => set_countdown(&countdown),
        Effect::Vibrate(pattern) => vibration::vibrate(pattern),
        Effect::Print => share::print(),
        Effect::Reload => page::reload(),
        Effect::FillForm(fields) => {
            for (name, value) in fields {
                page::fill(name, value);
            }
        }
        _ => {}
    }
}

/// Shows a warning if the screen may go off although it should stay on.
pub(super) fn show_wake_lock(held: bool) {
    page::set_attribute("data-screen", (!held).then_some("sleeps"));
}

/// How long the plain page's countdown has been running, and whether it is paused.
pub(super) fn countdown() -> (Option<Millis>, bool) {
    let elapsed = animations::elapsed_ms(CLOCK, Countdown::HOLD);
    (elapsed.map(millis), page::is_checked(PAUSE))
}

fn set_countdown(countdown: &Countdown) {
    let (selector, timelines) = match countdown {
        Countdown::Hold { timelines, .. } => (CLOCK, timelines.as_slice()),
        Countdown::Question(timeline) => (ASKS, core::slice::from_ref(timeline)),
    };
    for timeline in timelines {
        set_timeline(selector, timeline);
    }
    if let Countdown::Hold { paused, .. } = countdown {
        page::set_checked(PAUSE, *paused);
    }
}

#[expect(clippy::cast_precision_loss, reason = "exact up to 285,000 years")]
fn set_timeline(selector: &str, timeline: &Timeline) {
    animations::set(selector, timeline.name, timeline.ms as f64, timeline.runs);
}
