//! The address bar and going back: `web/history.js`, which knows the browser's side of it.
//!
//! Each history entry stores how many entries of this site precede it, so that "back" never leaves the site. If the browser
//! refuses to change the address (as in some frames), the app works without.

use super::{events, page};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./history.js")]
extern "C" {
    /// The path of the current address, starting with a slash.
    pub fn path() -> String;

    /// Adds a history entry.
    pub fn push(path: &str);

    /// Replaces the address of the current entry.
    pub fn replace(path: &str);

    /// Goes one entry back, if that stays within the site. Returns false if there is nothing to go back to.
    pub fn back() -> bool;

    /// Goes back to the page of the site below `base` whose link led here. Returns false if no such link did.
    #[wasm_bindgen(js_name = backToSite)]
    pub fn back_to_site(base: &str) -> bool;
}

/// Calls `on_popstate` whenever the user goes back or forward, for as long as the page exists.
pub fn listen(mut on_popstate: impl FnMut() + 'static) {
    if let Some(window) = page::window() {
        events::listen(&window, "popstate", move |_| on_popstate());
    }
}
