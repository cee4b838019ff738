//! Objects of the browser by the names of their members, for what a browser may lack, forbid or break.
//!
//! Every step fails into nothing: a member that is missing, a getter that throws, a call that is refused. Few ways in
//! for all members also keep the glue small: a binding for each would cost some sixty bytes apiece.

use super::stopped::has_stopped;
use js_sys::{Array, Function, Reflect};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// What is called with an event, or with what became of a promise.
pub(super) type Handler = Closure<dyn FnMut(JsValue)>;

/// The browser itself; nothing outside of a window.
pub(super) fn navigator() -> Option<JsValue> {
    Some(web_sys::window()?.navigator().into())
}

/// A member of the window, as a class; nothing where the browser lacks it.
pub(super) fn global(name: &str) -> Option<JsValue> {
    get(&web_sys::window()?.into(), name)
}

/// A member that is there, and neither `undefined` nor `null`.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let member = Reflect::get(of, &name.into()).ok()?;
    (!member.is_undefined() && !member.is_null()).then_some(member)
}

/// A member that is a text.
pub(super) fn text(of: &JsValue, name: &str) -> Option<String> {
    get(of, name)?.as_string()
}

/// Whether a member is there and holds.
pub(super) fn is(of: &JsValue, name: &str) -> bool {
    get(of, name).is_some_and(|member| member.is_truthy())
}

/// Sets a member. One that cannot be set stays as it is.
pub(super) fn set(of: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(of, &name.into(), value);
}

/// What a method returns; nothing where it is missing or throws.
pub(super) fn call(of: &JsValue, name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let method: Function = get(of, name)?.unchecked_into();
    let arguments: Array = arguments.iter().collect();
    Reflect::apply(&method, of, &arguments).ok()
}

/// A new object of a class of the window; nothing where there is no such class, or it refuses.
pub(super) fn new(class: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let class: Function = global(class)?.unchecked_into();
    let arguments: Array = arguments.iter().collect();
    Reflect::construct(&class, &arguments).ok()
}

/// Lets a promise be refused without the page hearing of it as an error nobody caught.
pub(super) fn settle(promise: &JsValue) {
    // A function that every browser has, and that does nothing with what it is given.
    if let Some(ignore) = global("Boolean") {
        call(promise, "catch", &[&ignore]);
    }
}

/// Calls `done` once with what became of a promise: what it was kept with, or nothing where it was refused or is none.
pub(super) fn then(promise: Option<JsValue>, done: impl Fn(Option<JsValue>) + 'static) {
    let done = Rc::new(done);
    let (keeps, refuses) = (Rc::clone(&done), Rc::clone(&done));
    // The answer may come when nobody waits for it any more, so the browser keeps them.
    let kept = handler(move |given| keeps(Some(given))).into_js_value();
    let refused = handler(move |_| refuses(None)).into_js_value();
    let waits = promise.and_then(|promise| call(&promise, "then", &[&kept, &refused]));
    if waits.is_none() {
        done(None);
    }
}

/// A handler of its own for what never passes the window, where the loader could keep it from an app that has stopped.
pub(super) fn handler(mut act: impl FnMut(JsValue) + 'static) -> Handler {
    Closure::new(move |given| {
        if !has_stopped() {
            act(given);
        }
    })
}
