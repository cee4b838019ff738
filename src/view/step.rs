//! One step: what is seen, what is read, what can be tapped.

use super::{Guide, answers, html, settings};
use crate::content::emergency::UNKNOWN_NUMBER;
use crate::content::ui;
use crate::screen::{Layout, Screen};
use leptos::prelude::*;

/// The step's `main`.
///
/// What changes while a hold lasts is one attribute, its stage; the style sheet shows and hides by it.
pub(super) fn step(guide: Guide, screen: &Screen) -> impl IntoView + use<> {
    let class = match screen.layout {
        Layout::Question => "step question",
        Layout::Checklist => "step checklist",
        Layout::Hold(_) => "step hold",
        Layout::Treatment => "step treatment",
        Layout::Stop => "step stop",
        Layout::After => "step after",
        Layout::Settings => "step settings",
    };
    let stage = match screen.layout {
        Layout::Hold(face) => Some(face.stage.name()),
        _ => None,
    };
    let lost = guide.lost && screen.visit == 1;
    view! {
        <main class=class data-step=screen.step.path() data-stage=stage>
            <div class="picture" inner_html=html::picture(screen)></div>
            <div class="words" inner_html=html::head(screen, lost)></div>
            {screen.call.then(|| call(guide))}
            <div class="words lists" inner_html=html::lists(screen)></div>
            {(screen.layout == Layout::Settings).then(|| settings::settings(guide))}
            <nav class="answers">{answers::answers(guide, &screen.choices)}</nav>
            <div
                class="foot"
                inner_html=html::foot(guide.base, screen)
                on:click=guide.on_link()
            ></div>
        </main>
    }
}

/// The emergency number of the place the runner is in, as far as the browser knows it.
fn call(guide: Guide) -> impl IntoView {
    let (number, place) = match guide.place.get() {
        Some(place) => (place.number, [ui::FOR_PLACE, " ", place.name].concat()),
        None => (UNKNOWN_NUMBER, ui::NUMBER_UNKNOWN.to_owned()),
    };
    view! {
        <a class="answer call" href=["tel:", number].concat()>
            {[ui::CALL, " ", number].concat()}
            <small>{place}</small>
        </a>
    }
}
