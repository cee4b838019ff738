//! The diary: what is kept of each cramp, and what can be made of it.
//!
//! An entry is one record on the device, under a key of its own: two tabs that write at once lose nothing. Entries leave
//! the device as a file ([`export`], [`csv`]) and come back ([`import`], [`compare`]). Nothing here reads a clock or a
//! store, and nothing is said in words: the numbers are for the screen to tell.

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
pub use date::{Offset, Weekday, When};
pub use entry::{Entry, Holds, Id, LATEST, Note, TimeToRelief};
pub use json::{Imported, LARGEST, MOST_ENTRIES, Refusal, Refused, export, import};
pub use merge::{Merge, compare, sort};
pub use pattern::{FEWEST, MOST_PATTERNS, Pattern, PatternKind, patterns};
pub use record::{KEY_PREFIX, LONGEST, key};
pub use week::{Week, weeks};
