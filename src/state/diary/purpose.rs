//! Why the diary makes a request to the device: the purpose comes back with the answer.

use crate::diary::{Entry, Id, Imported};
use crate::screen::diary::{Notice, PendingImport};

/// Why all records are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To show the diary for the first time, in the theme from the settings.
    Open,
    /// To show the diary as it is now, and change nothing else.
    Refresh,
    /// To show a notice and focus it, or else an entry.
    Show(Notice, Option<Id>),
    /// To say that an entry was deleted. The guide must no longer say that it is "in your diary".
    Deleted(Box<Entry>),
    /// To save the form of an entry, which now says this.
    Save(Box<Entry>),
    /// To compare a file with them.
    Compare(Imported),
    /// To add what a file offers.
    Add(Box<PendingImport>),
    /// To export a file that can be imported again.
    Json,
    /// To export a table.
    Csv,
    /// To delete everything.
    Erase,
}

/// Why a record was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// The runner restored a deleted entry.
    Restored(Box<Entry>),
    /// The runner saved the form of an entry.
    Edited(Id),
}

/// Why records were removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removal {
    /// The runner deleted an entry.
    Deleted(Box<Entry>),
    /// The runner deleted everything.
    Erased,
}

/// What reading the chosen file gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Its text.
    Text(String),
    /// It is larger than any diary can be.
    TooLarge,
    /// The browser cannot read it.
    Unreadable,
}
