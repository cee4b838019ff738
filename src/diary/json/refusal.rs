//! Why a file is refused.

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line of the fault, counted from 1.
    pub line: u32,
    /// The fault.
    pub why: Refusal,
}

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no JSON, or not all of it is there.
    NotJson,
    /// It is JSON and something else.
    NotADiary,
    /// A newer version has written it.
    Newer,
    /// A field is not there.
    Missing(&'static str),
    /// A field has no such value.
    Bad(&'static str),
    /// An entry has the name of another.
    Twice,
    /// It has more than [`MOST_ENTRIES`](super::MOST_ENTRIES).
    TooMany,
    /// It is larger than [`LARGEST`](super::LARGEST).
    TooLarge,
}
