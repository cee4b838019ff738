//! What after-care stores and exports: the cramp for the diary, reminders for the calendar, the plan as text.

use super::effect::{Effect, notify, push};
use super::event::{AfterWrite, Answers, Reminder, SharedTo, Stamp, StampUse};
use crate::care::plan as care_plan;
use crate::care::{Millis, Session};
use crate::content::words;
use crate::diary::calendar::{IcsEvent, ics, next_day};
use crate::diary::{Entry, Holds, Id, Note, TimeToRelief, key};
use crate::language::Locale;
use crate::state::{File, Written};

/// Something that happened in after-care.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// The runner saved the cramp.
    SaveTapped,
    /// The runner shared the plan.
    ShareTapped,
    /// The runner asked for a reminder.
    RemindTapped(Reminder),
    /// The browser has supplied what an entry or a reminder needs.
    Stamped(StampUse, Stamp),
    /// An answer to "why" has changed, or the leg. This is what was known before.
    Answered(Answers),
    /// The saved cramp was read, to add what has changed since then.
    EntryRead(Id, Answers, Option<String>),
    /// An entry was written, or writing it failed.
    EntryWritten(AfterWrite, Written),
    /// Where the shared plan went.
    Shared(SharedTo),
    /// A file was offered to the runner, or could not be.
    FileOffered(bool),
}

/// Applies an event, and returns the id of the entry if the last cramp was just saved.
pub(super) fn update(
    session: &Session,
    event: Event,
    (wall, locale): (Millis, Locale),
    effects: &mut Vec<Effect>,
) -> Option<Id> {
    match event {
        Event::SaveTapped => push(effects, Effect::Stamp(StampUse::Entry)),
        Event::RemindTapped(reminder) => {
            push(effects, Effect::Stamp(StampUse::Reminder(reminder)));
        }
        Event::Stamped(StampUse::Entry, stamp) => {
            if let Some(entry) = entry(session, wall, stamp) {
                let then = AfterWrite::Saved(entry.id);
                push(effects, write(&entry, then));
            }
        }
        Event::Stamped(StampUse::Reminder(reminder), stamp) => {
            push(
                effects,
                Effect::OfferFile(reminder_file(session, reminder, (wall, locale), stamp)),
            );
        }
        Event::Answered(before) => {
            if let Some(id) = session.saved().and_then(Id::checked) {
                push(effects, Effect::ReadEntry(id, before));
            }
        }
        // The diary may say more, or something else by now: only what has changed here is written.
        Event::EntryRead(id, (why, leg), text) => {
            let entry = text.and_then(|text| Entry::read(id, &text).ok());
            if let Some(mut entry) = entry {
                let found = (entry.why, entry.leg);
                entry.why = entry.why.with_changes(why, session.why());
                if session.leg() != leg {
                    entry.leg = session.leg();
                }
                if (entry.why, entry.leg) != found {
                    entry.edited = wall;
                    push(effects, write(&entry, AfterWrite::Answered));
                }
            }
        }
        Event::EntryWritten(AfterWrite::Saved(id), Written::Stored) => {
            push(effects, Effect::Persist);
            notify(words!(locale, diary::SAVED), effects);
            push(effects, Effect::Focus(".saved".to_owned()));
            return Some(id);
        }
        Event::EntryWritten(_, written) => notify_failure(written, locale, effects),
        Event::ShareTapped => push(effects, Effect::Share(plan_as_text(session, locale))),
        Event::Shared(to) => notify(
            match to {
                SharedTo::App => words!(locale, diary::SHARED),
                SharedTo::Clipboard => words!(locale, diary::COPIED),
                SharedTo::Nowhere => words!(locale, diary::NOT_SHARED),
            },
            effects,
        ),
        Event::FileOffered(offered) => notify(
            if offered {
                words!(locale, diary::FILE_READY)
            } else {
                words!(locale, diary::NO_FILE)
            },
            effects,
        ),
    }
    None
}

fn write(entry: &Entry, then: AfterWrite) -> Effect {
    Effect::WriteEntry {
        record: (key(entry.id), entry.write()),
        then,
    }
}

/// Says why the device did not store an entry.
fn notify_failure(written: Written, locale: Locale, effects: &mut Vec<Effect>) {
    match written {
        Written::Stored => {}
        Written::Full => notify(words!(locale, diary::NOT_SAVED_FULL), effects),
        Written::Blocked => notify(words!(locale, diary::NOT_SAVED_BLOCKED), effects),
    }
}

/// The last cramp as a diary entry.
fn entry(session: &Session, wall: Millis, stamp: Stamp) -> Option<Entry> {
    let relief = session.relief()?;
    Some(Entry {
        id: Id::new(wall, stamp.random),
        offset: stamp.offset,
        edited: wall,
        stretch: relief.stretch,
        leg: None,
        holds: Holds::new(relief.holds),
        relief: Some(TimeToRelief::new(relief.took)),
        ice: relief.ice,
        heat: relief.heat,
        why: session.why(),
        note: Note::new(""),
    })
}

/// A calendar reminder: the web has no alarm reliable enough.
fn reminder_file(
    session: &Session,
    reminder: Reminder,
    (wall, locale): (Millis, Locale),
    stamp: Stamp,
) -> File {
    let (name, start, summary, description) = match reminder {
        Reminder::NextDay => (
            "uncramp-tomorrow.ics",
            next_day(wall, stamp.offset),
            words!(locale, diary::NEXT_DAY),
            words!(locale, diary::NEXT_DAY_TEXT),
        ),
        Reminder::IceOff => (
            "uncramp-ice-off.ics",
            wall + session.ice_left(),
            words!(locale, diary::ICE_OFF),
            words!(locale, diary::ICE_OFF_TEXT),
        ),
    };
    let uid = Id::new(wall, stamp.random).digits();
    let text = ics(&IcsEvent {
        uid: &uid,
        stamp: wall,
        start,
        summary,
        description,
    });
    File {
        name,
        mime: "text/calendar",
        text,
    }
}

/// The plan as text, stage by stage.
fn plan_as_text(session: &Session, locale: Locale) -> String {
    let mut text = words!(locale, diary::SHARE_HEADING).to_owned();
    let mut stage = None;
    for advice in care_plan::plan(&session.why().findings()) {
        if stage.replace(advice.stage()) != Some(advice.stage()) {
            text.push_str("\n\n");
            text.push_str(words!(locale, plan::stage(advice.stage())));
        }
        text.push_str("\n- ");
        text.push_str(words!(locale, plan::advice(advice)));
    }
    text
}
