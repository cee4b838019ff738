//! Whole pages, as they are written to files.

use super::{DiaryPage, Guide, PAPER, article, diary_page, framed, manifest, shell, stores};
use crate::care::StepId;
use crate::content::{self, ui};
use crate::state::care::AppState;
use crate::state::diary::Diary;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use leptos::either::Either;
use leptos::prelude::*;
use sha2::{Digest, Sha256};

/// What all pages of one build have in common.
#[derive(Clone, Debug)]
pub struct Site {
    /// The address of the root: `/` or `/some/path/`.
    pub base: String,
    /// What stands before it: `https://example.org`, or nothing where that is not known.
    pub origin: String,
    /// The style sheet, put into every page.
    pub css: String,
    /// The file name of the script of the steps' app.
    pub script: String,
    /// The file name of the script for pages in another site's frame.
    pub frame: String,
    /// The file name of the WebAssembly of the steps' app.
    pub wasm: String,
    /// The file names of the script and the WebAssembly of the diary.
    pub diary: [String; 2],
    /// The file name of the script that other sites put into their pages.
    pub element: String,
    /// What that script is checked by: `sha384-…`.
    pub integrity: String,
    /// The file names of the script and the style sheet of the page for stores.
    pub stores: [String; 2],
    /// The name of the build. The app takes over only pages of its own.
    pub build: String,
}

/// A page: where it stands, and what goes into the head and the body of the template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The file below the root, as `calf/index.html`.
    pub file: String,
    /// Title, description, policy, style and preloads.
    pub head: String,
    /// The body.
    pub body: String,
}

/// The addresses below the root of the pages that are no step, and need no app.
pub const ARTICLES: [&str; 3] = [article::ABOUT, article::LEARN, STORES];
/// The one of them that is for stores: no runner needs it without a network.
pub const STORES: &str = stores::STORES;

/// What the browser's own bar goes by, in the order of its colours.
const SCHEMES: [&str; 2] = [
    "(prefers-color-scheme: light)",
    "(prefers-color-scheme: dark)",
];

/// The one script that stands in the guide's own pages, as they hold it.
#[must_use]
pub fn early_script() -> String {
    in_page(include_str!("early.js"))
}

/// A script without its comments and line ends, which it has to do without.
pub(super) fn in_page(script: &str) -> String {
    script
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"))
        .collect()
}

/// Every page of the site.
#[must_use]
pub fn all(site: &Site) -> Vec<Page> {
    let mut pages: Vec<Page> = StepId::all().map(|step| guide_page(site, step)).collect();
    pages.push(lost_page(site));
    pages.push(about_page(site));
    pages.push(learn_page(site));
    pages.push(stores_page(site));
    pages.extend(framed::pages(site));
    pages
}

/// Puts a page into the template: a document with a marker in its head and one in its body.
#[must_use]
pub fn document(template: &str, page: &Page) -> String {
    template
        .replace("<!--uncramp:head-->", &page.head)
        .replace("<!--uncramp:body-->", &page.body)
}

/// The Content-Security-Policy of every page, as far as a page itself can state it.
#[must_use]
pub fn policy(site: &Site) -> String {
    let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()));
    [
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-",
        &hash(&early_script()),
        "' 'sha256-",
        &hash(&framed::script()),
        "'; style-src 'self' 'sha256-",
        &hash(&site.css),
        "'; img-src 'self'; media-src 'self'; connect-src 'self'; frame-src 'self'; \
         manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    ]
    .concat()
}

fn guide_page(site: &Site, step: StepId) -> Page {
    Page {
        file: [step.path(), "index.html"].concat(),
        head: head(
            site,
            content::step(step).title,
            content::description(step),
            Some(step.path()),
            Some(app_of(site, step)),
        ),
        body: own_body(site, step, false),
    }
}

/// The script and the WebAssembly of the app of a step.
fn app_of(site: &Site, step: StepId) -> [&str; 2] {
    match step {
        StepId::Diary => site.diary.each_ref().map(String::as_str),
        _ => [&site.script, &site.wasm],
    }
}

/// The page for an address that does not exist: it begins the guide.
fn lost_page(site: &Site) -> Page {
    Page {
        file: "404.html".to_owned(),
        head: head(
            site,
            ui::LOST_TITLE,
            content::description(StepId::HOME),
            None,
            Some(app_of(site, StepId::HOME)),
        ),
        body: own_body(site, StepId::HOME, true),
    }
}

fn about_page(site: &Site) -> Page {
    use content::about::{DESCRIPTION, TITLE};
    article_page(
        site,
        article::ABOUT,
        [TITLE, DESCRIPTION],
        super::about::about(&site.base, true),
    )
}

fn learn_page(site: &Site) -> Page {
    use content::learn::{DESCRIPTION, TITLE};
    article_page(
        site,
        article::LEARN,
        [TITLE, DESCRIPTION],
        super::learn::learn(&site.base),
    )
}

fn article_page<V: IntoView + 'static>(
    site: &Site,
    path: &'static str,
    [title, description]: [&'static str; 2],
    view: V,
) -> Page {
    Page {
        file: [path, "index.html"].concat(),
        head: head(site, title, description, Some(path), None),
        body: html(move || view),
    }
}

/// The page that tells stores how to have the guide in theirs.
fn stores_page(site: &Site) -> Page {
    use content::stores::{DESCRIPTION, TITLE};
    let at = |file: &str| [&site.base, file].concat();
    let [script, style] = &site.stores;
    let (script, style, element) = (at(script), at(style), at(&site.element));
    let more = html(move || {
        view! {
            <link rel="stylesheet" href=style />
            <script src=element defer></script>
            <script type="module" src=script></script>
        }
    });
    let site = site.clone();
    Page {
        file: [STORES, "index.html"].concat(),
        head: head(&site, TITLE, DESCRIPTION, Some(STORES), None) + &more,
        body: html(move || stores::stores(&site)),
    }
}

fn own_body(site: &Site, step: StepId, lost: bool) -> String {
    guide_body(site, &site.base, step, lost, offers)
}

/// The app's root as the browser finds it, what stands below its steps, and the notice for a fault, which the loader shows.
pub(super) fn guide_body<V: IntoView + 'static>(
    site: &Site,
    base: &str,
    step: StepId,
    lost: bool,
    beside: impl FnOnce() -> V + 'static,
) -> String {
    // The views keep the address for as long as the page is there; here that is as long as the build.
    let base: &'static str = base.to_owned().leak();
    let build = site.build.clone();
    html(move || {
        let state = ArcRwSignal::new(AppState::prerendered(step));
        let diary = ArcRwSignal::new(Diary::default());
        let view = if step == StepId::Diary {
            Either::Left(diary_page(DiaryPage { diary, base }))
        } else {
            Either::Right(shell(Guide { state, base, lost }))
        };
        view! {
            <div id="app" data-base=base data-build=build data-lost=lost.then_some("")>
                {view}
                {beside()}
            </div>
            <p id="said" role="status" aria-live="polite"></p>
            <section id="fault" role="alert" tabindex="-1" hidden>
                <h2>{ui::FAULT_HEADING}</h2>
                <p>{ui::FAULT_TEXT}</p>
                <a class="answer primary" href=base>
                    {ui::FAULT_LINK}
                </a>
            </section>
        }
    })
}

/// What is offered below the steps it is for. The loader shows it; the app has no part in it.
fn offers() -> impl IntoView {
    use content::offline as words;
    let on = [StepId::HOME, StepId::After].map(|step| ["/", step.path()].concat());
    view! {
        <aside id="offers" aria-label=words::OFFERS data-on=on.join(" ") hidden>
            <p class="updated small">
                {words::UPDATE} <button type="button" class="update">
                    {words::UPDATE_NOW}
                </button>
            </p>
            <p class="update-busy small">{words::UPDATE_BUSY}</p>
            <button type="button" class="tool install">
                {words::INSTALL}
            </button>
            <details class="install-steps">
                <summary>{words::INSTALL}</summary>
                <p class="ios">{words::INSTALL_IOS}</p>
                <p class="firefox">{words::INSTALL_FIREFOX}</p>
            </details>
        </aside>
    }
}

fn head(
    site: &Site,
    title: &'static str,
    description: &'static str,
    path: Option<&'static str>,
    app: Option<[&str; 2]>,
) -> String {
    let at = |file: &str| [&site.base, file].concat();
    let title = [title, " · ", ui::NAME].concat();
    let policy = policy(site);
    let css = site.css.clone();
    let (icon, touch_icon) = (at("favicon.svg"), at("apple-touch-icon.png"));
    let manifest = at(manifest::FILE);
    let app = app.map(|files| files.map(at));
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
            <title>{title}</title>
            <meta name="description" content=description />
            {shared}
            <meta name="twitter:card" content="summary_large_image" />
            {theme_colours()}
            {canonical(site, path).map(|address| view! { <link rel="canonical" href=address /> })}
            <link rel="icon" href=icon type="image/svg+xml" />
            <link rel="apple-touch-icon" href=touch_icon />
            <link rel="manifest" href=manifest />
            <script inner_html=early_script()></script>
            <style inner_html=css></style>
            {app}
        }
    })
}

/// Asks for the app early. It stands before the style sheet: after it the file would be asked for 30 ms later.
///
/// Without `crossorigin`: the loader asks in the same mode, and the file is fetched once in every browser.
pub(super) fn preload(wasm: String) -> impl IntoView {
    view! { <link rel="preload" r#as="fetch" href=wasm fetchpriority="low" /> }
}

/// The whole address of the page, where it has one and the host is known. Half an address counts as a fault.
fn canonical(site: &Site, path: Option<&str>) -> Option<String> {
    let path = path.filter(|_| !site.origin.is_empty())?;
    Some([&site.origin, &site.base, path].concat())
}

/// What a link to the page shows where it is shared. `property` is an attribute the view macro does not know.
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
        ("url", canonical(site, path)),
        (
            "image",
            Some([&site.origin, &site.base, "card.png"].concat()),
        ),
        ("image:alt", Some(content::offline::CARD.to_owned())),
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

/// One `meta` a colour scheme; `media` is an attribute the view macro does not know there.
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

/// Renders a view natively, in an owner of its own.
pub(super) fn html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    // An executor that is set already is as good.
    let _ = any_spawner::Executor::init_futures_executor();
    let owner = Owner::new();
    let html = owner.with(|| view().into_view().to_html());
    owner.cleanup();
    // The markers of hydration, written as comments that are valid HTML.
    html.replace("<!>", "<!---->")
}
