//! The location and the languages the browser reports.

use super::js;

/// The name of the time zone in the IANA database, such as `Europe/Madrid`; `None` if the browser does not say.
#[must_use]
pub fn time_zone() -> Option<String> {
    by_clock().or_else(by_format)
}

/// From `Temporal`, which Safari lacks. In Chromium the first date format takes 30 to 60 ms, and this a thousandth of that.
fn by_clock() -> Option<String> {
    let clock = js::get(&js::global("Temporal")?, "Now")?;
    js::call(&clock, "timeZoneId", &[])?.as_string()
}

fn by_format() -> Option<String> {
    let format = js::call(&js::global("Intl")?, "DateTimeFormat", &[])?;
    js::text(&js::call(&format, "resolvedOptions", &[])?, "timeZone")
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
