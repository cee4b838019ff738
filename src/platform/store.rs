//! What is kept on the device, under keys. All pages of the site share it.

use super::js;
use js_sys::Object;
use web_sys::Storage;

/// The browser keeps nothing for this page: it is blocked, it is full, or there is no storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl core::fmt::Display for Refused {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("the browser keeps nothing for this page")
    }
}

impl core::error::Error for Refused {}

/// What is kept under a key; nothing if there is no such key.
///
/// # Errors
///
/// [`Refused`] where storage is blocked or missing.
pub fn read(key: &str) -> Result<Option<String>, Refused> {
    storage()?.get_item(key).map_err(|_| Refused)
}

/// Keeps a value under a key, instead of what was there.
///
/// # Errors
///
/// [`Refused`] where storage is blocked, missing or full. What was there stays.
pub fn write(key: &str, value: &str) -> Result<(), Refused> {
    storage()?.set_item(key, value).map_err(|_| Refused)
}

/// Forgets a key. One that is not there is forgotten already.
///
/// # Errors
///
/// [`Refused`] where storage is blocked or missing.
pub fn remove(key: &str) -> Result<(), Refused> {
    storage()?.remove_item(key).map_err(|_| Refused)
}

/// What is kept under all keys that begin with `prefix`, in order of the letters of the keys.
///
/// # Errors
///
/// [`Refused`] where storage is blocked or missing.
pub fn all(prefix: &str) -> Result<Vec<(String, String)>, Refused> {
    let storage = storage()?;
    // Asked for one by one, ten thousand keys take seconds in some browsers.
    let keys = Object::keys(&storage).sort();
    let kept = keys.iter().filter_map(|key| {
        let key = key.as_string().filter(|key| key.starts_with(prefix))?;
        let text = storage.get_item(&key).ok()??;
        Some((key, text))
    });
    Ok(kept.collect())
}

/// Asks the browser not to clear what is kept when room gets short. It may ask the reader, or refuse; that changes nothing
/// for the page.
pub fn persist() {
    let storage = js::navigator().and_then(|navigator| js::get(&navigator, "storage"));
    if let Some(asked) = storage.and_then(|storage| js::call(&storage, "persist", &[])) {
        js::settle(&asked);
    }
}

/// Calls `changed` for each change that another page of the site makes under a key that begins with `prefix`, and when
/// it clears everything.
pub fn watch(prefix: &'static str, mut changed: impl FnMut() + 'static) {
    let changed = js::handler(move |event| {
        // Clearing everything has no key.
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

/// Even to ask for it may be refused.
fn storage() -> Result<Storage, Refused> {
    web_sys::window()
        .and_then(|window| window.local_storage().ok()?)
        .ok_or(Refused)
}
