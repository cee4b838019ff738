//! What the browser has to do for the diary.

use crate::care::Millis;
use crate::diary::{Entry, Id, Imported};
use crate::record::Theme;
use crate::screen::diary::{Notice, Offer};
use crate::state::{File, Slot};

/// Something for the browser to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Draw the state.
    Render,
    /// Read all records of the guide, then report `Read`.
    Read(Purpose),
    /// Read the record of an entry, then report `EntryRead`.
    ReadEntry(Id),
    /// Write a record, then report `Written`.
    Write {
        /// Its key and its text.
        record: (String, String),
        /// What it was written for.
        then: Write,
    },
    /// Write these records, all or none, then report `AllWritten` with the number.
    WriteAll(Vec<(String, String)>, usize),
    /// Remove the records with these keys, then report `Removed`.
    Remove(Vec<String>, Removal),
    /// Read these fields of the form, then report `FormRead`.
    ReadForm(&'static [&'static str]),
    /// Read the chosen file if it has at most so many bytes, then report `FileRead`.
    ReadFile(u32),
    /// Offer a file to the runner, then report `FileOffered`.
    OfferFile(File),
    /// Once it is drawn, put the focus on the element that matches a selector.
    Focus(String),
    /// Tell the runner what became of a tap, to be heard and to be read; nothing takes the text away.
    Notify(Option<&'static str>),
    /// Report `AtRest` after so long, instead of whenever was asked for before.
    WakeIn(Millis),
    /// Store a record of the care.
    Store(Slot, String),
    /// Show the colours that are set.
    SetTheme(Theme),
}

/// What all records are read for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To show the diary for the first time, in the colours that are set.
    Open,
    /// To show the diary as it is now, and nothing else anew.
    Refresh,
    /// To say something, with the focus there; or on an entry.
    Show(Notice, Option<Id>),
    /// To say that an entry was deleted. The care must no longer say that it is "in your diary".
    Deleted(Box<Entry>),
    /// To compare a file with it.
    Compare(Imported),
    /// To take in what a file has for it.
    Add(Box<Offer>),
    /// To export what can be imported again.
    Json,
    /// To export a table.
    Csv,
    /// To delete everything.
    Erase,
}

/// What a record was written for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// The runner brought back a deleted entry.
    Restored(Box<Entry>),
    /// The runner saved the form of an entry.
    Edited(Id),
}

/// What records were removed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removal {
    /// The runner deleted an entry.
    Deleted(Box<Entry>),
    /// The runner deleted everything.
    Erased,
}
