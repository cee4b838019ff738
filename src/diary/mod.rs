//! The diary: what is stored about each cramp, and what can be derived from it.
//!
//! An entry is one record on the device, with a key of its own, so two tabs that write at the same time lose nothing. Entries
//! leave the device as a file ([`export`], [`csv`]) and come back ([`import`], [`compare`]). Nothing here reads a clock or a
//! store, and nothing here contains text: the screen puts the numbers into words.

pub mod calendar;
mod csv;
mod date;
mod entry;
mod json;
mod merge;
mod pattern;
mod record;
mod week;

pub use csv::csv;
#[cfg(feature = "ssr")]
pub(crate) use date::DAY;
pub use date::{LocalDateTime, UtcOffset, Weekday};
pub use entry::{Entry, Holds, Id, LATEST, Note, TimeToRelief};
pub use json::{
    ImportError, ImportErrorKind, Imported, MAX_ENTRIES, MAX_FILE_BYTES, export, import,
};
pub use merge::{Merge, compare, sort};
pub use pattern::{MAX_PATTERNS, MIN_ENTRIES, MIN_LEG_ENTRIES, Pattern, PatternKind, patterns};
pub use record::{KEY_PREFIX, MAX_BYTES, key};
pub use week::{Week, weeks};
