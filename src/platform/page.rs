//! The page: its root, its title, where the focus is.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element the app lives in.
#[must_use]
pub fn root(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The first element that matches a CSS selector.
#[must_use]
pub fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// Whether a checkbox is checked.
#[must_use]
pub fn is_checked(selector: &str) -> bool {
    find(selector)
        .and_then(|found| found.dyn_into::<web_sys::HtmlInputElement>().ok())
        .is_some_and(|input| input.checked())
}

/// Sets the title in the tab and in the history.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Says on the root element how far the app has come, for the style sheet and the loader.
pub fn set_state(state: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        // Only decoration depends on it.
        let _ = html.set_attribute("data-app", state);
    }
}

/// Brings a new step before the reader: the top of the page, with the focus on its heading.
pub fn show_from_top(heading: &str) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    if let Some(heading) = find(heading).and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        // The heading is there to be read from; a browser that refuses the focus still shows it.
        let _ = heading.focus();
    }
}
