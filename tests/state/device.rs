//! An in-memory device that can be full, block storage, or refuse to remove anything.

use std::collections::BTreeMap;

use uncramp::care::{CauseAnswers, Millis, Stretch};
use uncramp::diary::{Entry, Holds, Id, Note, UtcOffset, key};
use uncramp::language::Locale;
use uncramp::record::Theme;
use uncramp::record::batch::{Storage, StorageError, write_all};
use uncramp::state::diary::{Chosen, Device, Diary, Effect, Event, Tap as DiaryTap, update};
use uncramp::state::{File, Written};

/// The wall-clock time of every reading.
pub(crate) const WALL: Millis = Millis(1_795_460_640_000);

/// Storage that can refuse operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Memory {
    pub(crate) records: BTreeMap<String, String>,
    /// The capacity in bytes; `None` means unlimited.
    pub(crate) room: Option<usize>,
    /// Whether nothing can be removed.
    pub(crate) refuses_removal: bool,
    /// Whether the browser blocks storage entirely.
    pub(crate) blocked: bool,
}

impl Memory {
    fn size(&self) -> usize {
        let sizes = self
            .records
            .iter()
            .map(|(key, text)| key.len() + text.len());
        sizes.sum()
    }
}

impl Storage for Memory {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        if self.blocked {
            return Err(StorageError);
        }
        Ok(self.records.get(key).cloned())
    }

    fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError> {
        let before = self.records.insert(key.to_owned(), text.to_owned());
        if !self.blocked && self.room.is_none_or(|room| self.size() <= room) {
            return Ok(());
        }
        match before {
            Some(before) => self.records.insert(key.to_owned(), before),
            None => self.records.remove(key),
        };
        Err(StorageError)
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        if self.blocked || self.refuses_removal {
            return Err(StorageError);
        }
        self.records.remove(key);
        Ok(())
    }
}

/// The diary on such a device, and the effects it has requested from the rest of the browser.
#[derive(Debug, Default)]
pub(crate) struct Tab {
    pub(crate) diary: Diary,
    pub(crate) memory: Memory,
    /// The values in the form.
    pub(crate) form: Vec<(&'static str, String)>,
    /// The next file to be chosen.
    pub(crate) chosen: Option<Chosen>,
    pub(crate) focus: String,
    pub(crate) message: Option<&'static str>,
    pub(crate) offered: Option<File>,
    pub(crate) wait: Option<Millis>,
    pub(crate) drawn: usize,
    pub(crate) theme: Option<Theme>,
}

impl Tab {
    /// Opens the diary on a device with these entries.
    pub(crate) fn open(entries: &[Entry]) -> Self {
        let mut tab = Self::default();
        tab.put(entries);
        tab.dispatch(Event::Opened);
        tab
    }

    /// Stores entries, as another tab would.
    pub(crate) fn put(&mut self, entries: &[Entry]) {
        for entry in entries {
            self.memory.records.insert(key(entry.id), entry.write());
        }
    }

    pub(crate) fn tap(&mut self, tap: DiaryTap) {
        self.dispatch(Event::Tapped(tap));
    }

    /// Chooses a file with this content.
    pub(crate) fn choose_file(&mut self, text: String) {
        self.chosen = Some(Chosen::Text(text));
        self.tap(DiaryTap::File);
    }

    pub(crate) fn dispatch(&mut self, event: Event) {
        for effect in update(&mut self.diary, event, Locale::ENGLISH) {
            if let Some(answer) = self.run(effect) {
                self.dispatch(answer);
            }
        }
    }

    fn run(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Render => self.drawn += 1,
            Effect::Read(purpose) => {
                let records = self.memory.records.clone().into_iter().collect();
                let device = Device {
                    records: (!self.memory.blocked).then_some(records),
                    wall: WALL,
                    offset: UtcOffset::new(60),
                };
                return Some(Event::Read(purpose, device));
            }
            Effect::ReadEntry(id) => {
                let text = self.memory.read(&key(id)).ok().flatten();
                return Some(Event::EntryRead(id, text));
            }
            Effect::Write { record, then } => {
                let written = match self.memory.write(&record.0, &record.1) {
                    Ok(()) => Written::Stored,
                    Err(StorageError) if self.memory.blocked => Written::Blocked,
                    Err(StorageError) => Written::Full,
                };
                return Some(Event::Written(then, written));
            }
            Effect::WriteAll(records, count) => {
                let all = write_all(&mut self.memory, &records);
                return Some(Event::AllWritten(count, all));
            }
            Effect::Remove(keys, why) => {
                let gone = keys.iter().all(|key| self.memory.remove(key).is_ok());
                return Some(Event::Removed(why, gone));
            }
            Effect::ReadForm(_) => {
                return Some(Event::FormRead {
                    values: self.form.clone(),
                    wall: WALL,
                });
            }
            Effect::ReadFile(_) => return self.chosen.take().map(Event::FileRead),
            Effect::OfferFile(file) => {
                self.offered = Some(file);
                return Some(Event::FileOffered(true));
            }
            Effect::Focus(selector) => self.focus = selector,
            Effect::Notify(text) => self.message = text,
            Effect::WakeIn(wait) => self.wait = Some(wait),
            Effect::Store(slot, text) => _ = self.memory.write(slot.key(), &text),
            Effect::SetTheme(theme) => self.theme = Some(theme),
        }
        None
    }

    /// The entries on the screen.
    pub(crate) fn shown(&self) -> &[Entry] {
        &self.diary.open().expect("the diary is open").entries
    }

    /// The entries on the device.
    pub(crate) fn stored(&self) -> Vec<Entry> {
        let records = self.memory.records.iter();
        let entry = |(key, text): (&String, &String)| {
            let digits = key.strip_prefix(uncramp::diary::KEY_PREFIX)?;
            Entry::read(Id::read(digits)?, text).ok()
        };
        records.filter_map(entry).collect()
    }
}

/// Entries at intervals of a minute.
pub(crate) fn entries(count: u64) -> Vec<Entry> {
    let entry = |number: u64| {
        let at = Millis(1_790_000_000_000 + number * 60_000);
        Entry {
            id: Id::new(at, 1),
            offset: UtcOffset::new(60),
            edited: at,
            stretch: Stretch::CalfWall,
            leg: None,
            holds: Holds::new(1),
            relief: None,
            ice: false,
            heat: false,
            why: CauseAnswers::default(),
            note: Note::new("Uphill."),
        }
    };
    (0..count).map(entry).collect()
}

/// The same entry after a later edit.
pub(crate) fn edited(entry: &Entry, note: &str, by: u64) -> Entry {
    Entry {
        edited: entry.edited + Millis(by),
        note: Note::new(note),
        ..entry.clone()
    }
}
