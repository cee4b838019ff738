//! The records on the device.

use crate::care::Millis;
use crate::diary::{Id, UtcOffset, key};
use crate::platform::{clock, store};
use crate::state::Written;

/// Writes a record. If the device does not store it, finds out why.
pub(super) fn write((key, text): &(String, String)) -> Written {
    if store::write(key, text).is_ok() {
        Written::Stored
    } else if store::read(key).is_err() {
        Written::Blocked
    } else {
        Written::Full
    }
}

/// The record of an entry, if there is a readable one.
pub(super) fn entry(id: Id) -> Option<String> {
    store::read(&key(id)).ok().flatten()
}

/// Whether there is a record of an entry; `None` if the browser does not say.
pub(super) fn has_entry(id: Id) -> Option<bool> {
    Some(store::read(&key(id)).ok()?.is_some())
}

/// The wall-clock time.
pub(super) fn wall() -> Millis {
    millis(clock::wall_ms())
}

/// How far local time is currently ahead of UTC.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a browser's offset is a few hundred minutes, and NaN becomes 0"
)]
pub(super) fn offset() -> UtcOffset {
    UtcOffset::new(clock::offset_minutes() as i32)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float out of range becomes the nearest integer, and NaN becomes 0"
)]
pub(super) const fn millis(ms: f64) -> Millis {
    Millis(ms as u64)
}
