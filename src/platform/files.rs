//! Files the user downloads from the page, which `web/files.js` offers, and files they choose.

use super::{js, page};
use wasm_bindgen::JsValue;

/// Offers a file for download. Returns false if the browser cannot create one.
#[must_use]
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    js::call_global("offerFile", &[&name.into(), &mime.into(), &text.into()]).is_some()
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
    let Some(field) = page::find(selector).map(JsValue::from) else {
        return;
    };
    let file = js::get(&field, "files").and_then(|files| js::get(&files, "0"));
    let Some(file) = file else { return };
    let size = js::get(&file, "size").and_then(|size| size.as_f64());
    if size.is_none_or(|size| size > f64::from(max_bytes)) {
        js::set(&field, "value", &"".into());
        return done(ReadResult::TooLarge);
    }
    let text = js::call(&file, "text", &[]);
    js::then(text, move |text| {
        done(match text.and_then(|text| text.as_string()) {
            Some(text) => ReadResult::Text(text),
            None => ReadResult::Unreadable,
        });
        js::set(&field, "value", &"".into());
    });
}
