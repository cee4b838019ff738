//! Parts of the markup that several views share.
//!
//! A step is inserted into the page as one string: the browser build then carries no code to create and patch elements that
//! never change, and hydration only has to walk the frame around it. The frame (`shell`) handles the taps.

use crate::content::Lines;
use crate::text::put_padded;
use maud::{Markup, Render, html};

/// A whole number. Formatting numbers with `maud` would bring a table of digits into the WebAssembly.
pub(super) struct Number(pub(super) u64);

impl Render for Number {
    fn render_to(&self, buffer: &mut String) {
        put_padded(buffer, self.0, 1);
    }
}

/// The value of an optional attribute, which is omitted if empty.
pub(super) fn non_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// A paragraph, or nothing if the text is empty.
pub(super) fn paragraph(class: &str, text: &str) -> Markup {
    html! {
        @if !text.is_empty() {
            p class=(class) { (text) }
        }
    }
}

/// A heading and its list, line by line; nothing if there are no lines.
pub(super) fn list(class: &str, heading: &str, lines: Lines) -> Markup {
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

/// A link to a page of the site. `tap` is its `data-tap` name; empty if its address is enough.
pub(super) fn link(class: &str, tap: &str, (base, path): (&str, &str), text: &str) -> Markup {
    html! {
        a class=[non_empty(class)] data-tap=[non_empty(tap)] href={ (base) (path) } { (text) }
    }
}

/// A button, which works only with the app.
pub(super) fn button(class: &str, tap: &str, text: &str) -> Markup {
    html! {
        button type="button" class=(class) data-tap=(tap) { (text) }
    }
}
