//! The diary meets the device.

use super::{observe, page};
use crate::platform::files::{self, Brought};
use crate::platform::store;
use crate::platform::timer::Alarm;
use crate::record::batch::{self, Refused, Storage};
use crate::state::diary::{Chosen, Effect, Event};
use crate::state::{KEYS, Written};
use core::cell::RefCell;

/// The field that brings a file.
const FILE: &str = "[name=import]";

/// Has the browser do something for the diary, and reports what it answers.
pub(super) fn run_effect(
    effect: Effect,
    alarm: &RefCell<Alarm>,
    report: impl Fn(Event) + Copy + 'static,
) {
    match effect {
        Effect::Read(purpose) => report(Event::Read(purpose, observe::device())),
        Effect::ReadEntry(id) => {
            let text = store::read(&crate::diary::key(id)).ok().flatten();
            report(Event::EntryRead(id, text));
        }
        Effect::Write { record, then } => report(Event::Written(then, write(&record))),
        Effect::WriteAll(records, count) => {
            report(Event::AllWritten(
                count,
                batch::write_all(&mut Local, &records),
            ));
        }
        Effect::Remove(keys, why) => {
            let mut gone = true;
            for key in keys {
                gone &= store::remove(&key).is_ok();
            }
            report(Event::Removed(why, gone));
        }
        Effect::ReadForm(names) => {
            let value = |name: &'static str| {
                let selector = ["[name=", name, "]"].concat();
                Some((name, crate::platform::page::value(&selector)?))
            };
            report(Event::FormRead {
                values: names.iter().copied().filter_map(value).collect(),
                wall: observe::wall(),
            });
        }
        Effect::ReadFile(most) => files::read_chosen(FILE, most, move |brought| {
            report(Event::FileRead(match brought {
                Brought::Text(text) => Chosen::Text(text),
                Brought::TooLarge => Chosen::TooLarge,
                Brought::Unreadable => Chosen::Unreadable,
            }));
        }),
        Effect::OfferFile(file) => {
            let offered = files::hand_out(file.name, file.mime, &file.text);
            report(Event::FileOffered(offered));
        }
        Effect::Focus(selector) => page::focus(selector),
        Effect::Notify(text) => page::notify(text),
        Effect::WakeIn(wait) => {
            let ms = u32::try_from(wait.0).unwrap_or(u32::MAX);
            alarm.borrow_mut().set(ms, move || report(Event::AtRest));
        }
        // These concern the rest of the app, which has taken them.
        Effect::Render | Effect::Deleted(_) | Effect::StartOver => {}
    }
}

/// Writes a record, and finds out why if the device does not store it.
pub(super) fn write((key, text): &(String, String)) -> Written {
    if store::write(key, text).is_ok() {
        Written::Stored
    } else if store::all(KEYS).is_err() {
        Written::Blocked
    } else {
        Written::Full
    }
}

/// The storage of the browser.
struct Local;

impl Storage for Local {
    fn read(&self, key: &str) -> Result<Option<String>, Refused> {
        store::read(key).map_err(|_| Refused)
    }

    fn write(&mut self, key: &str, text: &str) -> Result<(), Refused> {
        store::write(key, text).map_err(|_| Refused)
    }

    fn remove(&mut self, key: &str) -> Result<(), Refused> {
        store::remove(key).map_err(|_| Refused)
    }
}
