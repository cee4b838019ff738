//! Sending a text out of the page: to another app, to the clipboard, to a printer.

use super::js;

/// Where a shared text went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Went {
    /// Another app has it.
    Shared,
    /// It is on the clipboard.
    Copied,
    /// The browser refused both.
    Nowhere,
}

/// Offers a text to other apps, or copies it to the clipboard if the browser cannot share. To be called in a tap; `went` is
/// called later, or at once if the browser can do neither; never if the user cancels.
pub fn offer(text: &str, went: impl Fn(Went) + 'static) {
    let Some(navigator) = js::navigator() else {
        return went(Went::Nowhere);
    };
    if let Some(what) = js::new("Object", &[]) {
        js::set(&what, "text", &text.into());
        if let Some(shared) = js::call(&navigator, "share", &[&what]) {
            return js::then(Some(shared), move |shared| {
                if shared.is_some() {
                    went(Went::Shared);
                }
            });
        }
    }
    let clipboard = js::get(&navigator, "clipboard");
    let copied = clipboard.and_then(|clipboard| js::call(&clipboard, "writeText", &[&text.into()]));
    // A promise without a value resolves to `undefined`.
    js::then(copied, move |copied| {
        went(if copied.is_some() {
            Went::Copied
        } else {
            Went::Nowhere
        });
    });
}

/// Opens the print dialog. Nothing happens if the browser cannot print.
pub fn print() {
    if let Some(window) = web_sys::window() {
        js::call(&window.into(), "print", &[]);
    }
}
