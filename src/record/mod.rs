//! What is kept on the device, as text: one line a record, with the version of its form in front.
//!
//! Reading is strict. A record that cannot be read says why, and is for the caller to set aside: it may have been
//! written by a newer version, and is nobody's to throw away.

pub mod session;
pub mod settings;

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

/// The words of a record after its version.
fn words(text: &str) -> Result<impl Iterator<Item = &str>, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::Huge);
    }
    let mut words = text.split(' ');
    version(words.next())?;
    Ok(words)
}

/// Reads the first word of a record: the version of its form.
pub(crate) fn version(word: Option<&str>) -> Result<(), Unreadable> {
    const VERSION: u32 = 1;
    match word.map(str::parse::<u32>) {
        Some(Ok(VERSION)) => Ok(()),
        Some(Ok(newer)) if newer > VERSION => Err(Unreadable::Newer),
        _ => Err(Unreadable::Corrupt),
    }
}
