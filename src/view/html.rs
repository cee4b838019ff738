//! Markup for what stays the same while a step is shown.
//!
//! Words and drawings of a step never change, and nobody taps them. They go into the page as one text each, so that
//! hydration walks only what answers to a tap, and the browser build carries no code to patch what is never patched.

use crate::care::hold::{HOLD, REST};
use crate::care::{Millis, StepId, Stop};
use crate::content::emergency::{PLACES, UNKNOWN_NUMBER};
use crate::content::{self, StepCopy, ui};
use crate::figure::{self, Pose};
use crate::screen::{Layout, Screen};

/// Markup in the making. Texts are escaped, whatever they hold.
#[derive(Default)]
struct Html(String);

impl Html {
    fn raw(mut self, markup: &str) -> Self {
        self.0.push_str(markup);
        self
    }

    fn text(mut self, text: &str) -> Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '"' => self.0.push_str("&quot;"),
                _ => self.0.push(letter),
            }
        }
        self
    }

    /// A paragraph, or nothing for no text.
    fn paragraph(self, class: &str, text: &str) -> Self {
        if text.is_empty() {
            return self;
        }
        self.raw("<p class=\"")
            .raw(class)
            .raw("\">")
            .text(text)
            .raw("</p>")
    }

    fn list(mut self, class: &str, heading: &str, lines: &[&str]) -> Self {
        if lines.is_empty() {
            return self;
        }
        self = self
            .raw("<h2 class=\"")
            .raw(class)
            .raw("\">")
            .text(heading)
            .raw("</h2><ul class=\"")
            .raw(class)
            .raw("\">");
        for line in lines {
            self = self.raw("<li>").text(line).raw("</li>");
        }
        self.raw("</ul>")
    }

    fn link(self, base: &str, path: &str, text: &str) -> Self {
        self.raw("<a href=\"")
            .text(base)
            .text(path)
            .raw("\">")
            .text(text)
            .raw("</a>")
    }
}

/// The figure, and around it what counts down when the step is a hold.
pub(super) fn picture(screen: &Screen) -> String {
    let Some(pose) = screen.pose else {
        return String::new();
    };
    let label = content::figure_label(screen.step);
    if !matches!(screen.layout, Layout::Hold(_)) {
        return drawn(Html::default(), pose, "", label).0;
    }
    let ring = Html::default().raw(
        "<div class=\"clock\"><div class=\"ring\">\
         <div class=\"side right\"><div class=\"arc\"></div></div>\
         <div class=\"side left\"><div class=\"arc\"></div></div>\
         <div class=\"cap\"></div><div class=\"cap turning\"></div></div>",
    );
    drawn(ring, pose, figure::movement(pose), label)
        .raw("<div class=\"digits\" role=\"timer\" aria-label=\"")
        .text(ui::TIMER)
        .raw("\">")
        .paragraph("lead word ready", ui::GET_READY)
        .paragraph("lead word resting", ui::REST)
        .raw("<p class=\"lead window\" aria-hidden=\"true\">")
        .raw(&strip(REST, 1))
        .raw("</p><p class=\"count window\" aria-hidden=\"true\">")
        .raw(&strip(HOLD, 0))
        .raw("</p></div></div>")
        .0
}

/// The figure in `pose`, moving into it by the style of a class, if one is named. Without a label it is decoration, and
/// hidden from screen readers.
fn drawn(html: Html, pose: Pose, movement: &str, label: &str) -> Html {
    let mut html = html.raw("<svg class=\"figure");
    if !movement.is_empty() {
        html = html.raw(" ").raw(movement);
    }
    let html = html.raw("\" viewBox=\"").raw(figure::view_box(pose));
    let html = if label.is_empty() {
        html.raw("\" aria-hidden=\"true\">")
    } else {
        html.raw("\" role=\"img\" aria-label=\"")
            .text(label)
            .raw("\">")
    };
    html.raw(&figure::markup(pose)).raw("</svg>")
}

/// The whole seconds of `span` down to `last`, a line each.
fn strip(span: Millis, last: u64) -> String {
    let mut strip = String::from("<span class=\"strip\">");
    for second in (last..=span.0 / 1_000).rev() {
        strip.push_str(&second.to_string());
        strip.push('\n');
    }
    strip.push_str("</span>");
    strip
}

/// The question or the instruction. `lost` says that the address does not exist.
pub(super) fn head(copy: &StepCopy, lost: bool) -> String {
    Html::default()
        .paragraph("notice", if lost { ui::LOST } else { "" })
        .raw("<h1 tabindex=\"-1\">")
        .text(copy.heading)
        .raw("</h1>")
        .paragraph("line", copy.line)
        .0
}

/// What to do and what not.
pub(super) fn lists(screen: &Screen) -> String {
    let copy = &screen.copy;
    let html = Html::default()
        .list("dos", ui::DO, copy.dos)
        .list("donts", ui::DO_NOT, copy.donts);
    if screen.step == StepId::Stop(Stop::Numbers) {
        numbers(html)
    } else {
        html
    }
    .0
}

/// The emergency numbers of all places, ready to call.
fn numbers(mut html: Html) -> Html {
    html = html.raw("<ul class=\"numbers\">");
    for place in PLACES {
        html = html
            .raw("<li><a href=\"tel:")
            .text(place.number)
            .raw("\">")
            .text(place.name)
            .raw(" <b>")
            .text(place.number)
            .raw("</b></a></li>");
    }
    html.raw("</ul><p class=\"small\">")
        .raw(UNKNOWN_NUMBER)
        .raw(" ")
        .text(ui::NUMBER_UNKNOWN)
        .raw("</p>")
}

/// The small print: which hold it is, how well it is known, and, before first use and at the end, what this guide is.
pub(super) fn foot(base: &str, screen: &Screen) -> String {
    let html = match screen.layout {
        Layout::Hold(face) => Html::default()
            .raw("<p class=\"small\">")
            .text(face.counter)
            .raw(" · "),
        _ => Html::default().raw("<p class=\"small\">"),
    };
    let html = html.text(screen.copy.note).raw("</p>");
    if screen.step == StepId::HOME || screen.layout == Layout::After {
        html.raw("<p class=\"small about\">")
            .text(ui::DISCLAIMER)
            .raw(" ")
            .link(base, "about/", ui::ABOUT)
            .raw("</p>")
            .0
    } else {
        html.0
    }
}
