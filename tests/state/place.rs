//! "Show my place": asked only by a tap, whatever the browser answers, and neither stored nor sent.

use uncramp::care::{Clock, ClockReading, Millis, StepId, Stop};
use uncramp::content::en::place as words;
use uncramp::language::Locale;
use uncramp::state::care::{
    AppState, Audio, Effect, Event, Geolocation, GeolocationAnswer, Observed, Playback, SLOW_AFTER,
    Tap, update,
};

use crate::device::WALL;

const HELP: StepId = StepId::Stop(Stop::Help);
const EMERGENCY: StepId = StepId::Stop(Stop::Emergency);

struct App {
    state: AppState,
    passed: Millis,
}

impl App {
    fn new() -> Self {
        let reading = ClockReading {
            monotonic: Millis(1_000),
            wall: WALL,
        };
        Self {
            state: AppState::new(Locale::ENGLISH, HELP, Clock::new(reading), false),
            passed: Millis::ZERO,
        }
    }

    /// An app that has just been asked for the place.
    fn asking() -> Self {
        let mut app = Self::new();
        let effects = app.dispatch(Event::Tapped(Tap::ShowPlace));
        assert!(effects.contains(&Effect::AskPlace));
        assert!(effects.contains(&Effect::WakePlaceIn(Some(SLOW_AFTER))));
        app
    }

    fn dispatch(&mut self, event: Event) -> Vec<Effect> {
        let observed = Observed {
            monotonic: Some(Millis(1_000) + self.passed),
            wall: WALL + self.passed,
            hidden: false,
            audio: Audio::Unrequested,
            track: Playback::NONE,
        };
        update(&mut self.state, event, &observed)
    }

    /// Dispatches an event this much later.
    fn after(&mut self, span: Millis, event: Event) -> Vec<Effect> {
        self.passed = self.passed + span;
        self.dispatch(event)
    }

    fn answered(&mut self, answer: GeolocationAnswer) -> Vec<Effect> {
        self.dispatch(Event::PlaceAnswered(answer))
    }

    fn place(&self) -> Geolocation {
        *self.state.place()
    }

    fn shown(&self) -> (String, String, String) {
        let Geolocation::Shown(shown) = self.place() else {
            panic!("{:?}", self.place());
        };
        (
            shown.coordinates(),
            shown.accuracy(Locale::ENGLISH),
            shown.age(Locale::ENGLISH),
        )
    }
}

fn at(latitude: f64, longitude: f64, accuracy: f64) -> GeolocationAnswer {
    GeolocationAnswer::Measured {
        latitude,
        longitude,
        accuracy,
        at: WALL,
        can_share: true,
    }
}

const NEAR: (f64, f64, f64) = (46.557_891, -8.000_12, 11.2);

fn near() -> GeolocationAnswer {
    at(NEAR.0, NEAR.1, NEAR.2)
}

#[test]
fn nothing_is_asked_before_a_tap() {
    let mut app = App::new();
    assert_eq!(app.place(), Geolocation::Idle);
    for event in [Event::Shown(None), Event::StepDrawn, Event::Hidden] {
        assert!(!app.dispatch(event).contains(&Effect::AskPlace));
    }
    assert_eq!(app.place(), Geolocation::Idle);
}

#[test]
fn an_exact_place_is_shown_with_its_error_and_age() {
    let mut app = App::asking();
    assert_eq!(app.place().line(Locale::ENGLISH), words::ASKING);
    let effects = app.answered(near());
    let announced = Effect::Announce(words::FOUND.to_owned());
    for effect in [Effect::Render, announced, Effect::RestoreFocus(".where")] {
        assert!(effects.contains(&effect), "{effect:?}");
    }
    let texts = |age: &str| {
        (
            "46.55789, -8.00012".to_owned(),
            "Exact to 12 m.".to_owned(),
            age.to_owned(),
        )
    };
    assert_eq!(app.shown(), texts("Found just now."));
    // Its age is updated without a render.
    let minute = Millis::minutes(1);
    for age in ["Found 1 minute ago.", "Found 2 minutes ago."] {
        let effects = app.after(minute, Event::PlaceTimePassed);
        assert!(effects.contains(&Effect::SetAge(age.to_owned())));
        assert!(effects.contains(&Effect::WakePlaceIn(Some(minute))));
        assert!(!effects.contains(&Effect::Render));
        assert_eq!(app.shown(), texts(age));
    }
    // The same after the page was hidden.
    app.after(Millis::minutes(90), Event::Shown(None));
    assert_eq!(app.shown(), texts("Found 92 minutes ago."));
}

#[test]
fn an_old_answer_says_how_old_it_is() {
    let mut app = App::asking();
    app.passed = Millis::seconds(5 * 60 + 59);
    app.answered(near());
    assert_eq!(app.shown().2, "Found 5 minutes ago.");
    // A clock that was set back since.
    app.passed = Millis::ZERO;
    app.dispatch(Event::Tapped(Tap::ShowPlace));
    app.answered(GeolocationAnswer::Measured {
        latitude: NEAR.0,
        longitude: NEAR.1,
        accuracy: NEAR.2,
        at: WALL + Millis::minutes(7),
        can_share: false,
    });
    assert_eq!(app.shown().2, "Found just now.");
}

#[test]
fn what_is_not_exact_is_not_shown() {
    for answer in [
        at(46.0, 8.0, 100.5),
        at(46.0, 8.0, 10_000.0),
        at(0.0, 0.0, 10_000.0),
        at(0.0, 0.0, 5.0),
        at(f64::NAN, 8.0, 5.0),
        at(46.0, f64::INFINITY, 5.0),
        at(46.0, 8.0, f64::NAN),
        at(46.0, 8.0, -1.0),
        at(91.0, 8.0, 5.0),
    ] {
        let mut app = App::asking();
        app.answered(answer);
        assert_eq!(app.place(), Geolocation::Inexact, "{answer:?}");
        assert_eq!(app.place().line(Locale::ENGLISH), words::INEXACT);
    }
}

#[test]
fn a_refusal_and_a_late_answer_are_reported_and_can_be_retried() {
    for (answer, place, line) in [
        (
            GeolocationAnswer::Refused,
            Geolocation::Refused,
            words::REFUSED,
        ),
        (GeolocationAnswer::Failed, Geolocation::Off, words::OFF),
    ] {
        let mut app = App::asking();
        let effects = app.answered(answer);
        assert!(effects.contains(&Effect::Announce(line.to_owned())));
        assert!(effects.contains(&Effect::WakePlaceIn(None)));
        assert_eq!(app.place(), place);
        let effects = app.dispatch(Event::Tapped(Tap::ShowPlace));
        assert!(effects.contains(&Effect::AskPlace));
    }
    let mut app = App::asking();
    // A page that becomes visible again does not shorten the time.
    let early = SLOW_AFTER.saturating_sub(Millis(1));
    app.after(early, Event::Shown(None));
    assert_eq!(app.place().line(Locale::ENGLISH), words::ASKING);
    // A timer that fires early is set again.
    let effects = app.dispatch(Event::PlaceTimePassed);
    assert_eq!(effects, [Effect::WakePlaceIn(Some(Millis(1)))]);
    app.after(Millis(1), Event::PlaceTimePassed);
    assert_eq!(app.place(), Geolocation::Slow);
    // A late answer is still accepted.
    app.after(Millis::seconds(30), Event::PlaceAnswered(near()));
    assert_eq!(app.shown().0, "46.55789, -8.00012");
}

#[test]
fn a_second_tap_while_asking_sends_no_second_request() {
    let mut app = App::asking();
    let effects = app.dispatch(Event::Tapped(Tap::ShowPlace));
    assert!(!effects.contains(&Effect::AskPlace));
}

#[test]
fn a_position_takes_precedence_over_a_failure() {
    for failure in [
        GeolocationAnswer::Refused,
        GeolocationAnswer::Failed,
        at(f64::NAN, 0.0, 1.0),
    ] {
        let mut app = App::asking();
        app.answered(near());
        assert!(!app.answered(failure).contains(&Effect::Render));
        assert_eq!(app.shown().0, "46.55789, -8.00012");
        let mut app = App::asking();
        app.answered(failure);
        app.answered(near());
        assert_eq!(app.shown().0, "46.55789, -8.00012");
    }
}

#[test]
fn the_message_says_where_how_exact_and_how_old() {
    let mut app = App::asking();
    for tap in [Tap::CopyPlace, Tap::SharePlace] {
        let effects = app.dispatch(Event::Tapped(tap));
        let gives = |effect: &Effect| matches!(effect, Effect::Copy(_) | Effect::Share(_));
        assert!(!effects.iter().any(gives), "nothing to give yet");
    }
    app.answered(near());
    let text = "I need help. I am at 46.55789, -8.00012. Exact to 12 m. Found just now.".to_owned();
    let copied = app.dispatch(Event::Tapped(Tap::CopyPlace));
    assert!(copied.contains(&Effect::Copy(text.clone())));
    let shared = app.dispatch(Event::Tapped(Tap::SharePlace));
    assert!(shared.contains(&Effect::Share(text)));
    let Geolocation::Shown(shown) = app.place() else {
        panic!("{:?}", app.place());
    };
    assert_eq!(
        shown.text_message(Locale::ENGLISH),
        "sms:?&body=I%20need%20help%2E%20I%20am%20at%2046%2E55789%2C%20%2D8%2E00012%2E%20Exact%20to%2012%20m%2E%20Found%20just%20now%2E"
    );
}

#[test]
fn the_place_stays_from_page_to_page_and_is_in_no_record() {
    let mut app = App::asking();
    app.answered(near());
    let mut effects = app.after(
        Millis::seconds(2),
        Event::Tapped(Tap::Care(uncramp::care::Event::Followed(EMERGENCY))),
    );
    effects.extend(app.dispatch(Event::Left));
    assert_eq!(app.state.session().step(), EMERGENCY);
    assert_eq!(app.shown().0, "46.55789, -8.00012");
    for effect in effects {
        if let Effect::Store(slot, text) = effect {
            assert!(!text.contains("46") || !text.contains("55789"), "{slot:?}");
        }
    }
}
