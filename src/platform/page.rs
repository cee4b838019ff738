//! The page, its root, its title, its focus: `web/page.js`, which knows the browser's side of it.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, Window};

#[wasm_bindgen(raw_module = "./page.js")]
extern "C" {
    /// The value of an attribute of the only element that matches a CSS selector; `None` if none or several match.
    #[wasm_bindgen(js_name = uniqueAttribute)]
    pub fn unique_attribute(selector: &str, attribute: &str) -> Option<String>;

    /// Lays out markup, and removes it again before anything else happens. The markup itself must make sure that it does not
    /// affect the layout of the page.
    #[wasm_bindgen(js_name = layOut)]
    pub fn lay_out(markup: &str);

    /// The value of a form field. An unchecked checkbox is empty, as when a form is submitted.
    pub fn value(selector: &str) -> Option<String>;

    /// Focuses an element and scrolls it into view.
    pub fn focus(selector: &str);

    /// Focuses an element without scrolling to it, if nothing has the focus.
    #[wasm_bindgen(js_name = restoreFocus)]
    pub fn restore_focus(selector: &str);

    /// Whether a checkbox is checked.
    #[wasm_bindgen(js_name = isChecked)]
    pub fn is_checked(selector: &str) -> bool;

    /// Checks or unchecks a checkbox or a radio button, without an event.
    #[wasm_bindgen(js_name = setChecked)]
    pub fn set_checked(selector: &str, checked: bool);

    /// Fills in a form field by its name: selects the option or the radio button with that value; a checkbox with a different
    /// value is unchecked. No event is fired.
    pub fn fill(name: &str, value: &str);

    /// Sets the text of an element. In a live region it is announced, even if it is the same as before.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(id: &str, text: &str);

    /// Sets the title shown in the tab and in the history.
    #[wasm_bindgen(js_name = setTitle)]
    pub fn set_title(title: &str);

    /// Sets an attribute of the root element, or removes it.
    #[wasm_bindgen(js_name = setAttribute)]
    pub fn set_attribute(name: &str, value: Option<&str>);

    /// Reloads the page.
    pub fn reload();

    /// Shows new content: scrolls to the top of the page and focuses its heading.
    #[wasm_bindgen(js_name = showFromTop)]
    pub fn show_from_top(heading: &str);

    #[wasm_bindgen(js_name = setNth)]
    fn set_nth(selector: &str, index: usize, name: &str, value: &str);
}

/// Sets an attribute of each element that matches a CSS selector, in document order: the first value for the first.
pub fn set_each(selector: &str, name: &str, values: &[&str]) {
    for (index, value) in values.iter().enumerate() {
        set_nth(selector, index, name, value);
    }
}

/// The element the app lives in.
#[must_use]
pub fn root(id: &str) -> Option<HtmlElement> {
    window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The window; `None` outside one.
pub(super) fn window() -> Option<Window> {
    web_sys::window()
}
