//! An entry as stored on the device: nine words and the note; ten words if it says which leg the cramp was in.

use super::date::UtcOffset;
use super::entry::{Entry, Holds, Id, LATEST, Note, TimeToRelief};
use crate::care::graph::moved;
use crate::care::{CauseAnswers, Leg, Millis, StepId, Stretch};
use crate::packed::split;
use crate::record::{Unreadable, version};
use crate::text::{joined, parse_number, put, put_number, put_signed};

/// The prefix of an entry's key on the device; the digits of its [`Id`] follow.
pub const KEY_PREFIX: &str = "uncramp.diary.";
/// The key of an entry on the device.
#[must_use]
pub fn key(id: Id) -> String {
    joined(&[KEY_PREFIX, &id.digits()])
}

/// The longest record of an entry, in bytes.
pub const MAX_BYTES: usize = 4_000;
/// The newest version this build reads. It writes the first one unless the entry says which leg the cramp was in, so that older
/// builds read what they can.
const VERSION: u64 = 2;

/// How many words follow the version and the leg. The last is the note, whatever is in it.
const WORDS: u32 = 9;

/// Stands for an absent value.
pub(super) const ABSENT: &str = "-";
pub(super) const TRUE: &str = "1";
pub(super) const FALSE: &str = "0";

impl Entry {
    /// The record. It does not contain the id, which is in the key.
    ///
    /// ```
    /// use uncramp::care::{CauseAnswers, Leg, Millis, Stretch};
    /// use uncramp::diary::{Entry, Holds, Id, Note, TimeToRelief, UtcOffset};
    ///
    /// let at = Millis(1_795_460_640_000);
    /// let entry = Entry {
    ///     id: Id::new(at, 7),
    ///     offset: UtcOffset::new(60),
    ///     edited: at,
    ///     stretch: Stretch::CalfWall,
    ///     leg: None,
    ///     holds: Holds::new(2),
    ///     relief: Some(TimeToRelief::new(Millis::seconds(74))),
    ///     ice: true,
    ///     heat: false,
    ///     why: CauseAnswers::default(),
    ///     note: Note::new("Steep end."),
    /// };
    /// let text = entry.write();
    /// assert_eq!(text, "1 60 1795460640000 calf/wall/ 2 74 1 0 ------ Steep end.");
    /// assert_eq!(Entry::read(entry.id, &text), Ok(entry.clone()));
    /// let left = Entry { leg: Some(Leg::Left), ..entry };
    /// assert_eq!(left.write(), "2 left 60 1795460640000 calf/wall/ 2 74 1 0 ------ Steep end.");
    /// ```
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = String::from("1");
        if let Some(leg) = self.leg {
            out = joined(&["2 ", leg.name()]);
        }
        put(&mut out, " ");
        put_signed(&mut out, self.offset.minutes().into());
        put(&mut out, " ");
        put_number(&mut out, self.edited.min(LATEST).0);
        put(&mut out, " ");
        put(&mut out, path(self.stretch));
        put(&mut out, " ");
        put_number(&mut out, self.holds.count().into());
        put(&mut out, " ");
        match self.relief {
            Some(relief) => put_number(&mut out, relief.seconds().into()),
            None => put(&mut out, ABSENT),
        }
        for flag in [self.ice, self.heat] {
            put(&mut out, " ");
            put(&mut out, if flag { TRUE } else { FALSE });
        }
        put(&mut out, " ");
        put(&mut out, &self.why.letters());
        let note = self.note.as_str();
        if !note.is_empty() {
            put(&mut out, " ");
            put(&mut out, note);
        }
        out
    }

    /// Reads the record that was stored for an id.
    ///
    /// # Errors
    ///
    /// If the text is not exactly what [`write`](Self::write) writes.
    pub fn read(id: Id, text: &str) -> Result<Self, Unreadable> {
        if text.len() > MAX_BYTES {
            return Err(Unreadable::TooLong);
        }
        let mut left = WORDS;
        let mut words = split(text, b' ');
        let leg = if version(words.next(), VERSION)? > 1 {
            let leg = words.next().and_then(Leg::read);
            Some(leg.ok_or(Unreadable::Corrupt)?)
        } else {
            None
        };
        let mut word = || {
            left = left.saturating_sub(1);
            if left == 0 {
                words.take_rest()
            } else {
                words.next()
            }
        };
        let entry = from_words(id, leg, &mut word);
        // An absent note means that there is no last word, rather than an empty one.
        let whole = entry.filter(|_| !text.ends_with(' '));
        whole.ok_or(Unreadable::Corrupt)
    }
}

/// Reads the words after the version and the leg one by one, up to the first invalid one.
pub(super) fn from_words<'a>(
    id: Id,
    leg: Option<Leg>,
    next: &mut dyn FnMut() -> Option<&'a str>,
) -> Option<Entry> {
    Some(Entry {
        id,
        offset: offset(next()?)?,
        edited: edited(next()?)?,
        stretch: stretch(next()?)?,
        leg,
        holds: Holds::checked(parse_number(next()?)?)?,
        relief: match next()? {
            ABSENT => None,
            word => Some(TimeToRelief::checked(parse_number(word)?)?),
        },
        ice: flag(next()?)?,
        heat: flag(next()?)?,
        why: CauseAnswers::from_letters(next()?)?,
        note: Note::checked(next().unwrap_or_default())?,
    })
}

fn offset(word: &str) -> Option<UtcOffset> {
    let west = word.strip_prefix('-');
    let minutes = parse_number(west.unwrap_or(word))?.cast_signed();
    match west {
        Some(_) if minutes == 0 => None,
        Some(_) => UtcOffset::checked(-minutes),
        None => UtcOffset::checked(minutes),
    }
}

fn edited(word: &str) -> Option<Millis> {
    let edited = Millis(parse_number(word)?);
    (edited <= LATEST).then_some(edited)
}

fn flag(word: &str) -> Option<bool> {
    match word {
        FALSE => Some(false),
        TRUE => Some(true),
        _ => None,
    }
}

/// How a stretch is written: the address of its hold.
pub(super) fn path(stretch: Stretch) -> &'static str {
    StepId::Hold(stretch).path()
}

fn stretch(word: &str) -> Option<Stretch> {
    let word = moved(word);
    Stretch::ALL
        .into_iter()
        .find(|stretch| path(*stretch) == word)
}
