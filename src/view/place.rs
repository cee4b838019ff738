//! The panel with the position of the runner, for rescuers. It needs the app, and is not drawn on pages in frames.

use super::icon::{Icon, icon};
use super::markup::{button, paragraph};
use super::tap;
use crate::content::place as words;
use crate::state::care::{Geolocation, Shown};
use maud::{Markup, html};

/// The button that asks for the position, or the outcome.
pub(super) fn place(place: Geolocation) -> Markup {
    html! {
        section.where.needs-app tabindex="-1" aria-label=(words::PLACE) {
            (paragraph("line", place.line()))
            @match place {
                Geolocation::Idle => {
                    button.tool type="button" data-tap=(tap::PLACE) { (icon(Icon::Pin)) (words::SHOW) }
                }
                Geolocation::Asking(_) => {}
                Geolocation::Shown(shown) => (self::shown(&shown)),
                Geolocation::Slow | Geolocation::Inexact | Geolocation::Refused | Geolocation::Off => {
                    p { (words::SAY_INSTEAD) }
                    (button("tool", tap::PLACE, words::LOOK_AGAIN))
                }
            }
        }
    }
}

fn shown(shown: &Shown) -> Markup {
    html! {
        p.coordinates { (shown.coordinates()) }
        p { (shown.accuracy()) " " span #age { (shown.age()) } }
        div.tools {
            (button("tool", tap::COPY_PLACE, words::COPY))
            @if shown.can_share {
                (button("tool", tap::SHARE_PLACE, words::SHARE))
            }
            a.tool href=(shown.text_message()) { (words::TEXT) }
            (button("tool", tap::PLACE, words::LOOK_AGAIN))
        }
    }
}
