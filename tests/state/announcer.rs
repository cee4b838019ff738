//! Which outputs a cue uses to reach the runner, and which take over when one fails.

use uncramp::care::{
    Answer, Cue, Event as Care, Millis, Moment, Muscle, Outputs, Question, Session, StepId, Stop,
    Stretch, update,
};
use uncramp::content::{
    self,
    en::{cue, ui},
};
use uncramp::language::Locale;
use uncramp::state::care::{
    Announcer, AnnouncerEvent as Event, Audio, Effect, Ring, Situation, announce,
};

const NONE: Outputs = Outputs {
    voice: false,
    tones: false,
    vibration: false,
    flash: false,
};
const VOICE: Outputs = Outputs {
    voice: true,
    ..NONE
};
const TONES: Outputs = Outputs {
    tones: true,
    ..NONE
};
const START: Moment = Moment(1_000_000);

/// A hold whose first cue came at [`START`].
fn holding() -> Session {
    let mut session = Session::open(StepId::HOME, START);
    let _ = update(
        &mut session,
        Care::Answered(Answer::Muscle(Muscle::BackOfThigh)),
        START,
    );
    assert_eq!(session.step(), StepId::Hold(Stretch::HamstringSeated));
    session
}

struct Phone {
    announcer: Announcer,
    session: Session,
    audio: Audio,
    now: Moment,
    in_tap: bool,
}

impl Phone {
    fn new(outputs: Outputs, audio: Audio) -> Self {
        let mut phone = Self {
            announcer: Announcer::new(outputs),
            session: holding(),
            audio,
            now: START,
            in_tap: false,
        };
        assert_eq!(phone.dispatch(Event::VoiceFound), []);
        phone
    }

    fn dispatch(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        let at = Situation {
            locale: Locale::ENGLISH,
            session: &self.session,
            now: self.now,
            audio: self.audio,
            in_tap: self.in_tap,
            voiceless: false,
        };
        let rings = announce(&mut self.announcer, event, &at, &mut effects);
        effects.extend(rings.map(Effect::PlanTones));
        effects
    }
}

/// The outputs used: `v`oice, vi`b`ration, `f`lash, and `t` for audible tones.
fn outputs_of(effects: &[Effect]) -> String {
    let output = |effect: &Effect| match effect {
        Effect::Speak { .. } => Some('v'),
        Effect::Vibrate(_) => Some('b'),
        Effect::SetAttribute("data-flash", Some(_)) => Some('f'),
        Effect::PlanTones(rings) if rings.iter().any(|ring| ring.beeps > 0) => Some('t'),
        _ => None,
    };
    effects.iter().filter_map(output).collect()
}

#[track_caller]
fn check(outputs: Outputs, audio: Audio, voice_fails: bool, cue: Cue, expect: &str) {
    let mut phone = Phone::new(outputs, audio);
    if voice_fails {
        phone.dispatch(Event::VoiceWorks(false));
    }
    let mut effects = phone.dispatch(Event::CuesDue(&[cue]));
    effects.extend(phone.dispatch(Event::CuesChanged));
    assert_eq!(
        outputs_of(&effects),
        expect,
        "{outputs:?} {audio:?} {voice_fails} {cue:?}"
    );
}

#[test]
fn a_failed_output_falls_back_to_the_next() {
    use Audio::{Missing, Running, Suspended, Unrequested};
    for (outputs, audio, voice_fails, expect) in [
        (VOICE, Running, false, "v"),
        (VOICE, Missing, false, "v"),
        (VOICE, Running, true, "t"),
        (VOICE, Suspended, true, "bf"),
        (VOICE, Missing, true, "bf"),
        (TONES, Running, false, "t"),
        (TONES, Running, true, "t"),
        (TONES, Suspended, false, "bf"),
        (TONES, Unrequested, false, "bf"),
        (Outputs::ALL, Running, false, "vbft"),
        (Outputs::ALL, Running, true, "bft"),
        (Outputs::ALL, Missing, true, "bf"),
        (NONE, Running, true, ""),
    ] {
        check(outputs, audio, voice_fails, Cue::End, expect);
    }
    // Only endings flash, and the half-way cue is spoken only.
    check(Outputs::ALL, Running, false, Cue::Begin, "vbt");
    check(TONES, Suspended, false, Cue::SecondsLeft(3), "b");
}

/// What is read aloud when the answer has led from a hold to the next step.
fn heard(answer: Answer) -> Vec<String> {
    let mut phone = Phone::new(VOICE, Audio::Running);
    phone.in_tap = true;
    phone.now = START + Millis::seconds(3);
    let _ = update(&mut phone.session, Care::Answered(answer), phone.now);
    let effects = phone.dispatch(Event::StepShown);
    let spoken = effects.into_iter().filter_map(|effect| match effect {
        Effect::Speak { text, .. } => Some(text),
        _ => None,
    });
    spoken.collect()
}

/// By sound alone, a tap that stops the stretch must not be followed by silence.
#[test]
fn the_page_of_an_answer_is_read_aloud() {
    let injury = content::en::step(StepId::Stop(Stop::Injury));
    assert_eq!(
        heard(Answer::Popped),
        [[injury.heading, injury.line].join(" ")]
    );
    let after = content::en::step(StepId::After);
    assert_eq!(heard(Answer::LetGo), [after.heading]);
}

#[test]
fn a_pause_is_confirmed_by_the_voice_alone() {
    check(VOICE, Audio::Running, false, Cue::Paused, "v");
    let mut phone = Phone::new(Outputs::ALL, Audio::Missing);
    phone.dispatch(Event::VoiceWorks(false));
    let effects = phone.dispatch(Event::CuesDue(&[Cue::Paused]));
    assert!(!outputs_of(&effects).contains('f'), "{effects:?}");
}

#[test]
fn after_easing_off_the_voice_says_to_be_gentle() {
    let mut phone = Phone::new(VOICE, Audio::Running);
    let eased = StepId::Question(Question::EaseOff(Stretch::HamstringSeated));
    phone.session = Session::open(eased, START);
    let answer = Care::Answered(Answer::JustTight);
    let _ = update(&mut phone.session, answer, START + Millis::seconds(3));
    let effects = phone.dispatch(Event::CuesDue(&[Cue::Begin]));
    let spoken = Effect::Speak {
        text: format!("{} {}", cue::HOLD, ui::GENTLY),
        after_current: true,
    };
    assert!(effects.contains(&spoken), "{effects:?}");
}

#[test]
fn the_voice_is_retried_with_the_next_stretch() {
    check(VOICE, Audio::Running, true, Cue::GetReady, "vt");
    check(TONES, Audio::Running, true, Cue::GetReady, "t");
}

#[test]
fn within_a_tap_the_audio_is_expected_to_run() {
    let mut phone = Phone::new(TONES, Audio::Suspended);
    phone.in_tap = true;
    assert_eq!(outputs_of(&phone.dispatch(Event::CuesDue(&[Cue::End]))), "");
    phone.in_tap = false;
    assert_eq!(
        outputs_of(&phone.dispatch(Event::CuesDue(&[Cue::End]))),
        "bf"
    );
}

#[test]
fn a_silent_voice_is_replaced_at_once() {
    let mut phone = Phone::new(VOICE, Audio::Running);
    let due = phone.session.cues().first().map(|(due, _)| *due).unwrap();
    phone.now = due;
    phone.dispatch(Event::CuesDue(&[Cue::Begin]));
    phone.now = due + Millis(1_900);
    let effects = phone.dispatch(Event::VoiceWorks(false));
    assert!(effects.contains(&Effect::SetAttribute("data-voice", Some("none"))));
    let rings = effects.iter().find_map(|effect| match effect {
        Effect::PlanTones(rings) => rings.first().copied(),
        _ => None,
    });
    assert_eq!(rings.map(|ring| ring.after), Some(Millis::ZERO), "at once");
    // A failure is handled once, however often it is reported.
    assert_eq!(outputs_of(&phone.dispatch(Event::VoiceWorks(false))), "");
    // Tones that were enabled anyway have already sounded.
    let mut both = Phone::new(
        Outputs {
            tones: true,
            ..VOICE
        },
        Audio::Running,
    );
    assert_eq!(outputs_of(&both.dispatch(Event::VoiceWorks(false))), "");
    // Once the voice works again, it speaks.
    phone.dispatch(Event::VoiceWorks(true));
    assert_eq!(
        outputs_of(&phone.dispatch(Event::CuesDue(&[Cue::End]))),
        "v"
    );
}

#[test]
fn unwanted_tones_are_scheduled_silently() {
    for (audio, outputs) in [(Audio::Running, VOICE), (Audio::Suspended, TONES)] {
        let mut phone = Phone::new(outputs, audio);
        let cues = phone.session.cues();
        let effects = phone.dispatch(Event::CuesChanged);
        let silent = |(due, _): &(Moment, Cue)| Ring {
            after: due.since(START),
            beeps: 0,
        };
        let ahead = cues.iter().filter(|(due, _)| *due >= START);
        let rings = Effect::PlanTones(ahead.map(silent).collect());
        assert!(effects.contains(&rings), "they wake the session in time");
    }
    for audio in [Audio::Unrequested, Audio::Missing] {
        let effects = Phone::new(TONES, audio).dispatch(Event::CuesChanged);
        assert!(
            !effects
                .iter()
                .any(|effect| matches!(effect, Effect::PlanTones(_)))
        );
    }
}

#[test]
fn the_two_flashes_alternate() {
    let mut phone = Phone::new(TONES, Audio::Missing);
    let mut flash = || {
        let effects = phone.dispatch(Event::CuesDue(&[Cue::End]));
        effects.into_iter().find_map(|effect| match effect {
            Effect::SetAttribute("data-flash", value) => value,
            _ => None,
        })
    };
    assert_eq!(
        [flash(), flash(), flash()],
        [Some("odd"), Some("even"), Some("odd")]
    );
}

#[test]
fn the_sound_test_plays_once_audio_is_available() {
    let mut phone = Phone::new(Outputs::ALL, Audio::Unrequested);
    phone.in_tap = true;
    let effects = phone.dispatch(Event::Tested);
    assert_eq!(effects.first(), Some(&Effect::UnlockAudio));
    assert!(effects.contains(&Effect::Speak {
        text: ui::TEST_SPOKEN.to_owned(),
        after_current: false
    }));
    assert_eq!(outputs_of(&effects), "vbf");
    phone.in_tap = false;
    phone.audio = Audio::Suspended;
    assert_eq!(outputs_of(&phone.dispatch(Event::AudioUnlocked)), "");
    phone.audio = Audio::Running;
    let effects = phone.dispatch(Event::AudioChanged);
    let now = Ring {
        after: Millis::ZERO,
        beeps: 3,
    };
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::PlanTones(rings) if rings.contains(&now)))
    );
    // Only once.
    let again = phone.dispatch(Event::AudioChanged);
    assert!(
        !again
            .iter()
            .any(|effect| matches!(effect, Effect::PlanTones(rings) if rings.contains(&now)))
    );
}

#[test]
fn tap_for_sound_is_offered_where_tones_are_blocked() {
    for (outputs, audio, hint) in [
        (TONES, Audio::Unrequested, Some("held")),
        (TONES, Audio::Suspended, Some("held")),
        (TONES, Audio::Running, None),
        (VOICE, Audio::Unrequested, None),
        (TONES, Audio::Missing, Some("none")),
        (VOICE, Audio::Missing, Some("none")),
    ] {
        let effects = Phone::new(outputs, audio).dispatch(Event::Started);
        assert_eq!(
            effects,
            [Effect::SetAttribute("data-sound", hint)],
            "{outputs:?} {audio:?}"
        );
    }
}

#[test]
fn a_hidden_page_is_audible_only_by_voice_or_tones() {
    for (outputs, audio, reached) in [
        (VOICE, Audio::Unrequested, false),
        (VOICE, Audio::Missing, true),
        (TONES, Audio::Running, true),
        (TONES, Audio::Suspended, false),
        (
            Outputs {
                vibration: true,
                flash: true,
                ..NONE
            },
            Audio::Running,
            false,
        ),
    ] {
        let phone = Phone::new(outputs, audio);
        assert_eq!(
            phone.announcer.reaches_unseen(audio, false),
            reached,
            "{outputs:?} {audio:?}"
        );
    }
}
