//! What is kept on the device, as text: one line a record, with the version of its form in front.
//!
//! Reading is strict. A record that cannot be read says why, and is for the caller to set aside: it may have been
//! written by a newer version, and is nobody's to throw away.

pub mod batch;
pub mod session;
pub mod settings;
pub(crate) mod text;

pub use settings::{Settings, Theme};

/// No record is longer, in bytes. What is, was not written by this guide.
pub const LONGEST: usize = 2_000;

/// Why a record cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer version has written it.
    Newer,
    /// It is longer than any record of its kind.
    Huge,
    /// It is not a record of this kind.
    Corrupt,
}

/// The version of a record, 1 to `newest`, and its words after that.
fn words(text: &str, newest: u64) -> Result<(u64, impl Iterator<Item = &str>), Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::Huge);
    }
    let mut words = text.split(' ');
    let version = version(words.next(), newest)?;
    Ok((version, words))
}

/// Reads the first word of a record: the version of its form, 1 to `newest`.
pub(crate) fn version(word: Option<&str>, newest: u64) -> Result<u64, Unreadable> {
    match word.and_then(text::digits) {
        Some(version) if (1..=newest).contains(&version) => Ok(version),
        Some(newer) if newer > newest => Err(Unreadable::Newer),
        _ => Err(Unreadable::Corrupt),
    }
}
