//! The clock that never runs backwards.

/// Milliseconds since the page was opened; nothing where the browser keeps no such clock.
#[must_use]
pub fn monotonic_ms() -> Option<f64> {
    Some(web_sys::window()?.performance()?.now())
}

/// Leaves a mark on the browser's timeline, for measurements.
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        // A browser that cannot mark has nothing to measure with.
        let _ = performance.mark(name);
    }
}
