//! The stored session and settings.
//!
//! If the browser stores nothing, the guide continues in memory and says so. An unreadable record is moved to a key of its
//! own (quarantined): it may come from a newer version, and is never thrown away.

use super::effect::{Effect, push};
use super::event::Blocked;
use crate::care::Millis;
use crate::record::Unreadable;
use crate::state::{QUARANTINED, Slot};
use crate::text::{joined, to_text};

/// Which records may be written. One that can be neither read nor moved out of the way is left alone.
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

    /// The contents of a stored record, if there is a readable one. An unreadable one is quarantined.
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
        push(
            effects,
            Effect::Quarantine {
                slot,
                key: joined(&[slot.key(), QUARANTINED, &to_text(wall.0)]),
                text,
            },
        );
        None
    }

    /// Sets whether a record may be written from now on.
    pub(super) const fn permit(&mut self, slot: Slot, permitted: bool) {
        *self.may_write(slot) = permitted;
    }

    /// Stores a record, or reports that it is not stored.
    pub(super) fn store(mut self, slot: Slot, text: String, effects: &mut Vec<Effect>) {
        push(
            effects,
            if *self.may_write(slot) {
                Effect::Store(slot, text)
            } else {
                show_stored(false)
            },
        );
    }
}

/// Shows a warning if the device does not store the runner's data.
pub(super) const fn show_stored(stored: bool) -> Effect {
    Effect::SetAttribute("data-stored", if stored { None } else { Some("no") })
}
