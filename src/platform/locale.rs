//! The location and the languages the browser reports: `web/locale.js`, which knows the browser's side of it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./locale.js")]
extern "C" {
    /// The name of the time zone in the IANA database, such as `Europe/Madrid`; empty if the browser does not say.
    #[wasm_bindgen(js_name = timeZone)]
    pub fn time_zone() -> String;
}

/// The user's preferred languages, best first, such as `en-GB`.
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
