//! What the browser has to do.

use super::countdown::Countdown;
use super::event::{AfterWrite, StampUse};
use crate::care::{Millis, Move, StepId};
use crate::diary::Id;
use crate::record::Theme;
use crate::state::{File, Slot};

/// Something for the browser to do. What it answers comes back as an [`Event`](super::Event).
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Draw the state. Without it a change of the state is not drawn.
    Render,
    /// Set the address of a step.
    SetAddress(StepId, Move),
    /// Set the title of the document.
    SetTitle(String),
    /// Report `StepDrawn` once the step is in the page.
    AwaitStep,
    /// Show the page from its top, with the focus on its heading.
    ShowFromTop,
    /// Once it is drawn, put the focus on the element that matches a selector.
    Focus(String),
    /// Set an attribute of the root element, or remove it.
    SetAttribute(&'static str, Option<&'static str>),
    /// Set the colour of the browser's own bar.
    SetThemeColor(Theme),
    /// Fill in the form on the screen: the value of each field by its name.
    FillForm([(&'static str, &'static str); 7]),
    /// Put a text into the live region.
    Announce(String),
    /// Go one page back, or report `NothingBehind`.
    GoBack(StepId),

    /// Report that time has passed, this long from now, instead of whenever was asked for before.
    WakeIn(Option<Millis>),
    /// Report `CountdownDrawn` before the next frame.
    AwaitCountdown,
    /// Set the countdown of the style sheet.
    SetCountdown(Countdown),
    /// Keep the screen on, or let it sleep.
    KeepAwake(bool),
    /// Ask again for the screen to stay on, which the browser takes back from a hidden page.
    RenewWakeLock,

    /// Read a text out: at once, or after what is being read.
    Speak {
        /// The text.
        text: String,
        /// Whether what is being read is read to its end.
        after_current: bool,
    },
    /// Stop reading out.
    StopSpeaking,
    /// Vibrate: milliseconds on, off, on.
    Vibrate(&'static [u32]),
    /// Plan these rings instead of those that have not begun.
    PlanTones(Vec<Ring>),
    /// Ask for audio, then report `AudioUnlocked`. Browsers grant it within a tap.
    UnlockAudio,
    /// The same after the next step is painted: to make the audio takes longer than all the rest of a tap.
    UnlockAudioSoon,
    /// Let the audio run again that the browser may have suspended.
    WakeAudio,

    /// Store a record, then report `Stored`.
    Store(Slot, String),
    /// Move an unreadable record out of the way, then report `Quarantined`.
    Quarantine {
        /// Where the record stands.
        slot: Slot,
        /// The key it moves to.
        key: String,
        /// Its text.
        text: String,
    },
    /// Ask the browser not to clear what is stored.
    Persist,
    /// Ask where the runner is, then report `Located`.
    Locate,
    /// Read the offset of local time and a random number, then report `Stamped`.
    Stamp(StampUse),
    /// Read an entry of the diary, then report `EntryRead`.
    ReadEntry(Id),
    /// Report `EntryGone` if the diary no longer has this entry.
    FindEntry(Id),
    /// Write an entry of the diary, then report `EntryWritten`.
    WriteEntry {
        /// The key and the text of its record.
        record: (String, String),
        /// What it was written for.
        then: AfterWrite,
    },
    /// Offer a text to other apps or to the clipboard, then report `Shared`.
    Share(String),
    /// Print the page.
    Print,
    /// Offer a file to the runner, then report `FileOffered`.
    OfferFile(File),

    /// Load the page anew.
    Reload,
}

/// One ring of tones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ring {
    /// When it begins, from now.
    pub after: Millis,
    /// How many beeps it has; none is silent, and only wakes the app.
    pub beeps: u8,
}

/// Adds an effect. Called and not inlined: the browser build would carry it sixty times.
#[inline(never)]
pub(super) fn push(effects: &mut Vec<Effect>, effect: Effect) {
    effects.push(effect);
}

/// Tells the runner what became of a tap, to be heard and to be read.
pub(super) fn notify(text: &str, effects: &mut Vec<Effect>) {
    push(effects, Effect::Announce(text.to_owned()));
    push(effects, Effect::SetAttribute("data-told", Some("yes")));
}
