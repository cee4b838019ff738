//! The diary as records on the device.

use crate::app::keeper;
use crate::diary::{Entry, Id, KEY_PREFIX, Offset, When};
use crate::platform::{clock, store};
use crate::screen::diary::Shelf;

/// What every key of the guide begins with.
pub(super) const KEYS: &str = "uncramp.";

/// The key of an entry.
pub(super) fn key(id: Id) -> String {
    [KEY_PREFIX, &id.digits()].concat()
}

/// Keeps an entry. False where the device does not.
pub(super) fn write(entry: &Entry) -> bool {
    store::write(&key(entry.id), &entry.write()).is_ok()
}

/// A key that was written, and what it held before.
pub(super) type Replaced = (String, Option<String>);

/// Writes a record and adds what it replaced to the `log`. False where the device does not keep it.
pub(super) fn replace(log: &mut Vec<Replaced>, key: String, text: &str) -> bool {
    let Ok(before) = store::read(&key) else {
        return false;
    };
    let written = store::write(&key, text).is_ok();
    if written {
        log.push((key, before));
    }
    written
}

/// Undoes what was written, the latest first: the storage goes back through states that fitted before, and no older
/// version is ever away. Returns how many records could not be undone.
pub(super) fn undo(log: &[Replaced]) -> usize {
    let stays = |(key, before): &&Replaced| match before {
        Some(text) => store::write(key, text).is_err(),
        None => store::remove(key).is_err(),
    };
    log.iter().rev().filter(stays).count()
}

/// The diary as the device has it.
pub(super) fn read() -> Shelf {
    let kept = store::all(KEY_PREFIX);
    let mut shelf = Shelf {
        blocked: kept.is_err(),
        week: When::of(keeper::wall(), offset()).week,
        ..Shelf::default()
    };
    for (key, text) in kept.unwrap_or_default() {
        let id = key.strip_prefix(KEY_PREFIX).and_then(Id::read);
        match id.and_then(|id| Entry::read(id, &text).ok()) {
            // The keys come in order, and their digits are of one length.
            Some(entry) => shelf.entries.push(entry),
            None => shelf.unread += 1,
        }
    }
    shelf
}

/// What cannot be read here, and what was set aside, with its keys.
pub(super) fn aside() -> Vec<(String, String)> {
    let mut kept = store::all(KEYS).unwrap_or_default();
    kept.retain(|(key, text)| match key.strip_prefix(KEY_PREFIX) {
        Some(digits) => Id::read(digits).is_none_or(|id| Entry::read(id, text).is_err()),
        None => keeper::is_aside(key),
    });
    kept
}

/// How far local time is ahead of UTC now.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a browser's offset is some hundred minutes, and no number becomes 0"
)]
pub(super) fn offset() -> Offset {
    Offset::new(clock::offset_minutes() as i32)
}

/// What tells apart what happens in the same millisecond.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 0 to 1023"
)]
pub(super) fn random() -> u16 {
    (clock::random() * 1_024.0) as u16
}
