//! What the browser says of where and in which language it is used.

use super::js;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Chromium needs 30 to 60 ms for its first format of dates, and a thousandth of that for this. Safari lacks it.
    #[wasm_bindgen(catch, js_namespace = ["Temporal", "Now"], js_name = timeZoneId)]
    fn time_zone_id() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Intl, js_name = DateTimeFormat)]
    fn date_time_format() -> Result<JsValue, JsValue>;
}

/// The name of the time zone in the IANA database, as `Europe/Madrid`; nothing where the browser does not say.
#[must_use]
pub fn time_zone() -> Option<String> {
    let named = time_zone_id().ok().and_then(|zone| zone.as_string());
    named.or_else(|| {
        let format = date_time_format().ok()?;
        js::text(&js::call(&format, "resolvedOptions", &[])?, "timeZone")
    })
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
