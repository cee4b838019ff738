//! The fields of small TOML files that people write by hand. Every key is required unless it has a default, no other is allowed,
//! and a mistake is an error that says what to write.

use crate::care::Millis;
use crate::diary::{DAY, LocalDateTime, UtcOffset};
use toml::{Table, Value};

/// The fields of a table that are not read yet.
#[derive(Debug)]
pub(crate) struct Fields(Table);

impl Fields {
    /// The fields of a table with these keys.
    ///
    /// # Errors
    ///
    /// If it has another key.
    pub(crate) fn new(table: Table, keys: &[&str]) -> Result<Self, String> {
        match table.keys().find(|key| !keys.contains(&key.as_str())) {
            Some(other) => Err(format!(
                "`{other}` is not known; the keys are {}",
                keys.join(", ")
            )),
            None => Ok(Self(table)),
        }
    }

    /// Takes a text, which may be empty.
    ///
    /// # Errors
    ///
    /// If it is missing, or something else.
    pub(crate) fn text(&mut self, key: &str) -> Result<String, String> {
        self.optional_text(key)?
            .ok_or_else(|| format!("`{key}` is missing"))
    }

    /// Takes a text, which may be empty or missing.
    ///
    /// # Errors
    ///
    /// If it is something else.
    pub(crate) fn optional_text(&mut self, key: &str) -> Result<Option<String>, String> {
        match self.0.remove(key) {
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(format!("`{key}` must be a text in quotation marks")),
            None => Ok(None),
        }
    }
}

/// A day that exists: year, month and day, in the order of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day from its ISO form.
    ///
    /// # Errors
    ///
    /// If there is no such day, or it is written in another way.
    pub fn parse(text: &str) -> Result<Self, String> {
        Self::from_iso(text).ok_or_else(|| {
            let start: String = text.chars().take(20).collect();
            format!("must be a day such as 2027-05-31, not {start:?}")
        })
    }

    /// The same; `None` without saying why.
    pub(crate) fn from_iso(text: &str) -> Option<Self> {
        let is_form = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !is_form {
            return None;
        }
        let mut parts = text.split('-');
        let year: u16 = parts.next()?.parse().ok()?;
        let (month, day): (u8, u8) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        (1..=last)
            .contains(&day)
            .then_some(Self { year, month, day })
    }

    /// The day that lies this many days after 1 January 1970, until the end of the year 9999.
    #[must_use]
    pub fn since_1970(days: u64) -> Self {
        let midnight = Millis(days.saturating_mul(DAY));
        let when = LocalDateTime::from_utc(midnight, UtcOffset::UTC);
        let small = |number: u32| u8::try_from(number).unwrap_or(1);
        Self {
            year: u16::try_from(when.year).unwrap_or(1970),
            month: small(when.month),
            day: small(when.day),
        }
    }

    /// Year, month and day.
    #[must_use]
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}
