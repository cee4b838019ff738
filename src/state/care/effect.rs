//! Effects for the browser to run.

use super::countdown::Countdown;
use super::event::{AfterWrite, Answers, StampUse};
use crate::care::{HistoryUpdate, Millis, StepId};
use crate::diary::Id;
use crate::record::Theme;
use crate::sound::track::{Piece, Ring};
use crate::state::{File, Slot};

/// An effect for the browser to run. Its answer comes back as an [`Event`](super::Event).
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Render the state. Without it, a change of state is not drawn.
    Render,
    /// Set the address to that of a step.
    SetAddress(StepId, HistoryUpdate),
    /// Set the title of the document.
    SetTitle(String),
    /// Report `StepDrawn` once the step is in the page.
    AwaitStep,
    /// Scroll to the top of the page, with the focus on its heading.
    ShowFromTop,
    /// Focus the element that matches a selector, once it is drawn.
    Focus(String),
    /// Focus the element that matches a selector, without scrolling, if rendering has taken the focus away.
    RestoreFocus(&'static str),
    /// Set an attribute of the root element, or remove it.
    SetAttribute(&'static str, Option<&'static str>),
    /// Set the theme colour of the browser's own bar.
    SetThemeColor(Theme),
    /// Fill in the form on the screen: each field's name and value.
    FillForm([(&'static str, &'static str); 8]),
    /// Announce a text in the live region.
    Announce(String),
    /// Go one page back, or report `NothingBehind`.
    GoBack(StepId),

    /// Report that time has passed, after this delay; replaces the previous request.
    WakeIn(Option<Millis>),
    /// Report `CountdownDrawn` before the next frame.
    AwaitCountdown,
    /// Set the style sheet's countdown.
    SetCountdown(Countdown),
    /// Keep the screen on, or let it sleep.
    KeepAwake(bool),
    /// Request the wake lock again, which the browser releases when the page is hidden.
    RenewWakeLock,

    /// Read a text aloud: at once, or after the current one.
    Speak {
        /// The text.
        text: String,
        /// Whether to finish reading the current text first.
        after_current: bool,
    },
    /// Stop reading aloud.
    StopSpeaking,
    /// Vibrate: milliseconds on, off, on.
    Vibrate(&'static [u32]),
    /// Plan these rings, replacing those that have not begun.
    PlanTones(Vec<Ring>),
    /// Play this track instead of what is playing. Report `TrackEnding` when it is time for the next one, and `TrackFailed` if
    /// the browser does not play it.
    PlayTrack(Track),
    /// Do this with the track that is playing, once a signal that has begun is over.
    EndTrack(Then),
    /// Show on the lock screen what is playing.
    ShowPlaying(NowPlaying),
    /// Request audio, then report `AudioUnlocked`. Browsers grant it within a tap.
    UnlockAudio,
    /// The same, after the next step is painted: creating the audio takes longer than everything else in a tap.
    UnlockAudioSoon,
    /// Resume the audio, which the browser may have suspended.
    ResumeAudio,

    /// Store a record, then report `Stored`.
    Store(Slot, String),
    /// Move an unreadable record out of the way, then report `Quarantined`.
    Quarantine {
        /// The slot of the record.
        slot: Slot,
        /// The key it moves to.
        key: String,
        /// Its text.
        text: String,
    },
    /// Ask the browser not to evict what is stored.
    Persist,
    /// Ask which country the runner is in, then report `Located`.
    Locate,
    /// Read the offset of local time and a random number, then report `Stamped`.
    Stamp(StampUse),
    /// Read a diary entry, then report `EntryRead` with these answers.
    ReadEntry(Id, Answers),
    /// Report `EntryGone` if the diary no longer has this entry.
    FindEntry(Id),
    /// Write a diary entry, then report `EntryWritten`.
    WriteEntry {
        /// The key and the text of its record.
        record: (String, String),
        /// Why it is written.
        then: AfterWrite,
    },
    /// Offer a text to other apps or the clipboard, then report `Shared`.
    Share(String),
    /// Copy a text to the clipboard, then report `Shared`.
    Copy(String),
    /// Ask the browser where the device is, then report `PlaceAnswered`.
    AskPlace,
    /// Report `PlaceTimePassed` after this delay; replaces the previous request.
    WakePlaceIn(Option<Millis>),
    /// Set the text that says how old the position is.
    SetAge(String),
    /// Print the page.
    Print,
    /// Offer a file to the runner, then report `FileOffered`.
    OfferFile(File),

    /// Reload the page.
    Reload,
}

/// A minute of sound or so, which the browser plays with the screen off too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// The file.
    pub pieces: Vec<Piece>,
    /// What to do before it ends.
    pub then: Then,
    /// When to do it, from its start.
    pub then_at: Millis,
}

/// What to do with a track. `web/track_player.js` gets its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Report `TrackEnding`: more is to come.
    Renew,
    /// Pause it. The buttons still work.
    Pause,
    /// End it, and forget it.
    End,
}

/// What the lock screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NowPlaying {
    /// The instruction.
    pub title: &'static str,
    /// Which hold it is.
    pub artist: &'static str,
    /// The step whose picture is shown, if there is one.
    pub picture: Option<StepId>,
    /// How much is over.
    pub elapsed: Millis,
    /// How much is left.
    pub left: Millis,
    /// Whether it is playing, as opposed to paused.
    pub playing: bool,
}

/// Adds an effect. Never inlined: the browser build would contain it sixty times.
#[inline(never)]
pub(super) fn push(effects: &mut Vec<Effect>, effect: Effect) {
    effects.push(effect);
}

/// Tells the runner the outcome of a tap, aloud and in text.
pub(super) fn notify(text: &str, effects: &mut Vec<Effect>) {
    push(effects, Effect::Announce(text.to_owned()));
    push(effects, Effect::SetAttribute("data-notice", Some("yes")));
}
