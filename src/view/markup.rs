//! Parts of the markup that several views share.
//!
//! What a step shows is put into the page as one text: the browser build then carries no code to build and to patch what
//! is never patched, and hydration has nothing to walk but the frame around it. Taps are heard by the frame (`shell`).

use crate::record::text::padded;
use maud::{Markup, Render, html};

/// A whole number. The numbers of `maud` would bring a table of digits into the WebAssembly.
pub(super) struct Number(pub(super) u64);

impl Render for Number {
    fn render_to(&self, buffer: &mut String) {
        padded(buffer, self.0, 1);
    }
}

/// The value of an attribute, which is left out where there is none.
pub(super) fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// A paragraph, or nothing for no text.
pub(super) fn paragraph(class: &str, text: &str) -> Markup {
    html! {
        @if !text.is_empty() {
            p class=(class) { (text) }
        }
    }
}

/// A heading and what it is about, line by line; nothing for no lines.
pub(super) fn list(class: &str, heading: &str, lines: &[&str]) -> Markup {
    html! {
        @if !lines.is_empty() {
            h2 class=(class) { (heading) }
            ul class=(class) {
                @for line in lines {
                    li { (line) }
                }
            }
        }
    }
}

/// A link to a page of the site. `tap` is what the frame is told of a tap on it; nothing for what its address says.
pub(super) fn link(class: &str, tap: &str, (base, path): (&str, &str), text: &str) -> Markup {
    html! {
        a class=[given(class)] data-tap=[given(tap)] href={ (base) (path) } { (text) }
    }
}

/// A button, which needs the app.
pub(super) fn button(class: &str, tap: &str, text: &str) -> Markup {
    html! {
        button type="button" class=(class) data-tap=(tap) { (text) }
    }
}
