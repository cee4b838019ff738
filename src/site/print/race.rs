//! The lines of a race's organiser, read strictly from a file: a mistake is an error that says what to write.

use toml::{Table, Value};

/// What an organiser adds to the sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Race {
    name: String,
    control: String,
    until: Date,
}

/// A day that exists: year, month and day, in the order of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// The size of the largest file that is read, in bytes.
pub const MAX_BYTES: usize = 4_096;
/// The longest name of a race, in characters.
pub const MAX_NAME: usize = 40;
/// The longest number of race control, in characters.
pub const MAX_CONTROL: usize = 20;
/// Marks that a name may contain beside letters, digits and single spaces.
const MARKS_IN_NAME: &str = "-–'’.,&/()#:";
/// Marks that a number may contain beside digits and single spaces; a plus only at its start.
const MARKS_IN_CONTROL: &str = "-./()";
/// The fewest digits of a number.
const MIN_DIGITS: usize = 3;
/// The keys of the file; all are required.
const KEYS: [&str; 3] = ["name", "control", "until"];

impl Race {
    /// Reads the organiser's file.
    ///
    /// # Errors
    ///
    /// Says which line is wrong, and what it must be.
    pub fn read(file: &[u8]) -> Result<Self, String> {
        if file.len() > MAX_BYTES {
            return Err(format!("is larger than {MAX_BYTES} bytes"));
        }
        let text = std::str::from_utf8(file).map_err(|_| "is not a text in UTF-8")?;
        let mut table: Table = text.parse().map_err(|error| format!("{error}"))?;
        if let Some(other) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(format!(
                "`{other}` is not known; the keys are {}",
                KEYS.join(", ")
            ));
        }
        let mut take = |key: &str| match table.remove(key) {
            Some(Value::String(text)) => Ok(text),
            Some(_) => Err(format!("`{key}` must be a text in quotation marks")),
            None => Err(format!("`{key}` is missing")),
        };
        Ok(Self {
            name: name(take("name")?)?,
            control: control(take("control")?)?,
            until: Date::parse(&take("until")?).map_err(|error| format!("`until` {error}"))?,
        })
    }

    /// The name of the race.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of race control.
    #[must_use]
    pub fn control(&self) -> &str {
        &self.control
    }

    /// The last day on which the lines hold.
    #[must_use]
    pub const fn until(&self) -> Date {
        self.until
    }

    /// Whether the lines still hold.
    #[must_use]
    pub fn holds_on(&self, today: Date) -> bool {
        today <= self.until
    }
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

    fn from_iso(text: &str) -> Option<Self> {
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
        let exists = (1..=days_in(year, month)?).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The day that lies this many days after 1 January 1970.
    #[must_use]
    pub fn since_1970(mut days: u64) -> Self {
        let (mut year, mut month) = (1970, 1);
        // Every month from 1 to 12 has days.
        while let Some(length) = days_in(year, month)
            && days >= u64::from(length)
        {
            days -= u64::from(length);
            month += 1;
            if month > 12 {
                (year, month) = (year.saturating_add(1), 1);
            }
        }
        Self {
            year,
            month,
            day: u8::try_from(days + 1).unwrap_or(1),
        }
    }

    /// The day of the month and the number of the month, 0 to 11, as text and index for the copy, and the year.
    pub(super) fn parts(self) -> (String, usize, String) {
        let month = usize::from(self.month.saturating_sub(1));
        (self.day.to_string(), month, self.year.to_string())
    }
}

/// The number of days in a month; `None` if there is no such month.
const fn days_in(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => Some(29),
        2 => Some(28),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

/// Checks a text of one line: its length, its characters, single spaces.
fn line(
    key: &str,
    text: &str,
    longest: usize,
    is_allowed: impl Fn(char) -> bool,
) -> Result<(), String> {
    let length = text.chars().count();
    if length == 0 || length > longest {
        return Err(format!(
            "`{key}` has {length} characters, 1 to {longest} fit"
        ));
    }
    if let Some(other) = text.chars().find(|c| *c != ' ' && !is_allowed(*c)) {
        return Err(format!("`{key}` must not contain {other:?}"));
    }
    if text.starts_with(' ') || text.ends_with(' ') || text.contains("  ") {
        return Err(format!(
            "`{key}` must not begin or end with a space, or have two together"
        ));
    }
    Ok(())
}

fn name(text: String) -> Result<String, String> {
    let is_allowed = |c: char| c.is_alphanumeric() || MARKS_IN_NAME.contains(c);
    line("name", &text, MAX_NAME, is_allowed)?;
    if !text.contains(char::is_alphanumeric) {
        return Err("`name` has no letter".to_owned());
    }
    Ok(text)
}

fn control(text: String) -> Result<String, String> {
    let is_allowed = |c: char| c.is_ascii_digit() || c == '+' || MARKS_IN_CONTROL.contains(c);
    line("control", &text, MAX_CONTROL, is_allowed)?;
    if text.chars().skip(1).any(|c| c == '+') {
        return Err("`control` may have a plus only at its start".to_owned());
    }
    if text.chars().filter(char::is_ascii_digit).count() < MIN_DIGITS {
        return Err(format!(
            "`control` must be a telephone number of {MIN_DIGITS} digits or more"
        ));
    }
    Ok(text)
}
