//! Events of an element.

use super::js;
use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget};

/// Calls `on_event` with every event of that name on `target` or inside it, for as long as the page exists.
pub fn listen(target: &EventTarget, name: &str, mut on_event: impl FnMut(&Event) + 'static) {
    let listener = js::handler(move |event| on_event(event.unchecked_ref())).into_js_value();
    // Only an invalid name could be refused.
    let _ = target.add_event_listener_with_callback(name, listener.unchecked_ref());
}
