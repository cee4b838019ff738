//! The records of the device, as they were read together.

use crate::care::Millis;
use crate::diary::{Entry, Id, KEY_PREFIX, Offset, When};
use crate::screen::DiaryState;
use crate::state::is_quarantined;

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
        self.records().iter().any(|(other, _)| other == key)
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
