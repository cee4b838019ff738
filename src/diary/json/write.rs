//! Writes the file: one entry per line, so that two files can be compared line by line.

use super::super::entry::{Entry, LATEST};
use super::super::record::path;
use super::{APP, VERSION};
use crate::text::{put, put_char, put_number, put_signed};

/// The file with these entries and the quarantined records, each with its key.
#[must_use]
pub fn export(
    entries: &mut dyn Iterator<Item = &Entry>,
    quarantined: &[(String, String)],
) -> String {
    let mut out = String::from("{\"app\":");
    quoted(&mut out, APP);
    put(&mut out, ",\"version\":");
    put_signed(&mut out, VERSION);
    put(&mut out, ",\"entries\":[");
    let mut separator = "\n";
    for entry in entries {
        put(&mut out, separator);
        object(&mut out, entry);
        separator = ",\n";
    }
    put(&mut out, "\n],\"aside\":[");
    separator = "\n";
    for (key, text) in quarantined {
        put(&mut out, separator);
        put(&mut out, "[");
        quoted(&mut out, key);
        put(&mut out, ",");
        quoted(&mut out, text);
        put(&mut out, "]");
        separator = ",\n";
    }
    put(&mut out, "\n]}\n");
    out
}

fn object(out: &mut String, entry: &Entry) {
    put(out, "{\"id\":");
    put_number(out, entry.id.number());
    put(out, ",\"time\":\"");
    entry.when().write(out, ["-", "-", " ", ":"]);
    put(out, "\",\"offset\":");
    put_signed(out, entry.offset.minutes().into());
    put(out, ",\"edited\":");
    put_number(out, entry.edited.min(LATEST).0);
    put(out, ",\"muscle\":\"");
    put(out, entry.stretch.muscle().name());
    put(out, "\",\"stretch\":\"");
    put(out, path(entry.stretch));
    put(out, "\",\"leg\":");
    match entry.leg {
        Some(leg) => quoted(out, leg.name()),
        None => put(out, "null"),
    }
    put(out, ",\"holds\":");
    put_number(out, entry.holds.count().into());
    put(out, ",\"relief\":");
    match entry.relief {
        Some(relief) => put_number(out, relief.seconds().into()),
        None => put(out, "null"),
    }
    for (name, flag) in [(",\"ice\":", entry.ice), (",\"heat\":", entry.heat)] {
        put(out, name);
        put(out, if flag { "true" } else { "false" });
    }
    put(out, ",\"why\":\"");
    put(out, &entry.why.letters());
    put(out, "\",\"reasons\":[");
    reasons(out, entry, "\"", ",");
    put(out, "],\"note\":");
    quoted(out, entry.note.as_str());
    put(out, "}");
}

/// Writes the inventory items of the reasons that an entry's answers point to.
pub(in crate::diary) fn reasons(out: &mut String, entry: &Entry, quote: &str, separator: &str) {
    for (index, reason) in entry.why.findings().reasons.into_iter().enumerate() {
        let separator = if index > 0 { separator } else { "" };
        for piece in [separator, quote, reason.id(), quote] {
            put(out, piece);
        }
    }
}

/// Writes a quoted string that is also safe in a script and in markup.
fn quoted(out: &mut String, text: &str) {
    put(out, "\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                put(out, "\\");
                put_char(out, c);
            }
            '\0'..' ' | '<' | '\u{2028}' | '\u{2029}' => {
                put(out, "\\u");
                for shift in [12, 8, 4, 0] {
                    out.extend(char::from_digit(u32::from(c) >> shift & 15, 16));
                }
            }
            _ => put_char(out, c),
        }
    }
    put(out, "\"");
}
