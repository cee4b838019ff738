//! The records of the device, as they were read together.

use crate::care::{Millis, Snapshot};
use crate::diary::{Entry, Id, KEY_PREFIX, Offset, When};
use crate::record::{Settings, Theme, session};
use crate::screen::DiaryState;
use crate::state::{Slot, is_quarantined};

/// All records of the guide, and the time at which they were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Keys and texts, in the order of the keys; nothing where the browser stores nothing.
    pub records: Option<Vec<(String, String)>>,
    /// The clock on the wall.
    pub wall: Millis,
    /// How far local time is ahead of UTC.
    pub offset: Offset,
}

impl Device {
    /// The diary, with nothing said and no form open.
    pub(super) fn diary(&self) -> DiaryState {
        let mut diary = DiaryState {
            blocked: self.records.is_none(),
            week: When::of(self.wall, self.offset).week,
            ..DiaryState::default()
        };
        for (key, text) in self.records() {
            let Some(digits) = key.strip_prefix(KEY_PREFIX) else {
                continue;
            };
            // The keys come in order, and their digits are of one length.
            match entry(digits, text) {
                Some(entry) => diary.entries.push(entry),
                None => diary.unread += 1,
            }
        }
        diary
    }

    /// What cannot be read here, and what was quarantined, with its keys.
    pub(super) fn unread(&self) -> Vec<(String, String)> {
        let unread = |(key, text): &&(String, String)| match key.strip_prefix(KEY_PREFIX) {
            Some(digits) => entry(digits, text).is_none(),
            None => is_quarantined(key),
        };
        self.records().iter().filter(unread).cloned().collect()
    }

    /// Whether there is a record under a key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.text(key).is_some()
    }

    /// The colours that are set.
    pub(super) fn theme(&self) -> Theme {
        let settings = self.text(Slot::Settings.key()).map(Settings::read);
        settings.and_then(Result::ok).unwrap_or_default().theme
    }

    /// The record of the session, not saying any more that the diary has this entry; nothing where it does not say so.
    pub(super) fn session_without(&self, id: Id) -> Option<String> {
        let (session, wall) = session::read(self.text(Slot::Session.key())?).ok()?;
        (session.saved == Some(id.number())).then(|| {
            let forgotten = Snapshot {
                saved: None,
                ..session
            };
            session::write(&forgotten, wall)
        })
    }

    fn text(&self, key: &str) -> Option<&str> {
        let found = self.records().iter().find(|(other, _)| other == key);
        found.map(|(_, text)| text.as_str())
    }

    /// The keys of all records; nothing where the browser stores nothing.
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
