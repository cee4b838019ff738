//! The vibration motor of the phone.

use super::js;
use js_sys::Array;
use wasm_bindgen::JsValue;

/// Vibrates: this many milliseconds on, off, on, and so on, replacing a pattern under way.
///
/// Nothing happens, and nothing is reported, if there is no motor: browsers without one answer like those with one.
pub fn vibrate(pattern: &[u32]) {
    if let Some(navigator) = js::navigator() {
        let pattern: Array = pattern.iter().map(|ms| JsValue::from(*ms)).collect();
        js::call(&navigator, "vibrate", &[&pattern]);
    }
}
