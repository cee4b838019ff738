//! The page: its root, its title, its focus. `web/page.js` does what takes several calls.

use super::js;
use crate::text::joined;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

/// Invisible and silent, but makes a text differ from the same text without it.
const NO_BREAK_SPACE: &str = "\u{a0}";

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

/// The value of an attribute of the only element that matches a CSS selector; `None` if none or several match.
#[must_use]
pub fn unique_attribute((selector, attribute): (&str, &str)) -> Option<String> {
    let found = document()?.query_selector_all(selector).ok()?;
    let only: Element = found.get(0)?.dyn_into().ok()?;
    (found.length() == 1).then(|| only.get_attribute(attribute))?
}

/// Lays out markup, and removes it again before anything else happens. The markup itself must make sure that it does not
/// affect the layout of the page.
pub fn lay_out(markup: &str) {
    js::call_global("layOut", &[&markup.into()]);
}

/// The value of a form field. An unchecked checkbox is empty, as when a form is submitted.
#[must_use]
pub fn value(selector: &str) -> Option<String> {
    let field = find(selector)?;
    if let Some(input) = field.dyn_ref::<HtmlInputElement>()
        && input.type_() == "checkbox"
        && !input.checked()
    {
        return Some(String::new());
    }
    js::text(&field.into(), "value")
}

/// Focuses an element and scrolls it into view.
pub fn focus(selector: &str) {
    if let Some(element) = find_as::<HtmlElement>(selector) {
        // Even if it cannot be focused, it is scrolled into view.
        let _ = element.focus();
    }
}

/// Focuses an element without scrolling to it, if nothing has the focus.
pub fn restore_focus(selector: &str) {
    js::call_global("restoreFocus", &[&selector.into()]);
}

/// Whether a checkbox is checked.
#[must_use]
pub fn is_checked(selector: &str) -> bool {
    find_as::<HtmlInputElement>(selector).is_some_and(|input| input.checked())
}

/// Checks or unchecks a checkbox or a radio button, without an event.
pub fn set_checked(selector: &str, checked: bool) {
    if let Some(input) = find_as::<HtmlInputElement>(selector) {
        input.set_checked(checked);
    }
}

/// Fills in a form field by its name: selects the option or the radio button with that value; a checkbox with a different
/// value is unchecked. No event is fired.
pub fn fill(name: &str, value: &str) {
    let field = joined(&["[name=", name, "]"]);
    if let Some(select) = find_as::<HtmlSelectElement>(&field) {
        return select.set_value(value);
    }
    let chosen = joined(&[&field, "[value='", value, "']"]);
    let exists = find(&chosen).is_some();
    set_checked(if exists { &chosen } else { &field }, exists);
}

/// Sets the text of an element. In a live region it is announced, even if it is the same as before.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        let is_repeated = !text.is_empty() && element.text_content().as_deref() == Some(text);
        let suffix = if is_repeated { NO_BREAK_SPACE } else { "" };
        element.set_text_content(Some(&joined(&[text, suffix])));
    }
}

/// Sets the title shown in the tab and in the history.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element, or removes it.
pub fn set_attribute(name: &str, value: Option<&str>) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        // Only an invalid name could be refused.
        let _ = match value {
            Some(value) => html.set_attribute(name, value),
            None => html.remove_attribute(name),
        };
    }
}

/// Reloads the page.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Refused only if the page may not navigate itself; then it stays as it is.
        let _ = window.location().reload();
    }
}

/// Shows new content: scrolls to the top of the page and focuses its heading.
pub fn show_from_top(heading: &str) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    // A screen reader starts at the heading.
    focus(heading);
}

/// The first element that matches a CSS selector, if it has that type.
fn find_as<T: JsCast>(selector: &str) -> Option<T> {
    find(selector)?.dyn_into().ok()
}

/// Sets an attribute of each element that matches a CSS selector, in document order: the first value for the first.
pub fn set_each(selector: &str, name: &str, values: &[&str]) {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(found) = found else { return };
    for (index, value) in (0..found.length()).zip(values) {
        if let Some(element) = found
            .get(index)
            .and_then(|node| node.dyn_into::<Element>().ok())
        {
            // Only decoration depends on it.
            let _ = element.set_attribute(name, value);
        }
    }
}
