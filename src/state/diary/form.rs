//! Saving the form of an entry, which another tab may have changed or deleted meanwhile.

use super::{Device, Diary, Effect, Purpose, Write, show_notice, write};
use crate::care::Millis;
use crate::content::words;
use crate::diary::Entry;
use crate::language::Locale;
use crate::screen::diary::{Notice, edited};

/// The request that follows once the fields of the form were read.
pub(super) fn read(
    diary: &Diary,
    values: &[(&'static str, String)],
    wall: Millis,
) -> Option<Effect> {
    let value = |name: &str| {
        let mut fields = values.iter();
        let (_, value) = fields.find(|(field, _)| *field == name)?;
        Some(value.clone())
    };
    let edited = edited(diary.editing()?, wall, &value);
    Some(Effect::Read(Purpose::Save(Box::new(edited))))
}

/// Saves what was changed in the form, in the entry as it is on the device.
pub(super) fn save(diary: &Diary, edited: Box<Entry>, device: &Device, locale: Locale) -> Effect {
    let id = edited.id;
    match (device.entry(id), diary.editing()) {
        (Some(Ok(found)), Some(opened)) => {
            write(&found.with_changes(opened, &edited), Write::Edited(id))
        }
        // Written by a newer version, for example.
        (Some(Err(_)), _) => Effect::Notify(Some(words!(locale, diary::QUARANTINED))),
        // The deletion stands, and "Undo" restores the entry with what was typed.
        (None, _) if device.records.is_some() => show_notice(Notice::Deleted(edited)),
        // A browser that stores nothing refuses this too, and the runner is told.
        _ => write(&edited, Write::Edited(id)),
    }
}
