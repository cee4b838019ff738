//! The diary as a file that any program can read and that can be imported again without loss.
//!
//! ```
//! use uncramp::diary::{ImportErrorKind, export, import};
//!
//! let text = export(&mut [].iter(), &[]);
//! assert!(import(&text).is_ok_and(|diary| diary.entries.is_empty()));
//! assert_eq!(import("{}").map_err(|error| error.kind), Err(ImportErrorKind::NotADiary));
//! ```

mod error;
mod read;
mod scan;
mod write;

pub use error::{ImportError, ImportErrorKind};
pub use read::{Imported, MAX_ENTRIES, MAX_FILE_BYTES, import};
pub use write::export;
pub(super) use write::reasons;

/// How a file identifies itself as a diary.
const APP: &str = "uncramp diary";
/// The version of its format.
///
/// Version 1 lacks the leg and two of the answers.
const VERSION: i64 = 2;
