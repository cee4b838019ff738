//! The figure, and around it what counts down when the step is a hold.

use super::markup::Html;
use crate::care::HoldLength;
use crate::care::hold::REST;
use crate::content::{self, ui};
use crate::figure::{self, Pose};
use crate::screen::{Layout, Screen};

/// The picture of a step; nothing where it has none.
pub(super) fn picture(html: &mut Html, screen: &Screen) {
    let Some(pose) = screen.pose else { return };
    let label = content::figure_label(screen.step);
    html.raw("<div class=\"picture\">");
    if matches!(screen.layout, Layout::Hold(_)) {
        html.raw(
            "<div class=\"clock\"><div class=\"ring\">\
             <div class=\"side right\"><div class=\"arc\"></div></div>\
             <div class=\"side left\"><div class=\"arc\"></div></div>\
             <div class=\"cap\"></div><div class=\"cap turning\"></div></div>",
        );
        drawn(html, pose, figure::movement(pose), label);
        digits(html);
        html.raw("</div>");
    } else {
        drawn(html, pose, "", label);
    }
    html.raw("</div>");
}

/// The figure in `pose`, moving into it by the style of a class, if one is named. Without a label it is decoration, and
/// hidden from screen readers.
fn drawn(html: &mut Html, pose: Pose, movement: &str, label: &str) {
    html.raw("<svg class=\"figure");
    if !movement.is_empty() {
        html.raw(" ").raw(movement);
    }
    html.raw("\" viewBox=\"").raw(figure::view_box(pose));
    if label.is_empty() {
        html.raw("\" aria-hidden=\"true");
    } else {
        html.raw("\" role=\"img\" aria-label=\"").text(label);
    }
    html.raw("\">").raw(&figure::markup(pose)).raw("</svg>");
}

/// The markup of the figure in `pose`, with what it shows in words.
#[cfg(feature = "ssr")]
#[must_use]
pub fn figure(pose: Pose, label: &str) -> String {
    let mut html = Html::default();
    drawn(&mut html, pose, "", label);
    html.done()
}

/// What stands below the figure: the seconds, and the word for what they count.
fn digits(html: &mut Html) {
    html.raw("<div class=\"digits\" role=\"timer\" aria-label=\"")
        .text(ui::TIMER)
        .raw("\">")
        .paragraph("lead word ready", ui::GET_READY)
        .paragraph("lead word resting", ui::REST)
        .paragraph("word away", ui::WAS_AWAY);
    strip(html, "lead window", REST.0 / 1_000, 1);
    // The longest there is: the style sheet enters it where the hold begins.
    strip(html, "count window", HoldLength::Sixty.seconds().into(), 0);
    html.raw("</div>");
}

/// The seconds from `first` down to `last`, a line each, behind a window.
fn strip(html: &mut Html, class: &str, first: u64, last: u64) {
    html.raw("<p class=\"").raw(class);
    html.raw("\" aria-hidden=\"true\"><span class=\"strip\">");
    for second in (last..=first).rev() {
        html.number(second).raw("\n");
    }
    html.raw("</span></p>");
}
