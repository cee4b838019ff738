//! Access to browser objects by the names of their members, for what a browser may lack, forbid or break.
//!
//! Every failure becomes an absent value: a missing member, a getter that throws, a call that is refused. A few functions
//! for all members also keep the glue small: a binding for each would cost some sixty bytes apiece.

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
pub(super) fn is(of: &JsValue, name: &str) -> bool {
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

/// A new object of a class of the window; `None` if there is no such class, or its constructor throws.
pub(super) fn new(class: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let class: Function = global(class)?.unchecked_into();
    let arguments: Array = arguments.iter().collect();
    Reflect::construct(&class, &arguments).ok()
}

/// Handles a promise's rejection, so that the page does not report it as uncaught.
pub(super) fn settle(promise: &JsValue) {
    // A function that exists in every browser and ignores what it is given.
    if let Some(ignore) = global("Boolean") {
        call(promise, "catch", &[&ignore]);
    }
}

/// Calls `done` once when a promise settles: with its value, or with `None` if it was rejected or is not a promise.
pub(super) fn then(promise: Option<JsValue>, done: impl Fn(Option<JsValue>) + 'static) {
    let done = Rc::new(done);
    let (keeps, refuses) = (Rc::clone(&done), Rc::clone(&done));
    // The promise may settle when nobody waits for it any more, so JavaScript owns these handlers.
    let kept = handler(move |given| keeps(Some(given))).into_js_value();
    let refused = handler(move |_| refuses(None)).into_js_value();
    let waits = promise.and_then(|promise| call(&promise, "then", &[&kept, &refused]));
    if waits.is_none() {
        done(None);
    }
}

/// A handler for events that never pass the window, where the loader could keep them from a stopped app; it checks by itself.
pub(super) fn handler(mut act: impl FnMut(JsValue) + 'static) -> Handler {
    Closure::new(move |given| {
        if !has_stopped() {
            act(given);
        }
    })
}
