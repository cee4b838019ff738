//! Voice, tones and the track. The audio is requested only within a tap.

use super::super::records::millis;
use crate::care::Millis;
use crate::language::Locale;
use crate::platform::speech::Speech;
use crate::platform::tones::Tones;
use crate::platform::track_player::TrackPlayer;
use crate::sound::tone::{self, ATTACK, PEAK, RELEASE};
use crate::state::care::{Audio, NowPlaying, Playback, Ring, Then, Track};
use crate::text::joined;
use core::cell::{OnceCell, RefCell};

/// The browser's voice and audio.
#[derive(Default)]
pub(super) struct Sound {
    speech: OnceCell<Speech>,
    tones: RefCell<AudioRequest>,
    player: OnceCell<TrackPlayer>,
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
        let Some(speech) = Speech::new(Locale::BUILT.language().bcp47(), on_result) else {
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
            let tones = Tones::new(PEAK, [ATTACK, RELEASE], on_change, on_ring);
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

    pub(super) fn plan(&self, rings: &[Ring]) {
        if let Some(tones) = self.tones.borrow().tones() {
            let rings = rings
                .iter()
                .map(|ring| (seconds(ring.after), tone::notes(ring.beeps)));
            let rings: Vec<_> = rings.collect();
            tones.plan(&rings);
        }
    }

    /// The state of the track.
    pub(super) fn track(&self) -> Playback {
        let Some(player) = self.player.get() else {
            return Playback::NONE;
        };
        Playback {
            audio: if player.is_stopped() {
                Audio::Suspended
            } else {
                Audio::Running
            },
            position: millis(player.position() * 1_000.0),
        }
    }

    /// Requests what plays tracks. Returns false if there is none. To be called within a tap.
    pub(super) fn unlock_track(&self, report: impl Fn(usize) + 'static) -> bool {
        if self.player.get().is_none() {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a small number"
            )]
            let Some(player) = TrackPlayer::new(move |number| report(number as usize)) else {
                return false;
            };
            // Set only once.
            let _ = self.player.set(player);
            if let Some(speech) = self.speech.get() {
                speech.unlock();
            }
        }
        true
    }

    /// Plays a track. Returns false if the browser refuses it.
    pub(super) fn play(&self, track: &Track) -> bool {
        let player = self.player.get();
        player.is_some_and(|it| it.play(&track.pieces, track.then as u8, seconds(track.then_at)))
    }

    /// Shows on the lock screen what is playing.
    pub(super) fn show(&self, playing: NowPlaying, root: &str) {
        let picture = match playing.picture {
            Some(step) => joined(&[root, "poses/", step.path(), "pose.png"]),
            None => joined(&[root, "icon-512.png"]),
        };
        let texts = [playing.title, playing.artist, &picture];
        let times = [
            seconds(playing.elapsed + playing.left),
            seconds(playing.elapsed),
        ];
        if let Some(player) = self.player.get() {
            player.show(texts, times, playing.playing);
        }
    }

    /// Does this with the track, once a signal that has begun is over.
    pub(super) fn end_track(&self, then: Then) {
        if let Some(player) = self.player.get() {
            player.finish(then as u8);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "exact up to 285,000 years")]
fn seconds(span: Millis) -> f64 {
    span.0 as f64 / 1_000.0
}
