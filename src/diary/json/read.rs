//! Reads the file strictly: a file with an error is rejected as a whole, and the error is reported with its line.

use super::super::entry::{Entry, Id};
use super::super::merge::sort;
use super::super::record::{FALSE, NOTHING, TRUE, of_words};
use super::refusal::{Refusal, Refused};
use super::scan::{Reader, Value, find};
use super::{APP, VERSION};
use crate::record::text::{put, signed};

/// The largest file, in bytes: 12 MB. Our own choice: twice what a browser stores.
pub const LARGEST: usize = 12_000_000;
/// The most entries in a file: 20,000. Our own choice: three cramps a day for eighteen years.
pub const MOST_ENTRIES: usize = 20_000;

/// The deepest nesting of values.
const DEPTH: u32 = 8;
/// The prefix of every key on the device.
const KEYS: &str = "uncramp.";
/// The longest key, in bytes.
const LONGEST_KEY: usize = 100;

/// The contents of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// In chronological order, with unique ids.
    pub entries: Vec<Entry>,
    /// Records that were quarantined on the device the file comes from, each with its key.
    pub aside: Vec<(String, String)>,
}

/// Reads what [`export`](super::export) wrote. Unknown fields are ignored.
///
/// # Errors
///
/// Reports the first error and its line. Nothing from the file must be used then.
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

/// The whole text is read once to check that it is JSON and which version; then entry by entry.
fn diary(reader: &mut Reader) -> Result<Imported, Refusal> {
    reader.space();
    if reader.peek() != b'{' {
        reader.value(DEPTH)?;
        reader.end()?;
        return Err(Refusal::NotADiary);
    }
    let fields = reader.fields(DEPTH)?;
    reader.end()?;
    let value = |name| find(&fields, name).map(|field| &field.value);
    reader.at = find(&fields, "app").map_or(0, |app| app.at);
    match (value("app"), value("version")) {
        (Some(Value::Text(app)), Some(Value::Number(version @ 1..))) if app == APP => {
            if *version > VERSION {
                return Err(Refusal::Newer);
            }
        }
        _ => return Err(Refusal::NotADiary),
    }
    let field = find(&fields, "entries").ok_or(Refusal::Missing("entries"))?;
    reader.at = field.at;
    let entries = entries(reader)?;
    let mut aside = Vec::new();
    if let Some(field) = find(&fields, "aside") {
        reader.at = field.at;
        list(reader, "aside", &mut |reader| {
            aside.push(pair(reader).ok_or(Refusal::Bad("aside"))?);
            Ok(())
        })?;
    }
    Ok(Imported { entries, aside })
}

/// Reads a list.
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
    let mut entries: Vec<Entry> = Vec::new();
    let mut places: Vec<(Id, usize)> = Vec::new();
    list(reader, "entries", &mut |reader| {
        if places.len() >= MOST_ENTRIES {
            return Err(Refusal::TooMany);
        }
        let start = reader.at;
        let entry = entry(reader)?;
        places.push((entry.id, start));
        entries.push(entry);
        Ok(())
    })?;
    sort(&mut entries);
    for (entry, next) in entries.iter().zip(entries.iter().skip(1)) {
        if entry.id == next.id {
            let last = places.iter().rfind(|(id, _)| *id == entry.id);
            reader.at = last.map_or(0, |(_, at)| *at);
            return Err(Refusal::Twice);
        }
    }
    Ok(entries)
}

/// The type of a field's value.
#[derive(Clone, Copy)]
enum Kind {
    Number,
    /// A number or null.
    Maybe,
    Flag,
    Text,
}

/// The fields of an entry that are read: its id, the local time, which is for people, and the words of its record.
const FIELDS: [(&str, Kind); 11] = [
    ("id", Kind::Number),
    ("time", Kind::Text),
    ("offset", Kind::Number),
    ("edited", Kind::Number),
    ("stretch", Kind::Text),
    ("holds", Kind::Number),
    ("relief", Kind::Maybe),
    ("ice", Kind::Flag),
    ("heat", Kind::Flag),
    ("why", Kind::Text),
    ("note", Kind::Text),
];

/// Turns every field into its word in the record, then reads the record.
fn entry(reader: &mut Reader) -> Result<Entry, Refusal> {
    let start = reader.at;
    if reader.peek() != b'{' {
        return Err(Refusal::Bad("entries"));
    }
    let fields = reader.fields(DEPTH)?;
    let end = reader.at;
    let mut words: Vec<(usize, String)> = Vec::new();
    for (name, kind) in FIELDS {
        reader.at = start;
        let field = find(&fields, name).ok_or(Refusal::Missing(name))?;
        reader.at = field.at;
        let word = word(kind, &field.value).ok_or(Refusal::Bad(name))?;
        words.push((field.at, word));
    }
    let mut known = FIELDS.iter().zip(&words);
    let mut last = "";
    let mut next = || {
        let ((name, _), (at, word)) = known.next()?;
        last = name;
        reader.at = *at;
        Some(word.as_str())
    };
    let id = next().and_then(Id::read);
    let read = id.and_then(|id| {
        next()?;
        of_words(id, &mut next)
    });
    let entry = read.ok_or(Refusal::Bad(last))?;
    reader.at = end;
    Ok(entry)
}

fn word(kind: Kind, value: &Value) -> Option<String> {
    let mut out = String::new();
    match (kind, value) {
        (Kind::Number | Kind::Maybe, Value::Number(number)) => signed(&mut out, *number),
        (Kind::Maybe, Value::Null) => put(&mut out, NOTHING),
        (Kind::Flag, Value::Flag(flag)) => put(&mut out, if *flag { TRUE } else { FALSE }),
        (Kind::Text, Value::Text(text)) => put(&mut out, text),
        _ => return None,
    }
    Some(out)
}

/// A key on the device and the text stored under it.
fn pair(reader: &mut Reader) -> Option<(String, String)> {
    let key = part(reader, b'[')?;
    let text = part(reader, b',')?;
    let ours = key.starts_with(KEYS) && key.len() <= LONGEST_KEY;
    (ours && reader.take(b']')).then_some((key, text))
}

/// A string preceded by this byte, ignoring white space.
fn part(reader: &mut Reader, before: u8) -> Option<String> {
    if !reader.take(before) {
        return None;
    }
    reader.space();
    let text = reader.string().ok()?;
    reader.space();
    Some(text)
}
