//! What can be tapped in the diary.

use crate::diary::Id;

/// What a tap means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tap {
    /// Open the form of an entry.
    Edit(Id),
    /// Delete an entry.
    Delete(Id),
    /// Bring back what was deleted.
    Undo,
    /// Save the form.
    Keep,
    /// Leave things as they were.
    Cancel,
    /// List older entries.
    More,
    /// Export what can be imported again.
    Json,
    /// Export a table.
    Csv,
    /// A file was chosen.
    File,
    /// Take in what the file brought.
    Add,
    /// Delete everything: ask first.
    Erase,
    /// Delete everything.
    EraseNow,
}
