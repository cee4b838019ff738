//! Sending a text out of the page: to another app, to the clipboard, to a printer. `web/share.js` makes the calls that
//! are answered later.

use super::js;

/// Offers a text to other apps, or copies it to the clipboard if the browser does not share it. To be called in a tap; `done` is
/// called later with the number of the outcome; never if the user cancels.
pub fn share(text: &str, done: impl Fn(usize) + 'static) {
    send("shareText", text, done);
}

/// Whether the browser offers to share a text with other apps.
#[must_use]
pub fn can_share() -> bool {
    js::navigator().is_some_and(|navigator| js::get(&navigator, "share").is_some())
}

/// Copies a text to the clipboard. To be called in a tap; `done` is called later with the number of the outcome.
pub fn copy(text: &str, done: impl Fn(usize) + 'static) {
    send("copyText", text, done);
}

fn send(function: &str, text: &str, done: impl Fn(usize) + 'static) {
    // Called long after this call, so JavaScript owns it.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small number"
    )]
    let report = js::handler(move |outcome| done(outcome.as_f64().unwrap_or(f64::MAX) as usize));
    js::call_global(function, &[&text.into(), &report.into_js_value()]);
}

/// Opens the print dialog. Nothing happens if the browser cannot print.
pub fn print() {
    if let Some(window) = web_sys::window() {
        js::call(&window.into(), "print", &[]);
    }
}
