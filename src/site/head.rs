//! The head of a page: title, policy, preload, style, and what shared links and search engines use.

use super::document::html;
use super::inline_scripts::{policy, theme_init};
use super::routes::sheet_style;
use super::structured_data::{self, MedicalPage};
use super::style::InlinedStyle;
use super::{Site, manifest, oembed};
use crate::care::StepId;
use crate::content::words;
use crate::language::Language;
use crate::review;
use crate::view::PAPER;
use leptos::prelude::*;

/// The media queries for the browser's own bar, in the order of its colours.
const SCHEMES: [&str; 2] = [
    "(prefers-color-scheme: light)",
    "(prefers-color-scheme: dark)",
];

/// The head of a page of the guide: of a step, or of a page to read, which needs no app. A page without an address of its own has
/// no canonical link.
pub(super) fn head(
    site: &Site,
    title: &'static str,
    description: &'static str,
    path: Option<&'static str>,
    step: Option<StepId>,
) -> String {
    let at = |file: &str| [&site.base(), file].concat();
    let at_root = |file: &str| [&site.root, file].concat();
    let title = [title, " · ", words!(site.locale, ui::NAME)].concat();
    let policy = policy(site);
    let style = step.map_or(InlinedStyle::Article, InlinedStyle::of_step);
    let style = style.elements(site);
    let (icon, touch_icon) = (at_root("favicon.svg"), at_root("apple-touch-icon.png"));
    let manifest = at(manifest::FILE);
    // Only the diary's page has the style sheet of the diary.
    let [diary, print] = site.more_styles.each_ref().map(|file| at_root(file));
    let more = (path == Some(StepId::Diary.path())).then_some(diary);
    // A page to print has a style sheet of its own, on the screen and on paper.
    let sheet = path.and_then(sheet_style).map(|file| at_root(&file));
    let print = sheet.is_none().then_some(print);
    let more = more.or(sheet);
    let more = more.map(|file| view! { <link rel="stylesheet" href=file /> });
    let print = print.map(|file| view! { <link rel="stylesheet" href=file media="print" /> });
    let app = step.map(|step| app_files(site, step).map(at_root));
    let theme = theme_init(site.published);
    let shared = shared(site, &title, description, path);
    html(move || {
        let (script, wasm) = app.map(|[script, wasm]| (script, wasm)).unzip();
        let preload = wasm.map(preload);
        let app = script
            .map(|script| view! { <script type="module" src=script fetchpriority="low"></script> });
        view! {
            <meta http-equiv="Content-Security-Policy" content=policy />
            {preload}
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
            <title>{title.clone()}</title>
            <meta name="description" content=description />
            {shared}
            <meta name="twitter:card" content="summary_large_image" />
            {theme_colours()}
            {canonical(site, path).map(|address| view! { <link rel="canonical" href=address /> })}
            {alternates(site, path)}
            {medical(site, &title, description, path).map(|data| view! { <script type=structured_data::TYPE inner_html=data></script> })}
            {oembed_file(site, path).map(|file| view! { <link rel="alternate" type=oembed::TYPE href=file /> })}
            <link rel="icon" href=icon type="image/svg+xml" />
            <link rel="apple-touch-icon" href=touch_icon />
            <link rel="manifest" href=manifest />
            <script inner_html=theme></script>
            {style}
            {more}
            {print}
            {app}
        }
    })
}

/// The script and the WebAssembly of the app of a step.
fn app_files(site: &Site, step: StepId) -> [&str; 2] {
    match step {
        StepId::Diary => site.diary.each_ref().map(String::as_str),
        _ => [&site.script, &site.wasm],
    }
}

/// Requests the app early. It precedes the style sheet: after it, the request would start 30 ms later.
///
/// Without `crossorigin`: the loader requests in the same mode, so every browser fetches the file only once.
pub(super) fn preload(wasm: String) -> impl IntoView {
    view! { <link rel="preload" r#as="fetch" href=wasm fetchpriority="low" /> }
}

/// The full address of the page, if it has one and the host is known. A partial address would count as an error.
fn canonical(site: &Site, path: Option<&str>) -> Option<String> {
    address_in(site, site.locale.language(), path?)
}

/// The full address of a page in a language, if the host is known.
fn address_in(site: &Site, language: Language, path: &str) -> Option<String> {
    let is_known = !site.origin.is_empty();
    is_known.then(|| [&*site.origin, &site.address_in(language), path].concat())
}

/// The full address of a page in each language of the site, by the name of the language for search engines. Nothing if there is
/// only one, or the host is not known.
pub(super) fn translations<'a>(
    site: &'a Site,
    path: &'a str,
) -> impl Iterator<Item = (&'static str, String)> + 'a {
    let in_language = move |language: Language| address_in(site, language, path);
    let each = site
        .published
        .iter()
        .filter_map(move |language| Some((language.bcp47(), in_language(language)?)));
    // For readers of any other language.
    let other = in_language(Language::English).map(|address| ("x-default", address));
    each.chain(other).filter(|_| site.published.is_choice())
}

/// The links to the page in each language, for search engines.
fn alternates(site: &Site, path: Option<&str>) -> impl IntoView + use<> {
    let all: Vec<_> = path.map_or_else(Vec::new, |path| translations(site, path).collect());
    all.into_iter()
        .map(|(language, address)| {
            view! { <link rel="alternate" hreflang=language href=address /> }
        })
        .collect::<Vec<_>>()
}

/// The address of the file for other sites' editors, on the page whose link people paste.
fn oembed_file(site: &Site, path: Option<&str>) -> Option<String> {
    let root = canonical(site, path.filter(|path| path.is_empty()))?;
    Some(root + oembed::FILE)
}

/// What search engines read about a page that they lead to, if the host is known.
fn medical(site: &Site, name: &str, description: &str, path: Option<&str>) -> Option<String> {
    let language = site.locale.language();
    let page = MedicalPage {
        path: path?,
        address: &canonical(site, path)?,
        name,
        description,
        language,
    };
    let signatures = review::signatures().unwrap_or_default();
    let reviewers = || review::reviewers(language, &signatures, review::current_hash);
    structured_data::medical_web_page(page, reviewers)
}

/// The preview of a shared link. `property` is an attribute the view macro does not know.
fn shared(
    site: &Site,
    title: &str,
    description: &str,
    path: Option<&str>,
) -> impl IntoView + use<> {
    [
        ("type", Some("website".to_owned())),
        ("title", Some(title.to_owned())),
        ("description", Some(description.to_owned())),
        (
            "locale",
            Some(site.locale.language().open_graph().to_owned()),
        ),
        ("url", canonical(site, path)),
        (
            "image",
            Some([&*site.origin, &site.root, "card.png"].concat()),
        ),
        (
            "image:alt",
            Some(words!(site.locale, offline::CARD).to_owned()),
        ),
    ]
    .into_iter()
    .filter_map(|(name, content)| Some((name, content?)))
    .map(|(name, content)| {
        leptos::html::meta()
            .attr("property", ["og:", name].concat())
            .attr("content", content)
    })
    .collect::<Vec<_>>()
}

/// One `meta` per colour scheme; `media` is an attribute the view macro does not know there.
fn theme_colours() -> impl IntoView {
    let colour = |(media, colour)| {
        leptos::html::meta()
            .attr("name", "theme-color")
            .attr("media", media)
            .attr("content", colour)
    };
    SCHEMES
        .into_iter()
        .zip(PAPER)
        .map(colour)
        .collect::<Vec<_>>()
}
