//! Files the user downloads from the page, and files they choose: `web/files.js`, which knows the browser's side of it.

use super::js;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./files.js")]
extern "C" {
    /// Offers a file for download. Returns false if the browser cannot create one.
    ///
    /// The browser is still reading it when this returns, so its object URL is never revoked while the page exists.
    pub fn download(name: &str, mime: &str, text: &str) -> bool;

    #[wasm_bindgen(js_name = readChosen)]
    fn report_chosen(selector: &str, max_bytes: u32, report: &JsValue);
}

/// The outcome of reading a chosen file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadResult {
    /// Its text.
    Text(String),
    /// It has more bytes than allowed.
    TooLarge,
    /// The browser cannot read it.
    Unreadable,
}

/// Reads the file chosen in a form's field, as text, if it has at most `max_bytes` bytes. `done` is called later, or at once if
/// nothing can be read; never if nothing was chosen. The field is cleared, so that the same file can be chosen again.
pub fn read_chosen(selector: &str, max_bytes: u32, done: impl Fn(ReadResult) + 'static) {
    let report = js::handler(move |outcome| {
        done(match outcome.as_string() {
            Some(text) => ReadResult::Text(text),
            None if outcome.is_truthy() => ReadResult::TooLarge,
            None => ReadResult::Unreadable,
        });
    });
    report_chosen(selector, max_bytes, &report.into_js_value());
}
