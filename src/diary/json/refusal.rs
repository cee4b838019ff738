//! Why a file is rejected.

/// Why a file was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line of the error, starting at 1.
    pub line: u32,
    /// The error.
    pub why: Refusal,
}

/// The possible errors in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is not JSON, or is incomplete.
    NotJson,
    /// It is JSON, but not a diary.
    NotADiary,
    /// A newer version wrote it.
    Newer,
    /// A field is missing.
    Missing(&'static str),
    /// A field has an invalid value.
    Bad(&'static str),
    /// Two entries have the same id.
    Twice,
    /// It has more than [`MOST_ENTRIES`](super::MOST_ENTRIES).
    TooMany,
    /// It is larger than [`LARGEST`](super::LARGEST).
    TooLarge,
}
