//! The records on the device, all read at the same time.

use crate::care::{Millis, Snapshot};
use crate::diary::{Entry, Id, KEY_PREFIX, LocalDateTime, UtcOffset, key};
use crate::record::{Settings, Theme, Unreadable, session};
use crate::screen::DiaryState;
use crate::state::{Slot, is_quarantined};

/// All records of the guide, and when they were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Keys and texts, sorted by key; `None` if the browser stores nothing.
    pub records: Option<Vec<(String, String)>>,
    /// The wall clock.
    pub wall: Millis,
    /// How far local time is ahead of UTC.
    pub offset: UtcOffset,
}

impl Device {
    /// The diary, with no notice and no open form.
    pub(super) fn diary(&self) -> DiaryState {
        let mut diary = DiaryState {
            blocked: self.records.is_none(),
            week: LocalDateTime::from_utc(self.wall, self.offset).week,
            ..DiaryState::default()
        };
        for (key, text) in self.records() {
            let Some(digits) = key.strip_prefix(KEY_PREFIX) else {
                continue;
            };
            // The keys are sorted, and their digits have equal length.
            match entry(digits, text) {
                Some(entry) => diary.entries.push(entry),
                None => diary.unreadable += 1,
            }
        }
        diary
    }

    /// What is stored of an entry, which may be unreadable here; `None` if there is nothing.
    pub(super) fn entry(&self, id: Id) -> Option<Result<Entry, Unreadable>> {
        Some(Entry::read(id, self.text(&key(id))?))
    }

    /// Records that cannot be read here, and quarantined ones, with their keys.
    pub(super) fn unread(&self) -> Vec<(String, String)> {
        let unread = |(key, text): &&(String, String)| match key.strip_prefix(KEY_PREFIX) {
            Some(digits) => entry(digits, text).is_none(),
            None => is_quarantined(key),
        };
        self.records().iter().filter(unread).cloned().collect()
    }

    /// Whether there is a record under a key.
    pub(super) fn contains(&self, key: &str) -> bool {
        self.text(key).is_some()
    }

    /// The theme from the settings.
    pub(super) fn theme(&self) -> Theme {
        let settings = self.text(Slot::Settings.key()).map(Settings::read);
        settings.and_then(Result::ok).unwrap_or_default().theme
    }

    /// The session record without its reference to this entry; `None` if it does not refer to it.
    pub(super) fn session_without(&self, id: Id) -> Option<String> {
        let (session, wall) = session::read(self.text(Slot::Session.key())?).ok()?;
        (session.saved == Some(id.number())).then(|| {
            let updated = Snapshot {
                saved: None,
                leg: None,
                ..session
            };
            session::write(&updated, wall)
        })
    }

    fn text(&self, key: &str) -> Option<&str> {
        let found = self.records().iter().find(|(other, _)| other == key);
        found.map(|(_, text)| text.as_str())
    }

    /// The keys of all records; `None` if the browser stores nothing.
    pub(super) fn keys(&self) -> Option<Vec<String>> {
        let records = self.records.as_ref()?;
        Some(records.iter().map(|(key, _)| key.clone()).collect())
    }

    fn records(&self) -> &[(String, String)] {
        self.records.as_deref().unwrap_or_default()
    }
}

fn entry(digits: &str, text: &str) -> Option<Entry> {
    Entry::read(Id::read(digits)?, text).ok()
}
