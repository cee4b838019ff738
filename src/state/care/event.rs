//! What happens to the app, and what the browser reports with it.

use crate::care::{self, Millis, StepId};
use crate::diary::{Id, Offset};
use crate::emergency::Country;
use crate::state::{Slot, Written};

/// Something that has happened.
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
    /// Something happened in the care: time has passed, or the browser went back or forward.
    Care(care::Event),
    /// The runner tapped.
    Tapped(Tap),
    /// There was no page of the guide to go back to.
    NothingBehind(StepId),
    /// A new step has been drawn.
    StepDrawn,
    /// The countdown on the screen has been drawn and can be set.
    CountdownDrawn,
    /// The page can no longer be seen.
    Hidden,
    /// The page is being left, and may never be seen again.
    Left,
    /// The page can be seen again. Says whether the device holds a session still; nothing where the browser does not say.
    Shown(Option<bool>),
    /// The browser has brought the page back as it was left. Says the same.
    Returned(Option<bool>),
    /// The diary no longer has this entry.
    EntryGone(Id),
    /// The browser has a voice.
    VoiceFound,
    /// A text was read out, or was not.
    VoiceHeard(bool),
    /// The audio has begun to run, or was suspended.
    AudioChanged,
    /// The browser was asked for audio, within a tap.
    AudioUnlocked,
    /// A record was stored, or was not.
    Stored(bool),
    /// An unreadable record was moved out of the way, or could not be.
    Quarantined(Slot, bool),
    /// Where the browser says the runner is.
    Located(Option<Country>),
    /// What [`Effect::Stamp`](super::Effect::Stamp) asked for.
    Stamped(StampUse, Stamp),
    /// What the device holds under the name of an entry.
    EntryRead(Id, Option<String>),
    /// An entry was written, or was not.
    EntryWritten(AfterWrite, Written),
    /// Where the plan went.
    Shared(SharedTo),
    /// The browser offered a file to the runner, or could not.
    FileOffered(bool),
}

/// What the app finds when it takes over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The step that the page shows.
    pub step: StepId,
    /// The age of the running countdown, getting ready included.
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
    /// The clock that never runs backwards; nothing where the browser does not say.
    pub monotonic: Option<Millis>,
    /// The clock on the wall, since 1970.
    pub wall: Millis,
    /// Whether the page is hidden.
    pub hidden: bool,
    /// What the audio does.
    pub audio: Audio,
}

/// The state of the browser's audio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audio {
    /// Nobody has asked for it: browsers hold it back until the first tap.
    Unasked,
    /// The browser has none.
    Missing,
    /// It is suspended, or interrupted by a call.
    Suspended,
    /// What is planned can be heard.
    Running,
}

impl Audio {
    /// Whether tones can be planned on it, heard or not.
    #[must_use]
    pub const fn exists(self) -> bool {
        matches!(self, Self::Suspended | Self::Running)
    }
}

/// What an entry or a reminder takes from the browser besides the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// How far local time is ahead of UTC.
    pub offset: Offset,
    /// Ten random bits.
    pub random: u16,
}

/// Where a shared text went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedTo {
    /// To another app.
    App,
    /// To the clipboard.
    Clipboard,
    /// The browser let it go nowhere.
    Nowhere,
}

/// What a tap means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tap {
    /// Something happened in the care.
    Care(care::Event),
    /// Back as the browser goes, or to this step when there is nothing to go back to.
    Back(StepId),
    /// Let the sound out: browsers hold it back until they are asked in a tap.
    Sound,
    /// Try every output that is switched on.
    TestSound,
    /// Put the last cramp into the diary.
    Save,
    /// Hand the plan to another app.
    Share,
    /// Print the plan.
    Print,
    /// Have the calendar remind of something.
    Remind(Reminder),
    /// A setting was chosen.
    Set {
        /// The name of its field.
        name: String,
        /// The value of its field.
        value: String,
    },
}

/// What the calendar can remind of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// A look at the leg on the next day.
    NextDay,
    /// The ice must come off.
    IceOff,
}

/// What a stamp is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StampUse {
    /// A new entry of the diary.
    Entry,
    /// A reminder.
    Reminder(Reminder),
}

/// What an entry was written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterWrite {
    /// The runner saved the cramp.
    Saved(Id),
    /// An answer to "why" came later.
    Answered,
}
