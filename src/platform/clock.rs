//! The clock that never runs backwards, and the one on the wall.

/// Milliseconds since the page was opened; nothing where the browser keeps no such clock.
#[must_use]
pub fn monotonic_ms() -> Option<f64> {
    Some(web_sys::window()?.performance()?.now())
}

/// Milliseconds since the start of 1970 by the clock on the wall, which may be set or jump at any time.
#[must_use]
pub fn wall_ms() -> f64 {
    js_sys::Date::now()
}

/// How far the clock on the wall is ahead of UTC now, in minutes.
#[must_use]
pub fn offset_minutes() -> f64 {
    -js_sys::Date::new_0().get_timezone_offset()
}

/// A number from 0 up to, but without, 1 that nobody could foretell.
#[must_use]
pub fn random() -> f64 {
    js_sys::Math::random()
}

/// Leaves a mark on the browser's timeline, for measurements.
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        // A browser that cannot mark has nothing to measure with.
        let _ = performance.mark(name);
    }
}
