//! Style-sheet animations that act as clocks, reading and setting their position: `web/animations.js`, which knows the
//! browser's side of it.
//!
//! All animations of one timeline have names with the same prefix.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./animations.js")]
extern "C" {
    /// Milliseconds since the start of the timeline with this prefix, below the first element that matches a CSS selector.
    ///
    /// `None` if the browser does not report it, or runs no such animation.
    #[wasm_bindgen(js_name = elapsed)]
    pub fn elapsed_ms(selector: &str, prefix: &str) -> Option<f64>;

    /// Sets the timeline with this prefix below the first element that matches a CSS selector: the milliseconds since its start,
    /// and whether it is running.
    pub fn set(selector: &str, prefix: &str, ms: f64, runs: bool);
}
