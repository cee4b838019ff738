//! An entry as the device keeps it: nine words and the note.

use super::date::Offset;
use super::entry::{Entry, Holds, Id, LATEST, Note, Relief};
use crate::care::{Millis, Position, StepId, Why};
use crate::record::text::{digits, number};
use crate::record::{Unreadable, version};

/// What the key of an entry on the device begins with; the digits of its [`Id`] follow.
pub const KEY_PREFIX: &str = "uncramp.diary.";
/// No record of an entry is longer, in bytes.
pub const LONGEST: usize = 4_000;
/// The form this version writes.
const VERSION: u64 = 1;

/// Stands for what is not there.
const NOTHING: &str = "-";

impl Entry {
    /// The record. Its name is not in it, that is its key.
    ///
    /// ```
    /// use uncramp::care::{Millis, Position, Why};
    /// use uncramp::diary::{Entry, Holds, Id, Note, Offset, Relief};
    ///
    /// let at = Millis(1_795_460_640_000);
    /// let entry = Entry {
    ///     id: Id::new(at, 7),
    ///     offset: Offset::new(60),
    ///     edited: at,
    ///     position: Position::CalfWall,
    ///     holds: Holds::new(2),
    ///     relief: Some(Relief::new(Millis::seconds(74))),
    ///     ice: true,
    ///     heat: false,
    ///     why: Why::default(),
    ///     note: Note::new("Steep end."),
    /// };
    /// let text = entry.write();
    /// assert_eq!(text, "1 60 1795460640000 calf/wall/ 2 74 1 0 ------ Steep end.");
    /// assert_eq!(Entry::read(entry.id, &text), Ok(entry));
    /// ```
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = String::from("1 ");
        signed(&mut out, self.offset);
        out.push(' ');
        number(&mut out, self.edited.min(LATEST).0);
        out.push(' ');
        out.push_str(path(self.position));
        out.push(' ');
        number(&mut out, self.holds.count().into());
        out.push(' ');
        match self.relief {
            Some(relief) => number(&mut out, relief.seconds().into()),
            None => out.push_str(NOTHING),
        }
        for flag in [self.ice, self.heat] {
            out.push_str(if flag { " 1" } else { " 0" });
        }
        out.push(' ');
        out.push_str(&self.why.letters());
        let note = self.note.as_str();
        if !note.is_empty() {
            out.push(' ');
            out.push_str(note);
        }
        out
    }

    /// Reads the record that was kept under a name.
    ///
    /// # Errors
    ///
    /// When the text is not exactly what [`write`](Self::write) writes.
    pub fn read(id: Id, text: &str) -> Result<Self, Unreadable> {
        if text.len() > LONGEST {
            return Err(Unreadable::Huge);
        }
        let mut words = text.splitn(10, ' ');
        version(words.next(), VERSION)?;
        words_of(id, &mut words).ok_or(Unreadable::Corrupt)
    }
}

fn words_of<'a>(id: Id, words: &mut impl Iterator<Item = &'a str>) -> Option<Entry> {
    Some(Entry {
        id,
        offset: offset(words.next()?)?,
        edited: edited(digits(words.next()?)?)?,
        position: position(words.next()?)?,
        holds: Holds::checked(digits(words.next()?)?)?,
        relief: match words.next()? {
            NOTHING => None,
            word => Some(Relief::checked(digits(word)?)?),
        },
        ice: flag(words.next()?)?,
        heat: flag(words.next()?)?,
        why: Why::from_letters(words.next()?)?,
        note: match words.next() {
            // No note is no tenth word, not an empty one.
            Some("") => return None,
            note => Note::checked(note.unwrap_or_default())?,
        },
    })
}

/// Writes the minutes of an offset.
pub(super) fn signed(out: &mut String, offset: Offset) {
    let minutes = offset.minutes();
    if minutes < 0 {
        out.push('-');
    }
    number(out, minutes.unsigned_abs().into());
}

fn offset(word: &str) -> Option<Offset> {
    let west = word.strip_prefix('-');
    let minutes = digits(west.unwrap_or(word))?.cast_signed();
    match west {
        Some(_) if minutes == 0 => None,
        Some(_) => Offset::checked(-minutes),
        None => Offset::checked(minutes),
    }
}

/// A time of the wall clock, if it is in range.
pub(super) fn edited(ms: u64) -> Option<Millis> {
    let edited = Millis(ms);
    (edited <= LATEST).then_some(edited)
}

fn flag(word: &str) -> Option<bool> {
    match word {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

/// What a position is written as: the address of its hold.
pub(super) const fn path(position: Position) -> &'static str {
    StepId::Hold(position).path()
}

/// The position that is written so.
pub(super) fn position(word: &str) -> Option<Position> {
    Position::ALL
        .into_iter()
        .find(|position| path(*position) == word)
}
