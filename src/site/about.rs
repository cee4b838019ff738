//! The page of sources.

use super::Site;
use super::article::{article_layout, article_page, label};
use super::document::Page;
use super::routes::{ABOUT, LEARN, STORES};
use crate::content::about::{
    ALSO, CLAIMS, CLAIMS_HEADING, DESCRIPTION, DISCLAIMER, LEFT_OUT, LEFT_OUT_HEADING,
    LICENCE_TEXTS, LICENCES, LICENCES_HEADING, NUMBERS, NUMBERS_HEADING, PRIVACY, REFERENCES,
    REFERENCES_HEADING, SEE_SOMEONE, SHIPPED, SOURCE_SAYS_HEADING, SOURCES_OF_CLAIM, TITLE, WHAT,
};
use crate::content::article::{Claim, Reference, Section};
use crate::content::{learn, stores as for_stores};
use crate::review;
use leptos::prelude::*;

/// The file with the full texts of the licences, which the build puts next to the pages.
const TEXTS: &str = "licences.txt";

/// This page of the site.
pub(super) fn page(site: &Site) -> Page {
    article_page(site, ABOUT, [TITLE, DESCRIPTION], about(&site.base, true))
}

/// The article, for a guide whose first page is at `home`: our own, or one embedded by a store, which omits what is for stores.
pub(super) fn about(home: &str, own: bool) -> impl IntoView + use<> {
    let learn = [home, LEARN].concat();
    let stores = own.then(|| {
        view! {
            <p>
                <a href=[home, STORES].concat()>{for_stores::TITLE}</a>
            </p>
        }
    });
    let claims: Vec<_> = CLAIMS.iter().map(claim).collect();
    let numbers: Vec<_> = NUMBERS
        .iter()
        .map(|number| {
            view! {
                <dt>{number.what} ": " {number.value}</dt>
                <dd>{number.source}</dd>
            }
        })
        .collect();
    let left_out: Vec<_> = LEFT_OUT
        .iter()
        .map(|item| {
            view! {
                <dt>{item.what}</dt>
                <dd>{item.why}</dd>
            }
        })
        .collect();
    let references: Vec<_> = REFERENCES.iter().map(reference).collect();
    let licences: Vec<_> = SHIPPED.lines().map(licence).collect();
    let texts = own.then(|| {
        view! {
            <p>
                <a href=[home, TEXTS].concat()>{LICENCE_TEXTS}</a>
            </p>
        }
    });
    let reviewed: Vec<_> = review::status()
        .into_iter()
        .map(|line| view! { <p>{line}</p> })
        .collect();
    let body = view! {
        {section(&WHAT)}
        <p>
            <a href=learn>{learn::TITLE}</a>
        </p>
        {stores}
        {section(&DISCLAIMER)}
        {reviewed}
        {section(&SEE_SOMEONE)}
        <h2>{CLAIMS_HEADING}</h2>
        <dl>{claims}</dl>
        {section(&ALSO)}
        <h2>{NUMBERS_HEADING}</h2>
        <dl>{numbers}</dl>
        <h2>{LEFT_OUT_HEADING}</h2>
        <dl>{left_out}</dl>
        {section(&PRIVACY)}
        <h2>{REFERENCES_HEADING}</h2>
        <ul>{references}</ul>
        <h2>{LICENCES_HEADING}</h2>
        <p>{LICENCES}</p>
        <dl>{licences}</dl>
        {texts}
    };
    article_layout(home, TITLE, body)
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

fn claim(claim: &Claim) -> impl IntoView + use<> {
    let source_says = (!claim.source_says.is_empty())
        .then(|| view! { <dd class="small">{SOURCE_SAYS_HEADING} ": " {claim.source_says}</dd> });
    let names: Vec<_> = claim.sources.iter().map(|source| source.name).collect();
    view! {
        <dt>{claim.claim}</dt>
        <dd>
            {label(claim.evidence)}
            " "
            {claim.say}
        </dd>
        {source_says}
        <dd class="small">{SOURCES_OF_CLAIM} ": " {names.join("; ")}</dd>
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
