//! Reads the file strictly: a file with an error is rejected as a whole, and the error is reported with its line.

use super::super::entry::{Entry, Id};
use super::super::merge::sort;
use super::super::record::{ABSENT, FALSE, TRUE, from_words};
use super::error::{ImportError, ImportErrorKind};
use super::scan::{Reader, Value, find};
use super::{APP, VERSION};
use crate::care::Leg;
use crate::record;
use crate::text::{put, put_signed};

/// The largest file, in bytes: 12 MB. Our own choice: twice what a browser stores.
pub const MAX_FILE_BYTES: usize = 12_000_000;
/// The most entries in a file: 20,000. Our own choice: three cramps a day for eighteen years.
pub const MAX_ENTRIES: usize = 20_000;

/// The deepest nesting of values.
const DEPTH: u32 = 8;
/// The longest key, in bytes.
const LONGEST_KEY: usize = 100;

/// The contents of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// In chronological order, with unique ids.
    pub entries: Vec<Entry>,
    /// Records that were quarantined on the device the file comes from, each with its key.
    pub quarantined: Vec<(String, String)>,
}

/// Reads what [`export`](super::export) wrote. Unknown fields are ignored.
///
/// # Errors
///
/// Reports the first error and its line. Nothing from the file must be used then.
pub fn import(text: &str) -> Result<Imported, ImportError> {
    let mut reader = Reader::new(text.strip_prefix('\u{feff}').unwrap_or(text));
    let read = if text.len() > MAX_FILE_BYTES {
        Err(ImportErrorKind::TooLarge)
    } else {
        diary(&mut reader)
    };
    read.map_err(|kind| ImportError {
        line: reader.line(),
        kind,
    })
}

/// The whole text is read once to check that it is JSON and which version; then entry by entry.
fn diary(reader: &mut Reader) -> Result<Imported, ImportErrorKind> {
    reader.skip_whitespace();
    if reader.peek() != b'{' {
        reader.value(DEPTH)?;
        reader.end()?;
        return Err(ImportErrorKind::NotADiary);
    }
    let fields = reader.fields(DEPTH)?;
    reader.end()?;
    let value = |name| find(&fields, name).map(|field| &field.value);
    reader.position = find(&fields, "app").map_or(0, |app| app.position);
    match (value("app"), value("version")) {
        (Some(Value::Text(app)), Some(Value::Number(version @ 1..))) if app == APP => {
            if *version > VERSION {
                return Err(ImportErrorKind::Newer);
            }
        }
        _ => return Err(ImportErrorKind::NotADiary),
    }
    let field = find(&fields, "entries").ok_or(ImportErrorKind::Missing("entries"))?;
    reader.position = field.position;
    let entries = entries(reader)?;
    let mut quarantined = Vec::new();
    if let Some(field) = find(&fields, "aside") {
        reader.position = field.position;
        list(reader, "aside", &mut |reader| {
            quarantined.push(quarantined_record(reader).ok_or(ImportErrorKind::Invalid("aside"))?);
            Ok(())
        })?;
    }
    Ok(Imported {
        entries,
        quarantined,
    })
}

/// Reads a list.
fn list(
    reader: &mut Reader,
    name: &'static str,
    item: &mut dyn FnMut(&mut Reader) -> Result<(), ImportErrorKind>,
) -> Result<(), ImportErrorKind> {
    if !reader.take(b'[') {
        return Err(ImportErrorKind::Invalid(name));
    }
    let mut first = true;
    while reader.item(first, b']')? {
        item(reader)?;
        first = false;
    }
    Ok(())
}

fn entries(reader: &mut Reader) -> Result<Vec<Entry>, ImportErrorKind> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut positions: Vec<(Id, usize)> = Vec::new();
    list(reader, "entries", &mut |reader| {
        if positions.len() >= MAX_ENTRIES {
            return Err(ImportErrorKind::TooMany);
        }
        let start = reader.position;
        let entry = entry(reader)?;
        positions.push((entry.id, start));
        entries.push(entry);
        Ok(())
    })?;
    sort(&mut entries);
    for (entry, next) in entries.iter().zip(entries.iter().skip(1)) {
        if entry.id == next.id {
            let last = positions.iter().rfind(|(id, _)| *id == entry.id);
            reader.position = last.map_or(0, |(_, at)| *at);
            return Err(ImportErrorKind::DuplicateId);
        }
    }
    Ok(entries)
}

/// The type of a field's value.
#[derive(Clone, Copy)]
enum Kind {
    Number,
    /// A number or null.
    OptionalNumber,
    Flag,
    Text,
}

/// The fields that every entry has and that are read: its id, the local time (for people only), and the words of its record.
const FIELDS: [(&str, Kind); 11] = [
    ("id", Kind::Number),
    ("time", Kind::Text),
    ("offset", Kind::Number),
    ("edited", Kind::Number),
    ("stretch", Kind::Text),
    ("holds", Kind::Number),
    ("relief", Kind::OptionalNumber),
    ("ice", Kind::Flag),
    ("heat", Kind::Flag),
    ("why", Kind::Text),
    ("note", Kind::Text),
];

/// The field that files of the first version lack.
const LEG: &str = "leg";

/// Turns every field into its word in the record, then reads the record.
fn entry(reader: &mut Reader) -> Result<Entry, ImportErrorKind> {
    let start = reader.position;
    if reader.peek() != b'{' {
        return Err(ImportErrorKind::Invalid("entries"));
    }
    let fields = reader.fields(DEPTH)?;
    let end = reader.position;
    let mut words: Vec<(usize, String)> = Vec::new();
    for (name, kind) in FIELDS {
        reader.position = start;
        let field = find(&fields, name).ok_or(ImportErrorKind::Missing(name))?;
        reader.position = field.position;
        let word = word(kind, &field.value).ok_or(ImportErrorKind::Invalid(name))?;
        words.push((field.position, word));
    }
    reader.position = start;
    let leg = match find(&fields, LEG) {
        None => None,
        Some(field) => {
            reader.position = field.position;
            leg(&field.value)?
        }
    };
    let mut known = FIELDS.iter().zip(&words);
    let mut last = "";
    let mut next = || {
        let ((name, _), (at, word)) = known.next()?;
        last = name;
        reader.position = *at;
        Some(word.as_str())
    };
    let id = next().and_then(Id::read);
    let read = id.and_then(|id| {
        next()?;
        from_words(id, leg, &mut next)
    });
    let entry = read.ok_or(ImportErrorKind::Invalid(last))?;
    reader.position = end;
    Ok(entry)
}

/// Which leg; null if it is not known, as it is if the field is missing.
fn leg(value: &Value) -> Result<Option<Leg>, ImportErrorKind> {
    let leg = match value {
        Value::Null => return Ok(None),
        Value::Text(name) => Leg::read(name),
        _ => None,
    };
    match leg {
        Some(_) => Ok(leg),
        None => Err(ImportErrorKind::Invalid(LEG)),
    }
}

fn word(kind: Kind, value: &Value) -> Option<String> {
    let mut out = String::new();
    match (kind, value) {
        (Kind::Number | Kind::OptionalNumber, Value::Number(number)) => {
            put_signed(&mut out, *number);
        }
        (Kind::OptionalNumber, Value::Null) => put(&mut out, ABSENT),
        (Kind::Flag, Value::Flag(flag)) => put(&mut out, if *flag { TRUE } else { FALSE }),
        (Kind::Text, Value::Text(text)) => put(&mut out, text),
        _ => return None,
    }
    Some(out)
}

/// A key on the device and the text stored under it.
fn quarantined_record(reader: &mut Reader) -> Option<(String, String)> {
    let key = string_after(reader, b'[')?;
    let text = string_after(reader, b',')?;
    let ours = key.starts_with(record::KEY_PREFIX) && key.len() <= LONGEST_KEY;
    (ours && reader.take(b']')).then_some((key, text))
}

/// A string preceded by this byte, ignoring white space.
fn string_after(reader: &mut Reader, before: u8) -> Option<String> {
    if !reader.take(before) {
        return None;
    }
    reader.skip_whitespace();
    let text = reader.string().ok()?;
    reader.skip_whitespace();
    Some(text)
}
