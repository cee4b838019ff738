//! Tasks that run later.

use super::js;
use wasm_bindgen::prelude::*;

/// What runs later. Boxed: each type of closure would be compiled separately.
pub type Task = Box<dyn FnOnce()>;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(task: &JsValue, ms: u32) -> i32;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(id: i32);

    #[wasm_bindgen(js_name = requestAnimationFrame)]
    fn request_animation_frame(task: &JsValue);

    #[wasm_bindgen(js_name = queueMicrotask)]
    fn queue_microtask(task: &JsValue);
}

/// Runs a task before the next frame.
pub fn before_next_frame(task: Task) {
    request_animation_frame(&once(task));
}

/// Runs a task once the current one is done.
pub fn after_current_task(task: Task) {
    queue_microtask(&once(task));
}

/// A function that runs a task when it is first called.
#[inline(never)]
fn once(task: Task) -> JsValue {
    let mut task = Some(task);
    let run = js::handler(move |_| {
        if let Some(task) = task.take() {
            task();
        }
    });
    run.into_js_value()
}

/// An alarm that rings once, and is cancelled when dropped or set again.
#[derive(Debug, Default)]
#[must_use = "an alarm is cancelled when it is dropped"]
pub struct Alarm(Option<i32>);

impl Alarm {
    /// Rings in `ms` milliseconds, replacing the previous setting. Browsers cannot set a timer for 2^31 ms or longer.
    pub fn set(&mut self, ms: u32, ring: Task) {
        self.clear();
        self.0 = Some(set_timeout(&once(ring), ms.min(i32::MAX.unsigned_abs())));
    }

    /// Cancels the alarm.
    pub fn clear(&mut self) {
        if let Some(id) = self.0.take() {
            clear_timeout(id);
        }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        self.clear();
    }
}
