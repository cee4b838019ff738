//! The whole app without a browser: what it stores, resumes, saves and exports.

use uncramp::care::{Answer, Clock, ClockReading, Event as Care, Millis, Muscle, StepId, Stretch};
use uncramp::content::en::diary as words;
use uncramp::diary::{Entry, UtcOffset, key};
use uncramp::language::Locale;
use uncramp::record::{Settings, session};
use uncramp::state::care::{
    AfterWrite, AppState, Audio, Blocked, Effect, Event, Observed, Playback, Reminder, SharedTo,
    Stamp, StampUse, Start, Tap, update,
};
use uncramp::state::{Slot, Written};

use crate::device::WALL;

const THIGH: StepId = StepId::Hold(Stretch::HamstringSeated);

/// The app on a device without a browser.
pub(crate) struct App {
    pub(crate) state: AppState,
    passed: Millis,
    hidden: bool,
}

impl App {
    pub(crate) fn new(step: StepId) -> Self {
        let reading = ClockReading {
            monotonic: Millis(1_000),
            wall: WALL,
        };
        Self {
            state: AppState::new(Locale::ENGLISH, step, Clock::new(reading), false),
            passed: Millis::ZERO,
            hidden: false,
        }
    }

    /// Starts on a device with these records.
    pub(crate) fn start(&mut self, session: Option<&str>, settings: Option<&str>) -> Vec<Effect> {
        let step = self.step();
        let text = |record: Option<&str>| Ok(record.map(str::to_owned));
        let mut effects = self.dispatch(Event::RecordsRead {
            session: text(session),
            settings: text(settings),
        });
        effects.extend(self.dispatch(Event::Started(Start {
            step,
            elapsed: None,
            paused: false,
        })));
        effects
    }

    pub(crate) fn dispatch(&mut self, event: Event) -> Vec<Effect> {
        let observed = Observed {
            monotonic: Some(Millis(1_000) + self.passed),
            wall: WALL + self.passed,
            hidden: self.hidden,
            audio: Audio::Unrequested,
            track: Playback::NONE,
        };
        update(&mut self.state, event, &observed)
    }

    pub(crate) fn tap(&mut self, tap: Tap) -> Vec<Effect> {
        self.passed = self.passed + Millis::seconds(1);
        self.dispatch(Event::Tapped(tap))
    }

    pub(crate) fn answer(&mut self, answer: Answer) -> Vec<Effect> {
        self.tap(Tap::Care(Care::Answered(answer)))
    }

    pub(crate) fn step(&self) -> StepId {
        self.state.session().step()
    }

    /// A cramp that has let go after a hold.
    pub(crate) fn relieved() -> Self {
        let mut app = Self::new(StepId::HOME);
        app.start(None, None);
        app.answer(Answer::Muscle(Muscle::BackOfThigh));
        app.passed = app.passed + Millis::seconds(15);
        app.dispatch(Event::Care(Care::TimePassed));
        app.answer(Answer::LetGo);
        assert_eq!(app.step(), StepId::After);
        app
    }

    /// Saves the cramp; `written` is how the device responds.
    pub(crate) fn save(&mut self, written: Written) -> (Entry, Vec<Effect>) {
        assert_eq!(self.tap(Tap::Save), [Effect::Stamp(StampUse::Entry)]);
        let effects = self.dispatch(Event::Stamped(StampUse::Entry, STAMP));
        let [Effect::WriteEntry { record, then }] = &*effects else {
            panic!("{effects:?}");
        };
        let AfterWrite::Saved(id) = *then else {
            panic!("{then:?}");
        };
        assert_eq!(record.0, key(id));
        let entry = Entry::read(id, &record.1).unwrap();
        (entry, self.dispatch(Event::EntryWritten(*then, written)))
    }
}

const STAMP: Stamp = Stamp {
    offset: UtcOffset::UTC,
    random: 7,
};

pub(crate) fn stored(effects: &[Effect], slot: Slot) -> Option<&str> {
    let mut texts = effects.iter().rev();
    texts.find_map(|effect| match effect {
        Effect::Store(of, text) if *of == slot => Some(text.as_str()),
        _ => None,
    })
}

pub(crate) fn says(effects: &[Effect], text: &str) -> bool {
    effects.contains(&Effect::Announce(text.to_owned()))
        && effects.contains(&Effect::SetAttribute("data-notice", Some("yes")))
}

#[test]
fn every_event_of_the_session_is_rendered_and_stored() {
    let mut app = App::new(StepId::HOME);
    app.start(None, None);
    let effects = app.answer(Answer::Muscle(Muscle::BackOfThigh));
    assert_eq!(effects.first(), Some(&Effect::Render));
    let (snapshot, wall) = session::read(stored(&effects, Slot::Session).unwrap()).unwrap();
    assert_eq!(snapshot.step, THIGH);
    assert_eq!(wall, WALL + app.passed);
}

#[test]
fn the_live_region_holds_nothing_of_an_earlier_step() {
    let mut app = App::new(StepId::HOME);
    app.start(None, None);
    let announced = |effects: &[Effect]| {
        let texts = effects.iter().filter_map(|effect| match effect {
            Effect::Announce(text) => Some(text.clone()),
            _ => None,
        });
        texts.collect::<Vec<_>>()
    };
    // The cue of the new step comes after the region is emptied.
    let hold = app.answer(Answer::Muscle(Muscle::BackOfThigh));
    assert_eq!(announced(&hold), ["", "Get ready."]);
    app.passed = app.passed + Millis::seconds(15);
    app.dispatch(Event::Care(Care::TimePassed));
    let gone = app.answer(Answer::LetGo);
    assert_eq!(announced(&gone), [""]);
}

#[test]
fn events_without_visible_effect_do_not_render() {
    let mut app = App::new(StepId::Settings);
    app.start(None, None);
    for event in [
        Event::Stored(true),
        Event::StepDrawn,
        Event::CountdownDrawn,
        Event::VoiceWorks(false),
        Event::AudioChanged,
        Event::AudioUnlocked,
        Event::Located(None),
        Event::FileOffered(true),
    ] {
        let effects = app.dispatch(event.clone());
        assert!(!effects.contains(&Effect::Render), "{event:?}");
    }
}

#[test]
fn failed_storage_is_reported_and_the_guide_goes_on() {
    let mut app = App::new(StepId::HOME);
    app.dispatch(Event::RecordsRead {
        session: Err(Blocked),
        settings: Err(Blocked),
    });
    let effects = app.answer(Answer::Muscle(Muscle::BackOfThigh));
    assert_eq!(app.step(), THIGH);
    assert_eq!(stored(&effects, Slot::Session), None);
    assert!(effects.contains(&Effect::SetAttribute("data-stored", Some("no"))));
    // The same when the device refuses a record.
    let full = [Effect::SetAttribute("data-stored", Some("no"))];
    assert_eq!(app.dispatch(Event::Stored(false)), full);
    let room = [Effect::SetAttribute("data-stored", None)];
    assert_eq!(app.dispatch(Event::Stored(true)), room);
}

#[test]
fn an_unreadable_record_is_quarantined_before_anything_is_stored() {
    for (moved, is_stored) in [(true, true), (false, false)] {
        let mut app = App::new(StepId::HOME);
        let effects = app.dispatch(Event::RecordsRead {
            session: Ok(Some("99 of a newer version".to_owned())),
            settings: Ok(None),
        });
        let [Effect::Quarantine { slot, key, text }] = &*effects else {
            panic!("{effects:?}");
        };
        assert_eq!(*slot, Slot::Session);
        assert_eq!(*key, format!("uncramp.session.aside.{}", WALL.0));
        assert_eq!(text, "99 of a newer version");
        app.dispatch(Event::Quarantined(Slot::Session, moved));
        let effects = app.answer(Answer::Muscle(Muscle::BackOfThigh));
        assert_eq!(stored(&effects, Slot::Session).is_some(), is_stored);
        // The settings are a separate record.
        let effects = app.tap(Tap::Set {
            name: "hold".to_owned(),
            value: "45".to_owned(),
        });
        assert!(stored(&effects, Slot::Settings).is_some());
    }
}

#[test]
fn a_stored_session_is_resumed_with_its_settings() {
    let mut before = App::new(StepId::HOME);
    before.start(None, None);
    let effects = before.answer(Answer::Muscle(Muscle::BackOfThigh));
    let record = stored(&effects, Slot::Session).unwrap().to_owned();
    let settings = Settings {
        length: uncramp::care::HoldLength::FortyFive,
        ..Settings::default()
    };
    let mut app = App::new(StepId::HOME);
    app.passed = Millis::minutes(3);
    let effects = app.start(Some(&record), Some(&settings.write()));
    assert_eq!(
        app.state
            .session()
            .interrupted()
            .map(|interrupted| interrupted.step()),
        Some(THIGH)
    );
    assert_eq!(app.state.session().length(), settings.length);
    assert!(effects.contains(&Effect::SetAttribute("data-hold", Some("45"))));
}

#[test]
fn a_valid_setting_applies_and_is_stored_and_an_invalid_one_is_ignored() {
    let mut app = App::new(StepId::Settings);
    app.start(None, None);
    let set = |app: &mut App, name: &str, value: &str| {
        app.tap(Tap::Set {
            name: name.to_owned(),
            value: value.to_owned(),
        })
    };
    let effects = set(&mut app, "theme", "dark");
    assert!(effects.contains(&Effect::SetAttribute("data-theme", Some("dark"))));
    let text = stored(&effects, Slot::Settings).unwrap();
    assert_eq!(Settings::read(text).unwrap().theme.name(), "dark");
    assert!(effects.contains(&Effect::Locate));
    let effects = set(&mut app, "place", "gb");
    if stored(&effects, Slot::Settings).is_some() {
        assert!(
            !effects.contains(&Effect::Locate),
            "the runner has said where"
        );
    }
    for (name, value) in [("theme", "pink"), ("colour", "dark"), ("hold", "3600")] {
        assert_eq!(set(&mut app, name, value), [], "{name}={value}");
    }
}

#[test]
fn a_reminder_is_a_file_for_the_calendar() {
    let mut app = App::relieved();
    let effects = app.tap(Tap::Remind(Reminder::NextDay));
    let next = StampUse::Reminder(Reminder::NextDay);
    assert_eq!(effects, [Effect::Stamp(next)]);
    let effects = app.dispatch(Event::Stamped(next, STAMP));
    let [Effect::OfferFile(file)] = &*effects else {
        panic!("{effects:?}");
    };
    assert!(file.text.starts_with("BEGIN:VCALENDAR"));
    assert!(says(
        &app.dispatch(Event::FileOffered(true)),
        words::FILE_READY
    ));
    assert!(says(
        &app.dispatch(Event::FileOffered(false)),
        words::NO_FILE
    ));
}

#[test]
fn the_plan_is_shared_as_text() {
    let mut app = App::new(StepId::Prevent);
    app.start(None, None);
    let effects = app.tap(Tap::Share);
    let [Effect::Share(text)] = &*effects else {
        panic!("{effects:?}");
    };
    assert!(text.starts_with(words::SHARE_HEADING) && text.contains("\n- "));
    for (to, message) in [
        (SharedTo::App, words::SHARED),
        (SharedTo::Clipboard, words::COPIED),
        (SharedTo::Nowhere, words::NOT_SHARED),
    ] {
        assert!(says(&app.dispatch(Event::Shared(to)), message));
    }
}

#[test]
fn sleep_is_not_credited_to_a_hold() {
    let mut app = App::new(StepId::HOME);
    app.start(None, None);
    app.answer(Answer::Muscle(Muscle::BackOfThigh));
    app.passed = app.passed + Millis::seconds(15);
    app.dispatch(Event::Care(Care::TimePassed));
    app.hidden = true;
    app.dispatch(Event::Hidden);
    let hold = *app.state.session().hold().unwrap();
    assert!(hold.is_paused(), "nobody can follow it");
    app.passed = app.passed + Millis::minutes(2);
    app.hidden = false;
    let effects = app.dispatch(Event::Shown(Some(true)));
    assert!(effects.contains(&Effect::RenewWakeLock));
    assert!(effects.contains(&Effect::ResumeAudio));
    assert_eq!(app.step(), THIGH);
}

#[test]
fn back_follows_its_link_if_there_is_no_history() {
    let mut app = App::new(StepId::Prevent);
    app.start(None, None);
    assert_eq!(
        app.tap(Tap::Back(StepId::HOME)),
        [Effect::GoBack(StepId::HOME)]
    );
    app.dispatch(Event::NothingBehind(StepId::HOME));
    assert_eq!(app.step(), StepId::HOME);
}
