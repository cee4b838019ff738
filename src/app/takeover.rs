//! How the app takes over the prerendered page, and draws it again.

use crate::platform::timer::after_current_task;
use core::cell::{Cell, RefCell};
use leptos::prelude::*;
#[cfg(not(feature = "csr"))]
use leptos::tachys::hydration::Cursor;
#[cfg(feature = "csr")]
use leptos::tachys::view::Mountable;
#[cfg(not(feature = "csr"))]
use leptos::tachys::view::PositionState;
#[cfg(not(feature = "csr"))]
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// Renders the view again, from the current state.
pub(super) type Redraw = Box<dyn FnMut()>;

/// Hydrates the page, and returns the function that renders the view again.
pub(super) fn take_over<V: IntoView + 'static>(
    root: &HtmlElement,
    view: impl Fn() -> V + 'static,
) -> Redraw {
    let mut drawn = attach(view().into_view(), root);
    Box::new(move || view().into_view().rebuild(&mut drawn))
}

/// Draws the page again when asked to, once the current task is done.
#[derive(Default)]
pub(super) struct Drawing {
    redraw: RefCell<Option<Redraw>>,
    /// Whether the page was taken over and is not already about to be drawn.
    is_idle: Cell<bool>,
}

impl Drawing {
    /// Draws with this function from now on.
    pub(super) fn start(&self, redraw: Redraw) {
        *self.redraw.borrow_mut() = Some(redraw);
        self.is_idle.set(true);
    }

    /// Draws once the current task is done, and only once however often this is called before. Does nothing before
    /// [`Self::start`].
    pub(super) fn draw_soon(&'static self) {
        if self.is_idle.replace(false) {
            after_current_task(Box::new(|| {
                self.is_idle.set(true);
                if let Some(redraw) = &mut *self.redraw.borrow_mut() {
                    redraw();
                }
            }));
        }
    }
}

/// Hydrates the existing markup.
#[cfg(not(feature = "csr"))]
fn attach<V: RenderHtml>(view: V, root: &HtmlElement) -> V::State {
    let root = Cursor::new(root.clone().unchecked_into());
    view.hydrate::<true>(&root, &PositionState::default())
}

/// Mounts the view where there is no markup yet.
#[cfg(feature = "csr")]
fn attach<V: RenderHtml>(view: V, root: &HtmlElement) -> V::State {
    let mut state = view.build();
    state.mount(root, None);
    state
}
