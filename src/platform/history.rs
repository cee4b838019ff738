//! The address bar and going back.
//!
//! Each history entry stores how many entries of this site precede it, so that "back" never leaves the site. If the browser
//! refuses to change the address (as in some frames), the app works without.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;
use web_sys::{History, Window};

/// The path of the current address, starting with a slash.
#[must_use]
pub fn path() -> Option<String> {
    web_sys::window()?.location().pathname().ok()
}

/// Adds a history entry.
pub fn push(path: &str) {
    if let Some(history) = history() {
        let depth = JsValue::from_f64(depth(&history) + 1.0);
        // Refused: the address stays the same, but the page is on the screen.
        let _ = history.push_state_with_url(&depth, "", Some(path));
    }
}

/// Replaces the address of the current entry.
pub fn replace(path: &str) {
    if let Some(history) = history() {
        let depth = JsValue::from_f64(depth(&history));
        // As above.
        let _ = history.replace_state_with_url(&depth, "", Some(path));
    }
}

/// Goes one entry back, if that stays within the site. Returns false if there is nothing to go back to.
#[must_use]
pub fn back() -> bool {
    history().is_some_and(|history| depth(&history) > 0.0 && history.back().is_ok())
}

/// Goes back to the page of the site below `base` whose link led here. Returns false if no such link did.
#[must_use]
pub fn back_to_site(base: &str) -> bool {
    let (Some(window), Some(history)) = (web_sys::window(), history()) else {
        return false;
    };
    let origin = window.location().origin().unwrap_or_default();
    let from = window.document().map(|document| document.referrer());
    let path = from.as_deref().and_then(|from| from.strip_prefix(&*origin));
    // In a window opened by a link there is nothing to go back to.
    let has_past = history.length().is_ok_and(|length| length > 1);
    path.is_some_and(|path| path.starts_with(base)) && has_past && history.back().is_ok()
}

/// Calls `moved` whenever the user goes back or forward, until it is dropped.
#[must_use = "the listener is removed when it is dropped"]
pub struct Moves {
    window: Window,
    moved: Closure<dyn FnMut()>,
}

impl Moves {
    /// Starts listening; `None` outside a window.
    pub fn listen(moved: impl FnMut() + 'static) -> Option<Self> {
        let window = web_sys::window()?;
        let moved = Closure::new(moved);
        window
            .add_event_listener_with_callback("popstate", moved.as_ref().unchecked_ref())
            .ok()?;
        Some(Self { window, moved })
    }
}

impl Drop for Moves {
    fn drop(&mut self) {
        // If the window is gone, so is the listener.
        let _ = self
            .window
            .remove_event_listener_with_callback("popstate", self.moved.as_ref().unchecked_ref());
    }
}

impl core::fmt::Debug for Moves {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Moves")
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// Any other state, set by someone else, counts as nothing before it.
fn depth(history: &History) -> f64 {
    history
        .state()
        .ok()
        .and_then(|state| state.as_f64())
        .filter(|depth| *depth > 0.0)
        .unwrap_or(0.0)
}
