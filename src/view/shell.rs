//! What stands around every step: the bar at the top, and the step itself, drawn anew for each visit.

use super::{Guide, step, take};
use crate::care::{Event, StepId, Stop};
use crate::content::ui;
use crate::screen::Screen;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The whole guide.
///
/// Each visit of a step is a new piece of page, so that focus, a checked box or a running countdown of one
/// step cannot be seen on the next.
#[component]
pub fn Shell(
    /// State and dispatch.
    guide: Guide,
) -> impl IntoView {
    view! {
        <For
            each=move || [Screen::of(&guide.session.read())]
            key=|screen| screen.visit
            children=move |screen| {
                view! {
                    {bar(guide, screen.back)}
                    {step::step(guide, screen)}
                }
            }
        />
    }
}

/// "Back", or the name of the guide where there is nothing to go back to; and "Get help".
fn bar(guide: Guide, back: Option<StepId>) -> impl IntoView {
    let help = StepId::Stop(Stop::Help);
    let (class, label) = if back.is_some() { ("back", ui::BACK) } else { ("brand", ui::NAME) };
    let go_back = move |click: MouseEvent| {
        if let Some(step) = back
            && take(&click)
        {
            guide.go_back.run(step);
        }
    };
    view! {
        <header class="bar">
            <a class=class href=guide.href(back.unwrap_or(StepId::HOME)) on:click=go_back>
                {label}
            </a>
            <a class="get-help" href=guide.href(help) on:click=guide.on_click(Event::Followed(help))>
                {ui::GET_HELP}
            </a>
        </header>
    }
}
