//! What the pages to read at leisure have in common. They are written to files only, and need no app.

use super::framed::EMBED;
use crate::content::{Evidence, ui};
use leptos::prelude::*;

/// The address of the page of sources, below the root.
pub(super) const ABOUT: &str = "about/";
/// That of the page that says what a cramp is.
pub(super) const LEARN: &str = "learn/";

/// A page: the bar, which leads `home`, a title, and what follows.
pub(super) fn frame<V: IntoView + 'static>(
    home: &str,
    title: &'static str,
    body: V,
) -> impl IntoView + use<V> {
    let help = [home, "help/"].concat();
    // In a frame the page around has such landmarks of its own.
    let label = home.ends_with(EMBED).then_some(ui::NAME);
    let home = home.to_owned();
    view! {
        <div id="app">
            <header class="bar" aria-label=label>
                <a class="back" href=home>
                    {ui::NAME}
                </a>
                <a class="get-help" href=help>
                    {ui::GET_HELP}
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
pub(super) fn label(evidence: Evidence) -> impl IntoView + use<> {
    view! { <span class="evidence">{evidence.label()}</span> }
}
