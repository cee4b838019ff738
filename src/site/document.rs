//! A page of the site, and the HTML document generated from it.

use crate::language::Locale;
use leptos::prelude::*;

/// A hydration marker, written as a comment that is valid HTML.
const MARKER: &str = "<!---->";

/// A page: its file, and what goes into the head and the body of the template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The file, relative to the root, such as `calf/index.html` or `de/calf/index.html`.
    pub file: String,
    /// Title, description, policy, style and preloads.
    pub head: String,
    /// The body.
    pub body: String,
}

/// Inserts a page into the template, a document with a marker in its head and one in its body, and states the language.
#[must_use]
pub fn document(template: &str, page: &Page, locale: Locale) -> String {
    let html = ["<html lang=\"", locale.language().bcp47(), "\">"].concat();
    // Only the body is hydrated.
    let head = page.head.replace(MARKER, "");
    template
        .replacen("<html>", &html, 1)
        .replace("<!--uncramp:head-->", &head)
        .replace("<!--uncramp:body-->", &page.body)
}

/// Renders a view natively, in its own reactive owner.
pub(super) fn html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    // If an executor is already set, that one serves as well.
    let _ = any_spawner::Executor::init_futures_executor();
    let owner = Owner::new();
    let html = owner.with(|| view().into_view().to_html());
    owner.cleanup();
    html.replace("<!>", MARKER)
}
