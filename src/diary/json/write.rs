//! Writes the file: one entry a line, so that two files can be held against each other line by line.

use super::super::entry::{Entry, LATEST, muscle};
use super::super::record::{path, signed};
use super::{APP, VERSION};
use crate::record::text::number;

/// The file of these entries, and of the records that were set aside, each with its key.
#[must_use]
pub fn export(entries: &mut dyn Iterator<Item = &Entry>, aside: &[(String, String)]) -> String {
    let mut out = String::from("{\"app\":");
    quoted(&mut out, APP);
    out.push_str(",\"version\":");
    number(&mut out, VERSION);
    out.push_str(",\"entries\":[");
    let mut between = "\n";
    for entry in entries {
        out.push_str(between);
        object(&mut out, entry);
        between = ",\n";
    }
    out.push_str("\n],\"aside\":[");
    between = "\n";
    for (key, text) in aside {
        out.push_str(between);
        out.push('[');
        quoted(&mut out, key);
        out.push(',');
        quoted(&mut out, text);
        out.push(']');
        between = ",\n";
    }
    out.push_str("\n]}\n");
    out
}

fn object(out: &mut String, entry: &Entry) {
    out.push_str("{\"id\":");
    number(out, entry.id.number());
    out.push_str(",\"time\":\"");
    entry.when().write(out, ["-", "-", " ", ":"]);
    out.push_str("\",\"offset\":");
    signed(out, entry.offset);
    out.push_str(",\"edited\":");
    number(out, entry.edited.min(LATEST).0);
    out.push_str(",\"muscle\":\"");
    out.push_str(muscle(entry.position).name());
    out.push_str("\",\"stretch\":\"");
    out.push_str(path(entry.position));
    out.push_str("\",\"holds\":");
    number(out, entry.holds.count().into());
    out.push_str(",\"relief\":");
    match entry.relief {
        Some(relief) => number(out, relief.seconds().into()),
        None => out.push_str("null"),
    }
    for (name, flag) in [(",\"ice\":", entry.ice), (",\"heat\":", entry.heat)] {
        out.push_str(name);
        out.push_str(if flag { "true" } else { "false" });
    }
    out.push_str(",\"why\":\"");
    out.push_str(&entry.why.letters());
    out.push_str("\",\"reasons\":[");
    reasons(out, entry, "\"", ",");
    out.push_str("],\"note\":");
    quoted(out, entry.note.as_str());
    out.push('}');
}

/// Writes the items of what the answers of an entry point to.
pub(in crate::diary) fn reasons(out: &mut String, entry: &Entry, quote: &str, between: &str) {
    for (place, reason) in entry.why.findings().reasons.into_iter().enumerate() {
        let between = if place > 0 { between } else { "" };
        for piece in [between, quote, reason.id(), quote] {
            out.push_str(piece);
        }
    }
}

/// Writes a text in quotes. It is safe in a script and in markup too.
fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '\0'..' ' | '<' | '\u{2028}' | '\u{2029}' => {
                out.push_str("\\u");
                for shift in [12, 8, 4, 0] {
                    out.extend(char::from_digit(u32::from(letter) >> shift & 15, 16));
                }
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}
