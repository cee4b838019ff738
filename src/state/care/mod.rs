//! The guide as a state machine: every step except the diary, the cues, the settings, and what after-care adds to the diary.

mod after;
mod announcer;
mod countdown;
mod effect;
mod event;
mod persistence;
mod place;
mod pocket;
mod settings;
mod update;

pub use announcer::{Announcer, Event as AnnouncerEvent, Situation, update as announce};
pub use countdown::{Countdown, Timeline};
pub use effect::{Effect, NowPlaying, Then, Track};
pub use event::{
    AfterWrite, Answers, Audio, Blocked, Event, GeolocationAnswer, Observed, Playback, Reminder,
    SharedTo, Stamp, StampUse, Start, Tap,
};
pub use place::{Geolocation, SLOW_AFTER, Shown};
pub use update::update;

use crate::care::{Clock, ClockReading, Millis, Session, Snapshot, StepId};
use crate::emergency::Country;
use crate::language::Locale;
use crate::record::Settings;
pub use crate::sound::track::Ring;
use persistence::Persistence;
use pocket::Pocket;
use settings::Preferences;

/// The whole state of the app. It lives in one cell.
#[derive(Debug)]
pub struct AppState {
    locale: Locale,
    session: Session,
    clock: Clock,
    /// Whether the page was hidden when the clocks were last read.
    hidden: bool,
    /// The stored session and when it was stored, until it is resumed.
    stored: Option<(Snapshot, Millis)>,
    preferences: Preferences,
    announcer: Announcer,
    persistence: Persistence,
    place: Geolocation,
    pocket: Pocket,
    /// Whether the device holds the session.
    is_stored: bool,
    /// Whether the page was left and has not been visible since: other pages may have changed what the device holds.
    was_left: bool,
}

impl AppState {
    /// The state of a prerendered page: default settings, nothing stored yet.
    #[must_use]
    pub fn new(locale: Locale, step: StepId, clock: Clock, hidden: bool) -> Self {
        let settings = Settings::default();
        Self {
            locale,
            session: Session::open(step, clock.now()),
            clock,
            hidden,
            stored: None,
            preferences: Preferences::new(settings),
            announcer: Announcer::new(settings.outputs),
            persistence: Persistence::default(),
            place: Geolocation::Idle,
            pocket: Pocket::default(),
            is_stored: false,
            was_left: false,
        }
    }

    /// The state a page is prerendered with.
    #[must_use]
    pub fn prerendered(locale: Locale, step: StepId) -> Self {
        let clock = Clock::new(ClockReading::default());
        Self::new(locale, step, clock, false)
    }

    /// The language of the guide.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// The run with its cramps.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The position of the runner, once it was asked for.
    #[must_use]
    pub const fn place(&self) -> &Geolocation {
        &self.place
    }

    /// Whether cues are played as a track, in pocket mode.
    #[must_use]
    pub const fn plays_track(&self) -> bool {
        self.pocket.is_active()
    }

    /// The country of the emergency number; unknown until the browser reports it.
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        self.preferences.country()
    }
}
