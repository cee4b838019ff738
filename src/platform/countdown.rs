//! The countdown that the style sheet runs: read where it stands, and set where a pause or a rest moves it.
//!
//! The style sheet names its animations `lead-…` (what counts in) and `hold-…` (what counts). All animations of
//! a name run on one timeline: that of the hold starts with the time to get ready, that of the lead ends with it.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Animation, Element};

#[wasm_bindgen]
extern "C" {
    /// An element as something that can be animated. `web-sys` counts this as unstable, though every browser has it.
    type Animatable;

    #[wasm_bindgen(method, catch, js_name = getAnimations)]
    fn get_animations(this: &Animatable, options: &Object) -> Result<Array, JsValue>;
}

/// Where a countdown is to be set.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Milliseconds on the timeline of the lead.
    pub lead_ms: f64,
    /// Whether the lead runs.
    pub lead_runs: bool,
    /// Milliseconds on the timeline of the hold, getting ready included.
    pub hold_ms: f64,
    /// Whether the hold runs.
    pub hold_runs: bool,
}

/// Milliseconds since the countdown below `element` began, getting ready included.
///
/// Nothing where the browser cannot tell, or runs no animation.
#[must_use]
pub fn elapsed_ms(element: &Element) -> Option<f64> {
    running(element)
        .into_iter()
        .find(|(name, _)| name.starts_with("hold-"))?
        .1
        .current_time()
}

/// Sets the countdown below `element`.
pub fn set(element: &Element, setting: Setting) {
    for (name, animation) in running(element) {
        let (ms, runs) = if name.starts_with("lead-") {
            (setting.lead_ms, setting.lead_runs)
        } else if name.starts_with("hold-") {
            (setting.hold_ms, setting.hold_runs)
        } else {
            continue;
        };
        // An animation that cannot be moved shows a wrong second; the hold itself keeps its own time.
        let _ = if runs {
            animation.play()
        } else {
            animation.pause()
        };
        animation.set_current_time(Some(ms));
    }
}

/// The animations below an element with their names. Only those of a style sheet have one.
fn running(element: &Element) -> Vec<(String, Animation)> {
    let options = Object::new();
    let subtree = Reflect::set(&options, &"subtree".into(), &JsValue::TRUE);
    let found = subtree.and_then(|_| {
        element
            .unchecked_ref::<Animatable>()
            .get_animations(&options)
    });
    let name = JsValue::from_str("animationName");
    found
        .unwrap_or_default()
        .iter()
        .filter_map(|animation| {
            let name = Reflect::get(&animation, &name).ok()?.as_string()?;
            Some((name, animation.unchecked_into()))
        })
        .collect()
}
