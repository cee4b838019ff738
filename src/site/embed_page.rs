//! The embed pages, for a frame in another site: the same views below a root of their own, without manifest and link preview.

use super::document::{Page, html};
use super::guide_page::{self, Kind};
use super::inline_scripts::{embed_init, embed_policy};
use super::routes::{ABOUT, EMBED, LEARN};
use super::style::InlinedStyle;
use super::{Site, about, learn};
use crate::care::StepId;
use crate::content::words;
use crate::embed::{Slot, is_after_care};
use crate::language::Locale;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Every step except the diary, and the pages to read.
pub(super) fn pages(site: &Site) -> impl Iterator<Item = Page> {
    let home = [&site.root, EMBED, folder(site)].concat();
    let articles = [
        article_page(
            site,
            ABOUT,
            words!(site.locale, about::TITLE),
            about::about(&home, false, site.locale),
        ),
        article_page(
            site,
            LEARN,
            words!(site.locale, learn::TITLE),
            learn::learn(&home, site.locale),
        ),
    ];
    let steps = StepId::all().filter(|step| *step != StepId::Diary);
    let pages = steps.map(move |step| {
        let (own, locale) = (site.base(), site.locale);
        let extras = move || (products(locale), full_screen(own, locale));
        Page {
            file: [EMBED, folder(site), step.path(), "index.html"].concat(),
            head: head(site, words!(site.locale, step(step)).title, true),
            body: guide_page::body(site, &home, step, Kind::Framed, extras),
        }
    });
    pages.chain(articles)
}

/// The folder of the language inside that of the embed pages. All embed pages share one prefix, by which hosts set their headers.
fn folder(site: &Site) -> &'static str {
    site.locale.language().folder()
}

fn article_page<V: IntoView + 'static>(
    site: &Site,
    path: &str,
    title: &'static str,
    view: V,
) -> Page {
    let (own, locale) = (site.base(), site.locale);
    Page {
        file: [EMBED, folder(site), path, "index.html"].concat(),
        head: head(site, title, false),
        body: html(move || (view, full_screen(own, locale))),
    }
}

/// The list of the store's products. It names the slots of each step of after-care, of which some have none; the script fills
/// the list in.
fn products(locale: Locale) -> impl IntoView {
    let on: BTreeMap<&str, Vec<&str>> = StepId::all()
        .filter(|step| is_after_care(*step))
        .map(|step| {
            let slots = Slot::ALL.into_iter().filter(|slot| slot.allowed_on(step));
            (step.path(), slots.map(Slot::name).collect::<Vec<_>>())
        })
        .collect();
    view! {
        <section id="products" aria-label=words!(locale, embed::PRODUCTS) data-on=serde_json::json!(on).to_string() hidden>
            <h2>{words!(locale, embed::PRODUCTS)}</h2>
            <ul></ul>
        </section>
    }
}

/// The link out of the frame, to our own first page.
fn full_screen(own: String, locale: Locale) -> impl IntoView {
    view! {
        <footer class="small full">
            <a href=own target="_blank" rel="noopener">
                {words!(locale, embed::FULL_SCREEN)}
            </a>
        </footer>
    }
}

/// The head, without metadata for search engines, shared links and installation.
fn head(site: &Site, title: &'static str, app: bool) -> String {
    let at = |file: &str| [&site.root, file].concat();
    let title = [title, " · ", words!(site.locale, ui::NAME)].concat();
    let style = if app {
        InlinedStyle::AllSteps
    } else {
        InlinedStyle::Article
    };
    let policy = embed_policy(style.text(site));
    let style = style.elements(site);
    let icon = at("favicon.svg");
    let [_, print] = site.more_styles.each_ref().map(|file| at(file));
    let [module, classic] = site.embed_scripts.each_ref().map(|file| at(file));
    let wasm = app.then(|| at(&site.wasm));
    html(move || {
        view! {
            <meta http-equiv="Content-Security-Policy" content=policy />
            // Cloudflare's Rocket Loader leaves a script with this attribute alone.
            <script
                data-cfasync="false"
                data-module=module
                data-wasm=wasm
                data-classic=classic
                inner_html=embed_init()
            ></script>
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="robots" content="noindex" />
            <title>{title}</title>
            <link rel="icon" href=icon type="image/svg+xml" />
            {style}
            <link rel="stylesheet" href=print media="print" />
        }
    })
}
