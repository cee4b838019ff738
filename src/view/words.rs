//! The copy of a step: the question or the instruction, the dos and don'ts, whom to call.

use super::foot::ABOUT;
use super::icon::{Icon, icon};
use super::markup::{Number, link, list, paragraph};
use crate::care::{Millis, StepId, Stop};
use crate::content::{self, words};
use crate::emergency::{Alternative, Country, UNKNOWN_NUMBER};
use crate::language::Locale;
use crate::screen::{Layout, Screen};
use maud::{Markup, html};

/// The question or the instruction. `not_found` says that the address does not exist.
pub(super) fn head(screen: &Screen, not_found: bool) -> Markup {
    let manner = match screen.layout {
        Layout::Hold(display) => display.manner,
        _ => "",
    };
    html! {
        div.words {
            @if not_found {
                p.notice { (words!(screen.locale, ui::NOT_FOUND)) }
            }
            h1 tabindex="-1" { (screen.copy.heading) }
            (paragraph("line", manner))
            (paragraph("line", screen.copy.line))
            @if screen.for_runner {
                (paragraph("small", words!(screen.locale, ui::YOU_IS_RUNNER)))
            }
            @if let Some(span) = screen.step.asks_after() {
                (asks(span, screen.locale))
            }
        }
    }
}

/// The minutes and seconds until the guide asks how it is. The style sheet counts them down.
fn asks(span: Millis, locale: Locale) -> Markup {
    let minutes = span.0 / Millis::minutes(1).0;
    html! {
        div class={ "asks in-" (Number(minutes)) } role="timer" aria-label=(words!(locale, ui::ASKS_IN)) {
            p aria-hidden="true" {
                span.time dir="ltr" {
                    (strip("minutes", minutes, minutes + 1))
                    ":"
                    (strip("tens", 6, 6))
                    (strip("ones", 20, 10))
                }
                small { (words!(locale, ui::ASKS_IN)) }
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
pub(super) fn call(country: Option<Country>, locale: Locale) -> Markup {
    let number = country.map_or(UNKNOWN_NUMBER, |country| country.number);
    html! {
        a.answer.call href={ "tel:" (number) } {
            (icon(Icon::Phone))
            span {
            (words!(locale, ui::call(number)))
            small {
                @match country {
                    None => (words!(locale, ui::NUMBER_UNKNOWN)),
                    Some(country) => {
                        @let name = content::country_name(country, locale);
                        @if country.alternative(Alternative::Local).is_some() {
                            (words!(locale, ui::for_country_or_local(name)))
                        } @else {
                            (words!(locale, ui::for_country(name)))
                        }
                    }
                }
            }
            }
        }
        @if let Some(country) = country {
            (second(country, locale))
        }
    }
}

/// The other numbers of a country.
fn second(country: Country, locale: Locale) -> Markup {
    html! {
        @if let Some(number) = country.alternative(Alternative::Also) {
            a.second href={ "tel:" (number) } { (words!(locale, ui::or_call(number))) }
        }
        @if let Some(number) = country.alternative(Alternative::Hills) {
            a.second href={ "tel:" (number) } {
                (words!(locale, ui::in_hills(number, content::ask_in_hills(country, locale))))
            }
        }
    }
}

/// The dos and don'ts.
pub(super) fn lists(base: &str, screen: &Screen) -> Markup {
    html! {
        div.words.lists {
            (list("dos", words!(screen.locale, ui::DO), screen.copy.dos))
            (list("donts", words!(screen.locale, ui::DO_NOT), screen.copy.donts))
            @if screen.step == StepId::Stop(Stop::Numbers) {
                (numbers(base, screen.locale))
            }
        }
    }
}

/// The emergency numbers of all countries, ready to call, and the way to their sources.
fn numbers(base: &str, locale: Locale) -> Markup {
    html! {
        ul.numbers {
            @for (country, name) in content::countries(locale) {
                li {
                    a href={ "tel:" (country.number) } { (name) " " b { (country.number) } }
                    (second(country, locale))
                    @if country.alternative(Alternative::Local).is_some() {
                        p.small { (words!(locale, ui::NUMBER_UNKNOWN)) }
                    }
                }
            }
        }
        p.small { (UNKNOWN_NUMBER) " " (words!(locale, ui::NUMBER_UNKNOWN)) }
        p.small.links { (link("", "", (base, ABOUT), words!(locale, ui::ABOUT))) }
    }
}
