//! The words of a step: the question or the instruction, what to do and what not, whom to call.

use super::markup::Html;
use crate::care::{Millis, StepId, Stop};
use crate::content::{self, ui};
use crate::emergency::{Country, UNKNOWN_NUMBER};
use crate::screen::Screen;

/// The question or the instruction. `not_found` says that the address does not exist.
pub(super) fn head(html: &mut Html, screen: &Screen, not_found: bool) {
    html.raw("<div class=\"words\">")
        .paragraph("notice", if not_found { ui::NOT_FOUND } else { "" })
        .raw("<h1 tabindex=\"-1\">")
        .text(screen.copy.heading)
        .raw("</h1>")
        .paragraph("line", screen.copy.line);
    if let Some(span) = screen.step.asks_after() {
        asks(html, span);
    }
    html.raw("</div>");
}

/// The minutes and seconds until the guide asks how it is. The style sheet counts them down.
fn asks(html: &mut Html, span: Millis) {
    let minutes = span.0 / Millis::minutes(1).0;
    html.raw("<div class=\"asks in-").number(minutes);
    html.raw("\" role=\"timer\" aria-label=\"")
        .text(ui::ASKS_IN)
        .raw("\"><p aria-hidden=\"true\">");
    strip(html, "minutes", &mut (0..=minutes).rev());
    html.raw(":");
    let down_from_zero = |length: u64, of: u64| (0..=length).map(move |at| (length - at) % of);
    strip(html, "tens", &mut down_from_zero(6, 6));
    strip(html, "ones", &mut down_from_zero(20, 10));
    html.raw("<small>")
        .text(ui::ASKS_IN)
        .raw("</small></p></div>");
}

/// Digits, a line each, behind a window.
fn strip(html: &mut Html, class: &str, digits: &mut dyn Iterator<Item = u64>) {
    html.raw("<span class=\"window ").raw(class);
    html.raw("\"><span class=\"strip\">");
    for digit in digits {
        html.number(digit).raw("\n");
    }
    html.raw("</span></span>");
}

/// The emergency number of the country the runner is in, as far as the browser knows it.
pub(super) fn call(html: &mut Html, country: Option<Country>) {
    let number = country.map_or(UNKNOWN_NUMBER, |country| country.number);
    html.raw("<a class=\"answer call\" href=\"tel:")
        .text(number);
    html.raw("\">").text(ui::CALL).raw(" ").text(number);
    html.raw("<small>");
    match country {
        Some(country) => {
            let name = content::country_name(country);
            html.text(ui::FOR_COUNTRY).raw(" ").text(name)
        }
        None => html.text(ui::NUMBER_UNKNOWN),
    };
    html.raw("</small></a>");
}

/// What to do and what not.
pub(super) fn lists(html: &mut Html, screen: &Screen) {
    let copy = &screen.copy;
    html.raw("<div class=\"words lists\">")
        .list("dos", ui::DO, copy.dos)
        .list("donts", ui::DO_NOT, copy.donts);
    if screen.step == StepId::Stop(Stop::Numbers) {
        numbers(html);
    }
    html.raw("</div>");
}

/// The emergency numbers of all countries, ready to call.
fn numbers(html: &mut Html) {
    html.raw("<ul class=\"numbers\">");
    for (country, name) in content::countries() {
        html.raw("<li><a href=\"tel:").text(country.number);
        html.raw("\">").text(name);
        html.raw(" <b>").text(country.number).raw("</b></a></li>");
    }
    html.raw("</ul><p class=\"small\">")
        .raw(UNKNOWN_NUMBER)
        .raw(" ")
        .text(ui::NUMBER_UNKNOWN)
        .raw("</p>");
}
