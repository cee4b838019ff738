//! Whether the page has stopped the app, whose memory may then be inconsistent: it must not act any more. `web/stopped.js`
//! knows the attribute that says so.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./stopped.js")]
extern "C" {
    /// Whether the page has stopped the app.
    #[wasm_bindgen(js_name = hasStopped)]
    pub fn has_stopped() -> bool;
}
