//! The diary on the screen: its list, its form, exported files and imported ones.
//!
//! A change is written to the one record it concerns, and everything is read back from the device. The record of an entry is
//! read before a form is saved or the entry deleted, because another tab may have changed it. What to do with the records
//! travels with the read request ([`Purpose`]).

mod device;
mod files;
mod form;
mod purpose;
mod tap;

pub use device::Device;
pub use purpose::{Chosen, Purpose, Removal, Write};
pub use tap::Tap;

use super::{File, Slot, Written};
use crate::care::{Millis, Muscle};
use crate::content::words;
use crate::diary::{Entry, Id, ImportError, MAX_FILE_BYTES, key};
use crate::language::Locale;
use crate::record::{Settings, Theme};
use crate::screen::DiaryState;
use crate::screen::diary::{Notice, PAGE_SIZE, PendingImport, field};
use crate::text::joined;

/// Where the focus goes: the last change, the form of an entry, the title of the page.
const NOTICE: &str = ".status";
const FORM: &str = "#form";
const HEADING: &str = "h1";
/// The choice of a muscle.
const ONLY: &str = "[name=only]";

/// How long another tab must have been quiet before the diary is read again: an import writes thousands of records.
const QUIET_PERIOD: Millis = Millis(150);
/// The longest wait after the first write of a tab that keeps writing.
const MAX_WAIT: Millis = Millis::seconds(2);

/// The state of the diary's page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diary {
    /// What is on the screen, once the diary is open.
    open: Option<DiaryState>,
    /// When another tab started writing.
    writes_since: Millis,
}

/// An event of the diary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Its page is on the screen.
    Opened,
    /// The runner tapped.
    Tapped(Tap),
    /// All records were read.
    Read(Purpose, Device),
    /// One record was read, to be deleted.
    EntryRead(Id, Option<String>),
    /// A record was written, or writing it failed.
    Written(Write, Written),
    /// Records were written together; or none was, except for this many that could not be removed again.
    AllWritten(usize, Result<(), usize>),
    /// Records were removed, or not all of them.
    Removed(Removal, bool),
    /// The fields of the form were read.
    FormRead {
        /// Each field's name and value.
        values: Vec<(&'static str, String)>,
        /// The wall clock.
        wall: Millis,
    },
    /// A file was chosen and read.
    FileRead(Chosen),
    /// The browser offered a file to the runner, or could not.
    FileOffered(bool),
    /// Another tab has written.
    ChangedElsewhere {
        /// The wall clock.
        wall: Millis,
        /// Whether the page is hidden.
        hidden: bool,
    },
    /// The other tab has been quiet for long enough, or has kept writing for too long: the diary is read again.
    RefreshDue,
}

/// An effect for the browser to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Render the state.
    Render,
    /// Read all records of the guide, then report `Read`.
    Read(Purpose),
    /// Read the record of an entry, then report `EntryRead`.
    ReadEntry(Id),
    /// Write a record, then report `Written`.
    Write {
        /// Its key and its text.
        record: (String, String),
        /// Why it is written.
        then: Write,
    },
    /// Write these records, all or none, then report `AllWritten` with this number.
    WriteAll(Vec<(String, String)>, usize),
    /// Remove the records with these keys, then report `Removed`.
    Remove(Vec<String>, Removal),
    /// Read these fields of the form, then report `FormRead`.
    ReadForm(&'static [&'static str]),
    /// Read the chosen file if it has at most this many bytes, then report `FileRead`.
    ReadFile(u32),
    /// Offer a file to the runner, then report `FileOffered`.
    OfferFile(File),
    /// Focus the element that matches a selector, once it is drawn.
    Focus(String),
    /// Tell the runner the outcome of a tap, aloud and in text; the text does not time out.
    Notify(Option<&'static str>),
    /// Report `RefreshDue` after this delay; replaces the previous request.
    WakeIn(Millis),
    /// Store a live record of the guide.
    Store(Slot, String),
    /// Apply the theme from the settings.
    SetTheme(Theme),
}

impl Diary {
    /// What is on the screen, once the diary is open.
    #[must_use]
    pub const fn open(&self) -> Option<&DiaryState> {
        self.open.as_ref()
    }

    /// The entry whose form is open.
    fn editing(&self) -> Option<&Entry> {
        let open = self.open.as_ref()?;
        open.entry(open.editing?)
    }

    /// Takes the current notice, leaving none.
    fn take_notice(&mut self) -> Notice {
        let open = self.open.as_mut();
        open.map_or(Notice::None, |open| core::mem::take(&mut open.notice))
    }

    /// Replaces what is on the screen. A muscle that no entry has any more is no longer the only one shown.
    fn show(&mut self, mut shown: DiaryState, effects: &mut Vec<Effect>) {
        shown.muscle = shown.muscle.filter(|muscle| shown.has(*muscle));
        self.open = Some(shown);
        effects.push(Effect::Notify(None));
        effects.push(Effect::Render);
    }

    /// How much of the diary is listed: how many entries, and of which muscle.
    fn listed(&self) -> (usize, Option<Muscle>) {
        let open = self.open.as_ref();
        open.map_or((PAGE_SIZE, None), |open| (open.listed, open.muscle))
    }
}

/// Applies an event, and returns the effects for the browser to run, with their words in a language.
#[must_use = "effects do nothing until they are run"]
pub fn update(diary: &mut Diary, event: Event, locale: Locale) -> Vec<Effect> {
    let mut effects = Vec::new();
    match event {
        Event::Opened => effects.push(Effect::Read(Purpose::Open)),
        Event::Tapped(tap) => on_tap(diary, tap, &mut effects),
        Event::Read(purpose, device) => read(diary, purpose, &device, locale, &mut effects),
        // As it is on the device now: another tab may have changed it.
        Event::EntryRead(id, text) => {
            effects.push(match text.and_then(|text| Entry::read(id, &text).ok()) {
                None => show_notice(Notice::None),
                Some(entry) => Effect::Remove(vec![key(id)], Removal::Deleted(Box::new(entry))),
            });
        }
        Event::Written(write, written) => after_write(write, written, locale, &mut effects),
        Event::AllWritten(count, Ok(())) => effects.push(show_notice(Notice::Added(count))),
        Event::AllWritten(_, Err(count)) => effects.push(show_notice(Notice::NoRoom(count))),
        Event::Removed(Removal::Deleted(entry), true) => {
            effects.push(Effect::Read(Purpose::Deleted(entry)));
        }
        Event::Removed(Removal::Erased, true) => {
            effects.push(Effect::SetTheme(Settings::default().theme));
            effects.push(show_notice(Notice::Erased));
        }
        Event::Removed(_, false) => effects.push(show_notice(Notice::NotDeleted)),
        Event::FormRead { values, wall } => effects.extend(form::read(diary, &values, wall)),
        Event::FileRead(chosen) => effects.push(Effect::Read(files::read(chosen))),
        Event::FileOffered(offered) => effects.push(Effect::Notify(Some(if offered {
            words!(locale, diary::FILE_READY)
        } else {
            words!(locale, diary::NO_FILE)
        }))),
        Event::ChangedElsewhere { wall, hidden } => {
            if wall.saturating_sub(diary.writes_since) >= MAX_WAIT {
                diary.writes_since = wall;
            }
            let remaining = (diary.writes_since + MAX_WAIT).saturating_sub(wall);
            // Nobody waits for a hidden page.
            let wait = if hidden {
                QUIET_PERIOD
            } else {
                QUIET_PERIOD.min(remaining)
            };
            effects.push(Effect::WakeIn(wait));
        }
        // An open form is left alone, so that nobody loses what they are typing.
        Event::RefreshDue => {
            if diary.open.is_some() && diary.editing().is_none() {
                effects.push(Effect::Read(Purpose::Refresh));
            }
        }
    }
    effects
}

fn on_tap(diary: &mut Diary, tap: Tap, effects: &mut Vec<Effect>) {
    match tap {
        Tap::Edit(id) => {
            if let Some(open) = &mut diary.open {
                open.editing = Some(id);
                open.notice = Notice::None;
                effects.push(Effect::Notify(None));
                effects.push(Effect::Render);
                effects.push(Effect::Focus(FORM.to_owned()));
            }
        }
        Tap::Delete(id) => effects.push(Effect::ReadEntry(id)),
        Tap::Only(muscle) => {
            if let Some(open) = &mut diary.open {
                (open.muscle, open.listed) = (muscle, PAGE_SIZE);
                effects.push(Effect::Render);
                effects.push(Effect::Focus(ONLY.to_owned()));
            }
        }
        Tap::Undo => {
            if let Notice::Deleted(entry) = diary.take_notice() {
                effects.push(write(&entry.clone(), Write::Restored(entry)));
            }
        }
        Tap::Save => effects.push(Effect::ReadForm(&field::ALL)),
        Tap::Cancel => {
            let entry = diary.editing().map(|entry| entry.id);
            effects.push(Effect::Read(Purpose::Show(Notice::None, entry)));
        }
        Tap::More => {
            if let Some(open) = &mut diary.open {
                let first = open.chosen().nth(open.listed);
                effects.extend(first.map(|first| focus_on(first.id)));
                open.listed += PAGE_SIZE;
                effects.push(Effect::Notify(None));
                effects.push(Effect::Render);
            }
        }
        Tap::Json => effects.push(Effect::Read(Purpose::Json)),
        Tap::Csv => effects.push(Effect::Read(Purpose::Csv)),
        Tap::File => {
            effects.push(Effect::ReadFile(
                u32::try_from(MAX_FILE_BYTES).unwrap_or(u32::MAX),
            ));
        }
        Tap::Add => {
            if let Notice::ImportPending(offer) = diary.take_notice() {
                effects.push(Effect::Read(Purpose::Add(offer)));
            }
        }
        Tap::Erase => effects.push(show_notice(Notice::ConfirmErase)),
        Tap::EraseNow => {
            effects.push(Effect::Read(Purpose::Erase));
        }
    }
}

/// Handles the records that were read for `purpose`.
fn read(
    diary: &mut Diary,
    purpose: Purpose,
    device: &Device,
    locale: Locale,
    effects: &mut Vec<Effect>,
) {
    let (listed, muscle) = diary.listed();
    match purpose {
        Purpose::Open => {
            effects.push(Effect::SetTheme(device.theme()));
            read(diary, Purpose::Refresh, device, locale, effects);
        }
        Purpose::Refresh => {
            let before = diary.open.take().unwrap_or_default();
            let shown = DiaryState {
                listed,
                muscle,
                notice: before.notice,
                editing: before.editing,
                ..device.diary()
            };
            diary.show(shown, effects);
        }
        Purpose::Show(notice, entry) => {
            let focus = match notice {
                Notice::None => HEADING,
                _ => NOTICE,
            };
            let mut shown = DiaryState {
                listed,
                muscle,
                notice,
                ..device.diary()
            };
            // An entry that gets the focus has to be in the list.
            if let Some(entry) = entry.and_then(|id| shown.entry(id)) {
                let own = entry.stretch.muscle();
                shown.muscle = muscle.filter(|muscle| *muscle == own);
            }
            diary.show(shown, effects);
            effects.push(Effect::Focus(focus.to_owned()));
            effects.extend(entry.map(focus_on));
        }
        Purpose::Deleted(entry) => {
            let session = device.session_without(entry.id);
            effects.extend(session.map(|text| Effect::Store(Slot::Session, text)));
            read(
                diary,
                Purpose::Show(Notice::Deleted(entry), None),
                device,
                locale,
                effects,
            );
        }
        Purpose::Save(edited) => effects.push(form::save(diary, edited, device, locale)),
        Purpose::Compare(file) => {
            let mut shown = device.diary();
            (shown.listed, shown.muscle) = (listed, muscle);
            shown.notice = Notice::ImportPending(Box::new(PendingImport::of(file, &shown.entries)));
            diary.show(shown, effects);
            effects.push(Effect::Focus(NOTICE.to_owned()));
        }
        Purpose::Add(offer) => {
            let (records, count) = files::to_write(*offer, device);
            effects.push(Effect::WriteAll(records, count));
        }
        Purpose::Json => effects.push(Effect::OfferFile(files::json(device))),
        Purpose::Csv => effects.push(Effect::OfferFile(files::csv(device))),
        Purpose::Erase => effects.push(match device.keys() {
            Some(keys) => Effect::Remove(keys, Removal::Erased),
            None => show_notice(Notice::NotDeleted),
        }),
    }
}

fn after_write(write: Write, written: Written, locale: Locale, effects: &mut Vec<Effect>) {
    let (entry, failed) = match write {
        Write::Restored(entry) => (entry.id, Some(entry)),
        Write::Edited(id) => (id, None),
    };
    let problem = match written {
        Written::Stored => {
            return effects.push(Effect::Read(Purpose::Show(Notice::None, Some(entry))));
        }
        Written::Full => words!(locale, diary::NOT_SAVED_FULL),
        Written::Blocked => words!(locale, diary::NOT_SAVED_BLOCKED),
    };
    // A deleted entry can be restored once there is room; a form stays open, with what was typed.
    effects.extend(failed.map(|entry| show_notice(Notice::Deleted(entry))));
    effects.push(Effect::Notify(Some(problem)));
}

/// Reads the device again, and shows a notice.
const fn show_notice(notice: Notice) -> Effect {
    Effect::Read(Purpose::Show(notice, None))
}

fn write(entry: &Entry, then: Write) -> Effect {
    Effect::Write {
        record: (key(entry.id), entry.write()),
        then,
    }
}

fn focus_on(id: Id) -> Effect {
    Effect::Focus(joined(&["#e", &id.digits()]))
}

/// Shows that a file is refused.
const fn refused(refused: ImportError) -> Purpose {
    Purpose::Show(Notice::ImportFailed(refused), None)
}
