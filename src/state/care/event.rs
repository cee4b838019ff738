//! Events of the app, and what the browser reports with each of them.

use crate::care::{self, CauseAnswers, Leg, Millis, StepId};
use crate::diary::{Id, UtcOffset};
use crate::emergency::Country;
use crate::sound::MediaKey;
use crate::state::{Slot, Written};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The stored records were read.
    RecordsRead {
        /// The session.
        session: Result<Option<String>, Blocked>,
        /// The settings.
        settings: Result<Option<String>, Blocked>,
    },
    /// The app has taken over the page.
    Started(Start),
    /// An event for the session: time has passed, or the browser went back or forward.
    Care(care::Event),
    /// The runner tapped.
    Tapped(Tap),
    /// There is no page of the guide to go back to; this step is to be opened instead.
    NothingBehind(StepId),
    /// A new step has been drawn.
    StepDrawn,
    /// The countdown on the screen has been drawn and can be set.
    CountdownDrawn,
    /// The page is hidden now.
    Hidden,
    /// The page is being left, and may never be seen again.
    Left,
    /// The page is visible again, with whether the device still holds the session as this page has stored it last; `None` if the
    /// browser does not say.
    Shown(Option<bool>),
    /// The browser restored the page as it was left, with the same report.
    Restored(Option<bool>),
    /// The diary no longer has this entry.
    EntryGone(Id),
    /// The browser has a voice.
    VoiceFound,
    /// A text was read out, or was not.
    VoiceWorks(bool),
    /// The audio has started running, or was suspended.
    AudioChanged,
    /// The audio was requested from the browser, within a tap.
    AudioUnlocked,
    /// A button of headphones, a lock screen or a watch was pressed.
    Pressed(MediaKey),
    /// The track ends soon: it is time for the next one.
    TrackEnding,
    /// The track was stopped by someone else: a call, another app.
    TrackStopped,
    /// The browser does not play the track.
    TrackFailed,
    /// A record was stored, or was not.
    Stored(bool),
    /// An unreadable record was moved out of the way, or could not be moved.
    Quarantined(Slot, bool),
    /// The country the runner is in, according to the browser.
    Located(Option<Country>),
    /// What [`Effect::Stamp`](super::Effect::Stamp) asked for.
    Stamped(StampUse, Stamp),
    /// What the device holds under the id of an entry, with what was known before the answer that is to be added to it.
    EntryRead(Id, Answers, Option<String>),
    /// An entry was written, or writing it failed.
    EntryWritten(AfterWrite, Written),
    /// Where the shared plan went.
    Shared(SharedTo),
    /// The browser offered a file to the runner, or could not.
    FileOffered(bool),
    /// What [`Effect::AskPlace`](super::Effect::AskPlace) asked for.
    PlaceAnswered(GeolocationAnswer),
    /// The time that [`Effect::WakePlaceIn`](super::Effect::WakePlaceIn) asked for has passed.
    PlaceTimePassed,
}

/// What is known of a saved cramp: the answers about its causes, and the leg.
pub type Answers = (CauseAnswers, Option<Leg>);

/// What the app finds when it takes over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The step the page shows.
    pub step: StepId,
    /// The age of the running countdown, the time to get ready included.
    pub elapsed: Option<Millis>,
    /// Whether "Pause" is checked.
    pub paused: bool,
}

/// The browser stores nothing for this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked;

/// What the browser reports with every event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observed {
    /// The clock that never runs backwards; `None` if the browser has none.
    pub monotonic: Option<Millis>,
    /// The wall clock, since 1970.
    pub wall: Millis,
    /// Whether the page is hidden.
    pub hidden: bool,
    /// The state of the audio.
    pub audio: Audio,
    /// The state of the track.
    pub track: Playback,
}

/// The state of the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Playback {
    /// [`Audio::Suspended`] if someone else has stopped it.
    pub audio: Audio,
    /// How far it has played.
    pub position: Millis,
}

impl Playback {
    /// Nothing was requested.
    pub const NONE: Self = Self {
        audio: Audio::Unrequested,
        position: Millis::ZERO,
    };
}

/// The state of the browser's audio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audio {
    /// Not requested yet: browsers block audio until the first tap.
    Unrequested,
    /// The browser has none.
    Missing,
    /// It is suspended, or interrupted by a call.
    Suspended,
    /// Planned sounds can be heard.
    Running,
}

impl Audio {
    /// Whether tones can be planned on it, audible or not.
    #[must_use]
    pub const fn exists(self) -> bool {
        matches!(self, Self::Suspended | Self::Running)
    }
}

/// What an entry or a reminder needs from the browser besides the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// How far local time is ahead of UTC.
    pub offset: UtcOffset,
    /// Ten random bits.
    pub random: u16,
}

/// Where the device is, as the browser answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GeolocationAnswer {
    /// It has measured a position, which may be nonsense.
    Measured {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
        /// The error in metres.
        accuracy: f64,
        /// When it was measured, by the wall clock.
        at: Millis,
        /// Whether the browser can share a text with other apps.
        can_share: bool,
    },
    /// It does not allow it.
    Refused,
    /// It cannot say.
    Failed,
}

/// Where a shared text went. `web/share.js` reports its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedTo {
    /// To another app.
    App,
    /// To the clipboard.
    Clipboard,
    /// The browser refused both.
    Nowhere,
}

impl SharedTo {
    /// All of them, by their numbers.
    pub const ALL: [Self; 3] = [Self::App, Self::Clipboard, Self::Nowhere];
}

/// The meaning of a tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tap {
    /// An event for the session.
    Care(care::Event),
    /// Go back in the browser's history, or to this step if there is nothing to go back to.
    Back(StepId),
    /// Enable the sound: browsers block it until it is requested within a tap.
    Sound,
    /// Test every output that is switched on.
    TestSound,
    /// Save the last cramp to the diary.
    Save,
    /// Say which leg the saved cramp was in.
    Leg(Leg),
    /// Share the plan with another app.
    Share,
    /// Print the plan.
    Print,
    /// Show the position of the runner.
    ShowPlace,
    /// Copy the position to the clipboard.
    CopyPlace,
    /// Share the position with another app.
    SharePlace,
    /// Add a reminder to the calendar.
    Remind(Reminder),
    /// A setting was chosen.
    Set {
        /// The name of its field.
        name: String,
        /// The value of its field.
        value: String,
    },
}

/// What the calendar can remind the runner of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// To look at the leg on the next day.
    NextDay,
    /// To take the ice off.
    IceOff,
}

/// What a stamp is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StampUse {
    /// A new diary entry.
    Entry,
    /// A reminder.
    Reminder(Reminder),
}

/// Why an entry was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterWrite {
    /// The runner saved the cramp.
    Saved(Id),
    /// An answer about the causes, or the leg, was added later.
    Answered,
}
