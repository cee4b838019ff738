//! The hold: a ring, the seconds and the muscle, all counted down by the style sheet alone.
//!
//! Nothing here moves by script. The digits are strips of numbers moved one line a second, the ring is two clipped
//! half-rings that turn one after the other (`style/hold.css`). The plain page counts by itself; the app only
//! sets these animations where a pause or a rest moves them (`platform::countdown`).

use super::{Guide, Tap, answers, figure};
use crate::care::hold::{HOLD, REST};
use crate::care::{Event, Millis};
use crate::content::{self, ui};
use crate::screen::{Choice, HoldFace, Screen, Stage, Weight};
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

/// The `main` of a hold.
///
/// What changes while it lasts is one attribute, its stage; the style sheet shows and hides by it.
pub(super) fn hold(guide: Guide, screen: Screen, face: HoldFace) -> impl IntoView {
    let stage = move || {
        let face = HoldFace::of(&guide.session.read());
        face.map_or(Stage::GettingReady, |face| face.stage).name()
    };
    let label = content::figure_label(screen.step);
    view! {
        <main class="step hold" data-step=screen.step.path() data-stage=stage>
            <div class="clock">
                <div class="ring">
                    <div class="half right">
                        <div class="arc"></div>
                    </div>
                    <div class="half left">
                        <div class="arc"></div>
                    </div>
                    <div class="cap"></div>
                    <div class="cap turning"></div>
                </div>
                {screen.pose.map(|pose| figure::figure(pose, label))}
                <div class="digits" role="timer" aria-label=ui::TIMER>
                    <p class="lead word ready">{ui::GET_READY}</p>
                    <p class="lead word resting">{ui::REST}</p>
                    <p class="lead window" aria-hidden="true">
                        <span class="strip">{numbers(REST, 1)}</span>
                    </p>
                    <p class="count window" aria-hidden="true">
                        <span class="strip">{numbers(HOLD, 0)}</span>
                    </p>
                </div>
            </div>
            <div class="words">
                <h1 tabindex="-1">{screen.copy.heading}</h1>
                <p class="line">{screen.copy.line}</p>
                <p class="small">{[face.counter, " · ", screen.copy.note].concat()}</p>
            </div>
            {controls(guide, screen.choices)}
            {answers::rules(guide, screen.rules)}
        </main>
    }
}

/// The answers, with "Pause" beside the half-width one.
fn controls(guide: Guide, choices: Vec<Choice>) -> impl IntoView {
    let list: Vec<_> = choices
        .into_iter()
        .map(|choice| {
            let half = choice.weight == Weight::Half;
            (half.then(|| pause(guide)), answers::answer(guide, choice))
        })
        .collect();
    view! { <nav class="answers">{list}</nav> }
}

/// "Pause" is a checkbox, so that the plain page can pause too; while the muscle rests it is "Skip the rest".
fn pause(guide: Guide) -> impl IntoView {
    let toggled = move |change| {
        let input: HtmlInputElement = event_target(&change);
        let event = if input.checked() { Event::HoldPaused } else { Event::HoldResumed };
        guide.tapped.run(Tap::Event(event));
        // A tap that came too early was not heard: the box goes back to what is true.
        let face = guide.session.with_untracked(HoldFace::of);
        input.set_checked(face.is_some_and(|face| face.stage == Stage::Paused));
    };
    view! {
        <button
            class="answer half skip"
            type="button"
            on:click=guide.on_click(Tap::Event(Event::RestSkipped))
        >
            {ui::SKIP_REST}
        </button>
        <label class="answer half pause">
            <input type="checkbox" autocomplete="off" on:change=toggled />
            <span class="off">{ui::PAUSE}</span>
            <span class="on">{ui::GO_ON}</span>
        </label>
    }
}

/// The whole seconds of `span` down to `last`, a line each.
fn numbers(span: Millis, last: u64) -> String {
    let mut strip = String::new();
    for second in (last..=span.0 / 1_000).rev() {
        strip.push_str(&second.to_string());
        strip.push('\n');
    }
    strip
}
