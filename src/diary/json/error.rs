//! Why a file is rejected.

/// Why a file was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportError {
    /// The line of the error, starting at 1.
    pub line: u32,
    /// The error.
    pub kind: ImportErrorKind,
}

/// The possible errors in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportErrorKind {
    /// It is not JSON, or is incomplete.
    NotJson,
    /// It is JSON, but not a diary.
    NotADiary,
    /// A newer version wrote it.
    Newer,
    /// A field is missing.
    Missing(&'static str),
    /// A field has an invalid value.
    Invalid(&'static str),
    /// Two entries have the same id.
    DuplicateId,
    /// It has more than [`MAX_ENTRIES`](super::MAX_ENTRIES).
    TooMany,
    /// It is larger than [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES).
    TooLarge,
}
