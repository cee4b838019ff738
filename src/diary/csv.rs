//! The diary for a spreadsheet: RFC 4180, and safe against formula injection.

use super::entry::Entry;
use super::json::reasons;
use super::record::path;
use crate::care::Leg;
use crate::text::{put, put_char, put_number};

/// Starts with the byte order mark by which spreadsheets recognize UTF-8. The columns are named as in
/// [`export`](super::export); a new one comes last, so that it moves no other.
const HEADER: &str = "\u{feff}time,muscle,stretch,holds,relief,ice,heat,reasons,note,leg\r\n";

/// The entries as rows: local time, relief in seconds, the reasons by their items in the inventory.
///
/// A cell that a spreadsheet would take for a formula is prefixed with an apostrophe.
#[must_use]
pub fn csv(entries: &mut dyn Iterator<Item = &Entry>) -> String {
    let mut out = String::from(HEADER);
    for entry in entries {
        entry.when().write(&mut out, ["-", "-", " ", ":"]);
        for word in [entry.stretch.muscle().name(), path(entry.stretch)] {
            put(&mut out, ",");
            put(&mut out, word);
        }
        put(&mut out, ",");
        put_number(&mut out, entry.holds.count().into());
        put(&mut out, ",");
        if let Some(relief) = entry.relief {
            put_number(&mut out, relief.seconds().into());
        }
        for flag in [entry.ice, entry.heat] {
            put(&mut out, if flag { ",true" } else { ",false" });
        }
        put(&mut out, ",");
        reasons(&mut out, entry, "", " ");
        put(&mut out, ",");
        cell(&mut out, entry.note.as_str());
        put(&mut out, ",");
        put(&mut out, entry.leg.map_or("", Leg::name));
        put(&mut out, "\r\n");
    }
    out
}

/// A text written by the runner. A note has no line breaks, no tabs, and no leading space.
fn cell(out: &mut String, text: &str) {
    let quoted = text.chars().any(|c| matches!(c, ',' | ';' | '"'));
    if quoted {
        put(out, "\"");
    }
    // The full-width ones of Chinese, Japanese and Korean keyboards count as well.
    if let Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') = text.chars().next() {
        put(out, "'");
    }
    for c in text.chars() {
        if c == '"' {
            put(out, "\"");
        }
        put_char(out, c);
    }
    if quoted {
        put(out, "\"");
    }
}
