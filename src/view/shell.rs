//! The frame around every step: it creates the elements of the step again for each visit.

use super::languages::languages;
use super::markup::{button, link};
use super::{Guide, answers, foot, map, picture, place, reading, settings, tap, words};
use crate::care::{Session, StepId, Stop};
use crate::content::words;
use crate::language::Locale;
use crate::record::settings::name;
use crate::screen::{Layout, Screen};
use leptos::either::Either;
use leptos::prelude::*;
use maud::{Markup, html};

/// The whole guide. Taps are interpreted by [`Guide::clicked`] and [`Guide::changed`].
///
/// While a step is shown only its stage changes; each visit to a step creates new elements, so that the focus, a checked box
/// or a running countdown never carries over to the next step: the two sides of an [`enum@Either`] are never patched into
/// each other.
#[must_use]
pub fn shell(guide: Guide) -> impl IntoView + use<> {
    let locale = guide.state.locale();
    let screen = Screen::of(guide.state.session(), locale);
    let stage = match screen.layout {
        Layout::Hold(face) => Some(face.stage.name()),
        _ => None,
    };
    frame(FrameContent {
        locale,
        visit: screen.visit,
        bar: bar(
            locale,
            guide.base,
            screen.back,
            &beside_help(guide, &screen),
        )
        .into_string(),
        class: class(&screen),
        path: screen.step.path(),
        stage,
        step: step(guide, &screen).into_string(),
    })
}

/// What the frame renders of a step.
pub(super) struct FrameContent {
    pub(super) locale: Locale,
    /// A different number creates new elements.
    pub(super) visit: u32,
    /// The markup of the bar.
    pub(super) bar: String,
    pub(super) class: &'static str,
    pub(super) path: &'static str,
    /// The stage of the hold.
    pub(super) stage: Option<&'static str>,
    /// The markup of the step.
    pub(super) step: String,
}

/// The frame around a step.
pub(super) fn frame(content: FrameContent) -> impl IntoView + use<> {
    let name = words!(content.locale, ui::NAME);
    // They are labelled because a store's page around the guide has landmarks of its own.
    let view = view! {
        <header class="bar" aria-label=name inner_html=content.bar></header>
        <main
            class=content.class
            aria-label=name
            data-step=content.path
            data-stage=content.stage
            inner_html=content.step
        ></main>
    };
    let step = if content.visit % 2 == 1 {
        Either::Left(view)
    } else {
        Either::Right(view)
    };
    view! {
        <div class="guide">{step}</div>
    }
}

/// The invisible markup of a session's step, much as [`shell`] would render it.
#[must_use]
pub fn hidden_markup(guide: Guide, session: &Session) -> String {
    let screen = Screen::of(session, guide.state.locale());
    let markup = html! {
        main.unseen.(class(&screen)) { (step(guide, &screen)) }
    };
    markup.into_string()
}

const fn class(screen: &Screen) -> &'static str {
    match screen.layout {
        Layout::Question if matches!(screen.step, StepId::HOME) => "step question home",
        Layout::Question => "step question",
        Layout::Checklist => "step checklist",
        Layout::Hold(_) => "step hold",
        Layout::Treatment => "step treatment",
        Layout::Stop => "step stop",
        Layout::After => "step after",
        Layout::Survey { .. } => "step survey",
        Layout::Reading => "step reading",
        Layout::Diary => "step diary",
        Layout::Settings => "step settings",
    }
}

/// What is between "Back" and "Get help": on a hold the switch of pocket mode, on the first page the languages, of which the style
/// sheet shows the one that the phone asks for.
fn beside_help(guide: Guide, screen: &Screen) -> Markup {
    let has_pocket = matches!(screen.layout, Layout::Hold(_)) && !guide.framed;
    html! {
        @if has_pocket {
            label.pocket.needs-app {
                input type="checkbox" name=(name::POCKET) value="on";
                span { (words!(screen.locale, ui::SCREEN_OFF)) }
            }
        }
        @if screen.step == StepId::HOME {
            (languages(guide, screen))
        }
    }
}

/// "Back", or the name of the guide if there is nothing to go back to; and "Get help".
pub(super) fn bar(
    locale: Locale,
    base: &str,
    back: Option<StepId>,
    beside_help: &Markup,
) -> Markup {
    let (class, label) = if back.is_some() {
        ("back", words!(locale, ui::BACK))
    } else {
        ("brand", words!(locale, ui::NAME))
    };
    let back = back.unwrap_or(StepId::HOME);
    let help = StepId::Stop(Stop::Help);
    html! {
        (link(class, tap::BACK, (base, back.path()), label))
        (button("sound", tap::SOUND, words!(locale, ui::TAP_FOR_SOUND)))
        (beside_help)
        (link("get-help", "", (base, help.path()), words!(locale, ui::GET_HELP)))
    }
}

/// The picture, the text and the controls of a step.
fn step(guide: Guide, screen: &Screen) -> Markup {
    let Guide { state, base, .. } = guide;
    let is_hold = matches!(screen.layout, Layout::Hold(_));
    html! {
        @if !is_hold {
            (picture::picture(screen))
            (words::head(screen, guide.not_found && screen.visit == 1))
        }
        @if screen.call {
            (words::call(state.country(), screen.locale))
            @if !guide.framed {
                (place::place(*state.place(), screen.locale))
            }
        }
        @if !is_hold {
            (words::lists(base, screen))
        }
        @if screen.call_below {
            (words::call(state.country(), screen.locale))
        }
        @match screen.layout {
            Layout::Settings => (settings::settings(guide, screen)),
            Layout::Reading => (reading::reading(base, screen)),
            _ => {}
        }
        @if is_hold {
            // What is visible without scrolling; the lists below are small print.
            div.fold {
                (picture::picture(screen))
                (words::head(screen, false))
                (answers::answers(base, screen))
            }
            (words::lists(base, screen))
        } @else {
            (answers::answers(base, screen))
        }
        @if screen.step == StepId::HOME {
            (map::map(base, screen.locale))
        }
        (answers::tools(base, screen))
        // A runner with another cramp must not have to read first.
        @if screen.layout == Layout::After {
            (reading::reading(base, screen))
        }
        (foot::foot(base, screen))
    }
}
