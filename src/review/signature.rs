//! Reads `docs/review/signatures.toml`, strictly: a signature with a mistake is an error.

use crate::language::Language;
use crate::strict_toml::{Date, Fields};
use toml::{Table, Value};

/// Who has signed which copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The language whose copy was signed.
    pub language: Language,
    /// The clinician's name.
    pub name: String,
    /// The clinician's role.
    pub role: String,
    /// The body and number of registration, or the qualification.
    pub registration: String,
    /// Year, month and day.
    pub date: (u16, u8, u8),
    /// The hash of the copy that was signed.
    pub hash: String,
    /// What was reviewed, and the reservations.
    pub scope: String,
}

/// The keys of a signature. All are required but the language, which is English if none is named.
const KEYS: [&str; 7] = [
    "language",
    "name",
    "role",
    "registration",
    "date",
    "hash",
    "scope",
];

/// The signatures in a file, oldest first.
///
/// # Errors
///
/// Says which signature is wrong, and how.
pub fn read(text: &str) -> Result<Vec<Signature>, String> {
    let mut file: Table = text.parse().map_err(|error| format!("{error}"))?;
    let list = match file.remove("signature") {
        None => Vec::new(),
        Some(Value::Array(list)) => list,
        Some(_) => return Err("write [[signature]], in double brackets".to_owned()),
    };
    if let Some(other) = file.keys().next() {
        return Err(format!("`{other}` is not known: only [[signature]] is"));
    }
    let mut signatures = list
        .into_iter()
        .enumerate()
        .map(|(index, value)| {
            signature(value).map_err(|error| format!("signature {}: {error}", index + 1))
        })
        .collect::<Result<Vec<_>, _>>()?;
    signatures.sort_by_key(|signature| signature.date);
    Ok(signatures)
}

fn signature(value: Value) -> Result<Signature, String> {
    let Value::Table(table) = value else {
        return Err("is not a table".to_owned());
    };
    let mut fields = Fields::new(table, &KEYS)?;
    let language = match fields.optional_text("language")? {
        None => Language::English,
        Some(tag) => language(&tag)?,
    };
    let mut take = |key: &str| match fields.text(key)?.trim() {
        "" => Err(format!("`{key}` is empty")),
        text => Ok(text.to_owned()),
    };
    let signature = Signature {
        language,
        name: take("name")?,
        role: take("role")?,
        registration: take("registration")?,
        date: date(&take("date")?)?,
        hash: take("hash")?,
        scope: take("scope")?,
    };
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if signature.hash.len() != 64 || !signature.hash.bytes().all(is_digit) {
        return Err(format!(
            "`hash` must be the 64 digits on the first page of the document, not {:?}",
            signature.hash
        ));
    }
    Ok(signature)
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| {
        let tags = Language::ALL.map(Language::tag).join(", ");
        format!("`language` must be one of {tags}, not {tag:?}")
    })
}

/// A day that exists, from its ISO form.
fn date(text: &str) -> Result<(u16, u8, u8), String> {
    Date::from_iso(text)
        .map(Date::parts)
        .ok_or_else(|| format!("`date` must be a day such as 2026-05-31, not {text:?}"))
}
