//! The messages, parsed strictly: whatever does not match one of them exactly is rejected.

use super::{
    Accent, EmbedFont, EmbedTheme, MAX_LABEL_LENGTH, MAX_MESSAGE_LENGTH, Radius, Slot, VERSION,
};
use crate::language::Language;
use core::fmt;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A message from the guide in the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FromFrame {
    /// The guide is ready to use.
    Ready,
    /// The height it needs, in CSS pixels.
    Height(u32),
    /// A stretch has begun.
    Started,
    /// The runner has reached after-care.
    Finished,
    /// The runner has left after-care, as [`is_after_care`](super::is_after_care) has it.
    Left,
    /// The runner asks for the store's product in this slot.
    Product(Slot),
}

/// A message from the page around the frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FromHost {
    /// The first message, from which the frame learns the host's origin.
    Hello(Hello),
    /// A hold is to pause: the host has hidden the guide.
    Pause,
}

/// What the host asks of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hello {
    /// The slots it offers, each with a plain-text label.
    pub slots: BTreeMap<Slot, String>,
    /// Its theme.
    pub theme: EmbedTheme,
    /// The colour of the primary answer.
    pub accent: Option<Accent>,
    /// The language of the guide.
    pub lang: Language,
    /// The radius of the corners, if not the guide's own.
    pub radius: Option<Radius>,
    /// The kind of font.
    pub font: EmbedFont,
}

/// Why a text is not a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidMessage {
    /// Larger than [`MAX_MESSAGE_LENGTH`].
    TooLarge,
    /// Not an object of this version and a known type.
    Unknown,
    /// A field that is unexpected, missing, or has an invalid value.
    Field,
}

impl fmt::Display for InvalidMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "it is too large",
            Self::Unknown => "it is no message of this version",
            Self::Field => "a field is missing, or not as it should be",
        })
    }
}

impl core::error::Error for InvalidMessage {}

impl FromFrame {
    /// Parses a message from its JSON.
    ///
    /// ```
    /// use uncramp::embed::FromFrame;
    ///
    /// let text = r#"{"uncramp":1,"type":"height","px":640}"#;
    /// assert_eq!(FromFrame::read(text), Ok(FromFrame::Height(640)));
    /// ```
    ///
    /// # Errors
    ///
    /// Reports what is wrong with anything that is not exactly a message.
    pub fn read(text: &str) -> Result<Self, InvalidMessage> {
        let (name, mut fields) = object(text)?;
        let message = match name.as_str() {
            "ready" => Self::Ready,
            "height" => {
                let pixels = take(&mut fields, "px")?.as_u64();
                let pixels = pixels.and_then(|pixels| u32::try_from(pixels).ok());
                Self::Height(pixels.ok_or(InvalidMessage::Field)?)
            }
            "started" => Self::Started,
            "finished" => Self::Finished,
            "left" => Self::Left,
            "product" => Self::Product(slot(&take(&mut fields, "slot")?)?),
            _ => return Err(InvalidMessage::Unknown),
        };
        ensure_no_more(&fields).map(|()| message)
    }
}

impl FromHost {
    /// Parses a message from its JSON.
    ///
    /// # Errors
    ///
    /// Reports what is wrong with anything that is not exactly a message.
    pub fn read(text: &str) -> Result<Self, InvalidMessage> {
        let (name, mut fields) = object(text)?;
        let message = match name.as_str() {
            "hello" => Self::Hello(hello(&mut fields)?),
            "pause" => Self::Pause,
            _ => return Err(InvalidMessage::Unknown),
        };
        ensure_no_more(&fields).map(|()| message)
    }
}

fn hello(fields: &mut Map<String, Value>) -> Result<Hello, InvalidMessage> {
    Ok(Hello {
        slots: slots(&take(fields, "slots")?)?,
        theme: one_of(&take(fields, "theme")?, &EmbedTheme::ALL, EmbedTheme::name)?,
        accent: unless_empty(&take(fields, "accent")?, Accent::read)?,
        lang: one_of(&take(fields, "lang")?, &Language::ALL, Language::tag)?,
        // `embed-1.0.0.js` sends neither of these.
        radius: match fields.remove("radius") {
            Some(value) => unless_empty(&value, Radius::read)?,
            None => None,
        },
        font: match fields.remove("font") {
            Some(value) => one_of(&value, &EmbedFont::ALL, EmbedFont::name)?,
            None => EmbedFont::default(),
        },
    })
}

/// The type of a message, and its remaining fields.
fn object(text: &str) -> Result<(String, Map<String, Value>), InvalidMessage> {
    if text.encode_utf16().count() > MAX_MESSAGE_LENGTH {
        return Err(InvalidMessage::TooLarge);
    }
    let Ok(Value::Object(mut fields)) = serde_json::from_str(text) else {
        return Err(InvalidMessage::Unknown);
    };
    let version = fields.remove("uncramp");
    match fields.remove("type") {
        Some(Value::String(name)) if version.is_some_and(|version| version == VERSION) => {
            Ok((name, fields))
        }
        _ => Err(InvalidMessage::Unknown),
    }
}

fn take(fields: &mut Map<String, Value>, name: &str) -> Result<Value, InvalidMessage> {
    fields.remove(name).ok_or(InvalidMessage::Field)
}

fn ensure_no_more(fields: &Map<String, Value>) -> Result<(), InvalidMessage> {
    fields.is_empty().then_some(()).ok_or(InvalidMessage::Field)
}

fn one_of<T: Copy>(
    value: &Value,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Result<T, InvalidMessage> {
    let found = all.iter().find(|one| *value == name(**one));
    found.copied().ok_or(InvalidMessage::Field)
}

fn slot(value: &Value) -> Result<Slot, InvalidMessage> {
    one_of(value, &Slot::ALL, Slot::name)
}

fn slots(value: &Value) -> Result<BTreeMap<Slot, String>, InvalidMessage> {
    let labels = value.as_object().ok_or(InvalidMessage::Field)?;
    let read = |(name, label): (&String, &Value)| {
        let label = label.as_str().ok_or(InvalidMessage::Field)?;
        if label.trim().is_empty() || label.encode_utf16().count() > MAX_LABEL_LENGTH {
            return Err(InvalidMessage::Field);
        }
        let slot = Slot::from_name(name).ok_or(InvalidMessage::Field)?;
        Ok((slot, label.to_owned()))
    };
    labels.iter().map(read).collect()
}

/// What a text says, or `None` for an empty one.
fn unless_empty<T>(
    value: &Value,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, InvalidMessage> {
    match value.as_str() {
        Some("") => Ok(None),
        Some(text) => read(text).map(Some).ok_or(InvalidMessage::Field),
        None => Err(InvalidMessage::Field),
    }
}
