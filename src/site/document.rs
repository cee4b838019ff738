//! A page of the site, and the HTML document made of it.

use leptos::prelude::*;

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

/// Puts a page into the template: a document with a marker in its head and one in its body.
#[must_use]
pub fn document(template: &str, page: &Page) -> String {
    template
        .replace("<!--uncramp:head-->", &page.head)
        .replace("<!--uncramp:body-->", &page.body)
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
