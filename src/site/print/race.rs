//! The lines of a race's organiser, read strictly from a file: a mistake is an error that says what to write.

pub use crate::strict_toml::Date;
use crate::strict_toml::Fields;

/// What an organiser adds to the sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Race {
    name: String,
    control: String,
    until: Date,
}

/// The size of the largest file that is read, in bytes.
pub const MAX_BYTES: usize = 4_096;
/// The longest name of a race, in characters.
pub const MAX_NAME: usize = 40;
/// The longest number of race control, in characters.
pub const MAX_CONTROL: usize = 20;
/// Marks that a name may contain besides letters, digits and single spaces.
const MARKS_IN_NAME: &str = "-–'’.,&/()#:";
/// Marks that a number may contain besides digits and single spaces; a plus is allowed only at its start.
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
        let table = text.parse().map_err(|error| format!("{error}"))?;
        let mut fields = Fields::new(table, &KEYS)?;
        Ok(Self {
            name: name(fields.text("name")?)?,
            control: control(fields.text("control")?)?,
            until: Date::parse(&fields.text("until")?)
                .map_err(|error| format!("`until` {error}"))?,
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
