//! The monotonic clock and the wall clock.

/// Milliseconds since the page was opened; `None` if the browser has no such clock.
#[must_use]
pub fn monotonic_ms() -> Option<f64> {
    Some(web_sys::window()?.performance()?.now())
}

/// Milliseconds since the start of 1970 by the wall clock, which may be adjusted or jump at any time.
#[must_use]
pub fn wall_ms() -> f64 {
    js_sys::Date::now()
}

/// How far local time is currently ahead of UTC, in minutes.
#[must_use]
pub fn offset_minutes() -> f64 {
    -js_sys::Date::new_0().get_timezone_offset()
}

/// An unpredictable number in `0.0..1.0`.
#[must_use]
pub fn random() -> f64 {
    js_sys::Math::random()
}

/// Adds a mark to the browser's performance timeline, for measurements.
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        // A browser that cannot mark has nothing to measure with.
        let _ = performance.mark(name);
    }
}
