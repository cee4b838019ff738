//! What is stored on the device, as text: one line per record, starting with the version of its format.
//!
//! Reading is strict. An unreadable record says why, and the caller must quarantine it: a newer version may have written
//! it, so it must never be thrown away.

pub mod batch;
pub mod session;
pub mod settings;

use crate::packed::split;
use crate::text::parse_number;
pub use settings::{Settings, Theme};

/// The prefix of every key of the guide on the device.
pub const KEY_PREFIX: &str = "uncramp.";
/// The longest record, in bytes. Anything longer was not written by this guide.
pub const MAX_BYTES: usize = 2_000;

/// Why a record cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer version wrote it.
    Newer,
    /// It is longer than any record of its kind can be.
    TooLong,
    /// It is not a record of this kind.
    Corrupt,
}

/// The version of a record, 1 to `newest`, and the words after it.
fn words(text: &str, newest: u64) -> Result<(u64, impl Iterator<Item = &str>), Unreadable> {
    if text.len() > MAX_BYTES {
        return Err(Unreadable::TooLong);
    }
    let mut words = split(text, b' ');
    let version = version(words.next(), newest)?;
    Ok((version, words))
}

/// Reads the first word of a record: the version of its format, 1 to `newest`.
pub(crate) fn version(word: Option<&str>, newest: u64) -> Result<u64, Unreadable> {
    match word.and_then(parse_number) {
        Some(version) if (1..=newest).contains(&version) => Ok(version),
        Some(newer) if newer > newest => Err(Unreadable::Newer),
        _ => Err(Unreadable::Corrupt),
    }
}
