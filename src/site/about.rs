//! The page of sources.

use super::Site;
use super::article::{article_layout, article_page, label};
use super::document::Page;
use super::routes::{ABOUT, LEARN, PRINT, STORES};
use crate::care::{StepId, Stop};
use crate::content::article::{Claim, Reference, SHIPPED, Section};
use crate::content::{self, words};
use crate::language::Locale;
use crate::review;
use core::ops::Range;
use leptos::prelude::*;

/// The file with the full texts of the licences, which the build puts next to the pages.
const TEXTS: &str = "licences.txt";

/// This page of the site.
pub(super) fn page(site: &Site) -> Page {
    let locale = site.locale;
    article_page(
        site,
        ABOUT,
        [
            words!(locale, about::TITLE),
            words!(locale, about::DESCRIPTION),
        ],
        about(&site.base(), true, locale),
    )
}

/// The article, for a guide whose first page is at `home`: our own, or one embedded by a store, which omits what is for stores.
pub(super) fn about(home: &str, own: bool, locale: Locale) -> impl IntoView + use<> {
    let learn = [home, LEARN].concat();
    let stores = own.then(|| {
        view! {
            <p>
                <a href=[home, STORES].concat()>{words!(locale, stores::TITLE)}</a>
            </p>
            <p>
                <a href=[home, PRINT].concat()>{words!(locale, print::COPY).title}</a>
            </p>
        }
    });
    let claims: Vec<_> = words!(locale, about::CLAIMS)
        .iter()
        .map(|claim| self::claim(claim, locale))
        .collect();
    let numbers: Vec<_> = words!(locale, about::NUMBERS)
        .iter()
        .map(|number| {
            view! {
                <dt>{number.what} {words!(locale, about::COLON)} {number.value}</dt>
                <dd>{number.source}</dd>
            }
        })
        .collect();
    let emergency_numbers: Vec<_> = content::countries(locale)
        .map(|(country, name)| {
            let lines = content::numbers_with_sources(country, locale);
            let lines = lines
                .into_iter()
                .map(|line| view! { <dd class="small">{line}</dd> });
            view! {
                <dt>{name}</dt>
                {lines.collect::<Vec<_>>()}
            }
        })
        .collect();
    let left_out: Vec<_> = words!(locale, about::LEFT_OUT)
        .iter()
        .map(|item| {
            view! {
                <dt>{item.what}</dt>
                <dd>{item.why}</dd>
            }
        })
        .collect();
    let references: Vec<_> = words!(locale, about::REFERENCES)
        .iter()
        .map(reference)
        .collect();
    let licences: Vec<_> = SHIPPED.lines().map(licence).collect();
    let texts = own.then(|| {
        view! {
            <p>
                <a href=[locale.language().root_of(home), TEXTS].concat()>{words!(locale, about::LICENCE_TEXTS)}</a>
            </p>
        }
    });
    let reviewed: Vec<_> = review::status(locale.language())
        .into_iter()
        .map(|line| view! { <p>{line}</p> })
        .collect();
    let body = view! {
        {section(&words!(locale, about::WHAT))}
        <p>
            <a href=learn>{words!(locale, learn::TITLE)}</a>
        </p>
        {stores}
        {section(&words!(locale, about::DISCLAIMER))}
        {reviewed}
        {section(&words!(locale, about::SEE_SOMEONE))}
        <h2>{words!(locale, about::CLAIMS_HEADING)}</h2>
        <dl>{claims}</dl>
        {section(&words!(locale, about::ALSO))}
        <h2>{words!(locale, about::NUMBERS_HEADING)}</h2>
        <dl>{numbers}</dl>
        <h2>{words!(locale, step(StepId::Stop(Stop::Numbers))).title}</h2>
        <dl>{emergency_numbers}</dl>
        <h2>{words!(locale, about::LEFT_OUT_HEADING)}</h2>
        <dl>{left_out}</dl>
        {privacy(locale, own)}
        <h2>{words!(locale, about::REFERENCES_HEADING)}</h2>
        <ul>{references}</ul>
        <h2>{words!(locale, about::LICENCES_HEADING)}</h2>
        <p>{words!(locale, about::LICENCES)}</p>
        <dl>{licences}</dl>
        {texts}
    };
    article_layout(locale, home, words!(locale, about::TITLE), body)
}

/// The section on privacy. A sealed frame says that nothing is stored instead.
fn privacy(locale: Locale, own: bool) -> impl IntoView + use<> {
    // The paragraphs on what is stored, and how to delete it.
    const ON_STORAGE: Range<usize> = 1..3;
    let Section { heading, text } = words!(locale, about::PRIVACY);
    let text = text.iter().enumerate().map(move |(index, text)| {
        let class = (!own && ON_STORAGE.contains(&index)).then_some("kept");
        view! { <p class=class>{*text}</p> }
    });
    let not_kept = (!own).then(|| view! { <p class="not-kept">{words!(locale, ui::NOT_KEPT)}</p> });
    view! {
        <h2>{heading}</h2>
        {text.collect::<Vec<_>>()}
        {not_kept}
    }
}

fn section(section: &Section) -> impl IntoView + use<> {
    let text: Vec<_> = section
        .text
        .iter()
        .map(|text| view! { <p>{*text}</p> })
        .collect();
    view! {
        <h2>{section.heading}</h2>
        {text}
    }
}

fn claim(claim: &Claim, locale: Locale) -> impl IntoView + use<> {
    let source_says = (!claim.source_says.is_empty())
        .then(|| view! { <dd class="small">{words!(locale, about::SOURCE_SAYS_HEADING)} {words!(locale, about::COLON)} {claim.source_says}</dd> });
    let names: Vec<_> = claim.sources.iter().map(|source| source.name).collect();
    view! {
        <dt>{claim.claim}</dt>
        <dd>
            {label(claim.evidence, locale)}
            " "
            {claim.say}
        </dd>
        {source_says}
        <dd class="small">{words!(locale, about::SOURCES_OF_CLAIM)} {words!(locale, about::COLON)} {names.join(words!(locale, about::SEMICOLON))}</dd>
    }
}

fn licence(line: &'static str) -> impl IntoView + use<> {
    let (licence, packages) = line.split_once(": ").unwrap_or((line, ""));
    view! {
        <dt>{licence}</dt>
        <dd>{packages}</dd>
    }
}

fn reference(reference: &Reference) -> impl IntoView + use<> {
    let body = match reference.address {
        Some(address) => {
            view! { <a href=address rel="noreferrer" target="_blank">{reference.name}</a> }
                .into_any()
        }
        None => reference.name.into_any(),
    };
    view! { <li>{body}</li> }
}
