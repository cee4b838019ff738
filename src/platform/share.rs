//! Sending a text out of the page: to another app, to the clipboard, to a printer.

use super::js;

/// Where a shared text went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Another app has it.
    Shared,
    /// It is on the clipboard.
    Copied,
    /// The browser refused both.
    Nowhere,
}

/// Offers a text to other apps, or copies it to the clipboard if the browser cannot share. To be called in a tap; `done` is
/// called later, or at once if the browser can do neither; never if the user cancels.
pub fn share(text: &str, done: impl Fn(Outcome) + 'static) {
    let Some(navigator) = js::navigator() else {
        return done(Outcome::Nowhere);
    };
    if let Some(data) = js::new("Object", &[]) {
        js::set(&data, "text", &text.into());
        if let Some(shared) = js::call(&navigator, "share", &[&data]) {
            return js::then(Some(shared), move |shared| {
                if shared.is_some() {
                    done(Outcome::Shared);
                }
            });
        }
    }
    copy(text, done);
}

/// Whether the browser offers to share a text with other apps.
#[must_use]
pub fn can_share() -> bool {
    js::navigator().is_some_and(|navigator| js::get(&navigator, "share").is_some())
}

/// Copies a text to the clipboard. To be called in a tap; `done` is called later, or at once if the browser cannot.
pub fn copy(text: &str, done: impl Fn(Outcome) + 'static) {
    let clipboard = js::navigator().and_then(|navigator| js::get(&navigator, "clipboard"));
    let copied = clipboard.and_then(|clipboard| js::call(&clipboard, "writeText", &[&text.into()]));
    // A promise without a value resolves to `undefined`.
    js::then(copied, move |copied| {
        done(if copied.is_some() {
            Outcome::Copied
        } else {
            Outcome::Nowhere
        });
    });
}

/// Opens the print dialog. Nothing happens if the browser cannot print.
pub fn print() {
    if let Some(window) = web_sys::window() {
        js::call(&window.into(), "print", &[]);
    }
}
