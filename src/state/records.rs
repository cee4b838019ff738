//! What both apps know of the records on the device.

/// What every key of the guide begins with.
pub const KEYS: &str = "uncramp.";
/// What the key of a quarantined record contains, before the time it was moved.
pub(crate) const QUARANTINED: &str = ".aside.";

/// A record of the guide.
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

/// Whether this is the key of a quarantined record. Byte by byte: the search of the standard library is 0.5 kB.
#[must_use]
pub fn is_quarantined(key: &str) -> bool {
    let mut parts = key.as_bytes().windows(QUARANTINED.len());
    parts.any(|part| part == QUARANTINED.as_bytes())
}

/// What became of a record that was to be written.
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
    /// What is in it.
    pub text: String,
}
