//! One event with an alarm, as a file for any calendar: RFC 5545.

use super::date::{DAY, Offset, When};
use crate::care::Millis;

/// No line is longer, in octets, the line break not counted (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// When to be reminded, local time.
const MORNING: Millis = Millis::minutes(8 * 60);

/// What to be reminded of. Times are UTC and told to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IcsEvent<'a> {
    /// Tells it from every other event: a calendar that knows it already changes it in place.
    pub uid: &'a str,
    /// When the file is made.
    pub stamp: Millis,
    /// When it is, and when the alarm rings.
    pub start: Millis,
    /// Its title.
    pub summary: &'a str,
    /// More about it. Line breaks stay.
    pub description: &'a str,
}

/// The file.
#[must_use]
pub fn ics(event: &IcsEvent) -> String {
    let mut out = String::new();
    let lines = [
        ("BEGIN:", "VCALENDAR"),
        ("VERSION:", "2.0"),
        ("PRODID:", "-//Uncramp//Uncramp//EN"),
        ("BEGIN:", "VEVENT"),
        ("UID:", event.uid),
        ("DTSTAMP:", &time(event.stamp)),
        ("DTSTART:", &time(event.start)),
        ("SUMMARY:", event.summary),
        ("DESCRIPTION:", event.description),
        ("BEGIN:", "VALARM"),
        ("ACTION:", "DISPLAY"),
        ("DESCRIPTION:", event.summary),
        ("TRIGGER:", "PT0M"),
        ("END:", "VALARM"),
        ("END:", "VEVENT"),
        ("END:", "VCALENDAR"),
    ];
    for (name, value) in lines {
        line(&mut out, name, value);
    }
    out
}

/// 08:00 of the following day, local time, as a time of UTC. Where the clocks change in that night it is an hour off.
#[must_use]
pub fn next_day(now: Millis, offset: Offset) -> Millis {
    let days = offset.local(now).0 / DAY;
    offset.utc(Millis(days.saturating_add(1).saturating_mul(DAY)) + MORNING)
}

fn time(at: Millis) -> String {
    let mut out = String::new();
    When::of(at, Offset::UTC).write(&mut out, ["", "", "T", ""]);
    out.push_str("00Z");
    out
}

/// Writes a line: the value escaped, the line folded between letters.
fn line(out: &mut String, name: &str, value: &str) {
    out.push_str(name);
    let mut length = name.len();
    for letter in value.chars() {
        let escaped = match letter {
            '\n' => 'n',
            '\r' => continue,
            '\\' | ',' | ';' => letter,
            _ => {
                // Other control characters have no place in a text.
                fold(
                    out,
                    &mut length,
                    if letter.is_control() { ' ' } else { letter },
                );
                continue;
            }
        };
        fold(out, &mut length, '\\');
        fold(out, &mut length, escaped);
    }
    out.push_str("\r\n");
}

fn fold(out: &mut String, length: &mut usize, letter: char) {
    if *length + letter.len_utf8() > LONGEST {
        out.push_str("\r\n ");
        *length = 1;
    }
    out.push(letter);
    *length += letter.len_utf8();
}
