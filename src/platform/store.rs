//! What is stored on the device, by key. All pages of the site share it. `web/store.js` writes it.

use super::js;
use js_sys::Object;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

/// The browser stores nothing for this page: storage is blocked, full, or missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl core::fmt::Display for Refused {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("the browser stores nothing for this page")
    }
}

impl core::error::Error for Refused {}

/// The value stored under a key; `None` if there is no such key.
///
/// # Errors
///
/// [`Refused`] if storage is blocked or missing.
pub fn read(key: &str) -> Result<Option<String>, Refused> {
    call("getItem", &[&key.into()]).map(|value| value.as_string())
}

/// Stores a value under a key, replacing the previous one.
///
/// # Errors
///
/// [`Refused`] if storage is blocked, missing or full. The previous value is unchanged.
pub fn write(key: &str, value: &str) -> Result<(), Refused> {
    let written = js::call_global("writeStored", &[&key.into(), &value.into()]);
    written.map(drop).ok_or(Refused)
}

/// Whether the device still holds a value as this page has written it last; `None` if storage is blocked or missing.
#[must_use]
pub fn holds_own(key: &str) -> Option<bool> {
    js::call_global("holdsOwn", &[&key.into()])?.as_bool()
}

/// Removes a key. Removing a missing one succeeds.
///
/// # Errors
///
/// [`Refused`] if storage is blocked or missing.
pub fn remove(key: &str) -> Result<(), Refused> {
    call("removeItem", &[&key.into()]).map(drop)
}

/// All keys that begin with `prefix` and their values, sorted by key.
///
/// # Errors
///
/// [`Refused`] if storage is blocked or missing.
pub fn all(prefix: &str) -> Result<Vec<(String, String)>, Refused> {
    let storage: Storage = storage().ok_or(Refused)?.unchecked_into();
    // Asking for ten thousand keys one by one takes seconds in some browsers.
    let keys = Object::keys(&storage).sort();
    let records = keys.iter().filter_map(|key| {
        let key = key.as_string().filter(|key| key.starts_with(prefix))?;
        let text = storage.get_item(&key).ok()??;
        Some((key, text))
    });
    Ok(records.collect())
}

/// Asks the browser not to evict what is stored when space runs short. It may ask the user, or refuse; either way nothing
/// changes for the page.
pub fn persist() {
    let storage = js::navigator().and_then(|navigator| js::get(&navigator, "storage"));
    if let Some(promise) = storage.and_then(|storage| js::call(&storage, "persist", &[])) {
        js::ignore_rejection(&promise);
    }
}

/// Calls `changed` for each change another page of the site makes under a key that begins with `prefix`, and when it clears
/// everything.
pub fn watch(prefix: &'static str, mut changed: impl FnMut() + 'static) {
    let changed = js::handler(move |event| {
        // Clearing everything is reported without a key.
        if js::text(&event, "key").is_none_or(|key| key.starts_with(prefix)) {
            changed();
        }
    })
    .into_js_value();
    if let Some(window) = web_sys::window() {
        js::call(
            &window.into(),
            "addEventListener",
            &[&"storage".into(), &changed],
        );
    }
}

/// The return value of a method of the storage.
fn call(method: &str, arguments: &[&JsValue]) -> Result<JsValue, Refused> {
    storage()
        .and_then(|storage| js::call(&storage, method, arguments))
        .ok_or(Refused)
}

/// Even accessing the property may be refused.
fn storage() -> Option<JsValue> {
    js::global("localStorage")
}
