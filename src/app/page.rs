//! Access to the page, shared by both apps.

use super::agreement::{self, STATE, STOPPED};
use crate::care::StepId;
use crate::platform::{clock, page, stopped};
use crate::record::Theme;
use crate::view;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;

/// The live region.
const LIVE: &str = "live";

/// The prerendered page that the app takes over.
pub(super) struct PrerenderedPage {
    /// The element the app lives in.
    pub(super) root: HtmlElement,
    /// The address of the site's root, needed for as long as the page exists.
    pub(super) base: &'static str,
    /// The step the page shows.
    pub(super) step: StepId,
}

/// Finds the page; `None` if it is no page of this build of the guide.
pub(super) fn find() -> Option<PrerenderedPage> {
    let root = page::root("app")?;
    // A page from another build has different markup, and is left alone.
    if root.get_attribute("data-build").as_deref() != option_env!("UNCRAMP_BUILD") {
        return None;
    }
    let base = &*root.get_attribute("data-base")?.leak();
    let step = agreement::step_of_page(base)?;
    stopped::set_marker(STATE, STOPPED);
    Some(PrerenderedPage { root, base, step })
}

/// Announces that the app is ready.
pub(super) fn ready() {
    agreement::set_state("ready");
    clock::mark("uncramp:ready");
}

/// Runs a task before the next frame. Boxed: each type of closure would cost the browser build half a kilobyte.
#[inline(never)]
pub(super) fn before_next_frame(task: Box<dyn FnOnce()>) {
    request_animation_frame(task);
}

/// Runs a task once the current one is done; boxed for the same reason.
#[inline(never)]
pub(super) fn after_current_task(task: Box<dyn FnOnce()>) {
    queue_microtask(task);
}

/// Focuses an element that is drawn before the next frame.
pub(super) fn focus(selector: String) {
    before_next_frame(Box::new(move || page::focus(&selector)));
}

/// Announces a text in the live region.
pub(super) fn announce(text: &str) {
    page::set_text(LIVE, text);
}

/// Sets the theme colour of the browser's own bar.
pub(super) fn set_theme_color(theme: Theme) {
    page::set_each(
        "meta[name=theme-color]",
        "content",
        &view::bar_colors(theme),
    );
}
