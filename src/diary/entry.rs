//! One cramp in the diary.

use super::date::{LocalDateTime, UtcOffset};
use crate::care::session::MAX_HOLDS;
use crate::care::{CauseAnswers, Leg, Millis, Stretch};
use crate::text::{parse_number, put_char, to_text};

/// The latest time that can be stored; later times are clamped to it. A browser's clock ends before it.
pub const LATEST: Millis = Millis(9_000_000_000_000_000);

/// The id of an entry: when it happened, and ten random bits to distinguish events in the same millisecond.
///
/// UTC milliseconds times 1024, plus the random bits: 16 digits from December 2000 to 2248, exact in any program that reads
/// numbers as floats. Sorting by id sorts by time, whatever the time zone was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u64);

/// The runner's own text: one line of at most [`MAX_CHARS`](Self::MAX_CHARS) characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note(String);

/// The number of holds it took: 0 to [`MAX_HOLDS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holds(u8);

/// How long it took until the cramp let go: whole seconds, at most a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeToRelief(u32);

/// One cramp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id, which says when it happened.
    pub id: Id,
    /// The offset of local time where it was written.
    pub offset: UtcOffset,
    /// The wall-clock time of the last edit, at most [`LATEST`]. It decides between two versions.
    pub edited: Millis,
    /// The last stretch used.
    pub stretch: Stretch,
    /// Which leg it was in; `None` if the runner has not said.
    pub leg: Option<Leg>,
    /// The holds it took.
    pub holds: Holds,
    /// From the first hold until the cramp let go; `None` if unknown.
    pub relief: Option<TimeToRelief>,
    /// Whether ice was used.
    pub ice: bool,
    /// Whether heat was used.
    pub heat: bool,
    /// The answers about why it might have happened.
    pub why: CauseAnswers,
    /// The runner's note.
    pub note: Note,
}

impl Id {
    const BITS: u64 = 1_024;
    const FIRST: u64 = 1_000_000_000_000_000;
    const END: u64 = 9_000_000_000_000_000;

    /// An id for a UTC time; of `random`, the last ten bits are used.
    ///
    /// The time of a clock that is wrong by decades is clamped to the first or last moment an id can represent.
    #[must_use]
    pub fn new(at: Millis, random: u16) -> Self {
        let ms =
            at.0.clamp(Self::FIRST / Self::BITS, Self::END / Self::BITS - 1);
        Self(ms * Self::BITS + u64::from(random) % Self::BITS)
    }

    /// When it happened, in UTC.
    #[must_use]
    pub const fn at(self) -> Millis {
        Millis(self.0 / Self::BITS)
    }

    /// Its 16 digits.
    #[must_use]
    pub fn digits(self) -> String {
        to_text(self.0)
    }

    /// The id with these [`digits`](Self::digits); `None` for any other text.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        Self::checked(parse_number(text)?)
    }

    /// The id with this number, if it is in range.
    #[must_use]
    pub fn checked(number: u64) -> Option<Self> {
        let named = (Self::FIRST..Self::END).contains(&number);
        named.then_some(Self(number))
    }

    /// Its digits as a number.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl Note {
    /// The most characters: 500. Our own choice.
    pub const MAX_CHARS: usize = 500;

    /// Makes a note: a run of white space and control characters becomes one space, and a text that is too long is cut.
    ///
    /// ```
    /// use uncramp::diary::Note;
    ///
    /// assert_eq!(Note::new(" uphill,\r\n\twindy ").as_str(), "uphill, windy");
    /// ```
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut note = String::new();
        let (mut length, mut gap) = (0, false);
        for c in text.chars() {
            if c.is_whitespace() || c.is_control() {
                gap = length > 0;
                continue;
            }
            if length + usize::from(gap) >= Self::MAX_CHARS {
                break;
            }
            if gap {
                put_char(&mut note, ' ');
                length += 1;
                gap = false;
            }
            put_char(&mut note, c);
            length += 1;
        }
        Self(note)
    }

    /// The text of the note.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The note with this text, if the text is valid as it is.
    pub(super) fn checked(text: &str) -> Option<Self> {
        let note = Self::new(text);
        (note.0 == text).then_some(note)
    }
}

impl Holds {
    /// The highest number: [`MAX_HOLDS`].
    pub const MAX: u8 = MAX_HOLDS;

    /// This many holds, clamped to [`MAX_HOLDS`].
    #[must_use]
    pub fn new(count: u8) -> Self {
        Self(count.min(MAX_HOLDS))
    }

    /// The number of holds.
    #[must_use]
    pub const fn count(self) -> u8 {
        self.0
    }

    /// This many holds, if the number is in range.
    pub(super) fn checked(count: u64) -> Option<Self> {
        let count = u8::try_from(count).ok()?;
        (count <= MAX_HOLDS).then_some(Self(count))
    }
}

impl TimeToRelief {
    /// The longest time, in seconds: a day.
    pub const MAX_SECONDS: u32 = 86_400;

    /// A time in whole seconds, clamped to [`MAX_SECONDS`](Self::MAX_SECONDS).
    #[must_use]
    pub fn new(time: Millis) -> Self {
        Self(u32::try_from(time.0 / 1_000).map_or(Self::MAX_SECONDS, |s| s.min(Self::MAX_SECONDS)))
    }

    /// Whole seconds.
    #[must_use]
    pub const fn seconds(self) -> u32 {
        self.0
    }

    /// This many seconds, if they are in range.
    pub(super) fn checked(seconds: u64) -> Option<Self> {
        let seconds = u32::try_from(seconds).ok()?;
        (seconds <= Self::MAX_SECONDS).then_some(Self(seconds))
    }
}

impl Entry {
    /// When it happened, in the runner's local time.
    #[must_use]
    pub fn when(&self) -> LocalDateTime {
        LocalDateTime::from_utc(self.id.at(), self.offset)
    }

    /// The same entry with what differs between `before` and `now`, two versions of it. Everything else stays as it is here.
    #[must_use]
    pub fn with_changes(&self, before: &Self, now: &Self) -> Self {
        fn change<T: Clone + PartialEq>(field: &mut T, before: &T, now: &T) {
            if now != before {
                field.clone_from(now);
            }
        }
        let mut entry = self.clone();
        change(&mut entry.stretch, &before.stretch, &now.stretch);
        change(&mut entry.leg, &before.leg, &now.leg);
        change(&mut entry.holds, &before.holds, &now.holds);
        change(&mut entry.relief, &before.relief, &now.relief);
        change(&mut entry.ice, &before.ice, &now.ice);
        change(&mut entry.heat, &before.heat, &now.heat);
        change(&mut entry.note, &before.note, &now.note);
        entry.why = entry.why.with_changes(before.why, now.why);
        if entry != *self {
            entry.edited = now.edited;
        }
        entry
    }
}
