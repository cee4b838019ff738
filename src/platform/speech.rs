//! The browser's voice, with a watchdog: some browsers have none, some fall silent and never report it.

use super::js::{self, Handler};
use super::timer::Alarm;
use core::cell::{Cell, RefCell};
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// Milliseconds to wait for the first event of a text, and, beyond the time the text takes, for the last one.
const PATIENCE: u32 = 1_500;
/// The most milliseconds a byte of text takes.
const LETTER: u32 = 90;
const SIGNS: [&str; 4] = ["onstart", "onboundary", "onend", "onerror"];

/// A text passed to the browser. Chromium never reports the end of one that nothing references.
struct Text {
    utterance: JsValue,
    /// Milliseconds it may take once it has begun.
    may_take: u32,
    begun: bool,
}

impl Text {
    /// Ignores its events from now on.
    fn forget(&self) {
        for sign in SIGNS {
            js::set(&self.utterance, sign, &JsValue::NULL);
        }
    }
}

/// A voice that reads texts aloud in one language.
#[must_use = "it falls silent when it is dropped"]
pub struct Speech {
    inner: Rc<Inner>,
    /// Called by the texts.
    sign: Handler,
    /// Called by the browser for as long as it exists.
    _voices: Handler,
    unlocking: RefCell<Option<JsValue>>,
}

struct Inner {
    /// A prefix such as `en`, which every variety of English begins with.
    language: &'static str,
    synthesis: JsValue,
    heard: Box<dyn Fn(bool)>,
    /// In the order they are read. The first one is being read.
    texts: RefCell<Vec<Text>>,
    /// Rings when the first text has been silent for too long.
    watch: RefCell<Alarm>,
    failed: Cell<bool>,
}

impl Speech {
    /// `None` if the browser does not support speech. If it supports it but has no voices, `say` fails.
    ///
    /// `heard` is called with true when a text has been read out, and when voices appear after a failure; with false when a
    /// text was not read out, or not to its end. A timeout also drops all texts queued behind it, and counts as one failure.
    /// Stopped texts are not reported. `heard` is never called before `say` has returned, unless the browser itself does so.
    pub fn new(language: &'static str, heard: impl Fn(bool) + 'static) -> Option<Self> {
        js::global("SpeechSynthesisUtterance")?;
        let inner = Rc::new(Inner {
            language,
            synthesis: js::global("speechSynthesis")?,
            heard: Box::new(heard),
            texts: RefCell::default(),
            watch: RefCell::default(),
            failed: Cell::new(false),
        });
        let for_signs = Rc::clone(&inner);
        let for_voices = Rc::clone(&inner);
        let voices = js::handler(move |_| for_voices.voices_changed());
        js::set(&inner.synthesis, "onvoiceschanged", voices.as_ref());
        // Some browsers load their voices only once they are asked for.
        let _ = inner.voices();
        Some(Self {
            inner,
            sign: js::handler(move |event| for_signs.sign(&event)),
            _voices: voices,
            unlocking: RefCell::default(),
        })
    }

    /// Reads a text aloud: at once, replacing the current one, or else after everything queued before it.
    pub fn say(&self, text: &str, after_current: bool) {
        let inner = &self.inner;
        if !after_current {
            inner.stop();
        }
        let Some(utterance) = js::new("SpeechSynthesisUtterance", &[&text.into()]) else {
            // There will be no sound; the watchdog finds out.
            if inner.texts.borrow().is_empty() {
                inner.wait(PATIENCE);
            }
            return;
        };
        js::set(&utterance, "lang", &inner.language.into());
        if let Some(voice) = inner.voice() {
            js::set(&utterance, "voice", &voice);
        }
        for sign in SIGNS {
            js::set(&utterance, sign, self.sign.as_ref());
        }
        let letters = u32::try_from(text.len()).unwrap_or(u32::MAX);
        let place = {
            let mut texts = inner.texts.borrow_mut();
            texts.push(Text {
                utterance: utterance.clone(),
                may_take: letters.saturating_mul(LETTER).saturating_add(PATIENCE),
                begun: false,
            });
            texts.len()
        };
        if place == 1 {
            inner.wait(PATIENCE);
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
        self.watch.borrow_mut().clear();
        let texts = self.texts.take();
        if texts.is_empty() {
            return;
        }
        // Before cancelling: some browsers report it immediately, and it is not a failure.
        texts.iter().for_each(Text::forget);
        js::call(&self.synthesis, "cancel", &[]);
    }

    /// Handles an event of a text.
    fn sign(self: &Rc<Self>, event: &JsValue) {
        let (Some(kind), Some(of)) = (js::text(event, "type"), js::get(event, "target")) else {
            return;
        };
        let place = self
            .texts
            .borrow()
            .iter()
            .position(|text| text.utterance == of);
        let Some(place) = place else { return };
        match kind.as_str() {
            "end" => {
                self.remove(0, place);
                self.tell(true);
            }
            "error" => {
                let error = js::text(event, "error");
                // Our own cancellations are not reported here, so this is someone else's doing. If the text remains unread, the
                // watchdog finds out.
                if !matches!(error.as_deref(), Some("canceled" | "interrupted")) {
                    self.remove(place, place);
                    self.tell(false);
                }
            }
            _ => self.begun(place),
        }
    }

    /// The browser is reading the text at `place`. It may have skipped others before it.
    fn begun(self: &Rc<Self>, place: usize) {
        if place > 0 {
            self.remove(0, place - 1);
        }
        let may_take = self
            .texts
            .borrow_mut()
            .first_mut()
            .filter(|text| !text.begun)
            .map(|text| {
                text.begun = true;
                text.may_take
            });
        if let Some(ms) = may_take {
            self.wait(ms);
        }
    }

    /// Removes texts from the queue, and waits for the next one if the first was among them.
    fn remove(self: &Rc<Self>, from: usize, to: usize) {
        let removed: Vec<Text> = self.texts.borrow_mut().drain(from..=to).collect();
        removed.iter().for_each(Text::forget);
        if from > 0 {
            return;
        }
        if self.texts.borrow().is_empty() {
            self.watch.borrow_mut().clear();
        } else {
            self.wait(PATIENCE);
        }
    }

    /// Gives up if the first text fires no event within this many milliseconds.
    fn wait(self: &Rc<Self>, ms: u32) {
        let inner = Rc::downgrade(self);
        self.watch.borrow_mut().set(ms, move || {
            if let Some(inner) = inner.upgrade() {
                inner.stop();
                inner.tell(false);
            }
        });
    }

    fn tell(&self, heard: bool) {
        self.failed.set(!heard);
        (self.heard)(heard);
    }

    fn voices_changed(&self) {
        if self.failed.get() && self.voices().length() > 0 {
            self.tell(true);
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
            let speaks =
                js::text(&voice, "lang").is_some_and(|lang| lang.starts_with(self.language));
            if speaks && js::is(&voice, "localService") {
                if js::is(&voice, "default") {
                    return Some(voice);
                }
                chosen.get_or_insert(voice);
            }
        }
        chosen
    }
}
