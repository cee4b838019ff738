//! The monotonic clock and the wall clock: `web/clock.js`, which knows the browser's side of it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./clock.js")]
extern "C" {
    /// Milliseconds since the page was opened; `None` if the browser has no such clock.
    #[wasm_bindgen(js_name = monotonic)]
    pub fn monotonic_ms() -> Option<f64>;

    /// How far local time is currently ahead of UTC, in minutes.
    #[wasm_bindgen(js_name = offset)]
    pub fn offset_minutes() -> f64;

    /// Adds a mark to the browser's performance timeline, for measurements.
    pub fn mark(name: &str);
}

/// Milliseconds since the start of 1970 by the wall clock, which may be adjusted or jump at any time.
#[must_use]
pub fn wall_ms() -> f64 {
    js_sys::Date::now()
}

/// An unpredictable number in `0.0..1.0`.
#[must_use]
pub fn random() -> f64 {
    js_sys::Math::random()
}
