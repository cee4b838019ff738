//! The answers of a step: real links, so that they work before and without the app.

use super::{Guide, Tap};
use crate::care::Event;
use crate::content::ui;
use crate::screen::{Choice, HoldFace, Stage, Weight};
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

/// All answers of a step, in the thumb's reach; "Pause" stands beside the half-width one of a hold.
pub(super) fn answers(guide: Guide, choices: &[Choice]) -> impl IntoView + use<> {
    let answer = |choice: &Choice| {
        let class = match choice.weight {
            Weight::Primary => "answer primary",
            Weight::Plain => "answer",
            Weight::Half => "answer half",
            Weight::Quiet => "answer quiet",
            Weight::Sign => "answer sign",
            Weight::Over => "answer primary over",
            Weight::Rule => "rule",
        };
        view! {
            {(choice.weight == Weight::Half).then(|| pause(guide))}
            <a
                class=class
                href=guide.href(choice.to)
                on:click=guide.on_click(Tap::Event(choice.event))
            >
                {choice.label}
            </a>
        }
    };
    choices.iter().map(answer).collect::<Vec<_>>()
}

/// "Pause" is a checkbox, so that the plain page can pause too; while the muscle rests it is "Skip the rest".
fn pause(guide: Guide) -> impl IntoView {
    let toggled = move |change| {
        let input: HtmlInputElement = event_target(&change);
        let event = if input.checked() {
            Event::HoldPaused
        } else {
            Event::HoldResumed
        };
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
            <input type="checkbox" on:change=toggled />
            <span class="off">{ui::PAUSE}</span>
            <span class="on">{ui::GO_ON}</span>
        </label>
    }
}
