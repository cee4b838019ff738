//! The page that tells stores how to embed the guide. A script of its own generates the snippet.

use super::Site;
use super::article::article_layout;
use super::document::{Page, html};
use super::head::head;
use super::routes::STORES;
use crate::content::{own_name, words};
use crate::embed::{EmbedTheme, MAX_LABEL_LENGTH, ROOM_STYLE, Slot};
use crate::language::{Locale, Published};
use leptos::prelude::*;

/// This page of the site.
pub(super) fn page(site: &Site) -> Page {
    let locale = site.locale;
    let at = |file: &str| [&site.root, file].concat();
    let [script, style] = &site.stores;
    let (script, style, element) = (at(script), at(style), at(&site.element));
    let more = html(move || {
        view! {
            <link rel="stylesheet" href=style />
            <script src=element defer></script>
            <script type="module" src=script></script>
        }
    });
    let head = head(
        site,
        words!(locale, stores::TITLE),
        words!(locale, stores::DESCRIPTION),
        Some(STORES),
        None,
    );
    let site = site.clone();
    Page {
        file: site.page_file(STORES),
        head: head + &more,
        body: html(move || stores(&site)),
    }
}

fn stores(site: &Site) -> impl IntoView + use<> {
    let locale = site.locale;
    let body = view! {
        {paragraphs(&words!(locale, stores::INTRO))}
        <h2>{words!(locale, stores::BUILDER)}</h2>
        <p id="how" data-text=words!(locale, stores::HOW)>
            {words!(locale, stores::NO_SCRIPT)}
        </p>
        {form(locale, site.published)}
        <h2>{words!(locale, stores::SNIPPET)}</h2>
        <p>{words!(locale, stores::SNIPPET_NOTE)}</p>
        <pre
            id="snippet"
            tabindex="0"
            data-script=site.element.clone()
            data-integrity=site.integrity.clone()
            data-style=ROOM_STYLE
        >
            {snippet(site)}
        </pre>
        <button
            type="button"
            class="answer primary"
            id="copy"
            data-copied=words!(locale, stores::COPIED)
            data-not-copied=words!(locale, stores::NOT_COPIED)
            disabled
        >
            {words!(locale, stores::COPY)}
        </button>
        <p id="copied" role="status"></p>
        <h2>{words!(locale, stores::PREVIEW)}</h2>
        <div id="preview">
            <uncramp-guide></uncramp-guide>
        </div>
        <h2>{words!(locale, stores::POLICY)}</h2>
        <p>{words!(locale, stores::POLICY_NOTE)}</p>
        <pre id="policy" tabindex="0">
            {policy(&site.origin)}
        </pre>
        <h2>{words!(locale, stores::OWN_HOST)}</h2>
        {paragraphs(&words!(locale, stores::OWN_HOST_TEXT))}
        <h2>{words!(locale, stores::EVENTS)}</h2>
        {paragraphs(&words!(locale, stores::EVENTS_TEXT))}
    };
    article_layout(locale, &site.base(), words!(locale, stores::TITLE), body)
}

fn paragraphs(texts: &[&'static str]) -> Vec<impl IntoView + use<>> {
    let paragraph = |text: &&'static str| view! { <p>{*text}</p> };
    texts.iter().map(paragraph).collect()
}

/// What a page with a Content-Security-Policy must also allow; the script fills in its own address if the build knows none.
fn policy(origin: &str) -> String {
    let origin = if origin.is_empty() { "'self'" } else { origin };
    ["script-src ", origin, ";\nframe-src ", origin, ";"].concat()
}

/// The snippet without any options. The script rewrites it.
fn snippet(site: &Site) -> String {
    [
        "<script src=\"",
        &site.origin,
        &site.root,
        &site.element,
        "\" integrity=\"",
        &site.integrity,
        "\" crossorigin=\"anonymous\" defer></script>\n<uncramp-guide src=\"",
        &site.origin,
        &site.root,
        "\" style=\"",
        ROOM_STYLE,
        "\" theme=\"auto\" lang=\"",
        site.locale.language().tag(),
        "\">\n</uncramp-guide>",
    ]
    .concat()
}

/// Disabled until the script has loaded, but laid out from the start, so that nothing moves then.
fn form(locale: Locale, published: Published) -> impl IntoView {
    let themes = EmbedTheme::ALL.map(|theme| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="theme"
                    value=theme.name()
                    checked=theme == EmbedTheme::default()
                />
                <span>{words!(locale, stores::theme(theme))}</span>
            </label>
        }
    });
    let languages = published.iter().map(|language| {
        view! { <option value=language.tag() selected=language == locale.language()>{own_name(language)}</option> }
    });
    view! {
        <form id="builder" inert>
            <fieldset>
                <legend>{words!(locale, stores::THEME)}</legend>
                {themes.collect_view()}
            </fieldset>
            <label class="choice">
                <input type="checkbox" name="own" />
                <span>{words!(locale, stores::ACCENT)}</span>
            </label>
            <label>
                {words!(locale, stores::COLOUR)} <input type="color" name="accent" value="#0c4a6e" />
            </label>
            <label>
                {words!(locale, stores::LANGUAGE)} <select name="lang">{languages.collect::<Vec<_>>()}</select>
            </label>
            <fieldset>
                <legend>{words!(locale, stores::PRODUCTS)}</legend>
                <p>{words!(locale, stores::PRODUCTS_NOTE)}</p>
                {Slot::ALL.map(|slot| product(slot, locale)).collect_view()}
            </fieldset>
            <p id="wrong" role="alert" data-text=words!(locale, stores::NO_ADDRESS)></p>
        </form>
    }
}

fn product(slot: Slot, locale: Locale) -> impl IntoView {
    let longest = MAX_LABEL_LENGTH.to_string();
    view! {
        <fieldset class="product" data-slot=slot.name()>
            <legend>{words!(locale, stores::slot(slot))}</legend>
            <label>
                {words!(locale, stores::LABEL)} <input type="text" name="label" maxlength=longest autocomplete="off" />
            </label>
            <label>
                {words!(locale, stores::ADDRESS)} <input type="text" name="address" inputmode="url" autocomplete="off" />
            </label>
        </fieldset>
    }
}
