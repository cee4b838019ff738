//! The pages of the steps: the app's root before hydration, and what surrounds it.

use super::Site;
use super::document::{Page, html};
use super::head::head;
use super::symbols::symbols_of;
use crate::care::StepId;
use crate::content::words;
use crate::language::{Locale, Published};
use crate::state::care::AppState;
use crate::state::diary::Diary;
use crate::view::{DiaryPage, Guide, diary_page, shell};
use leptos::either::Either;
use leptos::prelude::*;

/// The page of a step.
pub(super) fn page(site: &Site, step: StepId) -> Page {
    Page {
        file: site.page_file(step.path()),
        head: head(
            site,
            words!(site.locale, step(step)).title,
            words!(site.locale, description(step)),
            Some(step.path()),
            Some(step),
        ),
        body: own_body(site, step, false),
    }
}

/// The page for an address that does not exist: it starts the guide.
pub(super) fn not_found(site: &Site) -> Page {
    Page {
        file: site.file("404.html"),
        head: head(
            site,
            words!(site.locale, ui::NOT_FOUND_TITLE),
            words!(site.locale, description(StepId::HOME)),
            None,
            Some(StepId::HOME),
        ),
        body: own_body(site, StepId::HOME, true),
    }
}

fn own_body(site: &Site, step: StepId, not_found: bool) -> String {
    let kind = if not_found { Kind::NotFound } else { Kind::Own };
    let locale = site.locale;
    body(site, &site.base(), step, kind, move || offers(locale))
}

/// The kinds of page with the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A page of the guide.
    Own,
    /// The page for addresses that do not exist.
    NotFound,
    /// A page for a frame in another site.
    Framed,
}

/// The app's root before hydration, what follows below its steps, and the error notice, which the loader shows.
pub(super) fn body<V: IntoView + 'static>(
    site: &Site,
    base: &str,
    step: StepId,
    kind: Kind,
    extras: impl FnOnce() -> V + 'static,
) -> String {
    // The views need the address for as long as the page exists; here, for as long as the build runs.
    let base: &'static str = base.to_owned().leak();
    let (locale, build) = (site.locale, site.build.clone());
    // A frame offers no other language: its site has chosen one.
    let published = if kind == Kind::Framed {
        Published::default()
    } else {
        site.published
    };
    let choice = published.is_choice().then(|| published.bits().to_string());
    let (not_found, framed) = (kind == Kind::NotFound, kind == Kind::Framed);
    let page = html(move || {
        let view = if step == StepId::Diary {
            let diary = &Diary::default();
            Either::Left(diary_page(DiaryPage {
                locale,
                diary,
                base,
            }))
        } else {
            let guide = Guide {
                state: &AppState::prerendered(locale, step),
                base,
                not_found,
                framed,
                published,
            };
            Either::Right(shell(guide))
        };
        view! {
            <div
                id="app"
                data-base=base
                data-build=build
                data-not-found=not_found.then_some("")
                data-framed=framed.then_some("")
                data-languages=choice
            >
                {view}
                {extras()}
            </div>
            <p id="live" role="status" aria-live="polite"></p>
            <section id="fault" role="alert" tabindex="-1" hidden>
                <h2>{words!(locale, ui::FAULT_HEADING)}</h2>
                <p>{words!(locale, ui::FAULT_TEXT)}</p>
                <a class="answer primary" href=base>
                    {words!(locale, ui::FAULT_LINK)}
                </a>
            </section>
        }
    });
    let symbols = symbols_of(step, &page, locale);
    page + &symbols
}

/// What is offered below the steps it is meant for. The loader shows it; the app is not involved.
fn offers(locale: Locale) -> impl IntoView {
    let on = [StepId::HOME, StepId::After].map(|step| ["/", step.path()].concat());
    view! {
        <aside id="offers" aria-label=words!(locale, offline::OFFERS) data-on=on.join(" ") hidden>
            <p class="updated small">
                {words!(locale, offline::UPDATE)} <button type="button" class="update">
                    {words!(locale, offline::UPDATE_NOW)}
                </button>
            </p>
            <p class="update-busy small">{words!(locale, offline::UPDATE_BUSY)}</p>
            <button type="button" class="tool install">
                {words!(locale, offline::INSTALL)}
            </button>
            <details class="install-steps">
                <summary>{words!(locale, offline::INSTALL)}</summary>
                <p class="ios">{words!(locale, offline::INSTALL_IOS)}</p>
                <p class="firefox">{words!(locale, offline::INSTALL_FIREFOX)}</p>
            </details>
        </aside>
    }
}
