//! The taps in the diary.

use crate::care::Muscle;
use crate::diary::Id;

/// The meaning of a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tap {
    /// Open the form of an entry.
    Edit(Id),
    /// Delete an entry.
    Delete(Id),
    /// Restore what was deleted.
    Undo,
    /// Save the form.
    Save,
    /// Cancel: leave things as they were.
    Cancel,
    /// List the cramps of one muscle only, or all.
    Only(Option<Muscle>),
    /// List older entries.
    More,
    /// Export a file that can be imported again.
    Json,
    /// Export a table.
    Csv,
    /// A file was chosen.
    File,
    /// Add what the file offers.
    Add,
    /// Ask before deleting everything.
    Erase,
    /// Delete everything.
    EraseNow,
}
