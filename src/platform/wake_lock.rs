//! A lock that keeps the screen on: `web/wake_lock.js`, which knows the browser's side of it.

use super::js::{self, Handler};
use wasm_bindgen::JsValue;

/// Keeps the screen on while that is wanted and the page is visible.
#[must_use = "nothing is reported when it is dropped"]
pub struct WakeLock {
    lock: Option<JsValue>,
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
            lock: js::call_global("createWakeLock", &[report.as_ref()]),
            _report: report,
        }
    }

    /// Sets whether the screen should stay on from now on. Repeating the same value changes nothing.
    pub fn set_wanted(&self, on: bool) {
        self.call("set", &[&on.into()]);
    }

    /// Requests again what was released or refused: to be called when the page is visible again.
    pub fn renew(&self) {
        self.call("renew", &[]);
    }

    fn call(&self, name: &str, arguments: &[&JsValue]) {
        if let Some(lock) = &self.lock {
            js::call(lock, name, arguments);
        }
    }
}
