//! How cues reach the runner: voice, tones, vibration, one flash, and the live region for those who listen to the page.
//!
//! Each way works alone, and what fails hands over to the next (`care::cue`). Tones are planned ahead on the audio clock,
//! so that they are exact however the browser slows its timers; the rest is given when the session says so.

use super::Wires;
use crate::care::cue::LATE;
use crate::care::{Cue, Event, Fails, Millis, Moment, Outputs, Session};
use crate::content::{self, ui};
use crate::platform::speech::Speech;
use crate::platform::tones::Tones;
use crate::platform::{page, vibration};
use leptos::prelude::*;

/// As long as a voice is waited for: what it was to say is told by tones then.
const UNHEARD: Millis = Millis::seconds(2);
/// The live region.
pub(super) const SAID: &str = "said";
/// Milliseconds on, off, on: as many as there are tones.
const BUZZES: [&[u32]; 4] = [&[], &[60], &[120, 100, 120], &[400, 150, 400, 150, 400]];

/// What is known of the ways to reach the runner.
pub(super) struct Announcer {
    /// What the runner wants.
    pub(super) outputs: Outputs,
    voice_fails: bool,
    /// The tones of what was told last, for whoever has not heard it.
    last: u8,
    /// Tones that are to ring as soon as there is sound.
    pending: u8,
    /// A tap is being answered: the browser will let go of the sound, but has not said so yet.
    pub(super) in_tap: bool,
    speech: Option<Speech>,
    sound: Sound,
    flashes: bool,
}

/// The tones, as far as the browser was asked for them.
enum Sound {
    /// Not before the first tap.
    Unasked,
    /// It has none.
    Missing,
    Made(Tones),
}

impl Sound {
    const fn tones(&self) -> Option<&Tones> {
        match self {
            Self::Made(tones) => Some(tones),
            Self::Unasked | Self::Missing => None,
        }
    }
}

impl Announcer {
    /// Knows of no voice and makes no sound yet.
    pub(super) const fn new(outputs: Outputs) -> Self {
        Self {
            outputs,
            voice_fails: true,
            last: 0,
            pending: 0,
            in_tap: false,
            speech: None,
            sound: Sound::Unasked,
            flashes: false,
        }
    }

    fn rings(&self) -> bool {
        self.sound.tones().is_some_and(Tones::runs)
    }

    fn used(&self) -> Outputs {
        self.outputs.used(Fails {
            voice: self.voice_fails,
            tones: !self.rings() && !self.in_tap,
        })
    }

    /// Whether cues reach a runner who does not see the page: it may sound since a tap, and there is a voice or a tone.
    /// Browsers let no page buzz out of sight.
    pub(super) fn reaches_unseen(&self) -> bool {
        let used = self.used();
        !matches!(self.sound, Sound::Unasked) && (used.voice || used.tones)
    }

    /// Whether tones are wanted, for themselves or in place of the voice.
    const fn wants_tones(&self) -> bool {
        self.outputs.tones || (self.outputs.voice && self.voice_fails)
    }

    /// To be called in a tap: then the browser lets go of the sound.
    fn unlock(&mut self, wires: Wires) {
        if self.sound.tones().is_none() {
            let tones = Tones::new(
                // Never while the audio is still being asked for something.
                move || queue_microtask(move || wires.plan_since(LATE)),
                move || wires.happened(Event::TimePassed),
            );
            self.sound = tones.map_or(Sound::Missing, Sound::Made);
            if let Some(speech) = &self.speech {
                speech.unlock();
            }
        }
        self.wake();
    }

    /// The page is seen again: the browser may have put the sound to sleep.
    pub(super) fn wake(&self) {
        if let Some(tones) = self.sound.tones() {
            tones.wake();
        }
    }

    fn say(&self, text: &str, after_current: bool) {
        if let Some(speech) = &self.speech {
            speech.say(text, after_current);
        }
    }

    /// Everything but the voice and what is planned ahead.
    fn signal(&mut self, tones: u8) {
        let used = self.used();
        if used.vibration {
            vibration::buzz(BUZZES[usize::from(tones.min(3))]);
        }
        if used.flash && tones >= 3 {
            // The same animation under two names, in turn: another name starts it anew.
            self.flashes = !self.flashes;
            page::set_attribute(
                "data-flash",
                Some(if self.flashes { "odd" } else { "even" }),
            );
        }
    }

    /// Plans the rings of these cues from `since` on; what was due already rings at once. Without tones the plan is
    /// silent, and only wakes the session in time.
    fn plan(&mut self, cues: &[(Moment, Cue)], since: Moment, now: Moment) {
        let loud = self.used().tones && self.rings();
        let Some(tones) = self.sound.tones() else {
            return;
        };
        let mut rings: Vec<(f64, u8)> = cues
            .iter()
            .filter(|(due, _)| *due >= since)
            .map(|(due, cue)| {
                let ring = if loud { cue.tones() } else { 0 };
                (super::ms(due.since(now)) / 1_000.0, ring)
            })
            .collect();
        if loud && self.pending > 0 {
            rings.push((0.0, self.pending));
            self.pending = 0;
        }
        tones.plan(&rings);
    }
}

impl Wires {
    /// Looks for the browser's voice.
    pub(super) fn find_voice(self) {
        // Some browsers report a failure while they are still being asked to speak.
        let speech = Speech::new(move |heard| queue_microtask(move || self.voice_heard(heard)));
        let mut announcer = self.0.announcer.borrow_mut();
        announcer.voice_fails = speech.is_none();
        announcer.speech = speech;
    }

    /// Gives the runner the cues that are due on the step that is on the screen now.
    pub(super) fn tell(self, cues: &[Cue]) {
        let step = self.ask(Session::step);
        let text: String = cues
            .iter()
            .flat_map(|cue| content::spoken(step, *cue))
            .collect();
        // The end of the instruction may still be spoken when the seconds begin to count.
        let after_current = cues == [Cue::Begin];
        let tones = cues.iter().map(|cue| cue.tones()).max().unwrap_or(0);
        let mut announcer = self.0.announcer.borrow_mut();
        announcer.last = tones;
        // A voice that has failed is tried again with the next stretch.
        let tried = announcer.outputs.voice && cues.contains(&Cue::GetReady);
        if tried || announcer.used().voice {
            announcer.say(&text, after_current);
        }
        announcer.signal(tones);
        let announced: Vec<&str> = cues
            .iter()
            .map(|cue| content::announced(step, *cue))
            .collect();
        page::set_text(SAID, &announced.join(" "));
    }

    /// What was being said belongs to a step that is gone.
    pub(super) fn hush(self) {
        if let Some(speech) = &self.0.announcer.borrow().speech {
            speech.stop();
        }
    }

    /// Plans ahead what can be planned.
    pub(super) fn plan(self) {
        self.plan_since(Millis::ZERO);
    }

    /// The same, with what was due a moment ago and could not be heard: the sound begins, or takes over from the voice.
    fn plan_since(self, ago: Millis) {
        let now = self.now();
        let cues = self.ask(Session::cues);
        self.0.announcer.borrow_mut().plan(&cues, now - ago, now);
        self.show_sound();
    }

    /// In a tap, where there is something to hear: makes the browser let go of the sound.
    pub(super) fn unlock(self) {
        self.0.announcer.borrow_mut().unlock(self);
        self.show_sound();
    }

    /// The same, without keeping the next step waiting: to make the sound takes longer than all the rest of a tap, so
    /// the step is painted first. Frames are not slowed as timers are, and `WebKit` carries a tap over to them.
    pub(super) fn unlock_soon(self) {
        if self.0.announcer.borrow().sound.tones().is_some() {
            return self.unlock();
        }
        request_animation_frame(move || request_animation_frame(move || self.unlock()));
    }

    /// Tries every output that is wanted.
    pub(super) fn test_sound(self) {
        self.unlock();
        let mut announcer = self.0.announcer.borrow_mut();
        announcer.last = 3;
        announcer.pending = 3;
        if announcer.outputs.voice {
            announcer.say(ui::TEST_SPOKEN, false);
        }
        announcer.signal(3);
        drop(announcer);
        self.plan();
    }

    /// Nothing was heard of the voice, or it is back.
    fn voice_heard(self, heard: bool) {
        page::set_attribute("data-voice", (!heard).then_some("none"));
        let mut announcer = self.0.announcer.borrow_mut();
        let fails_now = !heard && !announcer.voice_fails;
        announcer.voice_fails = !heard;
        // Who has tones anyway has heard them already.
        if fails_now && announcer.outputs.voice && !announcer.outputs.tones {
            let last = announcer.last;
            announcer.signal(last);
            drop(announcer);
            // What the voice should have said was due as long ago as one waits for it.
            self.plan_since(UNHEARD);
        }
    }

    /// Offers "Tap for sound" where tones are wanted and held back.
    pub(super) fn show_sound(self) {
        let step = self.ask(Session::step);
        let sounds = step.stretches().is_some() || step.asks_after().is_some();
        let announcer = self.0.announcer.borrow();
        let state = if matches!(announcer.sound, Sound::Missing) {
            Some("none")
        } else if sounds && announcer.wants_tones() && !announcer.rings() {
            Some("held")
        } else {
            None
        };
        page::set_attribute("data-sound", state);
    }
}
