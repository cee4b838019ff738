//! Sending a text out of the page, to another app, to the clipboard, to a printer: `web/share.js`, which knows the browser's
//! side of it.

use super::js;
use wasm_bindgen::prelude::*;

/// Where a shared text went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    // In the order of `web/share.js`.
    /// Another app has it.
    Shared,
    /// It is on the clipboard.
    Copied,
    /// The browser refused both.
    Nowhere,
}

impl Outcome {
    const ALL: [Self; 3] = [Self::Shared, Self::Copied, Self::Nowhere];
}

#[wasm_bindgen(raw_module = "./share.js")]
extern "C" {
    #[wasm_bindgen(js_name = share)]
    fn share_text(text: &str, report: &JsValue);

    #[wasm_bindgen(js_name = copy)]
    fn copy_text(text: &str, report: &JsValue);

    /// Whether the browser offers to share a text with other apps.
    #[wasm_bindgen(js_name = canShare)]
    pub fn can_share() -> bool;

    /// Opens the print dialog. Nothing happens if the browser cannot print.
    #[wasm_bindgen(js_name = openPrintDialog)]
    pub fn print();
}

/// Offers a text to other apps, or copies it to the clipboard if the browser cannot share. To be called in a tap; `done` is
/// called later, or at once if the browser can do neither; never if the user cancels.
pub fn share(text: &str, done: impl Fn(Outcome) + 'static) {
    share_text(text, &report(Box::new(done)));
}

/// Copies a text to the clipboard. To be called in a tap; `done` is called later, or at once if the browser cannot.
pub fn copy(text: &str, done: impl Fn(Outcome) + 'static) {
    copy_text(text, &report(Box::new(done)));
}

fn report(done: Box<dyn Fn(Outcome)>) -> JsValue {
    let report = js::handler(move |number| {
        if let Some(outcome) = Outcome::ALL.get(js::index(&number)) {
            done(*outcome);
        }
    });
    report.into_js_value()
}
