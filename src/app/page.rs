//! What the page shows besides the step.

use super::observe;
use crate::care::Millis;
use crate::platform::countdown::{self, Timeline};
use crate::platform::{page, share, vibration};
use crate::state::{Countdown, Effect, Field};
use leptos::prelude::*;

/// The live region.
const LIVE: &str = "said";
/// The part of the page that counts down a hold.
const CLOCK: &str = ".clock";
/// The part that counts down to the question of a treatment or a walk.
const ASKS: &str = ".asks";
/// The box that pauses the plain page's countdown.
const PAUSE: &str = ".pause input";

/// Has the browser do what concerns the page alone, and has no answer.
pub(super) fn run_effect(effect: Effect) {
    match effect {
        Effect::SetTitle(title) => page::set_title(&title),
        Effect::ShowFromTop => page::show_from_top("h1"),
        Effect::Focus(selector) => focus(selector),
        Effect::SetAttribute(name, value) => page::set_attribute(name, value),
        Effect::Announce(text) => page::set_text(LIVE, &text),
        Effect::SetCountdown(countdown) => set_countdown(&countdown),
        Effect::Vibrate(pattern) => vibration::buzz(pattern),
        Effect::Print => share::print(),
        Effect::FillForm(fields) => {
            for field in fields {
                match field {
                    Field::Check(selector, checked) => page::set_checked(&selector, checked),
                    Field::Choose(selector, value) => page::set_value(&selector, &value),
                }
            }
        }
        _ => {}
    }
}

/// Puts the focus on something that is drawn before the next frame.
pub(super) fn focus(selector: String) {
    request_animation_frame(move || page::focus(&selector));
}

/// Tells the runner what became of a tap, to be heard and to be read; nothing takes the text away.
pub(super) fn notify(text: Option<&str>) {
    if let Some(text) = text {
        page::set_text(LIVE, text);
    }
    page::set_attribute("data-told", text.and(Some("yes")));
}

/// Whether the screen stays on although that is wanted.
pub(super) fn show_wake_lock(held: bool) {
    page::set_attribute("data-screen", (!held).then_some("sleeps"));
}

pub(super) fn set_bar_colors(colors: [&str; 2]) {
    page::set_each("meta[name=theme-color]", "content", &colors);
}

/// How long the countdown of the plain page has been running, and whether it is paused.
pub(super) fn countdown() -> (Option<Millis>, bool) {
    let clock = page::find(CLOCK);
    let elapsed = clock.and_then(|clock| countdown::elapsed_ms(&clock, Countdown::HOLD));
    (elapsed.map(observe::millis), page::is_checked(PAUSE))
}

fn set_countdown(countdown: &Countdown) {
    let (selector, timelines): (_, &[_]) = match countdown {
        Countdown::Hold { timelines, .. } => (CLOCK, timelines),
        Countdown::Question(timeline) => (ASKS, core::slice::from_ref(timeline)),
    };
    let Some(element) = page::find(selector) else {
        return;
    };
    let timelines: Vec<Timeline> = timelines.iter().map(timeline).collect();
    countdown::set(&element, &timelines);
    if let Countdown::Hold { paused, .. } = countdown {
        page::set_checked(PAUSE, *paused);
    }
}

#[expect(clippy::cast_precision_loss, reason = "exact up to 285,000 years")]
const fn timeline(at: &crate::state::Timeline) -> Timeline {
    Timeline {
        name: at.name,
        ms: at.ms as f64,
        runs: at.runs,
    }
}
