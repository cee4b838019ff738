//! The pages to print for a race: a poster, a card, strips for race bibs and a sheet for volunteers, and a page that lists them.
//!
//! The same sheets are written twice: as pages of the site, with a gap for the number of race control, and by
//! `cargo xtask print` as documents of their own, with the lines of an organiser, to be made into PDF files.

pub mod code;
pub mod race;
mod sheets;

use super::Site;
use super::article::{article_layout, article_page};
use super::document::Page;
use super::head::head;
use super::routes::{PRINT, SHEETS, sheet_style};
use crate::content::words;
use crate::language::Locale;
use crate::palette::{LIGHT, declarations};
use code::Code;
use leptos::prelude::*;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use race::Race;
use sheets::Content;

/// A size of paper, upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 105 by 148 mm.
    A6,
}

/// Something to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// To hang up.
    Poster,
    /// For a pocket, with a front and a back.
    Card,
    /// For the backs of race bibs.
    Bibs,
    /// For volunteers along the course.
    Volunteers,
}

impl Paper {
    /// Width and height, in millimetres.
    #[must_use]
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::A4 => (210, 297),
            Self::A6 => (105, 148),
        }
    }

    /// The style sheet of what is printed on it: always in the light colours, because paper is white.
    fn style(self) -> String {
        let (width, height) = self.size();
        [
            &format!("@page{{size:{width}mm {height}mm;margin:0}}"),
            ".p-sheet{",
            &declarations(&LIGHT.properties()),
            "}",
            include_str!("../../../style/figure.css"),
            include_str!("../../../style/sheets.css"),
        ]
        .concat()
    }
}

impl Sheet {
    /// Every sheet, in the order of [`SHEETS`] and of their titles in the copy.
    pub const ALL: [Self; SHEETS.len()] = [Self::Poster, Self::Card, Self::Bibs, Self::Volunteers];

    /// What it is printed on.
    #[must_use]
    pub const fn paper(self) -> Paper {
        match self {
            Self::Poster | Self::Bibs | Self::Volunteers => Paper::A4,
            Self::Card => Paper::A6,
        }
    }

    /// The number of pages: one a side.
    #[must_use]
    pub const fn pages(self) -> usize {
        match self {
            Self::Poster | Self::Bibs | Self::Volunteers => 1,
            Self::Card => 2,
        }
    }

    /// The address of its page, relative to the root.
    #[must_use]
    pub const fn path(self) -> &'static str {
        SHEETS[self as usize]
    }

    /// The name of its file, without an extension.
    #[must_use]
    pub fn name(self) -> &'static str {
        let path = self.path();
        path.strip_prefix(PRINT)
            .unwrap_or(path)
            .trim_end_matches('/')
    }

    fn title(self, locale: Locale) -> &'static str {
        words!(locale, print::COPY).sheets[self as usize]
    }

    fn markup(self, content: &Content<'_>) -> Markup {
        match self {
            Self::Poster => sheets::poster(content),
            Self::Card => sheets::card(content),
            Self::Bibs => sheets::bibs(content),
            Self::Volunteers => sheets::volunteers(content),
        }
    }
}

/// The style sheets, by their paths relative to the root.
pub(super) fn styles() -> impl Iterator<Item = (String, String)> {
    let style = |sheet: Sheet| Some((sheet_style(sheet.path())?, sheet.paper().style()));
    Sheet::ALL.into_iter().filter_map(style)
}

/// These pages of the site.
pub(super) fn pages(site: &Site) -> Vec<Page> {
    let copy = words!(site.locale, print::COPY);
    let address = [&*site.origin, &site.base()].concat();
    // A page without a code is of use too; `cargo xtask print` says what is wrong.
    let code = (!site.origin.is_empty()).then(|| Code::of(&address));
    let code = code.and_then(Result::ok);
    let content = Content::new(site.locale, code.as_ref(), None);
    let sheet = |sheet: Sheet| {
        let path = sheet.path();
        let description = copy.descriptions[sheet as usize];
        Page {
            file: site.page_file(path),
            head: head(
                site,
                sheet.title(site.locale),
                description,
                Some(path),
                None,
            ),
            body: body(site, sheet, &content).into_string(),
        }
    };
    let list = article_page(site, PRINT, [copy.title, copy.description], list(site));
    [list].into_iter().chain(Sheet::ALL.map(sheet)).collect()
}

/// The page of a sheet: a frame that is not printed around what is.
fn body(site: &Site, sheet: Sheet, content: &Content<'_>) -> Markup {
    let locale = site.locale;
    html! {
        div #app.p-page {
            header.bar {
                a.back href=(site.base() + PRINT) { (words!(locale, print::COPY).title) }
                a.get-help href=(site.base() + "help/") { (words!(locale, ui::GET_HELP)) }
            }
            main {
                h1 { (sheet.title(locale)) }
                div.p-scroll tabindex="0" role="region" aria-label=(sheet.title(locale)) { (sheet.markup(content)) }
            }
        }
    }
}

fn list(site: &Site) -> impl IntoView + use<> {
    let locale = site.locale;
    let copy = words!(locale, print::COPY);
    let links = Sheet::ALL.map(|sheet| {
        let address = [&*site.base(), sheet.path()].concat();
        view! {
            <li>
                <a href=address>{sheet.title(locale)}</a>
            </li>
        }
    });
    let body = view! {
        {copy.intro.map(|text| view! { <p>{text}</p> }).collect_view()}
        <ul>{links.collect_view()}</ul>
    };
    article_layout(locale, &site.base(), copy.title, body)
}

/// The sheets as documents of their own, by their names: for the guide at an address, with the lines of an organiser.
///
/// # Errors
///
/// If the address is too long for a code.
pub fn documents(
    locale: Locale,
    address: &str,
    race: Option<&Race>,
) -> Result<Vec<(&'static str, String)>, String> {
    let code = Code::of(address)?;
    let content = Content::new(locale, Some(&code), race);
    let document = |sheet: Sheet| {
        let document = html! {
            (DOCTYPE)
            html lang=(locale.language().bcp47()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                    title { (sheet.title(locale)) }
                    style { (PreEscaped(sheet.paper().style())) }
                }
                body { main { (sheet.markup(&content)) } }
            }
        };
        (sheet.name(), document.into_string())
    };
    Ok(Sheet::ALL.map(document).into())
}
