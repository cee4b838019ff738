//! Whether the page has stopped the app, whose memory may then be inconsistent: it must not act any more.

use std::sync::OnceLock;

/// The attribute of the root element, and the value with which it stops the app.
static MARKER: OnceLock<(&str, &str)> = OnceLock::new();

/// Sets the attribute of the root element, and its value, with which the page stops the app. Can be set only once.
pub fn set_marker(attribute: &'static str, value: &'static str) {
    // A second call changes nothing.
    let _ = MARKER.set((attribute, value));
}

/// Whether the page has stopped the app.
#[must_use]
pub fn has_stopped() -> bool {
    let Some((attribute, value)) = MARKER.get() else {
        return false;
    };
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    let state = root.and_then(|root| root.get_attribute(attribute));
    state.is_some_and(|state| state == *value)
}
