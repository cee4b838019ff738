//! The drawn runner.

use crate::figure::{self, Pose};
use leptos::prelude::*;

/// The figure in `pose`. Without a `label` it is decoration, and hidden from screen readers.
pub(super) fn figure(pose: Pose, label: &'static str) -> impl IntoView {
    let told = !label.is_empty();
    view! {
        <svg
            class="figure"
            viewBox=figure::view_box(pose)
            role=told.then_some("img")
            aria-label=told.then_some(label)
            aria-hidden=(!told).then_some("true")
            inner_html=figure::markup(pose)
        ></svg>
    }
}
