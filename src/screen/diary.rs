//! The diary on the screen: what it shows, and what its form contains.

use crate::care::{CauseQuestion, Leg, Millis, Muscle, StepId, Stretch};
use crate::diary::{Entry, Holds, Id, ImportError, Imported, Merge, Note, TimeToRelief, compare};
use crate::text;

/// How many entries are listed at first, and how many more each time: 20. A list that can be taken in at a glance.
pub const PAGE_SIZE: usize = 20;
/// How many weeks are plotted: 12. What fits the width of a phone.
pub const WEEKS: usize = 12;

/// The diary on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DiaryState {
    /// All entries, oldest first.
    pub entries: Vec<Entry>,
    /// How many records on the device cannot be read here.
    pub unreadable: usize,
    /// Whether reading the device is blocked.
    pub blocked: bool,
    /// The current week in local time.
    pub week: i64,
    /// How many of the newest entries are listed.
    pub listed: usize,
    /// The muscle whose cramps are listed; `None` for all.
    pub muscle: Option<Muscle>,
    /// The notice at the top.
    pub notice: Notice,
    /// The entry whose form is open.
    pub editing: Option<Id>,
}

/// The outcome of the last action, or a question to confirm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Notice {
    /// Nothing.
    #[default]
    None,
    /// An entry was deleted, and can be restored.
    Deleted(Box<Entry>),
    /// A file was read; its entries are added once the runner confirms.
    ImportPending(Box<PendingImport>),
    /// This many entries were added.
    Added(usize),
    /// A file was refused.
    ImportFailed(ImportError),
    /// A file could not be read.
    Unreadable,
    /// The entries to be added did not fit. This many of their records were written and could not be removed again.
    NoRoom(usize),
    /// Deleting failed, at least in part.
    NotDeleted,
    /// Asks for confirmation before everything is deleted.
    ConfirmErase,
    /// Everything was deleted.
    Erased,
}

/// What a file would add to this diary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PendingImport {
    /// Its entries, compared with those that are here.
    pub merge: Merge,
    /// Records that another device could not read, each with its key.
    pub quarantined: Vec<(String, String)>,
}

impl PendingImport {
    /// What a file would add to these entries.
    #[must_use]
    pub fn of(file: Imported, entries: &[Entry]) -> Self {
        Self {
            merge: compare(entries, file.entries),
            quarantined: file.quarantined,
        }
    }

    /// What remains of it now that the diary has these entries: without those that are the same or older.
    #[must_use]
    pub fn recompare(self, entries: &[Entry]) -> Self {
        let mut offered = self.merge.new;
        offered.extend(self.merge.newer);
        let file = Imported {
            entries: offered,
            quarantined: self.quarantined,
        };
        Self::of(file, entries)
    }

    /// How many entries would be written.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.merge.new.len() + self.merge.newer.len()
    }

    /// Whether there is nothing to add.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.size() == 0 && self.quarantined.is_empty()
    }
}

impl DiaryState {
    /// The entries that are listed, newest first.
    pub fn list(&self) -> impl Iterator<Item = &Entry> {
        self.chosen().take(self.listed)
    }

    /// Whether there are older entries that could be listed.
    #[must_use]
    pub fn has_more(&self) -> bool {
        self.chosen().nth(self.listed).is_some()
    }

    /// The entries of the chosen muscle, or all, newest first.
    pub fn chosen(&self) -> impl Iterator<Item = &Entry> {
        let entries = self.entries.iter().rev();
        entries.filter(|entry| {
            self.muscle
                .is_none_or(|muscle| entry.stretch.muscle() == muscle)
        })
    }

    /// Whether there is an entry of a muscle.
    #[must_use]
    pub fn has(&self, muscle: Muscle) -> bool {
        let mut entries = self.entries.iter();
        entries.any(|entry| entry.stretch.muscle() == muscle)
    }

    /// The entry with this id.
    #[must_use]
    pub fn entry(&self, id: Id) -> Option<&Entry> {
        let at = self.entries.binary_search_by(|entry| entry.id.cmp(&id));
        self.entries.get(at.ok()?)
    }
}

/// The fields of the form. Those of the questions are in [`WHY`](field::WHY), by the number of the question.
pub mod field {
    /// The address of the stretch.
    pub const STRETCH: &str = "entry-stretch";
    /// The name of the leg.
    pub const LEG: &str = "entry-leg";
    /// The number of holds.
    pub const HOLDS: &str = "entry-holds";
    /// Whole minutes until the cramp let go.
    pub const MINUTES: &str = "entry-minutes";
    /// Seconds in addition to the minutes.
    pub const SECONDS: &str = "entry-seconds";
    /// Whether ice was used.
    pub const ICE: &str = "entry-ice";
    /// Whether heat was used.
    pub const HEAT: &str = "entry-heat";
    /// The answer to each question.
    pub const WHY: [&str; 8] = [
        "entry-why-0",
        "entry-why-1",
        "entry-why-2",
        "entry-why-3",
        "entry-why-4",
        "entry-why-5",
        "entry-why-6",
        "entry-why-7",
    ];
    /// Free text.
    pub const NOTE: &str = "entry-note";
    /// All fields.
    pub const ALL: [&str; 16] = [
        STRETCH, LEG, HOLDS, MINUTES, SECONDS, ICE, HEAT, WHY[0], WHY[1], WHY[2], WHY[3], WHY[4],
        WHY[5], WHY[6], WHY[7], NOTE,
    ];
    /// The value of a checked checkbox.
    pub const ON: &str = "on";
}

/// An entry with the changes from its form. A field without a usable value leaves the entry unchanged; an empty time means
/// unknown.
#[must_use]
pub fn edited(entry: &Entry, now: Millis, form: &dyn Fn(&str) -> Option<String>) -> Entry {
    let mut edited = entry.clone();
    let number = |name| {
        let text = form(name)?;
        // A number field accepts leading zeros.
        let digits = match text.trim_start_matches('0') {
            "" if !text.is_empty() => "0",
            digits => digits,
        };
        Some(text::parse_number(digits))
    };
    let on = |name| form(name).map(|value| value == field::ON);
    if let Some(stretch) = form(field::STRETCH).and_then(|path| stretch(&path)) {
        edited.stretch = stretch;
    }
    if let Some(leg) = form(field::LEG) {
        edited.leg = Leg::read(&leg);
    }
    if let Some(Some(holds)) = number(field::HOLDS) {
        edited.holds = Holds::new(u8::try_from(holds).unwrap_or(Holds::MAX));
    }
    if let (Some(minutes), Some(seconds)) = (number(field::MINUTES), number(field::SECONDS)) {
        edited.relief = (minutes.is_some() || seconds.is_some()).then(|| {
            let minutes = minutes
                .unwrap_or(0)
                .min(u64::from(TimeToRelief::MAX_SECONDS));
            let seconds = seconds
                .unwrap_or(0)
                .min(u64::from(TimeToRelief::MAX_SECONDS));
            TimeToRelief::new(Millis::seconds(minutes * 60 + seconds))
        });
    }
    edited.ice = on(field::ICE).unwrap_or(entry.ice);
    edited.heat = on(field::HEAT).unwrap_or(entry.heat);
    for (question, name) in CauseQuestion::ALL.into_iter().zip(field::WHY) {
        let Some(chosen) = form(name) else { continue };
        edited.why.clear(question);
        let index = text::parse_number(&chosen).and_then(|index| usize::try_from(index).ok());
        if let Some(answer) = index.and_then(|index| question.answers().nth(index)) {
            edited.why.set(answer);
        }
    }
    if let Some(note) = form(field::NOTE) {
        edited.note = Note::new(&note);
    }
    if edited != *entry {
        edited.edited = now;
    }
    edited
}

fn stretch(path: &str) -> Option<Stretch> {
    match StepId::from_path(path)? {
        StepId::Hold(stretch) => Some(stretch),
        _ => None,
    }
}
