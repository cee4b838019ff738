//! The browser's voice: `web/speech.js`, which knows the browser's side of it.

use super::js::{self, Handler};
use wasm_bindgen::JsValue;

/// A voice that reads texts aloud in one language.
#[must_use = "nothing is reported when it is dropped"]
pub struct Speech {
    speech: JsValue,
    /// Called by the voice for as long as it exists.
    _on_result: Handler,
}

impl Speech {
    /// `None` if the browser does not support speech. If it supports it but has no voices, or only those of other languages,
    /// `speak` fails. The language is a tag such as `en`, which every variety of English begins with; with a territory, as in
    /// `pt-BR`, voices of that are preferred.
    ///
    /// `on_result` is called with true when a text has been read out, and when voices appear after a failure; with false when a
    /// text was not read out, or not to its end. A timeout also drops all texts queued behind it, and counts as one failure.
    /// Stopped texts are not reported. `on_result` is called within `speak` only if the browser fires an event from there.
    pub fn new(language: &str, on_result: impl Fn(bool) + 'static) -> Option<Self> {
        let on_result = js::handler(move |works| on_result(works.is_truthy()));
        let arguments: [&JsValue; 2] = [&language.into(), on_result.as_ref()];
        Some(Self {
            speech: js::call_global("createSpeech", &arguments).filter(JsValue::is_truthy)?,
            _on_result: on_result,
        })
    }

    /// Reads a text aloud: at once, replacing the current one, or else after everything queued before it.
    pub fn speak(&self, text: &str, after_current: bool) {
        js::call(
            &self.speech,
            "speak",
            &[&text.into(), &after_current.into()],
        );
    }

    /// Speaks an empty text: some browsers let a page speak only once it has done so within a tap.
    pub fn unlock(&self) {
        js::call(&self.speech, "unlock", &[]);
    }

    /// Stops speaking.
    pub fn stop(&self) {
        js::call(&self.speech, "stop", &[]);
    }
}
