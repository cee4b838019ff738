//! The motor of the phone.

use super::js;
use js_sys::Array;
use wasm_bindgen::JsValue;

/// Vibrates: so many milliseconds on, off, on, and so forth, instead of a pattern that is under way.
///
/// Nothing happens where there is no motor, and it does not say so: browsers without one answer like those with one.
pub fn buzz(pattern: &[u32]) {
    if let Some(navigator) = js::navigator() {
        let pattern: Array = pattern.iter().map(|ms| JsValue::from(*ms)).collect();
        js::call(&navigator, "vibrate", &[&pattern]);
    }
}
