//! Pocket mode without a browser: what is played, what a press does, and what counts as held.

use uncramp::care::{
    Answer, Clock, ClockReading, Event as Care, Hold, Millis, Muscle, Question, StepId, Stretch,
};
use uncramp::content;
use uncramp::content::en::ui;
use uncramp::language::Locale;
use uncramp::sound::MediaKey;
use uncramp::sound::track::Piece;
use uncramp::state::care::{
    AppState, Audio, Effect, Event, NowPlaying, Observed, Playback, Start, Tap, Then, Track, update,
};

use crate::device::WALL;

const SEATED: StepId = StepId::Hold(Stretch::HamstringSeated);
const CHECK: StepId = StepId::Question(Question::Check(Stretch::HamstringSeated));
const ON: &str = "2 vibration=off flash=off pocket=on";

/// A phone in pocket mode, with a player that plays what it is told to.
struct Phone {
    state: AppState,
    passed: Millis,
    hidden: bool,
    track: Playback,
    /// When the track that is playing began.
    began: Option<Millis>,
}

impl Phone {
    /// The guide is open on the first question, with these settings.
    fn new(settings: &str) -> Self {
        let reading = ClockReading {
            monotonic: Millis(1_000),
            wall: WALL,
        };
        let mut phone = Self {
            state: AppState::new(Locale::ENGLISH, StepId::HOME, Clock::new(reading), false),
            passed: Millis::ZERO,
            hidden: false,
            track: Playback::NONE,
            began: None,
        };
        phone.dispatch(Event::RecordsRead {
            session: Ok(None),
            settings: Ok(Some(settings.to_owned())),
        });
        phone.dispatch(Event::VoiceFound);
        phone.dispatch(Event::Started(Start {
            step: StepId::HOME,
            elapsed: None,
            paused: false,
        }));
        phone
    }

    /// A hold that has just begun to play, with a tap.
    fn holding() -> Self {
        let mut phone = Self::new(ON);
        phone.pass(1_000);
        let answer = Care::Answered(Answer::Muscle(Muscle::BackOfThigh));
        let effects = phone.dispatch(Event::Tapped(Tap::Care(answer)));
        assert!(effects.contains(&Effect::UnlockAudioSoon));
        assert_eq!(played(&effects), None, "not before the step is painted");
        phone.track.audio = Audio::Running;
        let effects = phone.dispatch(Event::AudioUnlocked);
        assert!(played(&effects).is_some());
        phone
    }

    fn dispatch(&mut self, event: Event) -> Vec<Effect> {
        if let Some(began) = self.began {
            self.track.position = self.passed.saturating_sub(began);
        }
        let observed = Observed {
            monotonic: Some(Millis(1_000) + self.passed),
            wall: WALL + self.passed,
            hidden: self.hidden,
            audio: Audio::Unrequested,
            track: self.track,
        };
        let effects = update(&mut self.state, event, &observed);
        for effect in &effects {
            match effect {
                Effect::PlayTrack(_) => {
                    self.began = Some(self.passed);
                    self.track.position = Millis::ZERO;
                }
                Effect::PlanTones(rings) => assert!(!self.state.plays_track(), "{rings:?}"),
                _ => {}
            }
        }
        effects
    }

    /// Lets time pass, with a report of the player every quarter of a second, as a hidden page has them.
    fn pass(&mut self, ms: u64) -> Vec<Effect> {
        let mut effects = Vec::new();
        let end = self.passed + Millis(ms);
        while self.passed < end {
            self.passed = (self.passed + Millis(250)).min(end);
            effects.extend(self.dispatch(Event::Care(Care::TimePassed)));
        }
        effects
    }

    fn hide(&mut self, hidden: bool) -> Vec<Effect> {
        self.hidden = hidden;
        self.dispatch(if hidden {
            Event::Hidden
        } else {
            Event::Shown(None)
        })
    }

    fn step(&self) -> StepId {
        self.state.session().step()
    }

    fn held(&self) -> Millis {
        let session = self.state.session();
        let held = session.hold().map(|hold| hold.credited(session.now()));
        held.unwrap_or_default()
    }

    fn is_paused(&self) -> bool {
        self.state.session().hold().is_some_and(Hold::is_paused)
    }
}

/// The last track that is played.
fn played(effects: &[Effect]) -> Option<&Track> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::PlayTrack(track) => Some(track),
        _ => None,
    })
}

/// What the lock screen shows last.
fn shown(effects: &[Effect]) -> Option<NowPlaying> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::ShowPlaying(playing) => Some(*playing),
        _ => None,
    })
}

/// How many milliseconds a track is silent before its first sound.
fn silence(track: &Track) -> u32 {
    let mut silent = 0;
    for (silence, bytes) in track.pieces.iter().skip(1) {
        silent += silence;
        if !bytes.is_empty() {
            break;
        }
    }
    silent / 16
}

#[test]
fn pocket_mode_is_off_at_first() {
    let mut phone = Phone::new("1 voice=on");
    phone.pass(1_000);
    let answer = Care::Answered(Answer::Muscle(Muscle::BackOfThigh));
    phone.dispatch(Event::Tapped(Tap::Care(answer)));
    let effects = phone.dispatch(Event::AudioUnlocked);
    assert_eq!(played(&effects), None);
    for key in MediaKey::ALL {
        assert_eq!(phone.dispatch(Event::Pressed(key)), []);
    }
}

#[test]
fn one_track_plays_through_a_hold() {
    let mut phone = Phone::holding();
    let mut effects = phone.pass(3_000);
    effects.extend(phone.hide(true));
    effects.extend(phone.pass(33_000));
    assert_eq!(phone.step(), CHECK);
    // To the end of its three tones, and then the next one.
    assert_eq!(played(&effects), None);
    let effects = phone.dispatch(Event::TrackEnding);
    let next = played(&effects).expect("a track");
    assert_eq!(next.then, Then::Renew);
    let asked = shown(&effects).expect("a title");
    assert_eq!(asked.title, content::en::step(CHECK).heading);
}

#[test]
fn the_voice_speaks_only_while_the_page_is_visible() {
    let speaks = |effects: &[Effect]| {
        let speech = |effect: &Effect| matches!(effect, Effect::Speak { .. });
        effects.iter().any(speech)
    };
    let mut phone = Phone::holding();
    assert!(speaks(&phone.pass(6_000)));
    phone.hide(true);
    assert!(!speaks(&phone.pass(20_000)));
    let effects = phone.dispatch(Event::Pressed(MediaKey::Previous));
    assert!(played(&effects).is_some() && !speaks(&effects));
    phone.hide(false);
    assert!(speaks(&phone.dispatch(Event::Pressed(MediaKey::Previous))));
}

#[test]
fn without_tones_a_hidden_page_gets_them_for_the_voice() {
    let mut phone = Phone::new("2 tones=off pocket=on");
    phone.pass(1_000);
    let answer = Care::Answered(Answer::Muscle(Muscle::BackOfThigh));
    phone.dispatch(Event::Tapped(Tap::Care(answer)));
    phone.track.audio = Audio::Running;
    let loud = |track: &Track| {
        track
            .pieces
            .iter()
            .any(|piece: &Piece| piece.1.len() > 1_000)
    };
    let effects = phone.dispatch(Event::AudioUnlocked);
    assert!(played(&effects).is_some_and(|track| !loud(track)));
    let effects = phone.hide(true);
    assert!(played(&effects).is_some_and(loud));
    assert!(!phone.is_paused());
}

#[test]
fn only_what_was_heard_is_credited() {
    // The player stands still from here on, and the clock does not.
    let mut phone = Phone::holding();
    phone.pass(6_000);
    phone.hide(true);
    phone.pass(9_000);
    phone.began = None;
    phone.pass(10_000);
    assert!(phone.is_paused());
    assert_eq!(phone.held(), Millis(10_000));

    // A call, with an event.
    let mut phone = Phone::holding();
    phone.pass(6_000);
    phone.hide(true);
    phone.pass(9_100);
    phone.track.audio = Audio::Suspended;
    phone.dispatch(Event::TrackStopped);
    assert!(phone.is_paused());
    assert_eq!(phone.held(), Millis(10_100));

    // A page whose script was stopped while its track played on.
    let mut phone = Phone::holding();
    phone.pass(6_000);
    phone.hide(true);
    phone.passed = phone.passed + Millis(10_000);
    phone.dispatch(Event::Care(Care::TimePassed));
    assert!(!phone.is_paused());
    assert_eq!(phone.held(), Millis(11_000));
}

#[test]
fn a_pause_by_a_button_credits_what_was_heard() {
    let mut phone = Phone::holding();
    phone.pass(6_000);
    phone.hide(true);
    phone.pass(4_000);
    // The track began 300 ms later than it was asked to.
    phone.began = phone.began.map(|began| began + Millis(300));
    let effects = phone.dispatch(Event::Pressed(MediaKey::Pause));
    assert!(phone.is_paused());
    assert_eq!(phone.held(), Millis(4_700));
    let track = played(&effects).expect("an answer");
    assert_eq!((silence(track), track.then), (0, Then::Pause));
    // Continued, it is answered, and then goes on in the same position.
    let effects = phone.dispatch(Event::Pressed(MediaKey::Play));
    let track = played(&effects).expect("an answer");
    assert_eq!((silence(track), track.then), (0, Then::Renew));
    let left = shown(&effects).map(|playing| playing.left);
    assert_eq!(left, Some(Millis(3_000 + 30_000 - 4_700)));
}

#[test]
fn a_press_that_is_not_understood_is_not_answered() {
    let mut phone = Phone::holding();
    let effects = phone.dispatch(Event::Pressed(MediaKey::Play));
    assert_eq!(played(&effects), None, "it is playing");
    phone.pass(6_000);
    let step = phone.dispatch(Event::Pressed(MediaKey::Next));
    assert_eq!(phone.step(), StepId::After);
    let answer = played(&step).map(|track| track.then);
    assert_eq!(answer, Some(Then::End));
    phone.pass(1_000);
    for key in [MediaKey::Next, MediaKey::Pause] {
        let effects = phone.dispatch(Event::Pressed(key));
        assert_eq!(played(&effects), None, "{key:?}");
        assert_eq!(phone.step(), StepId::After);
    }
}

#[test]
fn stop_ends_the_track_with_the_hold_paused() {
    let mut phone = Phone::holding();
    phone.pass(8_000);
    let effects = phone.dispatch(Event::Pressed(MediaKey::Stop));
    assert!(phone.is_paused());
    assert_eq!(played(&effects).map(|track| track.then), Some(Then::End));
}

#[test]
fn an_unheard_question_waits() {
    let mut phone = Phone::holding();
    phone.pass(6_000);
    phone.hide(true);
    phone.pass(30_000);
    assert_eq!(phone.step(), CHECK);
    // A call: nobody hears that the stretch would go on.
    phone.track.audio = Audio::Suspended;
    phone.dispatch(Event::TrackStopped);
    phone.pass(60_000);
    assert_eq!(phone.step(), CHECK);
}

#[test]
fn a_heard_question_goes_on_with_two_tones() {
    let mut phone = Phone::holding();
    phone.pass(6_000);
    phone.hide(true);
    phone.pass(30_000);
    phone.dispatch(Event::TrackEnding);
    let effects = phone.pass(30_000);
    assert_eq!(phone.step(), SEATED);
    let track = played(&effects).expect("a track");
    assert_eq!(silence(track), 0);
    assert_eq!(phone.state.session().hold_number(), 2);
}

#[test]
fn a_track_that_fails_is_said_and_web_audio_goes_on() {
    let mut phone = Phone::holding();
    let effects = phone.dispatch(Event::TrackFailed);
    assert!(effects.contains(&Effect::Announce(ui::NO_POCKET.to_owned())));
    assert!(effects.contains(&Effect::EndTrack(Then::End)));
    assert!(effects.contains(&Effect::UnlockAudio));
    assert!(!phone.state.plays_track());
    // Switched on again, it is tried again.
    for value in ["off", "on"] {
        let (name, value) = ("pocket".to_owned(), value.to_owned());
        phone.dispatch(Event::Tapped(Tap::Set { name, value }));
    }
    assert!(phone.state.plays_track());
}
