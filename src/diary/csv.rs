//! The diary for a spreadsheet: RFC 4180, and safe to open.

use super::entry::Entry;
use super::json::reasons;
use super::record::path;
use crate::record::text::{number, put, put_letter};

/// With the mark that tells spreadsheets it is UTF-8. The names are those of the fields of [`export`](super::export).
const HEADER: &str = "\u{feff}time,muscle,stretch,holds,relief,ice,heat,reasons,note\r\n";

/// The entries as lines of cells: local time, relief in seconds, the reasons by their items of the inventory.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
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
        number(&mut out, entry.holds.count().into());
        put(&mut out, ",");
        if let Some(relief) = entry.relief {
            number(&mut out, relief.seconds().into());
        }
        for flag in [entry.ice, entry.heat] {
            put(&mut out, if flag { ",true" } else { ",false" });
        }
        put(&mut out, ",");
        reasons(&mut out, entry, "", " ");
        put(&mut out, ",");
        cell(&mut out, entry.note.as_str());
        put(&mut out, "\r\n");
    }
    out
}

/// A text of the runner's. Being a note it has no line breaks, no tabs, and no space in front.
fn cell(out: &mut String, text: &str) {
    let quoted = text.chars().any(|letter| matches!(letter, ',' | ';' | '"'));
    if quoted {
        put(out, "\"");
    }
    // The wide ones of Chinese, Japanese and Korean keyboards count as well.
    if let Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') = text.chars().next() {
        put(out, "'");
    }
    for letter in text.chars() {
        if letter == '"' {
            put(out, "\"");
        }
        put_letter(out, letter);
    }
    if quoted {
        put(out, "\"");
    }
}
