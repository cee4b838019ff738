//! The layout of articles: pages to read at leisure, which need no app.

use super::Site;
use super::document::{Page, html};
use super::head::head;
use super::routes::EMBED;
use crate::content::{Evidence, words};
use crate::language::Locale;
use leptos::prelude::*;

/// An article at an address relative to the root.
pub(super) fn article_page<V: IntoView + 'static>(
    site: &Site,
    path: &'static str,
    [title, description]: [&'static str; 2],
    view: V,
) -> Page {
    Page {
        file: site.page_file(path),
        head: head(site, title, description, Some(path), None),
        body: html(move || view),
    }
}

/// The layout of an article: the bar, which leads to `home`, a title, and the content.
pub(super) fn article_layout<V: IntoView + 'static>(
    locale: Locale,
    home: &str,
    title: &'static str,
    body: V,
) -> impl IntoView + use<V> {
    let help = [home, "help/"].concat();
    // Inside a frame, the page around it has landmarks of its own.
    let label = home.ends_with(EMBED).then_some(words!(locale, ui::NAME));
    let home = home.to_owned();
    view! {
        <div id="app">
            <header class="bar" aria-label=label>
                <a class="back" href=home>
                    {words!(locale, ui::NAME)}
                </a>
                <a class="get-help" href=help>
                    {words!(locale, ui::GET_HELP)}
                </a>
            </header>
            <main class="article" aria-label=label>
                <h1>{title}</h1>
                {body}
            </main>
        </div>
    }
}

/// How well a claim is supported.
pub(super) fn label(evidence: Evidence, locale: Locale) -> impl IntoView + use<> {
    view! {
        <span class="evidence">
            <i class=["b", evidence.bars()].concat()></i>
            {words!(locale, evidence(evidence))}
        </span>
    }
}
