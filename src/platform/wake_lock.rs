//! A lock that keeps the screen on: `web/wake_lock.js`, which knows the browser's side of it.

use super::js::{self, Handler};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./wake_lock.js")]
extern "C" {
    type Lock;

    #[wasm_bindgen(js_name = createWakeLock)]
    fn create(report: &JsValue) -> Lock;

    #[wasm_bindgen(method)]
    fn set(this: &Lock, on: bool);

    #[wasm_bindgen(method)]
    fn renew(this: &Lock);
}

/// Keeps the screen on while that is wanted and the page is visible.
#[must_use = "nothing is reported when it is dropped"]
pub struct WakeLock {
    lock: Lock,
    /// Called by the lock for as long as it exists.
    _report: Handler,
}

impl WakeLock {
    /// Requests nothing yet.
    ///
    /// `report` is called with true once the screen stays on, and with false when it does not although that is wanted: the
    /// browser refuses, has released the lock while the page is visible, or does not support it, which is reported once and
    /// before the call that requested it returns.
    pub fn new(report: impl Fn(bool) + 'static) -> Self {
        let report = js::handler(move |held| report(held.is_truthy()));
        Self {
            lock: create(report.as_ref()),
            _report: report,
        }
    }

    /// Sets whether the screen should stay on from now on. Repeating the same value changes nothing.
    pub fn set_wanted(&self, on: bool) {
        self.lock.set(on);
    }

    /// Requests again what was released or refused: to be called when the page is visible again.
    pub fn renew(&self) {
        self.lock.renew();
    }
}
