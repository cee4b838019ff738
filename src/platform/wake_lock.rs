//! A lock that keeps the screen on.

use super::{js, lifecycle};
use core::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// Keeps the screen on while that is wanted and the page is visible.
#[must_use = "the screen may go off when it is dropped"]
pub struct WakeLock(Rc<Inner>);

struct Inner {
    report: Box<dyn Fn(bool)>,
    wanted: Cell<bool>,
    is_pending: Cell<bool>,
    held: RefCell<Option<JsValue>>,
    reported_missing: Cell<bool>,
}

impl WakeLock {
    /// Requests nothing yet.
    ///
    /// `report` is called with true once the screen stays on, and with false when it does not although that is wanted: the
    /// browser refuses, has released the lock while the page is visible, or does not support it, which is reported once and
    /// before the call that requested it returns.
    pub fn new(report: impl Fn(bool) + 'static) -> Self {
        Self(Rc::new(Inner {
            report: Box::new(report),
            wanted: Cell::new(false),
            is_pending: Cell::new(false),
            held: RefCell::default(),
            reported_missing: Cell::new(false),
        }))
    }

    /// Sets whether the screen should stay on from now on. Repeating the same value changes nothing.
    pub fn set_wanted(&self, on: bool) {
        if self.0.wanted.replace(on) == on {
            return;
        }
        if on {
            self.0.request();
        } else {
            self.0.release();
        }
    }

    /// Requests again what was released or refused: to be called when the page is visible again.
    pub fn renew(&self) {
        self.0.request();
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        // A pending request is released when it is answered.
        self.set_wanted(false);
    }
}

impl Inner {
    fn request(self: &Rc<Self>) {
        if !self.wanted.get() || self.is_pending.get() || self.is_held() {
            return;
        }
        // A lock the browser has released may remain here: the event for it can still be on its way.
        self.release();
        let Some(lock) = js::navigator().and_then(|it| js::get(&it, "wakeLock")) else {
            if !self.reported_missing.replace(true) {
                (self.report)(false);
            }
            return;
        };
        self.is_pending.set(true);
        let (granted, refused) = (Rc::clone(self), Rc::clone(self));
        // The promise may settle long after this call, so JavaScript owns these handlers.
        let granted = js::handler(move |sentinel| granted.granted(sentinel)).into_js_value();
        let refused = js::handler(move |_| refused.refused()).into_js_value();
        let attached = js::call(&lock, "request", &[&"screen".into()])
            .and_then(|promise| js::call(&promise, "then", &[&granted, &refused]));
        if attached.is_none() {
            self.refused();
        }
    }

    fn is_held(&self) -> bool {
        let held = self.held.borrow();
        held.as_ref()
            .is_some_and(|it| !js::is_truthy(it, "released"))
    }

    fn granted(self: &Rc<Self>, sentinel: JsValue) {
        self.is_pending.set(false);
        let inner = Rc::clone(self);
        let on_release = js::handler(move |_| inner.released()).into_js_value();
        js::set(&sentinel, "onrelease", &on_release);
        let already_released = js::is_truthy(&sentinel, "released");
        self.held.replace(Some(sentinel));
        if already_released {
            self.released();
        } else if self.wanted.get() {
            (self.report)(true);
        } else {
            self.release();
        }
    }

    fn refused(&self) {
        self.is_pending.set(false);
        self.report_not_held();
    }

    /// The browser has released the lock.
    fn released(&self) {
        self.held.take();
        self.report_not_held();
    }

    fn release(&self) {
        if let Some(sentinel) = self.held.take() {
            js::set(&sentinel, "onrelease", &JsValue::NULL);
            if let Some(promise) = js::call(&sentinel, "release", &[]) {
                js::ignore_rejection(&promise);
            }
        }
    }

    /// Reports that the screen may go off, unless the page is hidden: then it cannot keep the screen on anyway.
    fn report_not_held(&self) {
        if self.wanted.get() && !lifecycle::is_hidden() {
            (self.report)(false);
        }
    }
}
