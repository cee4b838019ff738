//! The page: its root, its title, where the focus is.

use super::js;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

/// Looks and sounds like nothing, and yet makes a text another one.
const UNHEARD: &str = "\u{a0}";

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

/// The value of an attribute of the only element that matches a CSS selector; nothing where none or several do.
#[must_use]
pub fn shown((selector, attribute): (&str, &str)) -> Option<String> {
    let found = document()?.query_selector_all(selector).ok()?;
    let only: Element = found.get(0)?.dyn_into().ok()?;
    (found.length() == 1).then(|| only.get_attribute(attribute))?
}

/// A new element that stands nowhere yet.
#[must_use]
pub fn new_element(name: &str) -> Option<Element> {
    document()?.create_element(name).ok()
}

/// Lays markup out, and takes it away again before anything else happens. It is for the markup to keep its place out of
/// that of the page.
pub fn lay_out(markup: &str) {
    let Some(element) = new_element("div").map(Into::into) else {
        return;
    };
    js::set(&element, "innerHTML", &markup.into());
    if let Some(body) = find("body") {
        js::call(&body, "append", &[&element]);
    }
    // Whoever asks where it stands has it laid out.
    js::call(&element, "getBoundingClientRect", &[]);
    js::call(&element, "remove", &[]);
}

/// What is typed or chosen in a field of a form. A checkbox that is not checked is empty, as where a form is sent.
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

/// Puts the focus on an element, and brings it into view.
pub fn focus(selector: &str) {
    if let Some(element) = found::<HtmlElement>(selector) {
        // What cannot be focused is there to be seen all the same.
        let _ = element.focus();
    }
}

/// Whether a checkbox is checked.
#[must_use]
pub fn is_checked(selector: &str) -> bool {
    found::<HtmlInputElement>(selector).is_some_and(|input| input.checked())
}

/// Checks a checkbox or a radio button, or takes that back. The page is not told of it by an event.
pub fn set_checked(selector: &str, checked: bool) {
    if let Some(input) = found::<HtmlInputElement>(selector) {
        input.set_checked(checked);
    }
}

/// Fills in a field of a form by its name: chooses the option or the radio button with that value; a checkbox with another
/// value is unchecked. The page is not told of it by an event.
pub fn fill(name: &str, value: &str) {
    let field = ["[name=", name, "]"].concat();
    if let Some(select) = found::<HtmlSelectElement>(&field) {
        return select.set_value(value);
    }
    let chosen = [&field, "[value='", value, "']"].concat();
    let is_there = find(&chosen).is_some();
    set_checked(if is_there { &chosen } else { &field }, is_there);
}

/// Sets the text of an element. In a live region it is read out, even if it is the same as before.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        let again = !text.is_empty() && element.text_content().as_deref() == Some(text);
        let unheard = if again { UNHEARD } else { "" };
        element.set_text_content(Some(&[text, unheard].concat()));
    }
}

/// Sets the title in the tab and in the history.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element, or removes it.
pub fn set_attribute(name: &str, value: Option<&str>) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        // Only a name that is none could be refused.
        let _ = match value {
            Some(value) => html.set_attribute(name, value),
            None => html.remove_attribute(name),
        };
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Refused only where the page may not change its own address; then it stays as it is.
        let _ = window.location().reload();
    }
}

/// Brings new content before the reader: the top of the page, with the focus on its heading.
pub fn show_from_top(heading: &str) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    // The heading is there to be read from.
    focus(heading);
}

/// The first element that matches a CSS selector, if it is of that kind.
fn found<T: JsCast>(selector: &str) -> Option<T> {
    find(selector)?.dyn_into().ok()
}

/// Sets an attribute of each element that a CSS selector finds, in the order of the page: the first value for the first.
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
