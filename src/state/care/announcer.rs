//! How cues reach the runner: voice, tones, vibration, a flash, and the live region for screen-reader users.
//!
//! Each output works alone, and a failing one falls back to the next (`care::cue`). Tones are scheduled on the audio clock,
//! so they are exact however much the browser throttles timers; the other outputs act when the session reports the cue.

use super::effect::{Effect, push};
use super::event::Audio;
use crate::care::cue::MAX_DELAY;
use crate::care::{Cue, Failures, Millis, Moment, Outputs, Question, Session, StepId, Stop};
use crate::content::{self, words};
use crate::language::Locale;
use crate::screen::copy;
use crate::sound::track::Ring;
use crate::text::{joined, put};

/// Once the voice turns out to have failed, cues that were due within this time are repeated as tones.
const REPLAY_WINDOW: Millis = Millis::seconds(2);
/// Milliseconds on, off, on: as many pulses as there are tones.
const VIBRATIONS: [&[u32]; 4] = [&[], &[60], &[120, 100, 120], &[400, 150, 400, 150, 400]];

/// What is known about the outputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announcer {
    /// The outputs the runner wants.
    outputs: Outputs,
    voice_fails: bool,
    /// The tones of the last cue, to repeat for a runner who has not heard it.
    last_tones: u8,
    /// Tones to play as soon as there is audio.
    pending: u8,
    /// Which of the two flash animations was used last.
    flashed_odd: bool,
}

/// An event for the announcer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// The runner has chosen the outputs.
    OutputsSet(Outputs),
    /// The browser has a voice.
    VoiceFound,
    /// The app has taken over the page.
    Started,
    /// Another step is on the screen.
    StepShown,
    /// These cues are due.
    CuesDue(&'a [Cue]),
    /// The cues ahead have changed.
    CuesChanged,
    /// The audio was requested from the browser.
    AudioUnlocked,
    /// The audio has started running, or was suspended.
    AudioChanged,
    /// The page is visible again.
    PageShown,
    /// The runner tests every output.
    Tested,
    /// The runner wants to hear the instruction again.
    Repeated,
    /// A text was read out, or was not; or a voice is available again.
    VoiceWorks(bool),
}

/// The circumstances of an event.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The step on the screen and the cues ahead.
    pub session: &'a Session,
    /// The language of the guide.
    pub locale: Locale,
    /// The time.
    pub now: Moment,
    /// The state of the audio.
    pub audio: Audio,
    /// A tap is being handled: the browser will let the audio run, but has not reported it yet.
    pub in_tap: bool,
    /// Whether the voice has to be silent: in pocket mode it speaks only while the page is visible.
    pub voiceless: bool,
}

impl Announcer {
    /// An announcer that knows of no voice and has not made a sound yet.
    #[must_use]
    pub const fn new(outputs: Outputs) -> Self {
        Self {
            outputs,
            voice_fails: true,
            last_tones: 0,
            pending: 0,
            flashed_odd: false,
        }
    }

    fn used(self, at: &Situation) -> Outputs {
        self.outputs.with_fallbacks(Failures {
            voice: self.voice_fails || at.voiceless,
            tones: at.audio != Audio::Running && !at.in_tap,
        })
    }

    /// Whether cues reach a runner who does not see the page: a tap has enabled sound, and there is a voice or a tone. Browsers
    /// do not let a hidden page vibrate.
    #[must_use]
    pub fn reaches_unseen(self, audio: Audio, voiceless: bool) -> bool {
        let used = self.outputs.with_fallbacks(Failures {
            voice: self.voice_fails || voiceless,
            tones: audio != Audio::Running,
        });
        audio != Audio::Unrequested && (used.voice || used.tones)
    }

    /// Whether tones are wanted, by choice or as the fallback for the voice.
    const fn wants_tones(self) -> bool {
        self.outputs.tones || (self.outputs.voice && self.voice_fails)
    }
}

/// Applies an event, and adds the resulting effects. Returns the rings to plan, if they may have changed.
#[must_use = "the cues ahead are silent unless they are planned"]
pub fn update(
    announcer: &mut Announcer,
    event: Event,
    at: &Situation,
    effects: &mut Vec<Effect>,
) -> Option<Vec<Ring>> {
    match event {
        Event::VoiceFound => announcer.voice_fails = false,
        Event::OutputsSet(outputs) => announcer.outputs = outputs,
        Event::StepShown => {
            push(effects, Effect::StopSpeaking);
            // The live region still has the text of the previous step.
            push(effects, Effect::Announce(String::new()));
            let step = at.session.step();
            if at.in_tap && is_spoken(step) && announcer.used(at).voice {
                let copy = copy(at.session, at.locale);
                if matches!(step, StepId::Stop(_)) {
                    let space = words!(at.locale, cue::SPACE);
                    speak(&joined(&[copy.heading, space, copy.line]), effects);
                } else {
                    speak(copy.heading, effects);
                }
            }
            update_sound_button(*announcer, at, effects);
        }
        Event::CuesDue(cues) => deliver(announcer, cues, at, effects),
        Event::CuesChanged => return plan(announcer, Millis::ZERO, at, effects),
        // A cue that was due a moment ago could not be heard, because the audio starts only now.
        Event::AudioChanged => return plan(announcer, MAX_DELAY, at, effects),
        Event::AudioUnlocked if announcer.pending > 0 => {
            return plan(announcer, Millis::ZERO, at, effects);
        }
        Event::AudioUnlocked | Event::Started => update_sound_button(*announcer, at, effects),
        Event::PageShown => {
            push(effects, Effect::ResumeAudio);
            update_sound_button(*announcer, at, effects);
        }
        Event::Tested => {
            announcer.last_tones = 3;
            announcer.pending = 3;
            push(effects, Effect::UnlockAudio);
            if announcer.outputs.voice {
                speak(words!(at.locale, ui::TEST_SPOKEN), effects);
            }
            signal(announcer, 3, at, effects);
        }
        Event::Repeated => {
            if announcer.used(at).voice {
                let step = at.session.step();
                if at.session.hold().is_some() {
                    speak(
                        &joined(&content::spoken(step, Cue::GetReady, at.locale)),
                        effects,
                    );
                } else {
                    speak(copy(at.session, at.locale).heading, effects);
                }
            }
        }
        Event::VoiceWorks(works) => return voice_changed(announcer, works, at, effects),
    }
    None
}

/// Whether a step is read aloud when an answer leads to it, for a runner who only listens. The cues of the other steps say what
/// matters, or there is time to read them.
const fn is_spoken(step: StepId) -> bool {
    match step {
        StepId::Question(question) => matches!(
            question,
            Question::EaseOff(_)
                | Question::ColdOrWarm
                | Question::HeatRefused
                | Question::Side
                | Question::Belly
        ),
        StepId::Stop(stop) => !matches!(stop, Stop::Help | Stop::Numbers),
        StepId::Treatment(_) | StepId::After | StepId::NightAfter | StepId::SideAfter => true,
        _ => false,
    }
}

/// Reads a text aloud at once.
fn speak(text: &str, effects: &mut Vec<Effect>) {
    let (text, after_current) = (text.to_owned(), false);
    push(
        effects,
        Effect::Speak {
            text,
            after_current,
        },
    );
}

/// Delivers the cues that are due on the current step.
fn deliver(announcer: &mut Announcer, cues: &[Cue], at: &Situation, effects: &mut Vec<Effect>) {
    let step = at.session.step();
    let tones = cues.iter().map(|cue| cue.tones()).max().unwrap_or(0);
    announcer.last_tones = tones;
    // A voice that has failed is retried at the next stretch, and where a hold goes straight on.
    let goes_on = cues.contains(&Cue::Begin) && at.session.hold_number() > 1;
    let retry = announcer.outputs.voice && (cues.contains(&Cue::GetReady) || goes_on);
    if (retry && !at.voiceless) || announcer.used(at).voice {
        let copy = copy(at.session, at.locale);
        let spoken = cues
            .iter()
            .flat_map(|cue| content::spoken_of(&copy, step, *cue, at.locale));
        let mut text: String = spoken.collect();
        if cues.contains(&Cue::Begin) {
            let more = if at.session.is_gentle() {
                words!(at.locale, ui::GENTLY)
            } else if at.session.begins_first_hold() {
                words!(at.locale, ui::MOST_PASS)
            } else {
                ""
            };
            if !more.is_empty() {
                put(&mut text, words!(at.locale, cue::SPACE));
                put(&mut text, more);
            }
        }
        push(
            effects,
            Effect::Speak {
                text,
                // The end of the instruction may still be being spoken when the seconds start to count.
                after_current: cues == [Cue::Begin],
            },
        );
    }
    signal(announcer, tones, at, effects);
    let mut announced = String::new();
    for cue in cues {
        if !announced.is_empty() {
            put(&mut announced, " ");
        }
        put(&mut announced, content::announced(step, *cue, at.locale));
    }
    push(effects, Effect::Announce(announced));
}

/// Delivers everything except the voice and what is planned ahead.
fn signal(announcer: &mut Announcer, tones: u8, at: &Situation, effects: &mut Vec<Effect>) {
    let used = announcer.used(at);
    if used.vibration {
        push(
            effects,
            Effect::Vibrate(VIBRATIONS[usize::from(tones.min(3))]),
        );
    }
    if used.flash && tones >= 3 {
        // The same animation under two alternating names: changing the name restarts it.
        announcer.flashed_odd = !announcer.flashed_odd;
        let name = if announcer.flashed_odd { "odd" } else { "even" };
        push(effects, Effect::SetAttribute("data-flash", Some(name)));
    }
}

/// The rings of the cues ahead, and of those due at most `ago` ago, which ring at once. If tones are off, the rings are silent
/// and only wake the session in time.
fn plan(
    announcer: &mut Announcer,
    ago: Millis,
    at: &Situation,
    effects: &mut Vec<Effect>,
) -> Option<Vec<Ring>> {
    update_sound_button(*announcer, at, effects);
    if !at.audio.exists() {
        return None;
    }
    let loud = announcer
        .used(&Situation {
            in_tap: false,
            ..*at
        })
        .tones;
    let since = at.now - ago;
    let cues = at.session.cues().into_iter();
    let mut rings: Vec<Ring> = cues
        .filter(|(due, _)| *due >= since)
        .map(|(due, cue)| Ring {
            after: due.since(at.now),
            beeps: if loud { cue.tones() } else { 0 },
        })
        .collect();
    if loud && announcer.pending > 0 {
        rings.push(Ring {
            after: Millis::ZERO,
            beeps: announcer.pending,
        });
        announcer.pending = 0;
    }
    Some(rings)
}

/// The voice has failed, or works again.
fn voice_changed(
    announcer: &mut Announcer,
    works: bool,
    at: &Situation,
    effects: &mut Vec<Effect>,
) -> Option<Vec<Ring>> {
    let state = if works { None } else { Some("none") };
    push(effects, Effect::SetAttribute("data-voice", state));
    let just_failed = !works && !announcer.voice_fails;
    announcer.voice_fails = !works;
    // A runner who has tones on has already heard them.
    if just_failed && announcer.outputs.voice && !announcer.outputs.tones {
        signal(announcer, announcer.last_tones, at, effects);
        return plan(announcer, REPLAY_WINDOW, at, effects);
    }
    None
}

/// Offers "Tap for sound" if tones are wanted but blocked.
fn update_sound_button(announcer: Announcer, at: &Situation, effects: &mut Vec<Effect>) {
    let step = at.session.step();
    let sounds = step.stretch().is_some() || step.asks_after().is_some();
    let state = match at.audio {
        Audio::Missing => Some("none"),
        Audio::Running => None,
        Audio::Unrequested | Audio::Suspended => {
            (sounds && announcer.wants_tones()).then_some("held")
        }
    };
    push(effects, Effect::SetAttribute("data-sound", state));
}
