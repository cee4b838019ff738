//! What the diary asks the device for, and why: it comes back with the answer.

use crate::diary::{Entry, Id, Imported};
use crate::screen::diary::{Notice, Offer};

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

/// What became of a file that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Its text.
    Text(String),
    /// It is larger than any diary.
    TooLarge,
    /// The browser cannot read it.
    Unreadable,
}
