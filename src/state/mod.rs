//! The state of the app as state machines: an event goes in, the state changes, and what the browser has to do comes out
//! as [`Effect`]s.
//!
//! Nothing here calls the browser. What only the browser knows arrives with the event ([`Observed`]), or is asked for by
//! an effect whose answer is another event. So everything the app decides runs, and is tested, on any machine.

mod after;
mod announcer;
mod countdown;
pub mod diary;
mod effect;
mod event;
mod persistence;
mod settings;
mod update;

pub use announcer::{Announcer, Event as AnnouncerEvent, Situation, update as announce};
pub use countdown::{Countdown, Timeline};
pub use effect::{AfterWrite, Effect, Field, File, Ring, StampUse};
pub use event::{
    Audio, Blocked, DiaryTap, Event, Observed, Reminder, SharedTo, Stamp, Start, Tap, Written,
};
pub use persistence::{KEYS, Slot, is_quarantined};
pub use update::update;

use crate::care::{Clock, Millis, Reading, Session, Snapshot, StepId};
use crate::content::emergency::Place;
use crate::record::Settings;
use crate::screen::DiaryState;
use diary::Diary;
use persistence::Persistence;
use settings::Preferences;

/// Everything the app knows. It lives in one signal.
#[derive(Debug)]
pub struct AppState {
    session: Session,
    clock: Clock,
    /// Whether the page was hidden when the clock was last read.
    hidden: bool,
    /// The stored session and when it was stored, until it is resumed.
    stored: Option<(Snapshot, Millis)>,
    preferences: Preferences,
    announcer: Announcer,
    persistence: Persistence,
    diary: Diary,
}

/// What a screen shows besides the session.
#[derive(Clone, Copy, Debug, Default)]
pub struct ViewContext<'a> {
    /// The country of the emergency number; unknown until the browser has said.
    pub country: Option<Place>,
    /// The diary, while it is on the screen and has been read.
    pub diary: Option<&'a DiaryState>,
}

impl AppState {
    /// The state of a page as it was prerendered: default settings, nothing stored yet.
    #[must_use]
    pub fn new(step: StepId, clock: Clock, hidden: bool) -> Self {
        let settings = Settings::default();
        Self {
            session: Session::open(step, clock.now()),
            clock,
            hidden,
            stored: None,
            preferences: Preferences::new(settings),
            announcer: Announcer::new(settings.outputs),
            persistence: Persistence::default(),
            diary: Diary::default(),
        }
    }

    /// The state that a page is prerendered with.
    #[must_use]
    pub fn prerendered(step: StepId) -> Self {
        let clock = Clock::new(Reading::default());
        Self::new(step, clock, false)
    }

    /// The run with its cramps.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// What a screen shows besides the session.
    #[must_use]
    pub fn context(&self) -> ViewContext<'_> {
        ViewContext {
            country: self.preferences.country(),
            diary: self.diary.open(),
        }
    }
}
