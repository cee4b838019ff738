//! The diary as a file, and a file as diary entries.

use super::{Chosen, Device, Purpose, refused};
use crate::diary::{self, ImportError, ImportErrorKind, KEY_PREFIX, key};
use crate::screen::diary::{Notice, PendingImport};
use crate::state::{File, is_quarantined};

/// What to do with a chosen file.
pub(super) fn read(chosen: Chosen) -> Purpose {
    match chosen {
        Chosen::TooLarge => refused(ImportError {
            line: 1,
            kind: ImportErrorKind::TooLarge,
        }),
        Chosen::Unreadable => Purpose::Show(Notice::Unreadable, None),
        Chosen::Text(text) => match diary::import(&text) {
            Err(why) => refused(why),
            Ok(file) => Purpose::Compare(file),
        },
    }
}

/// The records an offer would add to the diary as it is now, and how many of them are entries.
///
/// The comparison is repeated: another tab may have changed an entry since the runner was asked.
pub(super) fn to_write(offer: PendingImport, device: &Device) -> (Vec<(String, String)>, usize) {
    let offer = offer.recompare(&device.diary().entries);
    let entries = offer.merge.new.iter().chain(&offer.merge.newer);
    let mut records: Vec<(String, String)> = entries
        .map(|entry| (key(entry.id), entry.write()))
        .collect();
    let count = records.len();
    for (key, text) in offer.quarantined {
        // Never a live record of the guide, and never one that already exists: that would overwrite another.
        let may_be_written = is_quarantined(&key) || key.starts_with(KEY_PREFIX);
        if may_be_written && !device.contains(&key) {
            records.push((key, text));
        }
    }
    (records, count)
}

/// All entries and the unreadable records, in a form that can be imported again.
pub(super) fn json(device: &Device) -> File {
    File {
        name: "uncramp-diary.json",
        mime: "application/json",
        text: diary::export(&mut device.diary().entries.iter(), &device.unread()),
    }
}

/// All entries as a table.
pub(super) fn csv(device: &Device) -> File {
    File {
        name: "uncramp-diary.csv",
        mime: "text/csv",
        text: diary::csv(&mut device.diary().entries.iter()),
    }
}
