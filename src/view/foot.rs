//! The small print: which hold it is, how well it is known, what the browser cannot do; and, before first use and at the
//! end, what this guide is.

use super::markup::Html;
use crate::care::{Ask, StepId};
use crate::content::ui;
use crate::screen::{Layout, Screen};

/// The address of the page of sources, below the root.
pub const ABOUT: &str = "about/";
/// The address of the page that says what a cramp is.
pub const LEARN: &str = "learn/";

/// The pages beside the guide.
const LINKS: [(&str, &str); 7] = [
    (StepId::PracticeList.path(), ui::PRACTISE),
    (StepId::Settings.path(), ui::SETTINGS),
    (StepId::Why(Ask::Effort).path(), ui::WHY),
    (StepId::Prevent.path(), ui::PREVENT),
    (LEARN, ui::LEARN),
    (StepId::Diary.path(), ui::DIARY),
    (ABOUT, ui::ABOUT),
];

/// The foot of a step.
pub(super) fn foot(html: &mut Html, base: &str, screen: &Screen) {
    html.raw("<div class=\"foot\"><p class=\"small\">");
    let (counter, note) = match screen.layout {
        Layout::Hold(face) => (face.counter, screen.copy.note),
        Layout::Survey { progress } => (progress, screen.copy.note),
        _ => ("", screen.copy.note),
    };
    html.text(counter);
    if !counter.is_empty() && !note.is_empty() {
        html.raw(" · ");
    }
    html.text(note).raw("</p>");
    if matches!(screen.layout, Layout::Hold(_) | Layout::Treatment) {
        html.paragraph("small keep-on", ui::KEEP_SCREEN_ON);
    }
    if screen.step == StepId::HOME || screen.layout == Layout::After {
        html.paragraph("small not-saved", ui::NOT_SAVED)
            .paragraph("small about", ui::DISCLAIMER)
            .raw("<p class=\"small links\">");
        for (path, label) in LINKS {
            html.link("", "", (base, path), label);
        }
        html.raw("</p>");
    }
    html.raw("</div>");
}
