//! Voice and tones, to the extent they were requested from the browser.

use crate::content::LANGUAGE;
use crate::platform::speech::Speech;
use crate::platform::tones::Tones;
use crate::state::care::{Audio, Ring};
use core::cell::{OnceCell, RefCell};

/// The browser's voice and audio.
#[derive(Default)]
pub(super) struct Sound {
    speech: OnceCell<Speech>,
    tones: RefCell<Asked>,
}

/// The outcome of requesting audio.
#[derive(Default)]
enum Asked {
    #[default]
    NotYet,
    Refused,
    Granted(Tones),
}

impl Asked {
    const fn tones(&self) -> Option<&Tones> {
        match self {
            Self::Granted(tones) => Some(tones),
            Self::NotYet | Self::Refused => None,
        }
    }
}

impl Sound {
    /// Looks for the browser's voice. Returns false if there is none.
    pub(super) fn find_voice(&self, heard: impl Fn(bool) + 'static) -> bool {
        let Some(speech) = Speech::new(LANGUAGE, heard) else {
            return false;
        };
        // Set only once.
        let _ = self.speech.set(speech);
        true
    }

    pub(super) fn audio(&self) -> Audio {
        match &*self.tones.borrow() {
            Asked::NotYet => Audio::Unasked,
            Asked::Refused => Audio::Missing,
            Asked::Granted(tones) if tones.runs() => Audio::Running,
            Asked::Granted(_) => Audio::Suspended,
        }
    }

    /// Requests the audio, or resumes it if it exists already. To be called within a tap.
    pub(super) fn unlock(&self, changed: impl Fn() + 'static, rung: impl Fn() + 'static) {
        if self.tones.borrow().tones().is_none() {
            let tones = Tones::new(changed, rung);
            self.tones
                .replace(tones.map_or(Asked::Refused, Asked::Granted));
            if let Some(speech) = self.speech.get() {
                speech.unlock();
            }
        }
        self.wake();
    }

    /// Resumes the audio, which the browser may have suspended.
    pub(super) fn wake(&self) {
        if let Some(tones) = self.tones.borrow().tones() {
            tones.wake();
        }
    }

    pub(super) fn say(&self, text: &str, after_current: bool) {
        if let Some(speech) = self.speech.get() {
            speech.say(text, after_current);
        }
    }

    pub(super) fn stop_speaking(&self) {
        if let Some(speech) = self.speech.get() {
            speech.stop();
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "exact up to 285,000 years")]
    pub(super) fn plan(&self, rings: &[Ring]) {
        if let Some(tones) = self.tones.borrow().tones() {
            let rings = rings
                .iter()
                .map(|ring| (ring.after.0 as f64 / 1_000.0, ring.beeps));
            let rings: Vec<(f64, u8)> = rings.collect();
            tones.plan(&rings);
        }
    }
}
