//! What the browser says of where and in which language it is used.

use wasm_bindgen::JsValue;

/// The name of the time zone in the IANA database, as `Europe/Madrid`; nothing where the browser does not say.
#[must_use]
pub fn time_zone() -> Option<String> {
    let format = js_sys::Intl::DateTimeFormat::default();
    let key = JsValue::from_str("timeZone");
    js_sys::Reflect::get(&format.resolved_options(), &key)
        .ok()?
        .as_string()
}

/// The languages the person prefers, best first, as `en-GB`.
#[must_use]
pub fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let languages = window.navigator().languages();
    languages
        .iter()
        .filter_map(|language| language.as_string())
        .collect()
}
