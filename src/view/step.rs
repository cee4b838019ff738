//! One step, laid out by its kind.

use super::{Guide, Tap, answers, figure, hold};
use crate::care::{StepId, Stop};
use crate::content::emergency::{PLACES, Place, UNKNOWN_NUMBER};
use crate::content::{self, ui};
use crate::screen::{Layout, Screen};
use leptos::either::Either;
use leptos::prelude::*;

/// The step's `main`.
pub(super) fn step(guide: Guide, screen: Screen) -> impl IntoView {
    match screen.layout {
        Layout::Hold(face) => Either::Left(hold::hold(guide, screen, face)),
        _ => Either::Right(reading(guide, screen)),
    }
}

/// Every step but a hold: figure, words, what is offered.
fn reading(guide: Guide, screen: Screen) -> impl IntoView {
    let class = match screen.layout {
        Layout::Question => "step question",
        Layout::Checklist => "step checklist",
        Layout::Hold(_) => "step hold",
        Layout::Treatment => "step treatment",
        Layout::Stop => "step stop",
        Layout::After => "step after",
    };
    let copy = screen.copy;
    let home = screen.step == StepId::HOME;
    let lost = home && guide.lost && screen.visit == 1;
    let label = content::figure_label(screen.step);
    let numbers = screen.step == StepId::Stop(Stop::Numbers);
    view! {
        <main class=class data-step=screen.step.path()>
            {screen.pose.map(|pose| figure::figure(pose, label))}
            <div class="words">
                {text("notice", if lost { ui::LOST } else { "" })}
                <h1 tabindex="-1">{copy.heading}</h1>
                {text("line", copy.line)}
                {screen.call.then(|| call(guide))}
                {list("dos", ui::DO, copy.dos)}
                {list("donts", ui::DO_NOT, copy.donts)}
                {numbers.then(|| other_numbers(guide))}
                {text("small", copy.note)}
            </div>
            {answers::answers(guide, screen.choices)}
            {answers::rules(guide, screen.rules)}
            {(home || screen.layout == Layout::After).then(|| about(guide))}
        </main>
    }
}

fn text(class: &'static str, text: &'static str) -> Option<impl IntoView> {
    (!text.is_empty()).then(|| view! { <p class=class>{text}</p> })
}

fn list(class: &'static str, heading: &'static str, lines: &'static [&'static str]) -> Option<impl IntoView> {
    (!lines.is_empty()).then(|| {
        let lines: Vec<_> = lines.iter().map(|line| view! { <li>{*line}</li> }).collect();
        view! {
            <h2 class=class>{heading}</h2>
            <ul class=class>{lines}</ul>
        }
    })
}

/// The emergency number of the place the runner is in, as far as the browser knows it.
fn call(guide: Guide) -> impl IntoView {
    move || {
        let (number, place) = match guide.place.get() {
            Some(place) => (place.number, [ui::FOR_PLACE, " ", place.name].concat()),
            None => (UNKNOWN_NUMBER, ui::NUMBER_UNKNOWN.to_owned()),
        };
        view! {
            <a class="answer call" href=["tel:", number].concat()>
                {[ui::CALL, " ", number].concat()}
            </a>
            <p class="small">{place}</p>
        }
    }
}

/// The numbers of all places; a tap calls, and is remembered for the other screens.
fn other_numbers(guide: Guide) -> impl IntoView {
    let row = move |place: &'static Place| {
        view! {
            <li>
                <a href=["tel:", place.number].concat() on:click=guide.on_click(Tap::Place(place))>
                    {place.name}
                    " "
                    <b>{place.number}</b>
                </a>
            </li>
        }
    };
    let rows: Vec<_> = PLACES.iter().map(row).collect();
    view! { <ul class="numbers">{rows}</ul> }
}

/// The disclaimer, before first use, and the way to the sources.
fn about(guide: Guide) -> impl IntoView {
    let href = [guide.base, "about/"].concat();
    view! {
        <footer class="about">
            {ui::DISCLAIMER}
            " "
            <a href=href>{ui::ABOUT}</a>
        </footer>
    }
}
