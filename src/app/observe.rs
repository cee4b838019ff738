//! What the browser reports: with every event, or when it is asked.

use super::sound::Sound;
use crate::care::{Millis, Reading};
use crate::content::emergency::{self, Place};
use crate::diary::Offset;
use crate::platform::{clock, lifecycle, locale, store};
use crate::state::diary::Device;
use crate::state::{Blocked, Event, KEYS, Observed, Slot, Stamp};

/// What is reported with every event.
pub(super) fn observe(sound: &Sound) -> Observed {
    Observed {
        monotonic: clock::monotonic_ms().map(millis),
        wall: wall(),
        hidden: is_hidden(),
        audio: sound.audio(),
    }
}

/// Both clocks; nothing where the browser has no clock that never runs backwards.
pub(super) fn reading() -> Option<Reading> {
    Some(Reading {
        monotonic: millis(clock::monotonic_ms()?),
        wall: wall(),
    })
}

pub(super) fn wall() -> Millis {
    millis(clock::wall_ms())
}

pub(super) fn is_hidden() -> bool {
    lifecycle::is_hidden()
}

/// The stored session and settings.
pub(super) fn records() -> Event {
    let read = |slot: Slot| store::read(slot.key()).map_err(|_| Blocked);
    Event::RecordsRead {
        session: read(Slot::Session),
        settings: read(Slot::Settings),
    }
}

/// Everything the guide has stored.
pub(super) fn device() -> Device {
    Device {
        records: store::all(KEYS).ok(),
        wall: wall(),
        offset: offset(),
    }
}

/// The country the runner is in, as far as the browser says.
pub(super) fn country() -> Option<Place> {
    let languages = locale::languages();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    emergency::place_for(&locale::time_zone().unwrap_or_default(), &languages)
}

/// What tells entries apart that are made in the same millisecond, and when they were made in local time.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 0 to 1023"
)]
pub(super) fn stamp() -> Stamp {
    Stamp {
        offset: offset(),
        random: (clock::random() * 1_024.0) as u16,
    }
}

/// How far local time is ahead of UTC now.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a browser's offset is some hundred minutes, and no number becomes 0"
)]
fn offset() -> Offset {
    Offset::new(clock::offset_minutes() as i32)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float that is out of range, or no number, becomes the nearest number"
)]
pub(super) const fn millis(ms: f64) -> Millis {
    Millis(ms as u64)
}
