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
    // In a window opened by a link there is no previous entry.
    let has_previous = history.length().is_ok_and(|length| length > 1);
    path.is_some_and(|path| path.starts_with(base)) && has_previous && history.back().is_ok()
}

/// Calls `on_popstate` whenever the user goes back or forward, until it is dropped.
#[must_use = "the listener is removed when it is dropped"]
pub struct PopStateListener {
    window: Window,
    on_popstate: Closure<dyn FnMut()>,
}

impl PopStateListener {
    /// Starts listening; `None` outside a window.
    pub fn listen(on_popstate: impl FnMut() + 'static) -> Option<Self> {
        let window = web_sys::window()?;
        let on_popstate = Closure::new(on_popstate);
        window
            .add_event_listener_with_callback("popstate", on_popstate.as_ref().unchecked_ref())
            .ok()?;
        Some(Self {
            window,
            on_popstate,
        })
    }
}

impl Drop for PopStateListener {
    fn drop(&mut self) {
        // If the window is gone, so is the listener.
        let _ = self.window.remove_event_listener_with_callback(
            "popstate",
            self.on_popstate.as_ref().unchecked_ref(),
        );
    }
}

impl core::fmt::Debug for PopStateListener {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("PopStateListener")
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// The number of entries of this site before the current one. A state of another kind was set by someone else, and counts as 0.
fn depth(history: &History) -> f64 {
    history
        .state()
        .ok()
        .and_then(|state| state.as_f64())
        .filter(|depth| *depth > 0.0)
        .unwrap_or(0.0)
}
