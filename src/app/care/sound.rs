//! Voice and tones. The audio is requested only within a tap.

use crate::content::LANGUAGE;
use crate::platform::speech::Speech;
use crate::platform::tones::Tones;
use crate::state::care::{Audio, Ring};
use core::cell::{OnceCell, RefCell};

/// The browser's voice and audio.
#[derive(Default)]
pub(super) struct Sound {
    speech: OnceCell<Speech>,
    tones: RefCell<AudioRequest>,
}

/// The outcome of requesting audio.
#[derive(Default)]
enum AudioRequest {
    #[default]
    NotYet,
    Refused,
    Granted(Tones),
}

impl AudioRequest {
    const fn tones(&self) -> Option<&Tones> {
        match self {
            Self::Granted(tones) => Some(tones),
            Self::NotYet | Self::Refused => None,
        }
    }
}

impl Sound {
    /// Looks for the browser's voice. Returns false if there is none.
    pub(super) fn find_voice(&self, on_result: impl Fn(bool) + 'static) -> bool {
        let Some(speech) = Speech::new(LANGUAGE.tag(), on_result) else {
            return false;
        };
        // Set only once.
        let _ = self.speech.set(speech);
        true
    }

    pub(super) fn audio(&self) -> Audio {
        match &*self.tones.borrow() {
            AudioRequest::NotYet => Audio::Unrequested,
            AudioRequest::Refused => Audio::Missing,
            AudioRequest::Granted(tones) if tones.is_running() => Audio::Running,
            AudioRequest::Granted(_) => Audio::Suspended,
        }
    }

    /// Requests the audio, or resumes it if it exists already. To be called within a tap.
    pub(super) fn unlock(&self, on_change: impl Fn() + 'static, on_ring: impl Fn() + 'static) {
        if self.tones.borrow().tones().is_none() {
            let tones = Tones::new(on_change, on_ring);
            self.tones
                .replace(tones.map_or(AudioRequest::Refused, AudioRequest::Granted));
            if let Some(speech) = self.speech.get() {
                speech.unlock();
            }
        }
        self.resume();
    }

    /// Resumes the audio, which the browser may have suspended.
    pub(super) fn resume(&self) {
        if let Some(tones) = self.tones.borrow().tones() {
            tones.resume();
        }
    }

    pub(super) fn speak(&self, text: &str, after_current: bool) {
        if let Some(speech) = self.speech.get() {
            speech.speak(text, after_current);
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
