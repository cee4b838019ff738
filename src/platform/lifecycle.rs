//! Whether the page is seen, left or come back to.

use super::js::{self, Handler};
use wasm_bindgen::JsCast;
use web_sys::EventTarget;

/// What has become of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It cannot be seen: another tab or app is in front, or the screen is off. It may never be seen again.
    Hidden,
    /// It can be seen again.
    Shown,
    /// It is being left, or frozen where it is out of sight. The browser may keep it for the way back.
    Left,
    /// The browser has brought it back as it was left. Time has passed for which it saw nothing.
    Returned,
}

/// Calls a function whenever the page is hidden, shown, left or returned to, until it is dropped.
#[must_use = "the listeners are removed when it is dropped"]
pub struct Lifecycle {
    targets: [(EventTarget, &'static str); 5],
    changed: Handler,
}

impl Lifecycle {
    /// Starts to listen; nothing outside of a page.
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
                Some("resume") => changed(Change::Returned),
                // Any other page is new, and knows all there is to know.
                Some("pageshow") if js::is(&event, "persisted") => changed(Change::Returned),
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
            // A page that is gone has no listener left.
            let _ = target
                .remove_event_listener_with_callback(event, self.changed.as_ref().unchecked_ref());
        }
    }
}

/// Whether the page cannot be seen. False where the browser does not say.
#[must_use]
pub fn is_hidden() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .is_some_and(|document| document.hidden())
}
