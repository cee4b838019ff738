//! The choice of a language.

use super::Guide;
use crate::content::{own_name, words};
use crate::language::Language;
use crate::screen::Screen;
use maud::{Markup, html};

/// The languages of the site by their own names, each a link to this step in it. Nothing if there is no choice.
pub(super) fn languages(guide: Guide, screen: &Screen) -> Markup {
    let own = screen.locale.language();
    let root = own.root_of(guide.base);
    html! {
        @if guide.published.is_choice() {
            nav.languages aria-label=(words!(screen.locale, ui::LANGUAGE)) {
                @for language in guide.published.iter() {
                    @let tag = language.tag();
                    a lang=(tag)
                        hreflang=(tag)
                        // Its `folder`, without a second table in the WebAssembly.
                        href={ (root) @if language != Language::English { (tag) "/" } (screen.step.path()) }
                        aria-current=[(language == own).then_some("true")] {
                        (own_name(language))
                    }
                }
            }
        }
    }
}
