//! The copy of a step: the question or the instruction, the dos and don'ts, whom to call.

use super::markup::{Number, list, paragraph};
use crate::care::{Millis, StepId, Stop};
use crate::content::{self, ui};
use crate::emergency::{Country, UNKNOWN_NUMBER};
use crate::screen::Screen;
use maud::{Markup, html};

/// The question or the instruction. `not_found` says that the address does not exist.
pub(super) fn head(screen: &Screen, not_found: bool) -> Markup {
    html! {
        div.words {
            @if not_found {
                p.notice { (ui::NOT_FOUND) }
            }
            h1 tabindex="-1" { (screen.copy.heading) }
            (paragraph("line", screen.copy.line))
            @if let Some(span) = screen.step.asks_after() {
                (asks(span))
            }
        }
    }
}

/// The minutes and seconds until the guide asks how it is. The style sheet counts them down.
fn asks(span: Millis) -> Markup {
    let minutes = span.0 / Millis::minutes(1).0;
    html! {
        div class={ "asks in-" (Number(minutes)) } role="timer" aria-label=(ui::ASKS_IN) {
            p aria-hidden="true" {
                (strip("minutes", minutes, minutes + 1))
                ":"
                (strip("tens", 6, 6))
                (strip("ones", 20, 10))
                small { (ui::ASKS_IN) }
            }
        }
    }
}

/// The last digit, in this base, of each number from `first` down to 0: one per line, behind a window.
fn strip(class: &str, first: u64, base: u64) -> Markup {
    html! {
        span.window.(class) {
            span.strip {
                @for number in (0..=first).rev() {
                    (Number(number % base)) "\n"
                }
            }
        }
    }
}

/// The emergency number of the country the runner is in, as far as the browser reveals it.
pub(super) fn call(country: Option<Country>) -> Markup {
    let number = country.map_or(UNKNOWN_NUMBER, |country| country.number);
    html! {
        a.answer.call href={ "tel:" (number) } {
            (ui::CALL) " " (number)
            small {
                @match country {
                    Some(country) => { (ui::FOR_COUNTRY) " " (content::country_name(country)) }
                    None => { (ui::NUMBER_UNKNOWN) }
                }
            }
        }
    }
}

/// The dos and don'ts.
pub(super) fn lists(screen: &Screen) -> Markup {
    html! {
        div.words.lists {
            (list("dos", ui::DO, screen.copy.dos))
            (list("donts", ui::DO_NOT, screen.copy.donts))
            @if screen.step == StepId::Stop(Stop::Numbers) {
                (numbers())
            }
        }
    }
}

/// The emergency numbers of all countries, ready to call.
fn numbers() -> Markup {
    html! {
        ul.numbers {
            @for (country, name) in content::countries() {
                li {
                    a href={ "tel:" (country.number) } { (name) " " b { (country.number) } }
                }
            }
        }
        p.small { (UNKNOWN_NUMBER) " " (ui::NUMBER_UNKNOWN) }
    }
}
