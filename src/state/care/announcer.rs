//! How cues reach the runner: voice, tones, vibration, one flash, and the live region for those who listen to the page.
//!
//! Each way works alone, and what fails hands over to the next (`care::cue`). Tones are planned ahead on the audio clock,
//! so that they are exact however the browser slows its timers; the rest is given when the session says so.

use super::effect::{Effect, Ring, push};
use super::event::Audio;
use crate::care::cue::LATE;
use crate::care::{Cue, Fails, Millis, Moment, Outputs, Session};
use crate::content::{self, ui};

/// How long a voice is waited for: what it should have said was due that long ago.
const UNHEARD: Millis = Millis::seconds(2);
/// Milliseconds on, off, on: as many as there are tones.
const VIBRATIONS: [&[u32]; 4] = [&[], &[60], &[120, 100, 120], &[400, 150, 400, 150, 400]];

/// What is known of the ways to reach the runner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announcer {
    /// What the runner wants.
    outputs: Outputs,
    voice_fails: bool,
    /// The tones of the last cue, for a runner who has not heard it.
    last: u8,
    /// Tones that ring as soon as there is audio.
    pending: u8,
    /// Which of the two flashes was last.
    flashed_odd: bool,
}

/// Something that concerns the announcer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// The runner has chosen how to be reached.
    OutputsSet(Outputs),
    /// The browser has a voice.
    VoiceFound,
    /// The app has taken over the page.
    Started,
    /// Another step is on the screen.
    StepShown,
    /// These cues are due.
    CuesDue(&'a [Cue]),
    /// The cues that lie ahead are others than before.
    CuesChanged,
    /// The browser was asked for audio.
    AudioUnlocked,
    /// The audio has begun to run, or was suspended.
    AudioChanged,
    /// The page is seen again.
    Returned,
    /// The runner tries every output.
    Tested,
    /// A text was read out, or was not; or there is a voice again.
    VoiceHeard(bool),
}

/// The situation in which something happens.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The step on the screen and the cues ahead.
    pub session: &'a Session,
    /// The time.
    pub now: Moment,
    /// What the audio does.
    pub audio: Audio,
    /// A tap is being answered: the browser will let the audio run, but has not said so yet.
    pub in_tap: bool,
}

impl Announcer {
    /// An announcer that knows of no voice and has not made a sound yet.
    #[must_use]
    pub const fn new(outputs: Outputs) -> Self {
        Self {
            outputs,
            voice_fails: true,
            last: 0,
            pending: 0,
            flashed_odd: false,
        }
    }

    fn used(self, audio: Audio, in_tap: bool) -> Outputs {
        self.outputs.used(Fails {
            voice: self.voice_fails,
            tones: audio != Audio::Running && !in_tap,
        })
    }

    /// Whether cues reach a runner who does not see the page: it may sound since a tap, and there is a voice or a tone.
    /// Browsers let no hidden page vibrate.
    #[must_use]
    pub fn reaches_unseen(self, audio: Audio) -> bool {
        let used = self.used(audio, false);
        audio != Audio::Unasked && (used.voice || used.tones)
    }

    /// Whether tones are wanted, for themselves or in place of the voice.
    const fn wants_tones(self) -> bool {
        self.outputs.tones || (self.outputs.voice && self.voice_fails)
    }
}

/// Takes an event, and adds what the browser has to do.
pub fn update(announcer: &mut Announcer, event: Event, at: &Situation, effects: &mut Vec<Effect>) {
    match event {
        Event::VoiceFound => announcer.voice_fails = false,
        Event::OutputsSet(outputs) => announcer.outputs = outputs,
        Event::StepShown => {
            push(effects, Effect::StopSpeaking);
            show_sound(*announcer, at, effects);
        }
        Event::CuesDue(cues) => tell(announcer, cues, at, effects),
        Event::CuesChanged => plan(announcer, Millis::ZERO, at, effects),
        // What was due a moment ago could not be heard: the audio begins.
        Event::AudioChanged => plan(announcer, LATE, at, effects),
        Event::AudioUnlocked if announcer.pending > 0 => plan(announcer, Millis::ZERO, at, effects),
        Event::AudioUnlocked | Event::Started => show_sound(*announcer, at, effects),
        Event::Returned => {
            push(effects, Effect::WakeAudio);
            show_sound(*announcer, at, effects);
        }
        Event::Tested => {
            announcer.last = 3;
            announcer.pending = 3;
            push(effects, Effect::UnlockAudio);
            if announcer.outputs.voice {
                push(
                    effects,
                    Effect::Speak {
                        text: ui::TEST_SPOKEN.to_owned(),
                        after_current: false,
                    },
                );
            }
            signal(announcer, 3, at, effects);
        }
        Event::VoiceHeard(heard) => voice_heard(announcer, heard, at, effects),
    }
}

/// Gives the runner the cues that are due on the step on the screen.
fn tell(announcer: &mut Announcer, cues: &[Cue], at: &Situation, effects: &mut Vec<Effect>) {
    let step = at.session.step();
    let tones = cues.iter().map(|cue| cue.tones()).max().unwrap_or(0);
    announcer.last = tones;
    // A voice that has failed is tried again with the next stretch.
    let retry = announcer.outputs.voice && cues.contains(&Cue::GetReady);
    if retry || announcer.used(at.audio, at.in_tap).voice {
        let spoken = cues.iter().flat_map(|cue| content::spoken(step, *cue));
        push(
            effects,
            Effect::Speak {
                text: spoken.collect(),
                // The end of the instruction may still be spoken when the seconds begin to count.
                after_current: cues == [Cue::Begin],
            },
        );
    }
    signal(announcer, tones, at, effects);
    let announced = cues.iter().map(|cue| content::announced(step, *cue));
    let announced: Vec<&str> = announced.collect();
    push(effects, Effect::Announce(announced.join(" ")));
}

/// Everything but the voice and what is planned ahead.
fn signal(announcer: &mut Announcer, tones: u8, at: &Situation, effects: &mut Vec<Effect>) {
    let used = announcer.used(at.audio, at.in_tap);
    if used.vibration {
        push(
            effects,
            Effect::Vibrate(VIBRATIONS[usize::from(tones.min(3))]),
        );
    }
    if used.flash && tones >= 3 {
        // The same animation under two names, in turn: another name starts it anew.
        announcer.flashed_odd = !announcer.flashed_odd;
        let name = if announcer.flashed_odd { "odd" } else { "even" };
        push(effects, Effect::SetAttribute("data-flash", Some(name)));
    }
}

/// Plans the rings of the cues that are ahead, and of those that were due at most `ago` ago: these ring at once. Without
/// tones the plan is silent, and only wakes the session in time.
fn plan(announcer: &mut Announcer, ago: Millis, at: &Situation, effects: &mut Vec<Effect>) {
    let loud = announcer.used(at.audio, false).tones;
    if at.audio.exists() {
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
        push(effects, Effect::PlanTones(rings));
    }
    show_sound(*announcer, at, effects);
}

/// Nothing was heard of the voice, or it is back.
fn voice_heard(announcer: &mut Announcer, heard: bool, at: &Situation, effects: &mut Vec<Effect>) {
    let state = if heard { None } else { Some("none") };
    push(effects, Effect::SetAttribute("data-voice", state));
    let fails_now = !heard && !announcer.voice_fails;
    announcer.voice_fails = !heard;
    // A runner who has tones anyway has heard them already.
    if fails_now && announcer.outputs.voice && !announcer.outputs.tones {
        signal(announcer, announcer.last, at, effects);
        plan(announcer, UNHEARD, at, effects);
    }
}

/// Offers "Tap for sound" where tones are wanted and held back.
fn show_sound(announcer: Announcer, at: &Situation, effects: &mut Vec<Effect>) {
    let step = at.session.step();
    let sounds = step.stretches().is_some() || step.asks_after().is_some();
    let state = match at.audio {
        Audio::Missing => Some("none"),
        Audio::Running => None,
        Audio::Unasked | Audio::Suspended => (sounds && announcer.wants_tones()).then_some("held"),
    };
    push(effects, Effect::SetAttribute("data-sound", state));
}
