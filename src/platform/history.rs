//! The address bar and the way back.
//!
//! Each entry of the history carries how many entries of this site lie before it, so that "back" never leaves the
//! site. Where the browser refuses to change the address (as in some frames), the app goes on without.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;
use web_sys::{History, Window};

/// The path of the current address, from the first slash on.
#[must_use]
pub fn path() -> Option<String> {
    web_sys::window()?.location().pathname().ok()
}

/// Puts a new entry on the history.
pub fn push(path: &str) {
    if let Some(history) = history() {
        let depth = JsValue::from_f64(depth(&history) + 1.0);
        // Refused: the address stays, the page is on the screen all the same.
        let _ = history.push_state_with_url(&depth, "", Some(path));
    }
}

/// Changes the address of the current entry.
pub fn replace(path: &str) {
    if let Some(history) = history() {
        let depth = JsValue::from_f64(depth(&history));
        // As above.
        let _ = history.replace_state_with_url(&depth, "", Some(path));
    }
}

/// Goes one entry back, if that stays in the site. False if there is nothing to go back to.
#[must_use]
pub fn back() -> bool {
    history().is_some_and(|history| depth(&history) > 0.0 && history.back().is_ok())
}

/// Goes back to the page of the site below `base` whose link led here. False if no such link did.
#[must_use]
pub fn back_to_site(base: &str) -> bool {
    let (Some(window), Some(history)) = (web_sys::window(), history()) else {
        return false;
    };
    let origin = window.location().origin().unwrap_or_default();
    let from = window.document().map(|document| document.referrer());
    let path = from.as_deref().and_then(|from| from.strip_prefix(&*origin));
    // In a window that a link has opened there is nothing to go back to.
    let has_past = history.length().is_ok_and(|length| length > 1);
    path.is_some_and(|path| path.starts_with(base)) && has_past && history.back().is_ok()
}

/// Calls `moved` whenever the visitor goes back or forward, until it is dropped.
#[must_use = "the listener is removed when it is dropped"]
pub struct Moves {
    window: Window,
    moved: Closure<dyn FnMut()>,
}

impl Moves {
    /// Starts to listen; nothing outside of a window.
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
        // A window that is gone has no listener left.
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

/// Whatever else may stand in the state, set by others, counts as nothing before it.
fn depth(history: &History) -> f64 {
    history
        .state()
        .ok()
        .and_then(|state| state.as_f64())
        .filter(|depth| *depth > 0.0)
        .unwrap_or(0.0)
}
