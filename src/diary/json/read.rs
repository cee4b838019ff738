//! Reads the file, strictly: a file with a fault is refused as a whole, and the fault is named with its line.

use super::super::date::Offset;
use super::super::entry::{Entry, Holds, Id, Note, Relief};
use super::super::merge::sort_by;
use super::super::record::{edited, position};
use super::scan::{Fields, Reader, Value};
use super::{APP, VERSION};
use crate::care::Why;

/// The largest file, in bytes: 12 MB. Our own choice: twice what a browser keeps.
pub const LARGEST: usize = 12_000_000;
/// The most entries of a file: 20,000. Our own choice: three cramps a day for eighteen years.
pub const MOST_ENTRIES: usize = 20_000;

/// Values may lie so deep in each other.
const DEPTH: u32 = 8;
/// What every key on the device begins with.
const KEYS: &str = "uncramp.";
/// No key is longer, in bytes.
const LONGEST_KEY: usize = 100;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// In order of time, each name once.
    pub entries: Vec<Entry>,
    /// Records that were set aside on the device it comes from, each with its key.
    pub aside: Vec<(String, String)>,
}

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line of the fault, counted from 1.
    pub line: u32,
    /// The fault.
    pub why: Refusal,
}

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no JSON, or not all of it is there.
    NotJson,
    /// It is JSON and something else.
    NotADiary,
    /// A newer version has written it.
    Newer,
    /// A field is not there.
    Missing(&'static str),
    /// A field has no such value.
    Bad(&'static str),
    /// An entry has the name of another.
    Twice,
    /// It has more than [`MOST_ENTRIES`].
    TooMany,
    /// It is larger than [`LARGEST`].
    TooLarge,
}

/// Reads what [`export`](super::export) wrote. Fields it does not know are passed over.
///
/// # Errors
///
/// Names the first fault and its line. Nothing of the file is then to be used.
pub fn import(text: &str) -> Result<Imported, Refused> {
    let mut reader = Reader::new(text.strip_prefix('\u{feff}').unwrap_or(text));
    let read = if text.len() > LARGEST {
        Err(Refusal::TooLarge)
    } else {
        diary(&mut reader)
    };
    read.map_err(|why| Refused {
        line: reader.line(),
        why,
    })
}

/// The whole is read once to know that it is JSON, and of which version; then entry by entry.
fn diary(reader: &mut Reader) -> Result<Imported, Refusal> {
    reader.space();
    if reader.peek() != b'{' {
        reader.value(DEPTH)?;
        reader.end()?;
        return Err(Refusal::NotADiary);
    }
    let mut fields = reader.fields(DEPTH)?;
    reader.end()?;
    let known = known(&mut fields);
    reader.at = fields.at;
    known?;
    let there = fields.take("entries");
    reader.at = fields.at;
    there?;
    let entries = entries(reader)?;
    let mut aside = Vec::new();
    if fields.take("aside").is_ok() {
        reader.at = fields.at;
        list(reader, "aside", &mut |reader| {
            aside.push(pair(reader)?);
            Ok(())
        })?;
    }
    Ok(Imported { entries, aside })
}

/// It is a diary of a version that is known.
fn known(fields: &mut Fields) -> Result<(), Refusal> {
    let app = fields.text("app").map_err(|_| Refusal::NotADiary)?;
    let version = fields.count("version").map_err(|_| Refusal::NotADiary)?;
    match version {
        _ if app != APP => Err(Refusal::NotADiary),
        VERSION => Ok(()),
        0 => Err(Refusal::NotADiary),
        _ => Err(Refusal::Newer),
    }
}

/// Goes through a list.
fn list(
    reader: &mut Reader,
    name: &'static str,
    item: &mut dyn FnMut(&mut Reader) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    if !reader.take(b'[') {
        return Err(Refusal::Bad(name));
    }
    let mut first = true;
    while reader.item(first, b']')? {
        item(reader)?;
        first = false;
    }
    Ok(())
}

fn entries(reader: &mut Reader) -> Result<Vec<Entry>, Refusal> {
    let mut found: Vec<(Entry, usize)> = Vec::new();
    list(reader, "entries", &mut |reader| {
        if found.len() >= MOST_ENTRIES {
            return Err(Refusal::TooMany);
        }
        if reader.peek() != b'{' {
            return Err(Refusal::Bad("entries"));
        }
        let start = reader.at;
        let mut fields = reader.fields(DEPTH)?;
        let entry = entry(&mut fields).inspect_err(|_| reader.at = fields.at)?;
        found.push((entry, start));
        Ok(())
    })?;
    sort_by(&mut found, |(entry, _)| entry.id);
    let mut entries: Vec<Entry> = Vec::with_capacity(found.len());
    let mut before = 0;
    for (entry, start) in found {
        if entries.last().is_some_and(|last| last.id == entry.id) {
            reader.at = start.max(before);
            return Err(Refusal::Twice);
        }
        entries.push(entry);
        before = start;
    }
    Ok(entries)
}

fn entry(fields: &mut Fields) -> Result<Entry, Refusal> {
    let id = Id::checked(fields.count("id")?).ok_or(Refusal::Bad("id"))?;
    // For people. The name and the offset say it too.
    fields.text("time")?;
    Ok(Entry {
        id,
        offset: Offset::checked(fields.number("offset")?).ok_or(Refusal::Bad("offset"))?,
        edited: edited(fields.count("edited")?).ok_or(Refusal::Bad("edited"))?,
        position: position(&fields.text("stretch")?).ok_or(Refusal::Bad("stretch"))?,
        holds: Holds::checked(fields.count("holds")?).ok_or(Refusal::Bad("holds"))?,
        relief: relief(&fields.take("relief")?)?,
        ice: fields.flag("ice")?,
        heat: fields.flag("heat")?,
        why: Why::from_letters(&fields.text("why")?).ok_or(Refusal::Bad("why"))?,
        note: Note::checked(&fields.text("note")?).ok_or(Refusal::Bad("note"))?,
    })
}

fn relief(value: &Value) -> Result<Option<Relief>, Refusal> {
    let seconds = match value {
        Value::Null => return Ok(None),
        Value::Number(seconds) => u64::try_from(*seconds).ok(),
        _ => None,
    };
    let relief = seconds.and_then(Relief::checked);
    relief.map(Some).ok_or(Refusal::Bad("relief"))
}

/// A key of the device and what was kept under it.
fn pair(reader: &mut Reader) -> Result<(String, String), Refusal> {
    const BAD: Refusal = Refusal::Bad("aside");
    let mut texts = Vec::new();
    list(reader, "aside", &mut |reader| match reader.value(DEPTH)? {
        Value::Text(text) => {
            texts.push(text);
            Ok(())
        }
        _ => Err(BAD),
    })?;
    let [key, text] = <[String; 2]>::try_from(texts).map_err(|_| BAD)?;
    if key.starts_with(KEYS) && key.len() <= LONGEST_KEY {
        Ok((key, text))
    } else {
        Err(BAD)
    }
}
