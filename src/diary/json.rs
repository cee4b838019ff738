//! The diary as a file that any program can read and that can be imported again without loss.
//!
//! ```
//! use uncramp::diary::{Refusal, export, import};
//!
//! let text = export(&mut [].iter(), &[]);
//! assert!(import(&text).is_ok_and(|diary| diary.entries.is_empty()));
//! assert_eq!(import("{}").map_err(|refused| refused.why), Err(Refusal::NotADiary));
//! ```

mod read;
mod refusal;
mod scan;
mod write;

pub use read::{Imported, LARGEST, MOST_ENTRIES, import};
pub use refusal::{Refusal, Refused};
pub use write::export;
pub(super) use write::reasons;

/// How a file identifies itself as a diary.
const APP: &str = "uncramp diary";
/// The version of its format.
const VERSION: i64 = 1;
