//! What is stored on the device, by key: `web/store.js`, which knows the browser's side of it. All pages of the site share it.

use super::js;
use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./store.js")]
extern "C" {
    #[wasm_bindgen(js_name = read)]
    fn read_value(key: &str) -> JsValue;

    #[wasm_bindgen(js_name = write)]
    fn write_value(key: &str, value: &str) -> bool;

    #[wasm_bindgen(js_name = remove)]
    fn remove_key(key: &str) -> bool;

    #[wasm_bindgen(js_name = all)]
    fn all_values(prefix: &str) -> Option<Array>;

    /// Asks the browser not to evict what is stored when space runs short. It may ask the user, or refuse; either way nothing
    /// changes for the page.
    pub fn persist();

    #[wasm_bindgen(js_name = watch)]
    fn report_changes(prefix: &str, report: &JsValue);
}

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
    let value = read_value(key);
    if value.is_undefined() {
        return Err(Refused);
    }
    Ok(value.as_string())
}

/// Stores a value under a key, replacing the previous one.
///
/// # Errors
///
/// [`Refused`] if storage is blocked, missing or full. The previous value is unchanged.
pub fn write(key: &str, value: &str) -> Result<(), Refused> {
    done(write_value(key, value))
}

/// Removes a key. Removing a missing one succeeds.
///
/// # Errors
///
/// [`Refused`] if storage is blocked or missing.
pub fn remove(key: &str) -> Result<(), Refused> {
    done(remove_key(key))
}

/// All keys that begin with `prefix` and their values, sorted by key.
///
/// # Errors
///
/// [`Refused`] if storage is blocked or missing.
pub fn all(prefix: &str) -> Result<Vec<(String, String)>, Refused> {
    let all = all_values(prefix).ok_or(Refused)?;
    let records = all.iter().filter_map(|record| {
        let record: Array = record.unchecked_into();
        Some((record.get(0).as_string()?, record.get(1).as_string()?))
    });
    Ok(records.collect())
}

/// Calls `changed` for each change another page of the site makes under a key that begins with `prefix`, and when it clears
/// everything.
pub fn watch(prefix: &str, mut changed: impl FnMut() + 'static) {
    let changed = js::handler(move |_| changed());
    report_changes(prefix, &changed.into_js_value());
}

fn done(is_done: bool) -> Result<(), Refused> {
    if is_done { Ok(()) } else { Err(Refused) }
}
