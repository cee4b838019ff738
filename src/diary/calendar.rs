//! One event with an alarm, as a file for any calendar: RFC 5545.

use super::date::{DAY, LocalDateTime, UtcOffset};
use crate::care::Millis;
use crate::text::{put, put_char};

const HEAD: &str =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Uncramp//Uncramp//EN\r\nBEGIN:VEVENT\r\n";
const ALARM: &str = "BEGIN:VALARM\r\nACTION:DISPLAY\r\n";
const END: &str = "TRIGGER:PT0M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// The longest line, in octets, not counting the line break (RFC 5545, 3.1).
const MAX_LINE: usize = 75;

/// The time of a reminder, in local time: 08:00.
const MORNING: Millis = Millis::minutes(8 * 60);

/// A reminder. Times are in UTC and written to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IcsEvent<'a> {
    /// Identifies the event: a calendar that already has it updates it in place.
    pub uid: &'a str,
    /// When the file is created.
    pub stamp: Millis,
    /// When the event starts and the alarm rings.
    pub start: Millis,
    /// Its title.
    pub summary: &'a str,
    /// Its description. Line breaks are preserved.
    pub description: &'a str,
}

/// Writes the calendar file.
#[must_use]
pub fn ics(event: &IcsEvent) -> String {
    let mut out = String::from(HEAD);
    line(&mut out, "UID:", event.uid);
    time(&mut out, "DTSTAMP:", event.stamp);
    time(&mut out, "DTSTART:", event.start);
    line(&mut out, "SUMMARY:", event.summary);
    line(&mut out, "DESCRIPTION:", event.description);
    put(&mut out, ALARM);
    line(&mut out, "DESCRIPTION:", event.summary);
    put(&mut out, END);
    out
}

/// 08:00 local time on the following day, in UTC. If the clocks change that night, it is an hour off.
#[must_use]
pub fn next_day(now: Millis, offset: UtcOffset) -> Millis {
    let days = offset.to_local(now).0 / DAY;
    offset.to_utc(Millis(days.saturating_add(1).saturating_mul(DAY)) + MORNING)
}

fn time(out: &mut String, name: &str, at: Millis) {
    put(out, name);
    LocalDateTime::from_utc(at, UtcOffset::UTC).write(out, ["", "", "T", ""]);
    put(out, "00Z\r\n");
}

/// Writes a line: the value escaped, the line folded between characters.
fn line(out: &mut String, name: &str, value: &str) {
    put(out, name);
    let mut length = name.len();
    for c in value.chars() {
        let c = match c {
            '\r' => continue,
            '\n' | '\\' | ',' | ';' => {
                fold(out, &mut length, '\\');
                if c == '\n' { 'n' } else { c }
            }
            // Other control characters are not allowed in a text.
            _ if c.is_control() => ' ',
            _ => c,
        };
        fold(out, &mut length, c);
    }
    put(out, "\r\n");
}

fn fold(out: &mut String, length: &mut usize, c: char) {
    if *length + c.len_utf8() > MAX_LINE {
        put(out, "\r\n ");
        *length = 1;
    }
    put_char(out, c);
    *length += c.len_utf8();
}
