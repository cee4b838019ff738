//! The browser's voice, and a watch over it: some have none, some fall silent and never say so.

use super::js::{self, Handler};
use super::timer::Alarm;
use core::cell::{Cell, RefCell};
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// Milliseconds to wait for the first sign of a voice, and for the last one beyond the time the text takes.
const PATIENCE: u32 = 1_500;
/// Milliseconds a byte of a text takes at most.
const LETTER: u32 = 90;
const SIGNS: [&str; 4] = ["onstart", "onboundary", "onend", "onerror"];

/// A text that was given to the browser. Chromium forgets to say that one has ended which nobody refers to.
struct Text {
    utterance: JsValue,
    /// Milliseconds it may take once it has begun.
    may_take: u32,
    begun: bool,
}

impl Text {
    /// Whatever becomes of it is no news any more.
    fn forget(&self) {
        for sign in SIGNS {
            js::set(&self.utterance, sign, &JsValue::NULL);
        }
    }
}

/// A voice that reads texts out in one language.
#[must_use = "it falls silent when it is dropped"]
pub struct Speech {
    inner: Rc<Inner>,
    /// The texts call it.
    sign: Handler,
    /// The browser calls it for as long as it is there.
    _voices: Handler,
    unlocking: RefCell<Option<JsValue>>,
}

struct Inner {
    /// As `en`, which every kind of English begins with.
    language: &'static str,
    synthesis: JsValue,
    heard: Box<dyn Fn(bool)>,
    /// In the order they are read. The first is being read.
    texts: RefCell<Vec<Text>>,
    /// Rings when the first text has given no sign for too long.
    watch: RefCell<Alarm>,
    failed: Cell<bool>,
}

impl Speech {
    /// Nothing where the browser has no voice to offer. Where it has the means but no voices, `say` fails.
    ///
    /// `heard` is called with true when a text has been read out, and when there are voices after a failure; with false
    /// when a text was not read out, or not to its end. A failure that came from waiting in vain takes all that waits
    /// behind with it, and counts once. What was stopped counts for nothing. `heard` is never called before
    /// `say` has returned, unless the browser itself does so.
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
        // Some browsers look for voices only once they are asked.
        let _ = inner.voices();
        Some(Self {
            inner,
            sign: js::handler(move |event| for_signs.sign(&event)),
            _voices: voices,
            unlocking: RefCell::default(),
        })
    }

    /// Reads a text out: at once instead of what is being read, or else after all that was said before.
    pub fn say(&self, text: &str, after_current: bool) {
        let inner = &self.inner;
        if !after_current {
            inner.stop();
        }
        let Some(utterance) = js::new("SpeechSynthesisUtterance", &[&text.into()]) else {
            // Nothing is going to be heard, which the watch finds out.
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
        // Refused: no sign will come.
        js::call(&inner.synthesis, "speak", &[&utterance]);
    }

    /// Says nothing, aloud: some browsers let a page speak only once it has done so within a tap.
    pub fn unlock(&self) {
        if let Some(utterance) = js::new("SpeechSynthesisUtterance", &[&"".into()]) {
            js::set(&utterance, "volume", &0.into());
            js::call(&self.inner.synthesis, "speak", &[&utterance]);
            self.unlocking.replace(Some(utterance));
        }
    }

    /// Falls silent.
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
        // Before it is cancelled: some browsers tell of that at once, and it is no failure.
        texts.iter().for_each(Text::forget);
        js::call(&self.synthesis, "cancel", &[]);
    }

    /// Something has become of a text.
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
                // What we cancel tells us nothing, so this is someone else's doing. If the text stays unread the watch
                // finds out.
                if !matches!(error.as_deref(), Some("canceled" | "interrupted")) {
                    self.remove(place, place);
                    self.tell(false);
                }
            }
            _ => self.begun(place),
        }
    }

    /// The browser reads the text at `place`. It may have left out others before it.
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

    /// Takes texts off the list, and waits for the next if the first was among them.
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

    /// Gives up if the first text shows no sign within so many milliseconds.
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

    /// A voice of the language that needs no network, the browser's default if it is one; nothing leaves it to the browser.
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
