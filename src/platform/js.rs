//! Access to browser objects by the names of their members, for what a browser may lack, forbid or break.
//!
//! Every failure becomes an absent value: a missing member, a getter that throws, a call that is refused. Access by name
//! also keeps the glue small: a binding for each member would cost some sixty bytes.

use super::stopped::has_stopped;
use js_sys::{Array, Function, Reflect};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// A function called with an event, or with the outcome of a promise.
pub(super) type Handler = Closure<dyn FnMut(JsValue)>;

/// The `navigator`; `None` outside a window.
pub(super) fn navigator() -> Option<JsValue> {
    Some(web_sys::window()?.navigator().into())
}

/// A member of the window, such as a class; `None` if the browser lacks it.
pub(super) fn global(name: &str) -> Option<JsValue> {
    get(&web_sys::window()?.into(), name)
}

/// A member, if it exists and is neither `undefined` nor `null`.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let member = Reflect::get(of, &name.into()).ok()?;
    (!member.is_undefined() && !member.is_null()).then_some(member)
}

/// A member that is a string.
pub(super) fn text(of: &JsValue, name: &str) -> Option<String> {
    get(of, name)?.as_string()
}

/// Whether a member exists and is true.
pub(super) fn is_truthy(of: &JsValue, name: &str) -> bool {
    get(of, name).is_some_and(|member| member.is_truthy())
}

/// Sets a member. One that cannot be set is left unchanged.
pub(super) fn set(of: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(of, &name.into(), value);
}

/// The return value of a method; `None` if it is missing or throws.
pub(super) fn call(of: &JsValue, name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let method: Function = get(of, name)?.unchecked_into();
    let arguments: Array = arguments.iter().collect();
    Reflect::apply(&method, of, &arguments).ok()
}

/// The return value of a function of the window, such as one of our scripts; `None` if it is missing or throws.
pub(super) fn call_global(name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    call(&web_sys::window()?.into(), name, arguments)
}

/// Handles a promise's rejection, so that the page does not report it as uncaught.
pub(super) fn ignore_rejection(promise: &JsValue) {
    // A function that exists in every browser and ignores its argument.
    if let Some(ignore) = global("Boolean") {
        call(promise, "catch", &[&ignore]);
    }
}

/// Calls `done` once when a promise settles: with its value, or with `None` if it was rejected or is not a promise.
pub(super) fn then(promise: Option<JsValue>, done: impl Fn(Option<JsValue>) + 'static) {
    let done = Rc::new(done);
    let (on_value, on_rejection) = (Rc::clone(&done), Rc::clone(&done));
    // The promise may settle long after this call, so JavaScript owns these handlers.
    let fulfilled = handler(move |value| on_value(Some(value))).into_js_value();
    let rejected = handler(move |_| on_rejection(None)).into_js_value();
    let attached = promise.and_then(|promise| call(&promise, "then", &[&fulfilled, &rejected]));
    if attached.is_none() {
        done(None);
    }
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
