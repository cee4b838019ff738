//! One cramp, as the diary knows it.

use super::date::{Offset, When};
use crate::care::session::MAX_HOLDS;
use crate::care::{CauseAnswers, Millis, Stretch};
use crate::record::text::{digits, put_letter, written};

/// The latest time that is written: what is later is written as this. A browser's clock ends before it.
pub const LATEST: Millis = Millis(9_000_000_000_000_000);

/// The name of an entry: when it happened, and ten random bits to tell apart what happened in one millisecond.
///
/// Milliseconds of UTC times 1024, plus the bits: 16 digits from December 2000 to 2248, exact in any program that reads
/// numbers as floats. The order of names is the order of time, whatever the time zone was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u64);

/// The runner's own words: one line of at most [`LONGEST`](Self::LONGEST) characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note(String);

/// How many holds it took: 0 to [`MAX_HOLDS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holds(u8);

/// How long it took until the cramp let go: whole seconds, at most a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeToRelief(u32);

/// One cramp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name, and when it happened.
    pub id: Id,
    /// The local time it was written at.
    pub offset: Offset,
    /// When it was last changed, by the wall clock. It decides between two versions; at most [`LATEST`].
    pub edited: Millis,
    /// The stretch that was done last.
    pub stretch: Stretch,
    /// The holds it took.
    pub holds: Holds,
    /// From the first hold until it let go; nothing where that is not known.
    pub relief: Option<TimeToRelief>,
    /// Whether ice was on.
    pub ice: bool,
    /// Whether heat was on.
    pub heat: bool,
    /// What was answered to why it may have happened.
    pub why: CauseAnswers,
    /// What the runner wrote.
    pub note: Note,
}

impl Id {
    const BITS: u64 = 1_024;
    const FIRST: u64 = 1_000_000_000_000_000;
    const END: u64 = 9_000_000_000_000_000;

    /// A name for what happens at a time of UTC; of `random` the last ten bits count.
    ///
    /// A clock that is wrong by decades is taken for the first or the last moment a name can tell.
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
        written(self.0)
    }

    /// The name with these [`digits`](Self::digits); nothing for any other text.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        Self::checked(digits(text)?)
    }

    /// The name that is this number, if it is in range.
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
    pub const LONGEST: usize = 500;

    /// A text as a note: what is no letter to be seen becomes a single space, what is too long is cut.
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
        for letter in text.chars() {
            if letter.is_whitespace() || letter.is_control() {
                gap = length > 0;
                continue;
            }
            if length + usize::from(gap) >= Self::LONGEST {
                break;
            }
            if gap {
                put_letter(&mut note, ' ');
                length += 1;
                gap = false;
            }
            put_letter(&mut note, letter);
            length += 1;
        }
        Self(note)
    }

    /// The text of the note.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The note with this text, if it is one as it stands.
    pub(super) fn checked(text: &str) -> Option<Self> {
        let note = Self::new(text);
        (note.0 == text).then_some(note)
    }
}

impl Holds {
    /// The most there can be: [`MAX_HOLDS`].
    pub const MOST: u8 = MAX_HOLDS;

    /// So many holds; more than [`MAX_HOLDS`] are taken for that.
    #[must_use]
    pub fn new(count: u8) -> Self {
        Self(count.min(MAX_HOLDS))
    }

    /// How many.
    #[must_use]
    pub const fn count(self) -> u8 {
        self.0
    }

    /// So many holds, if there can be so many.
    pub(super) fn checked(count: u64) -> Option<Self> {
        let count = u8::try_from(count).ok()?;
        (count <= MAX_HOLDS).then_some(Self(count))
    }
}

impl TimeToRelief {
    /// The longest: a day.
    pub const LONGEST: u32 = 86_400;

    /// A time in full seconds; what is longer than [`LONGEST`](Self::LONGEST) is taken for that.
    #[must_use]
    pub fn new(time: Millis) -> Self {
        Self(u32::try_from(time.0 / 1_000).map_or(Self::LONGEST, |s| s.min(Self::LONGEST)))
    }

    /// Whole seconds.
    #[must_use]
    pub const fn seconds(self) -> u32 {
        self.0
    }

    /// So many seconds, if they are in range.
    pub(super) fn checked(seconds: u64) -> Option<Self> {
        let seconds = u32::try_from(seconds).ok()?;
        (seconds <= Self::LONGEST).then_some(Self(seconds))
    }
}

impl Entry {
    /// When it happened, as calendar and clock showed it to the runner.
    #[must_use]
    pub fn when(&self) -> When {
        When::of(self.id.at(), self.offset)
    }
}
