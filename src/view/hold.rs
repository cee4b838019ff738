//! The hold: a ring, the seconds and the muscle, all counted down by the style sheet alone.
//!
//! Nothing here moves by script. The digits are strips of numbers moved one line a second, the ring is two clipped
//! half-rings that turn one after the other (`style/hold.css`). The plain page counts by itself; the app only
//! sets these animations where a pause or a rest moves them (`platform::countdown`).

use super::{Guide, answers, figure};
use crate::care::hold::{HOLD, REST};
use crate::care::{Event, Millis};
use crate::content::{self, ui};
use crate::screen::{Choice, HoldFace, Screen, Stage, Weight};
use leptos::prelude::*;

/// The screen of a hold.
pub(super) fn hold(guide: Guide, screen: Screen) -> impl IntoView {
    let face = Memo::new(move |_| HoldFace::of(&guide.session.read()));
    let stage = move || face.get().map_or(Stage::GettingReady, |face| face.stage);
    let label = content::figure_label(screen.step);
    view! {
        <div class="clock">
            <div class="ring">
                <div class="half right"><div class="arc"></div></div>
                <div class="half left"><div class="arc"></div></div>
                <div class="cap"></div>
                <div class="cap turning"></div>
            </div>
            {screen.pose.map(|pose| figure::figure(pose, label))}
            <div class="digits" role="timer" aria-label=ui::TIMER>
                <p class="lead word">{move || stage().word()}</p>
                <p class="lead window" aria-hidden="true"><span class="strip">{numbers(REST, 1)}</span></p>
                <p class="count window" aria-hidden="true"><span class="strip">{numbers(HOLD, 0)}</span></p>
            </div>
        </div>
        <div class="words">
            <h1 tabindex="-1">{screen.copy.heading}</h1>
            <p class="line">{screen.copy.line}</p>
            <p class="small">
                <span class="counter">{move || face.get().map_or("", |face| face.counter)}</span>
                " "
                {screen.copy.note}
            </p>
        </div>
        {controls(guide, screen.choices, Signal::derive(stage))}
        {answers::rules(guide, screen.rules)}
    }
}

/// The answers, with "Pause" beside the half-width one.
fn controls(guide: Guide, choices: Vec<Choice>, stage: Signal<Stage>) -> impl IntoView {
    let list: Vec<_> = choices
        .into_iter()
        .map(|choice| {
            let half = choice.weight == Weight::Half;
            (half.then(|| pause(guide, stage)), answers::answer(guide, choice))
        })
        .collect();
    view! { <nav class="answers">{list}</nav> }
}

/// "Pause" is a checkbox, so that the plain page can pause too; while the muscle rests it is "Skip the rest".
fn pause(guide: Guide, stage: Signal<Stage>) -> impl IntoView {
    let paused = move || stage.get() == Stage::Paused;
    let resting = move || stage.get() == Stage::Resting;
    let toggled = move |change| {
        let event = if event_target_checked(&change) { Event::HoldPaused } else { Event::HoldResumed };
        guide.dispatch.run(event);
    };
    view! {
        <button
            class="answer half skip"
            type="button"
            hidden=move || !resting()
            on:click=move |_| guide.dispatch.run(Event::RestSkipped)
        >
            {ui::SKIP_REST}
        </button>
        <label class="answer half pause" hidden=resting>
            <input type="checkbox" autocomplete="off" prop:checked=paused on:change=toggled />
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
