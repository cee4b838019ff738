//! The stored session and settings.
//!
//! Where the browser stores nothing, the guide goes on in memory and says so. A record that cannot be read is moved to
//! a key of its own (quarantined): it may be from a newer version, and is never thrown away.

use super::effect::Effect;
use super::event::Blocked;
use crate::care::Millis;
use crate::record::Unreadable;
use crate::record::text::written;

/// What every key of the guide begins with.
pub const KEYS: &str = "uncramp.";
/// What the key of a quarantined record contains, before the time it was moved.
const QUARANTINED: &str = ".aside.";

/// A record of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Where the runner is in the guide, stored after every event.
    Session,
    /// The settings, stored after every change. The script that runs before the first paint reads them too.
    Settings,
}

impl Slot {
    /// The key of the record.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Session => "uncramp.session",
            Self::Settings => "uncramp.settings",
        }
    }
}

/// Whether this is the key of a quarantined record. Byte by byte: the search of the standard library is 0.5 kB.
#[must_use]
pub fn is_quarantined(key: &str) -> bool {
    let mut parts = key.as_bytes().windows(QUARANTINED.len());
    parts.any(|part| part == QUARANTINED.as_bytes())
}

/// Which records may be written. One that can neither be read nor moved out of the way is left alone.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Persistence {
    session: bool,
    settings: bool,
}

impl Persistence {
    const fn may_write(&mut self, slot: Slot) -> &mut bool {
        match slot {
            Slot::Session => &mut self.session,
            Slot::Settings => &mut self.settings,
        }
    }

    /// What a stored record says, if there is one that can be read. An unreadable one is quarantined.
    pub(super) fn read<T>(
        &mut self,
        slot: Slot,
        stored: Result<Option<String>, Blocked>,
        parse: fn(&str) -> Result<T, Unreadable>,
        wall: Millis,
        effects: &mut Vec<Effect>,
    ) -> Option<T> {
        let Ok(text) = stored else { return None };
        let Some(text) = text else {
            *self.may_write(slot) = true;
            return None;
        };
        if let Ok(record) = parse(&text) {
            *self.may_write(slot) = true;
            return Some(record);
        }
        effects.push(Effect::Quarantine {
            slot,
            key: [slot.key(), QUARANTINED, &written(wall.0)].concat(),
            text,
        });
        None
    }

    /// An unreadable record was moved out of the way, or could not be.
    pub(super) const fn quarantined(&mut self, slot: Slot, moved: bool) {
        *self.may_write(slot) = moved;
    }

    /// Stores a record, or says that it is not stored.
    pub(super) fn store(mut self, slot: Slot, text: String, effects: &mut Vec<Effect>) {
        effects.push(if *self.may_write(slot) {
            Effect::Store(slot, text)
        } else {
            stored(false)
        });
    }
}

/// Says whether the device stores what the runner does.
pub(super) const fn stored(stored: bool) -> Effect {
    Effect::SetAttribute("data-kept", if stored { None } else { Some("no") })
}
