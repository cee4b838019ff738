//! The lifecycle of the page, which may be hidden, shown, left or restored: `web/lifecycle.js`, which knows the browser's side
//! of it.

use super::js;
use wasm_bindgen::prelude::*;

/// A change in the page's lifecycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    // In the order of `web/lifecycle.js`.
    /// It is hidden: another tab or app is in front, or the screen is off. It may never be visible again.
    Hidden,
    /// It is visible again.
    Shown,
    /// It is being left, or frozen while hidden. The browser may put it into the back/forward cache.
    Left,
    /// The browser has restored it as it was left. No event was fired for the time in between.
    Restored,
}

impl Change {
    const ALL: [Self; 4] = [Self::Hidden, Self::Shown, Self::Left, Self::Restored];
}

#[wasm_bindgen(raw_module = "./lifecycle.js")]
extern "C" {
    /// Whether the page is hidden.
    #[wasm_bindgen(js_name = isHidden)]
    pub fn is_hidden() -> bool;

    fn watch(report: &JsValue);
}

/// Calls a function whenever the page is hidden, shown, left or restored, for as long as it exists.
pub fn listen(mut changed: impl FnMut(Change) + 'static) {
    let report = js::handler(move |number| {
        if let Some(change) = Change::ALL.get(js::index(&number)) {
            changed(*change);
        }
    });
    watch(&report.into_js_value());
}
