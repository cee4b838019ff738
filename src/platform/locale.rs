//! What the browser says of where and in which language it is used.

use super::js;

/// The name of the time zone in the IANA database, as `Europe/Madrid`; nothing where the browser does not say.
#[must_use]
pub fn time_zone() -> Option<String> {
    by_clock().or_else(by_format)
}

/// Chromium needs a thousandth of the time for this that its first format of dates takes, 30 to 60 ms. Safari lacks it.
fn by_clock() -> Option<String> {
    let clock = js::get(&js::global("Temporal")?, "Now")?;
    js::call(&clock, "timeZoneId", &[])?.as_string()
}

fn by_format() -> Option<String> {
    let format = js::call(&js::global("Intl")?, "DateTimeFormat", &[])?;
    js::text(&js::call(&format, "resolvedOptions", &[])?, "timeZone")
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
