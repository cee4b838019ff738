//! The lifecycle of the page: hidden, shown, left or restored.

use super::js::{self, Handler};
use wasm_bindgen::JsCast;
use web_sys::EventTarget;

/// A change in the page's lifecycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is hidden: another tab or app is in front, or the screen is off. It may never be visible again.
    Hidden,
    /// It is visible again.
    Shown,
    /// It is being left, or frozen while hidden. The browser may put it into the back/forward cache.
    Left,
    /// The browser has restored it as it was left. No event was fired for the time in between.
    Restored,
}

/// Calls a function whenever the page is hidden, shown, left or restored, until it is dropped.
#[must_use = "the listeners are removed when it is dropped"]
pub struct Lifecycle {
    targets: [(EventTarget, &'static str); 5],
    changed: Handler,
}

impl Lifecycle {
    /// Starts listening; `None` outside a page.
    pub fn listen(mut changed: impl FnMut(Change) + 'static) -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let listening = Self {
            targets: [
                (document.clone().into(), "freeze"),
                (document.clone().into(), "resume"),
                (document.into(), "visibilitychange"),
                (window.clone().into(), "pagehide"),
                (window.into(), "pageshow"),
            ],
            changed: js::handler(move |event| match js::text(&event, "type").as_deref() {
                Some("visibilitychange") if is_hidden() => changed(Change::Hidden),
                Some("visibilitychange") => changed(Change::Shown),
                Some("pagehide" | "freeze") => changed(Change::Left),
                Some("resume") => changed(Change::Restored),
                // Any other `pageshow` is that of a new page, which needs no report.
                Some("pageshow") if js::is_truthy(&event, "persisted") => changed(Change::Restored),
                _ => {}
            }),
        };
        for (target, event) in &listening.targets {
            target
                .add_event_listener_with_callback(event, listening.changed.as_ref().unchecked_ref())
                .ok()?;
        }
        Some(listening)
    }
}

impl Drop for Lifecycle {
    fn drop(&mut self) {
        for (target, event) in &self.targets {
            // If the page is gone, so is the listener.
            let _ = target
                .remove_event_listener_with_callback(event, self.changed.as_ref().unchecked_ref());
        }
    }
}

/// Whether the page is hidden. False if the browser does not say.
#[must_use]
pub fn is_hidden() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .is_some_and(|document| document.hidden())
}
