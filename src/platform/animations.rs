//! Style-sheet animations that act as clocks: reading and setting their position.
//!
//! All animations of one timeline have names with the same prefix.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Animation, Element};

#[wasm_bindgen]
extern "C" {
    /// An element that can be animated. `web-sys` counts this as unstable, though every browser has it.
    type Animatable;

    #[wasm_bindgen(method, catch, js_name = getAnimations)]
    fn get_animations(this: &Animatable, options: &Object) -> Result<Array, JsValue>;
}

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
        // An animation that cannot be set shows the wrong second; nothing else depends on it.
        let _ = if timeline.runs {
            animation.play()
        } else {
            animation.pause()
        };
        animation.set_current_time(Some(timeline.ms));
    }
}

/// The animations below an element and their names. Only those of a style sheet have a name.
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
