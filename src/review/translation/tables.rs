//! The chapters that are no screens: red flags, claims, emergency numbers, all other words, glossary and record.

use super::Reader;
use super::claims::claims;
use super::markdown::{Block, inline};
use super::numbers::numbers;
use super::record::{account, glossary};
use super::rows::{Row, page_rows, rows};
use super::screens::{back, has_column, table, texts};
use crate::care::{Answer, Question, RedFlag, StepId};
use crate::content::en::review::{translation as frame, ui};
use crate::content::words;
use crate::language::Locale;
use crate::review::picture::shown;
use crate::review::words::translated;
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The names of columns, the first of them that of the language.
fn columns(reader: &Reader, others: &[&str]) -> Markup {
    html! {
        thead {
            tr {
                th scope="col" { (reader.own_name()) }
                @for name in others { th scope="col" { (name) } }
            }
        }
    }
}

pub(super) fn flags(reader: &Reader) -> Markup {
    let sign = |flag, locale: Locale| {
        words!(
            locale,
            label(StepId::Question(Question::Safety), Answer::Flag(flag))
        )
    };
    html! {
        table.signs {
            (columns(reader, &frame::FLAG_COLUMNS))
            tbody {
                @for flag in RedFlag::ALL {
                    @let (own, english) = (sign(flag, reader.locale), sign(flag, Locale::ENGLISH));
                    tr {
                        (reader.own(own))
                        td { (english) }
                        (back(reader, own, english))
                        td.path { (shown(StepId::Stop(flag.leads_to()))) }
                    }
                }
            }
        }
    }
}

pub(super) fn evidence(reader: &Reader) -> Markup {
    html! { @for claim in claims(reader.locale) { (table(reader, &claim)) } }
}

pub(super) fn emergency_numbers(reader: &Reader) -> Markup {
    html! {
        table.names {
            (columns(reader, &frame::NUMBER_COLUMNS))
            tbody {
                @for it in numbers(reader.locale) {
                    @let [own, english] = &it.name;
                    @let [own_line, english_line] = &it.second_line;
                    tr {
                        (reader.own(own))
                        td { (english) }
                        td { b { (it.number) } }
                        td {
                            @if !own_line.is_empty() {
                                span lang=(reader.lang()) { (own_line) }
                                p.small { (english_line) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The texts that are in another chapter, each in the language and in English.
fn shown_elsewhere(reader: &Reader) -> BTreeSet<[String; 2]> {
    let of_pages = |step| page_rows(step, reader.locale).into_iter();
    let of_screens =
        StepId::all().flat_map(|step| rows(step, reader.locale).into_iter().chain(of_pages(step)));
    let of_claims = claims(reader.locale).into_iter().flatten();
    let rows = of_screens.chain(of_claims);
    let names = numbers(reader.locale).into_iter().map(|it| it.name);
    rows.map(|row: Row| [row.own, row.english])
        .chain(names)
        .collect()
}

/// Titles and descriptions of the pages.
pub(super) fn page_words(reader: &Reader) -> Markup {
    html! {
        table.pairs {
            thead {
                tr {
                    th scope="col" { (frame::PAGE) }
                    th scope="col" { (reader.own_name()) }
                    th scope="col" { (frame::ENGLISH) }
                }
            }
            tbody {
                @for step in StepId::all() {
                    @for row in page_rows(step, reader.locale) {
                        tr {
                            th scope="row" { span.to { (shown(step)) } " " (row.kind) }
                            (reader.own(&row.own))
                            td { (row.english) }
                        }
                    }
                }
            }
        }
    }
}

/// The texts of the copy that are nowhere else, in the order of the sources.
pub(super) fn other_words(reader: &Reader) -> Markup {
    let elsewhere = shown_elsewhere(reader);
    let mut parts: Vec<(&str, Vec<Row>)> = Vec::new();
    for it in translated(reader.locale.language()) {
        let [own, english] = [it.own, it.english].map(|texts| texts.join("\n"));
        if elsewhere.contains(&[own.clone(), english.clone()]) {
            continue;
        }
        let row = Row {
            kind: "",
            own,
            english,
            to: None,
        };
        let part = ui::file(it.file);
        match parts.iter_mut().find(|(name, _)| *name == part) {
            Some((_, rows)) if rows.contains(&row) => {}
            Some((_, rows)) => rows.push(row),
            None => parts.push((part, vec![row])),
        }
    }
    html! {
        @for (part, rows) in &parts {
            @let (same, different): (Vec<_>, Vec<_>) = rows.iter().cloned().partition(|row| row.own == row.english);
            h3 { (part) }
            @if !different.is_empty() { (plain_table(reader, &different)) }
            @if !same.is_empty() {
                @let same: Vec<_> = same.into_iter().map(|row| row.own).collect();
                p.small { b { (frame::SAME) ": " } span lang=(reader.lang()) { (same.join(" \u{b7} ")) } }
            }
        }
    }
}

/// Rows that need no word for what they are.
fn plain_table(reader: &Reader, rows: &[Row]) -> Markup {
    let with_back = has_column(reader, rows);
    let names = [frame::ENGLISH, frame::BACK];
    let names = if with_back { &names[..] } else { &names[..1] };
    html! {
        table.words {
            (columns(reader, names))
            tbody {
                @for row in rows { tr { (texts(reader, row, with_back)) } }
            }
        }
    }
}

pub(super) fn record(reader: &Reader) -> Markup {
    html! { @for paragraph in account(reader.locale.language()) { p { (inline(&paragraph)) } } }
}

/// The glossary. The second column of its table has the terms of the language.
pub(super) fn terms(reader: &Reader) -> Markup {
    html! {
        @for block in glossary(reader.locale.language()).into_iter().skip(1) {
            @match block {
                Block::Heading(text) => h3 { (text) },
                Block::Paragraph(text) => p { (inline(&text)) },
                Block::List(items) => ul { @for item in items { li { (inline(item)) } } },
                Block::Table { columns, rows } => table.terms {
                    thead { tr { @for name in columns { th scope="col" { (name) } } } }
                    tbody {
                        @for row in rows {
                            tr {
                                @for (cell, at) in row.into_iter().zip(0..) {
                                    td lang=[(at == 1).then(|| reader.lang())] { (inline(cell)) }
                                }
                            }
                        }
                    }
                },
            }
        }
    }
}
