//! The small print: which hold it is, how well it is known, what the browser cannot do; and, before first use and at the
//! end, what this guide is.

use super::markup::Html;
use crate::care::StepId;
use crate::content::ui;
use crate::screen::{Layout, Screen};

/// The foot of a step.
pub(super) fn foot(html: &mut Html, base: &str, screen: &Screen) {
    html.raw("<div class=\"foot\"><p class=\"small\">");
    if let Layout::Hold(face) = screen.layout {
        html.text(face.counter).raw(" · ");
    }
    html.text(screen.copy.note).raw("</p>");
    if matches!(screen.layout, Layout::Hold(_) | Layout::Treatment) {
        html.paragraph("small keep-on", ui::KEEP_SCREEN_ON);
    }
    if screen.step == StepId::HOME || screen.layout == Layout::After {
        html.paragraph("small not-saved", ui::NOT_SAVED)
            .paragraph("small about", ui::DISCLAIMER)
            .raw("<p class=\"small links\">")
            .link("", "", (base, StepId::PracticeList.path()), ui::PRACTISE)
            .link("", "", (base, StepId::Settings.path()), ui::SETTINGS)
            .link("", "", (base, "about/"), ui::ABOUT)
            .raw("</p>");
    }
    html.raw("</div>");
}
