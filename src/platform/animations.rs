//! Style-sheet animations that act as clocks: reading and setting their position. `web/animations.js` does it.
//!
//! All animations of one timeline have names with the same prefix.

use super::js;
use js_sys::Array;
use web_sys::Element;

/// The position to set a timeline to.
#[derive(Clone, Copy, Debug)]
pub struct Timeline {
    /// The prefix of its animation names.
    pub name: &'static str,
    /// Milliseconds since its start.
    pub ms: f64,
    /// Whether it is running.
    pub runs: bool,
}

/// Milliseconds since the start of the timeline with this prefix, below `element`.
///
/// `None` if the browser does not report it, or runs no such animation.
#[must_use]
pub fn elapsed_ms(element: &Element, timeline: &str) -> Option<f64> {
    js::call_global("timelinePosition", &[element, &timeline.into()])?.as_f64()
}

/// Sets the timelines below `element`.
pub fn set(element: &Element, timelines: &[Timeline]) {
    let timelines: Array = timelines
        .iter()
        .map(|it| Array::of3(&it.name.into(), &it.ms.into(), &it.runs.into()))
        .collect();
    js::call_global("setTimelines", &[element, &timelines]);
}
