//! Sending a text out of the page: to another app, to the clipboard, to a printer. `web/share.js` makes the calls that
//! are answered later.

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

/// Offers a text to other apps, or copies it to the clipboard if the browser does not share it. To be called in a tap; `done` is
/// called later; never if the user cancels.
pub fn share(text: &str, done: impl Fn(Outcome) + 'static) {
    send("shareText", text, done);
}

/// Whether the browser offers to share a text with other apps.
#[must_use]
pub fn can_share() -> bool {
    js::navigator().is_some_and(|navigator| js::get(&navigator, "share").is_some())
}

/// Copies a text to the clipboard. To be called in a tap; `done` is called later.
pub fn copy(text: &str, done: impl Fn(Outcome) + 'static) {
    send("copyText", text, done);
}

fn send(function: &str, text: &str, done: impl Fn(Outcome) + 'static) {
    // Called long after this call, so JavaScript owns it.
    let report = js::handler(move |outcome| {
        done(match outcome.as_f64() {
            Some(0.0) => Outcome::Shared,
            Some(1.0) => Outcome::Copied,
            _ => Outcome::Nowhere,
        });
    });
    js::call_global(function, &[&text.into(), &report.into_js_value()]);
}

/// Opens the print dialog. Nothing happens if the browser cannot print.
pub fn print() {
    if let Some(window) = web_sys::window() {
        js::call(&window.into(), "print", &[]);
    }
}
