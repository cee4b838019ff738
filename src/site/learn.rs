//! The page that explains what a cramp is.

use super::Site;
use super::article::{article_layout, article_page, label};
use super::document::Page;
use super::routes::{ABOUT, LEARN};
use crate::content::article::{Line, Part};
use crate::content::words;
use crate::figure::Pose;
use crate::language::Locale;
use crate::view::figure;
use leptos::prelude::*;

/// This page of the site.
pub(super) fn page(site: &Site) -> Page {
    let locale = site.locale;
    article_page(
        site,
        LEARN,
        [
            words!(locale, learn::TITLE),
            words!(locale, learn::DESCRIPTION),
        ],
        learn(&site.base(), locale),
    )
}

/// The article, for a guide whose first page is at `home`.
pub(super) fn learn(home: &str, locale: Locale) -> impl IntoView + use<> {
    let parts: Vec<_> = words!(locale, learn::PARTS)
        .iter()
        .map(|part| self::part(part, locale))
        .collect();
    let links: Vec<_> = [
        (words!(locale, learn::TO_WHY), "why/"),
        (words!(locale, learn::TO_PLAN), "prevent/"),
        (words!(locale, ui::ABOUT), ABOUT),
    ]
    .into_iter()
    .map(|(text, path)| view! { <li><a href=[home, path].concat()>{text}</a></li> })
    .collect();
    let body = view! {
        <div class="shown" inner_html=figure(Pose::CalfStanding, words!(locale, learn::PICTURE))></div>
        {parts}
        <ul>{links}</ul>
    };
    article_layout(locale, home, words!(locale, learn::TITLE), body)
}

fn part(part: &Part, locale: Locale) -> impl IntoView + use<> {
    let lines: Vec<_> = part
        .lines
        .iter()
        .map(|line| self::line(line, locale))
        .collect();
    view! {
        <h2>{part.heading}</h2>
        {lines}
    }
}

fn line(line: &Line, locale: Locale) -> impl IntoView + use<> {
    let evidence = line
        .evidence
        .map(|evidence| view! { {label(evidence, locale)} " " });
    view! { <p>{evidence} {line.text}</p> }
}
