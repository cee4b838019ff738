//! Values that the scripts in `web/` pass to the app, and the functions that they call.

use super::stopped::has_stopped;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;

/// A function that a script calls with an event, or with what it reports.
pub(super) type Handler = Closure<dyn FnMut(JsValue)>;

/// A member, if it exists and is neither `undefined` nor `null`.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let member = Reflect::get(of, &name.into()).ok()?;
    (!member.is_undefined() && !member.is_null()).then_some(member)
}

/// A number that is an index; that of nothing for any other value.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a small number"
)]
pub(super) fn index(number: &JsValue) -> usize {
    number.as_f64().map_or(usize::MAX, |number| number as usize)
}

/// A handler for events that do not pass through the window, where the loader would block them for a stopped app. It checks
/// by itself whether the app is stopped.
pub(super) fn handler(mut callback: impl FnMut(JsValue) + 'static) -> Handler {
    Closure::new(move |value| {
        if !has_stopped() {
            callback(value);
        }
    })
}
