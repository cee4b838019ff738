//! What both apps know about the records on the device.

/// The part of a quarantined record's key before the time it was moved.
pub(crate) const QUARANTINED: &str = ".aside.";

/// A live record of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Where the runner is in the guide, stored after every event.
    Session,
    /// The settings, stored after every change. The script that runs before the first paint reads them too.
    Settings,
}

impl Slot {
    /// The key of the record.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Session => "uncramp.session",
            Self::Settings => "uncramp.settings",
        }
    }
}

/// Whether this is the key of a quarantined record. Compared byte by byte: the standard library's search costs 0.5 kB.
#[must_use]
pub fn is_quarantined(key: &str) -> bool {
    let mut parts = key.as_bytes().windows(QUARANTINED.len());
    parts.any(|part| part == QUARANTINED.as_bytes())
}

/// The outcome of writing a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The device holds it.
    Stored,
    /// There is no room for it.
    Full,
    /// The browser stores nothing for this page.
    Blocked,
}

/// A file for the runner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: &'static str,
    /// Its MIME type.
    pub mime: &'static str,
    /// Its contents.
    pub text: String,
}
