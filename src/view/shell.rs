//! What stands around every step: the bar at the top, and the step itself, drawn anew for each visit.

use super::{Guide, Tap, step};
use crate::care::{Event, StepId, Stop};
use crate::content::ui;
use crate::screen::Screen;
use leptos::either::Either;
use leptos::prelude::*;

/// The whole guide.
///
/// It is one closure over the one signal. While a step is shown its page is patched in place; each visit of a
/// step is a new piece of page, so that focus, a checked box or a running countdown of one step cannot be seen on
/// the next: the two sides of an [`enum@Either`] are never patched into each other.
#[must_use]
pub fn shell(guide: Guide) -> impl IntoView {
    move || {
        let screen = Screen::of(&guide.session.read());
        let drawn = (bar(guide, screen.back), step::step(guide, &screen));
        if screen.visit % 2 == 1 {
            Either::Left(drawn)
        } else {
            Either::Right(drawn)
        }
    }
}

/// "Back", or the name of the guide where there is nothing to go back to; and "Get help".
fn bar(guide: Guide, back: Option<StepId>) -> impl IntoView {
    let help = StepId::Stop(Stop::Help);
    let (class, label) = if back.is_some() {
        ("back", ui::BACK)
    } else {
        ("brand", ui::NAME)
    };
    let back = back.unwrap_or(StepId::HOME);
    view! {
        <header class="bar">
            <a class=class href=guide.href(back) on:click=guide.on_click(Tap::Back(back))>
                {label}
            </a>
            <button class="sound" type="button" on:click=guide.on_click(Tap::Sound)>
                {ui::TAP_FOR_SOUND}
            </button>
            <a
                class="get-help"
                href=guide.href(help)
                on:click=guide.on_click(Tap::Event(Event::Followed(help)))
            >
                {ui::GET_HELP}
            </a>
        </header>
    }
}
