//! Animations of a style sheet that tell the time: where they stand, and how to set them.
//!
//! The style sheet gives all animations of one timeline names that begin alike.

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

/// Where a timeline is to be set.
#[derive(Clone, Copy, Debug)]
pub struct Timeline {
    /// What the names of its animations begin with.
    pub name: &'static str,
    /// Milliseconds since its start.
    pub ms: f64,
    /// Whether it runs.
    pub runs: bool,
}

/// Milliseconds since the start of the timeline below `element` that is named like this.
///
/// Nothing where the browser cannot tell, or runs no such animation.
#[must_use]
pub fn elapsed_ms(element: &Element, timeline: &str) -> Option<f64> {
    running(element)
        .into_iter()
        .find(|(name, _)| name.starts_with(timeline))?
        .1
        .current_time()
}

/// Sets the timelines below `element`.
pub fn set(element: &Element, timelines: &[Timeline]) {
    for (name, animation) in running(element) {
        let Some(timeline) = timelines.iter().find(|line| name.starts_with(line.name)) else {
            continue;
        };
        // An animation that cannot be moved shows a wrong second, and no more depends on it.
        let _ = if timeline.runs {
            animation.play()
        } else {
            animation.pause()
        };
        animation.set_current_time(Some(timeline.ms));
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
