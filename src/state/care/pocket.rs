//! Pocket mode: the cues as a track, which plays on with the screen off and answers to the buttons of headphones.
//!
//! A track is planned like the tones of Web Audio, from the same rings. What plays already is left alone as long as the cues
//! ahead sound the same: a new track begins with a short gap.

use super::effect::{Effect, NowPlaying, Then, Track, push};
use crate::care::{Hold, Millis, Moment, Question, Session, StepId};
use crate::content::words;
use crate::language::Locale;
use crate::screen::HoldDisplay;
use crate::sound::tone::{self, Note};
use crate::sound::track::{self, Ring, TAIL};

/// The pause after the answer to a press, before the track is paused or ended.
const AFTER_ANSWER: Millis = Millis(150);

/// What is known about pocket mode.
#[derive(Clone, Debug, Default)]
pub(super) struct Pocket {
    is_on: bool,
    /// Whether the browser did not play the track.
    fails: bool,
    /// The track that is playing.
    plan: Option<Plan>,
    /// Whether the cues have changed within a tap: their track is made once the step is painted.
    pub(super) is_stale: bool,
}

/// The track that is playing.
#[derive(Clone, Debug)]
struct Plan {
    began: Moment,
    /// When the next one is due.
    until: Moment,
    rings: Vec<Ring>,
}

impl Pocket {
    /// Whether it is on, and the browser plays tracks as far as is known.
    pub(super) const fn is_active(&self) -> bool {
        self.is_on && !self.fails
    }

    /// Whether a track is playing, or was until someone else stopped it.
    pub(super) const fn is_playing(&self) -> bool {
        self.plan.is_some()
    }

    /// Switches it on or off, as the runner wants. Switching it on retries a player that has failed.
    pub(super) const fn switch(&mut self, on: bool) {
        self.is_on = on;
        self.fails = false;
    }

    /// The browser does not play tracks.
    pub(super) const fn fail(&mut self) {
        self.fails = true;
    }

    /// Until when the runner has heard the track, if one is playing.
    pub(super) fn heard_until(&self, position: Millis) -> Option<Moment> {
        self.plan.as_ref().map(|plan| plan.began + position)
    }

    /// Forgets the track, which is over or was stopped.
    pub(super) fn forget(&mut self) {
        self.plan = None;
    }

    /// Plays the answer to a press, and then the rings, unless they are what is playing already. A paused hold is silent.
    pub(super) fn plan(
        &mut self,
        answer: &'static [Note],
        rings: Vec<Ring>,
        (session, now, locale): (&Session, Moment, Locale),
        effects: &mut Vec<Effect>,
    ) {
        if session.hold().is_some_and(Hold::is_paused) {
            self.end(answer, Then::Pause, effects);
        } else if rings.is_empty() {
            return self.end(answer, Then::End, effects);
        } else if !answer.is_empty() || !self.sounds_like(&rings, now) {
            let length = track::length(&rings);
            let then_at = length.saturating_sub(Millis(TAIL.0 / 2));
            let track = Track {
                pieces: track::pieces(answer, &rings, length),
                then: Then::Renew,
                then_at,
            };
            push(effects, Effect::PlayTrack(track));
            self.plan = Some(Plan {
                began: now,
                until: now + then_at,
                rings,
            });
        }
        push(effects, Effect::ShowPlaying(playing(session, now, locale)));
    }

    /// Pauses or ends the track, after the answer to a press or the end of a signal.
    pub(super) fn end(&mut self, answer: &'static [Note], then: Then, effects: &mut Vec<Effect>) {
        self.plan = None;
        let then_at = tone::length(answer) + AFTER_ANSWER;
        push(
            effects,
            if answer.is_empty() {
                Effect::EndTrack(then)
            } else {
                Effect::PlayTrack(Track {
                    pieces: track::pieces(answer, &[], then_at + TAIL),
                    then,
                    then_at,
                })
            },
        );
    }

    /// Whether these rings are what the track plays from now to its end.
    fn sounds_like(&self, rings: &[Ring], now: Moment) -> bool {
        self.plan.as_ref().is_some_and(|plan| {
            let between = |from, until| {
                let old = digest(&plan.rings, plan.began, from, until);
                (digest(rings, now, from, until), old)
            };
            let (ahead, planned) = between(now, plan.until);
            // A ring that is due right now must be in the track too; one that only the track has belongs to the previous step.
            let (rings_now, sounds_now) = between(now - Millis(1), now + Millis(1));
            ahead == planned && (rings_now == 0 || rings_now == sounds_now)
        })
    }
}

/// A hash of the rings that are due after `from` and before `until`.
#[inline(never)]
fn digest(rings: &[Ring], began: Moment, from: Moment, until: Moment) -> u64 {
    let mut digest = 0_u64;
    for ring in rings {
        let due = began + ring.after;
        if due > from && due < until {
            digest = digest
                .wrapping_mul(31)
                .wrapping_add(4 * due.0 + u64::from(ring.beeps));
        }
    }
    digest
}

/// The step whose picture the lock screen shows: a hold, also for practice and in the question after it, or a wait.
fn picture(step: StepId) -> Option<StepId> {
    match step {
        StepId::Question(Question::Check(stretch) | Question::EaseOff(stretch)) => {
            Some(StepId::Hold(stretch))
        }
        _ => step
            .stretch()
            .map(StepId::Hold)
            .or(step.asks_after().map(|_| step)),
    }
}

/// What the lock screen shows of a session: the time left until its next signal of three tones.
fn playing(session: &Session, now: Moment, locale: Locale) -> NowPlaying {
    let step = session.step();
    let hold = session.hold();
    let cues = session.cues();
    let ends = cues
        .iter()
        .find(|(due, cue)| *due >= now && cue.tones() >= 3);
    let mut left = ends.map_or(Millis::ZERO, |(due, _)| due.since(now));
    let mut elapsed = Millis::ZERO;
    if let Some(hold) = hold {
        elapsed = hold.credited(now);
        if hold.is_paused() {
            left = hold.length().span().saturating_sub(elapsed);
        }
    }
    NowPlaying {
        title: words!(locale, step(step)).heading,
        artist: HoldDisplay::of(session, locale)
            .map_or(words!(locale, ui::NAME), |hold| hold.counter),
        picture: picture(step),
        elapsed,
        left,
        playing: !hold.is_some_and(Hold::is_paused),
    }
}
