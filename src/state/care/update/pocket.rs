//! The part of the update function for pocket mode: cues become a track, and media keys become events of the session.

use super::super::effect::{Then, notify, push};
use super::{Audio, Effect, Turn, announcer, tone};
use crate::care::{self, Answer, Cue, Hold, Moment, Pause, graph};
use crate::content::words;
use crate::sound::MediaKey;
use crate::sound::track::Ring;

impl Turn<'_> {
    /// The state of the audio that plays the cues: in pocket mode the track, otherwise Web Audio.
    pub(super) const fn audio(&self) -> Audio {
        if self.state.plays_track() {
            self.observed.track.audio
        } else {
            self.observed.audio
        }
    }

    /// In pocket mode the voice speaks only while the page is visible.
    pub(super) const fn is_voiceless(&self) -> bool {
        self.state.plays_track() && self.observed.hidden
    }

    /// Whether the cues ahead reach a runner who does not see the page.
    pub(super) fn reaches_unseen(&self) -> bool {
        let plays = !self.state.plays_track() || self.state.pocket.is_playing();
        let announcer = self.state.announcer;
        plays && announcer.reaches_unseen(self.audio(), self.is_voiceless())
    }

    /// Until when the runner has heard the track, if one is playing.
    pub(super) fn heard_until(&self) -> Option<Moment> {
        self.state.pocket.heard_until(self.observed.track.position)
    }

    /// Plans the rings: on the audio clock, or in pocket mode as a track.
    pub(super) fn plan(&mut self, rings: Vec<Ring>) {
        if !self.state.plays_track() {
            return push(&mut self.effects, Effect::PlanTones(rings));
        }
        let is_paused = self.state.session.hold().is_some_and(Hold::is_paused);
        // Made after the paint: the tap must not wait for it.
        if self.in_tap && !is_paused && !rings.is_empty() {
            self.state.pocket.is_stale = true;
            return;
        }
        let answer = core::mem::take(&mut self.answer);
        let at = (&self.state.session, self.now, self.state.locale);
        self.state.pocket.plan(answer, rings, at, &mut self.effects);
        if self.state.pocket.is_playing() {
            push(&mut self.effects, Effect::SetAttribute("data-sound", None));
        }
    }

    /// The browser lets the track play.
    pub(super) fn track_unlocked(&mut self) {
        let was_stale = core::mem::take(&mut self.state.pocket.is_stale);
        if was_stale || self.audio() == Audio::Suspended || !self.state.pocket.is_playing() {
            self.announce(announcer::Event::AudioChanged);
        }
    }

    /// Plans the track again, if the cues are played as one.
    pub(super) fn announce_in_pocket(&mut self) {
        if self.state.plays_track() {
            self.announce(announcer::Event::CuesChanged);
        }
    }

    /// Replaces the track that is about to end with the next one.
    pub(super) fn renew_track(&mut self) {
        self.state.pocket.forget();
        self.announce_in_pocket();
    }

    /// A call or another app has stopped the track. A runner who does not see the page no longer follows the hold.
    pub(super) fn track_stopped(&mut self) {
        let heard = self.heard_until();
        self.state.pocket.forget();
        if let Some(heard) = heard.filter(|_| self.observed.hidden) {
            self.care(care::Event::HeardUntil(heard, Pause::Away));
        }
        // Offers "Tap for sound".
        self.announce(announcer::Event::Started);
    }

    /// The browser does not play tracks: says so, and falls back to Web Audio.
    pub(super) fn track_failed(&mut self) {
        if !self.state.plays_track() {
            return;
        }
        self.state.pocket.fail();
        self.end_track(Then::End);
        notify(words!(self.state.locale, ui::NO_POCKET), &mut self.effects);
        push(&mut self.effects, Effect::UnlockAudio);
        if self.observed.hidden && !self.reaches_unseen() {
            self.care(care::Event::WasAway);
        }
    }

    /// Applies the setting of pocket mode, which may be unchanged.
    pub(super) fn switch_pocket(&mut self, on: bool) {
        let was_active = self.state.plays_track();
        self.state.pocket.switch(on);
        if self.state.plays_track() == was_active {
            return;
        }
        if was_active {
            self.end_track(Then::End);
        } else if self.observed.audio.exists() {
            push(&mut self.effects, Effect::PlanTones(Vec::new()));
        }
        self.announce(announcer::Event::CuesChanged);
        if self.in_tap {
            self.unlock_if_needed();
        }
    }

    fn end_track(&mut self, then: Then) {
        let answer = core::mem::take(&mut self.answer);
        self.state.pocket.end(answer, then, &mut self.effects);
    }

    /// Cues of three tones that are due while no track is playing, as during a pause, become the start of a new one.
    pub(super) fn answer_unplanned(&mut self, cues: &[Cue]) {
        let is_end = cues.iter().any(|cue| cue.tones() >= 3);
        let is_idle = self.state.session.hold().is_none() && !self.state.pocket.is_playing();
        if is_end && is_idle && self.state.plays_track() {
            self.answer = tone::notes(3);
        }
    }

    /// A button was pressed. A press that was understood is answered by a tone.
    pub(super) fn pressed(&mut self, key: MediaKey) {
        if !self.state.plays_track() {
            return;
        }
        let is_stop = key == MediaKey::Stop;
        if !is_stop {
            self.answer = key.notes();
        }
        match key {
            MediaKey::Play => self.care(care::Event::HoldResumed),
            MediaKey::Pause | MediaKey::Stop => {
                // A runner who only listens is credited with what was heard.
                let heard = self.heard_until().filter(|_| self.observed.hidden);
                self.care(heard.map_or(care::Event::HoldPaused, |heard| {
                    care::Event::HeardUntil(heard, Pause::Tapped)
                }));
            }
            MediaKey::Next => {
                let step = self.state.session.step();
                let gone = [Answer::LetGo, Answer::Gone];
                let offered = |answer: &Answer| graph::follow(step, *answer).is_some();
                if let Some(gone) = gone.into_iter().find(offered) {
                    self.care(care::Event::Answered(gone));
                }
            }
            MediaKey::Previous => self.announce(announcer::Event::Repeated),
        }
        // Any other key that was understood has changed the cues, so a track that begins with the answer is already playing.
        let is_again =
            key == MediaKey::Previous || (key == MediaKey::Play && !self.state.pocket.is_playing());
        if is_stop {
            self.answer = key.notes();
            self.end_track(Then::End);
        } else if is_again && !self.answer.is_empty() {
            self.announce(announcer::Event::CuesChanged);
        }
        // A key that was not understood gets no answer.
        self.answer = &[];
    }

    /// Tells the session whether the runner goes on by sound alone.
    pub(super) fn follow_by_sound(&mut self) {
        let is_unseen = self.observed.hidden && self.state.pocket.is_playing();
        if is_unseen != self.state.session.is_unseen() {
            self.care(care::Event::Unseen(is_unseen));
        }
    }
}
