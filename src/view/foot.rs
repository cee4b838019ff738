//! The small print: which hold it is, how good the evidence is, what the browser cannot do; and, before first use and at the
//! end, what this guide is.

use super::markup::{link, paragraph};
use crate::care::{CauseQuestion, StepId};
use crate::content::words;
use crate::language::Locale;
use crate::screen::{Layout, Screen};
use maud::{Markup, html};

/// The address of the page of sources, relative to the root.
pub const ABOUT: &str = "about/";
/// The address of the page that explains what a cramp is.
pub const LEARN: &str = "learn/";

/// The links at the end of the first page and of after-care: an address relative to the root, and its text.
fn links(locale: Locale) -> [(&'static str, &'static str); 7] {
    let why = StepId::CauseQuestion(CauseQuestion::Effort);
    [
        (StepId::PracticeList.path(), words!(locale, ui::PRACTISE)),
        (StepId::Settings.path(), words!(locale, ui::SETTINGS)),
        (why.path(), words!(locale, ui::WHY)),
        (StepId::Prevent.path(), words!(locale, ui::PREVENT)),
        (LEARN, words!(locale, ui::LEARN)),
        (StepId::Diary.path(), words!(locale, ui::DIARY)),
        (ABOUT, words!(locale, ui::ABOUT)),
    ]
}

/// The foot of a step.
pub(super) fn foot(base: &str, screen: &Screen) -> Markup {
    let locale = screen.locale;
    let note = screen.copy.note;
    let (counter, comfort) = match screen.layout {
        Layout::Hold(face) => (face.counter, face.comfort),
        Layout::Survey { progress } => (progress, ""),
        _ => ("", ""),
    };
    html! {
        div.foot {
            p.small {
                (counter)
                @if !counter.is_empty() && !note.is_empty() { " · " }
                (note)
            }
            (paragraph("small comfort", comfort))
            @if matches!(screen.layout, Layout::Hold(_) | Layout::Treatment) {
                p.small.keep-on { (words!(locale, ui::KEEP_SCREEN_ON)) }
            }
            @if screen.step == StepId::HOME || screen.layout == Layout::After {
                p.small.not-saved { (words!(locale, ui::NOT_SAVED)) }
                p.small.about { (words!(locale, ui::DISCLAIMER)) }
                p.small.links {
                    @for (path, label) in links(locale) {
                        (link("", "", (base, path), label))
                    }
                }
            }
        }
    }
}
