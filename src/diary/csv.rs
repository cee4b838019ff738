//! The diary for a spreadsheet: RFC 4180, and safe to open.

use super::entry::{Entry, muscle};
use super::json::reasons;
use super::record::path;
use crate::record::text::number;

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
        for word in [muscle(entry.position).name(), path(entry.position)] {
            out.push(',');
            out.push_str(word);
        }
        out.push(',');
        number(&mut out, entry.holds.count().into());
        out.push(',');
        if let Some(relief) = entry.relief {
            number(&mut out, relief.seconds().into());
        }
        for flag in [entry.ice, entry.heat] {
            out.push_str(if flag { ",true" } else { ",false" });
        }
        out.push(',');
        reasons(&mut out, entry, "", " ");
        out.push(',');
        cell(&mut out, entry.note.as_str());
        out.push_str("\r\n");
    }
    out
}

/// A text of the runner's. It has no line breaks and no tabs, being a note.
fn cell(out: &mut String, text: &str) {
    let quoted = text.contains([',', ';', '"']);
    if quoted {
        out.push('"');
    }
    if text.starts_with(['=', '+', '-', '@']) {
        out.push('\'');
    }
    for letter in text.chars() {
        if letter == '"' {
            out.push('"');
        }
        out.push(letter);
    }
    if quoted {
        out.push('"');
    }
}
