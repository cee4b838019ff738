//! How the app takes over the prerendered page.

use any_spawner::Executor;
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

/// Hydrates the page for as long as it exists: `leptos::mount::hydrate_from` without the context through which a server
/// passes data. There is no server, and the context cost 3.9 kB.
pub(super) fn take_over<T, V: IntoView + 'static>(
    root: &HtmlElement,
    view: impl FnOnce() -> (T, V),
) -> T {
    // If an executor is already set, that one serves as well.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new_root(None);
    let (value, view) = owner.with(|| {
        let (value, view) = view();
        (value, attach(view.into_view(), root))
    });
    core::mem::forget((owner, view));
    value
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
