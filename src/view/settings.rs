//! The settings: a form that is filled, and heard, by the app.

use super::{Guide, Tap, html};
use crate::content::ui;
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{EventTarget, HtmlInputElement, HtmlSelectElement};

/// The form, and the button that tries what is set.
pub(super) fn settings(guide: Guide) -> impl IntoView {
    let changed = move |change: ev::Event| {
        if let Some(set) = change.target().and_then(|target| setting(&target)) {
            guide.set.run(set);
        }
    };
    view! {
        <div class="words form" inner_html=html::form() on:change=changed></div>
        <button class="answer primary test" type="button" on:click=guide.on_click(Tap::TestSound)>
            {ui::TEST_SOUND}
        </button>
    }
}

/// The name and the value of the setting that was changed.
fn setting(target: &EventTarget) -> Option<(String, String)> {
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return Some((select.name(), select.value()));
    }
    let input = target.dyn_ref::<HtmlInputElement>()?;
    let value = if input.checked() {
        input.value()
    } else {
        "off".to_owned()
    };
    Some((input.name(), value))
}
