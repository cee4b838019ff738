//! The browser's voice, with a watchdog: some browsers have none, some fall silent and never report it.

use super::js::{self, Handler};
use super::timer::Alarm;
use core::cell::{Cell, RefCell};
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// Milliseconds to wait for the first event of a text, and, beyond the time the text takes, for the last one.
const TIMEOUT_MS: u32 = 1_500;
/// The most milliseconds a byte of text takes.
const MS_PER_BYTE: u32 = 90;
const EVENTS: [&str; 4] = ["onstart", "onboundary", "onend", "onerror"];

/// A text passed to the browser. Chromium never reports the end of one that nothing references.
struct Text {
    utterance: JsValue,
    /// Milliseconds it may take once it has started.
    max_ms: u32,
    started: bool,
}

impl Text {
    /// Ignores its events from now on.
    fn detach(&self) {
        for event in EVENTS {
            js::set(&self.utterance, event, &JsValue::NULL);
        }
    }
}

/// A voice that reads texts aloud in one language.
#[must_use = "it falls silent when it is dropped"]
pub struct Speech {
    inner: Rc<Inner>,
    /// Called by the texts.
    on_event: Handler,
    /// Called by the browser for as long as it exists.
    _voices: Handler,
    unlocking: RefCell<Option<JsValue>>,
}

struct Inner {
    /// A prefix such as `en`, which every variety of English begins with.
    language: &'static str,
    synthesis: JsValue,
    on_result: Box<dyn Fn(bool)>,
    /// In the order they are read. The first one is being read.
    texts: RefCell<Vec<Text>>,
    /// Rings when the first text has been silent for too long.
    watchdog: RefCell<Alarm>,
    failed: Cell<bool>,
}

impl Speech {
    /// `None` if the browser does not support speech. If it supports it but has no voices, `speak` fails.
    ///
    /// `on_result` is called with true when a text has been read out, and when voices appear after a failure; with false when a
    /// text was not read out, or not to its end. A timeout also drops all texts queued behind it, and counts as one failure.
    /// Stopped texts are not reported. `on_result` is called within `speak` only if the browser fires an event from there.
    pub fn new(language: &'static str, on_result: impl Fn(bool) + 'static) -> Option<Self> {
        js::global("SpeechSynthesisUtterance")?;
        let inner = Rc::new(Inner {
            language,
            synthesis: js::global("speechSynthesis")?,
            on_result: Box::new(on_result),
            texts: RefCell::default(),
            watchdog: RefCell::default(),
            failed: Cell::new(false),
        });
        let for_events = Rc::clone(&inner);
        let for_voices = Rc::clone(&inner);
        let voices = js::handler(move |_| for_voices.voices_changed());
        js::set(&inner.synthesis, "onvoiceschanged", voices.as_ref());
        // Some browsers load their voices only once they are asked for.
        let _ = inner.voices();
        Some(Self {
            inner,
            on_event: js::handler(move |event| for_events.handle_event(&event)),
            _voices: voices,
            unlocking: RefCell::default(),
        })
    }

    /// Reads a text aloud: at once, replacing the current one, or else after everything queued before it.
    pub fn speak(&self, text: &str, after_current: bool) {
        let inner = &self.inner;
        if !after_current {
            inner.stop();
        }
        let Some(utterance) = js::new("SpeechSynthesisUtterance", &[&text.into()]) else {
            // There will be no sound; the watchdog reports it.
            if inner.texts.borrow().is_empty() {
                inner.arm_watchdog(TIMEOUT_MS);
            }
            return;
        };
        js::set(&utterance, "lang", &inner.language.into());
        if let Some(voice) = inner.voice() {
            js::set(&utterance, "voice", &voice);
        }
        for event in EVENTS {
            js::set(&utterance, event, self.on_event.as_ref());
        }
        let bytes = u32::try_from(text.len()).unwrap_or(u32::MAX);
        let queued = {
            let mut texts = inner.texts.borrow_mut();
            texts.push(Text {
                utterance: utterance.clone(),
                max_ms: bytes.saturating_mul(MS_PER_BYTE).saturating_add(TIMEOUT_MS),
                started: false,
            });
            texts.len()
        };
        if queued == 1 {
            inner.arm_watchdog(TIMEOUT_MS);
        }
        // Refused: no event will follow.
        js::call(&inner.synthesis, "speak", &[&utterance]);
    }

    /// Speaks an empty text: some browsers let a page speak only once it has done so within a tap.
    pub fn unlock(&self) {
        if let Some(utterance) = js::new("SpeechSynthesisUtterance", &[&"".into()]) {
            js::set(&utterance, "volume", &0.into());
            js::call(&self.inner.synthesis, "speak", &[&utterance]);
            self.unlocking.replace(Some(utterance));
        }
    }

    /// Stops speaking.
    pub fn stop(&self) {
        self.inner.stop();
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        js::set(&self.inner.synthesis, "onvoiceschanged", &JsValue::NULL);
        self.inner.stop();
    }
}

impl Inner {
    fn stop(&self) {
        self.watchdog.borrow_mut().clear();
        let texts = self.texts.take();
        if texts.is_empty() {
            return;
        }
        // Before cancelling: some browsers report it immediately, and it is not a failure.
        texts.iter().for_each(Text::detach);
        js::call(&self.synthesis, "cancel", &[]);
    }

    /// Handles an event of a text.
    fn handle_event(self: &Rc<Self>, event: &JsValue) {
        let (Some(kind), Some(of)) = (js::text(event, "type"), js::get(event, "target")) else {
            return;
        };
        let index = self
            .texts
            .borrow()
            .iter()
            .position(|text| text.utterance == of);
        let Some(index) = index else { return };
        match kind.as_str() {
            "end" => {
                self.remove(0, index);
                self.report(true);
            }
            "error" => {
                let error = js::text(event, "error");
                // Our own cancellations fire no event here: another page or the system caused this one. If the text remains
                // unread, the watchdog reports it.
                if !matches!(error.as_deref(), Some("canceled" | "interrupted")) {
                    self.remove(index, index);
                    self.report(false);
                }
            }
            _ => self.started(index),
        }
    }

    /// The browser is reading the text at `index`. It may have skipped others before it.
    fn started(self: &Rc<Self>, index: usize) {
        if index > 0 {
            self.remove(0, index - 1);
        }
        let max_ms = self
            .texts
            .borrow_mut()
            .first_mut()
            .filter(|text| !text.started)
            .map(|text| {
                text.started = true;
                text.max_ms
            });
        if let Some(ms) = max_ms {
            self.arm_watchdog(ms);
        }
    }

    /// Removes texts from the queue, and waits for the next one if the first was among them.
    fn remove(self: &Rc<Self>, from: usize, to: usize) {
        let removed: Vec<Text> = self.texts.borrow_mut().drain(from..=to).collect();
        removed.iter().for_each(Text::detach);
        if from > 0 {
            return;
        }
        if self.texts.borrow().is_empty() {
            self.watchdog.borrow_mut().clear();
        } else {
            self.arm_watchdog(TIMEOUT_MS);
        }
    }

    /// Gives up if the first text fires no event within this many milliseconds.
    fn arm_watchdog(self: &Rc<Self>, ms: u32) {
        let inner = Rc::downgrade(self);
        self.watchdog.borrow_mut().set(ms, move || {
            if let Some(inner) = inner.upgrade() {
                inner.stop();
                inner.report(false);
            }
        });
    }

    fn report(&self, works: bool) {
        self.failed.set(!works);
        (self.on_result)(works);
    }

    fn voices_changed(&self) {
        if self.failed.get() && self.voices().length() > 0 {
            self.report(true);
        }
    }

    fn voices(&self) -> Array {
        js::call(&self.synthesis, "getVoices", &[])
            .map(JsValue::unchecked_into)
            .unwrap_or_default()
    }

    /// A voice of the language that needs no network, preferably the browser's default; with `None` the browser chooses.
    fn voice(&self) -> Option<JsValue> {
        let mut chosen = None;
        for voice in self.voices().iter() {
            let matches_language =
                js::text(&voice, "lang").is_some_and(|lang| lang.starts_with(self.language));
            if matches_language && js::is_truthy(&voice, "localService") {
                if js::is_truthy(&voice, "default") {
                    return Some(voice);
                }
                chosen.get_or_insert(voice);
            }
        }
        chosen
    }
}
