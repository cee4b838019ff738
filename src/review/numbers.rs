//! The chapter on emergency numbers: each with its second lines, source and day.

use super::reference::columns;
use crate::content;
use crate::content::en::review::{NUMBER_SOURCES, ui};
use crate::content::words;
use crate::emergency::{Alternative, Country, Source, UNKNOWN_NUMBER};
use crate::language::Locale;
use maud::{Markup, html};

pub(super) fn numbers() -> Markup {
    html! {
        table.numbers {
            (columns(&ui::NUMBER_COLUMNS))
            @for (country, name) in content::countries(Locale::ENGLISH) {
                tr {
                    td { (country.code) " " (name) }
                    td { b { (country.number) } }
                    td { (second_lines(country, Locale::ENGLISH)) }
                    td.small { @for text in sources(country) { (text) " " } }
                }
            }
            tr { td { (ui::ANYWHERE_ELSE) } td { b { (UNKNOWN_NUMBER) } } td { (content::en::ui::NUMBER_UNKNOWN) } td {} }
        }
        h3 { (ui::NUMBER_SOURCES) }
        ul.small {
            @for it in NUMBER_SOURCES {
                li {
                    b { (name(it.id)) } " (" (it.id) "): "
                    @if it.says.is_empty() { (ui::NOT_RECORDED) } @else { (it.says) }
                    @if !it.address.is_empty() { " " a href=(it.address) { (it.address) } }
                }
            }
        }
    }
}

/// What is shown below the number of a country.
pub(super) fn second_lines(country: Country, locale: Locale) -> String {
    let lines = [
        country
            .alternative(Alternative::Also)
            .map(|number| words!(locale, ui::or_call(number))),
        country.alternative(Alternative::Hills).map(|number| {
            let ask = content::ask_in_hills(country, locale);
            words!(locale, ui::in_hills(number, ask))
        }),
        country
            .alternative(Alternative::Local)
            .map(|_| words!(locale, ui::NUMBER_UNKNOWN).to_owned()),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// The sources of a country's numbers, each once.
fn sources(country: Country) -> Vec<String> {
    let alternatives = [Alternative::Also, Alternative::Hills, Alternative::Local]
        .map(|what| country.alternative_source(what));
    let all = [country.source()].into_iter().chain(alternatives).flatten();
    let mut texts: Vec<String> = all
        .map(|source| content::number_source(source, Locale::ENGLISH))
        .collect();
    texts.dedup();
    texts
}

/// The name of a source, without its day.
fn name(id: &'static str) -> String {
    let text = content::number_source(Source { id, checked: "" }, Locale::ENGLISH);
    text.trim_end_matches(", checked ").to_owned()
}
