//! The vibration motor of the phone: `web/vibration.js`, which knows the browser's side of it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./vibration.js")]
extern "C" {
    /// Vibrates: this many milliseconds on, off, on, and so on, replacing a pattern under way.
    ///
    /// Nothing happens, and nothing is reported, if there is no motor: browsers without one answer like those with one.
    pub fn vibrate(pattern: &[u32]);
}
