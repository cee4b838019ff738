//! The panel with the position of the runner, for rescuers. It needs the app, and is not drawn on pages in frames.

use super::icon::{Icon, icon};
use super::markup::{button, paragraph};
use super::tap;
use crate::content::words;
use crate::language::Locale;
use crate::state::care::{Geolocation, Shown};
use maud::{Markup, html};

/// The button that asks for the position, or the outcome.
pub(super) fn place(place: Geolocation, locale: Locale) -> Markup {
    html! {
        section.where.needs-app tabindex="-1" aria-label=(words!(locale, place::PLACE)) {
            (paragraph("line", place.line(locale)))
            @match place {
                Geolocation::Idle => {
                    button.tool type="button" data-tap=(tap::PLACE) { (icon(Icon::Pin)) (words!(locale, place::SHOW)) }
                }
                Geolocation::Asking(_) => {}
                Geolocation::Shown(shown) => (self::shown(&shown, locale)),
                Geolocation::Slow | Geolocation::Inexact | Geolocation::Refused | Geolocation::Off => {
                    p { (words!(locale, place::SAY_INSTEAD)) }
                    (button("tool", tap::PLACE, words!(locale, place::LOOK_AGAIN)))
                }
            }
        }
    }
}

fn shown(shown: &Shown, locale: Locale) -> Markup {
    html! {
        p.coordinates { (shown.coordinates()) }
        p { (shown.accuracy(locale)) " " span #age { (shown.age(locale)) } }
        div.tools {
            (button("tool", tap::COPY_PLACE, words!(locale, place::COPY)))
            @if shown.can_share {
                (button("tool", tap::SHARE_PLACE, words!(locale, place::SHARE)))
            }
            a.tool href=(shown.text_message(locale)) { (words!(locale, place::TEXT)) }
            (button("tool", tap::PLACE, words!(locale, place::LOOK_AGAIN)))
        }
    }
}
