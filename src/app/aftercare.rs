//! What after-care keeps and hands out: the cramp for the diary, reminders for the calendar, the plan as text.

use super::device::{KEYS, key, offset, random, write};
use super::{Wires, announcer, keeper};
use crate::care::plan as care_plan;
use crate::care::{Event, Millis, Session};
use crate::content::diary as words;
use crate::content::plan;
use crate::diary::calendar::{IcsEvent, ics, next_day};
use crate::diary::{Entry, Holds, Id, Note, Relief};
use crate::platform::files;
use crate::platform::share::{self, Went};
use crate::platform::{page, store};
use crate::view::Alarm;

impl Wires {
    /// Keeps the cramp that has let go: one tap.
    pub(super) fn save(self) {
        let Some(entry) = self.entry() else { return };
        if write(&entry) {
            store::persist();
            self.happened(Event::Saved(Some(entry.id.number())));
            say(words::SAVED);
            super::diary::focus_on(".saved".to_owned());
        } else {
            say_not_kept();
        }
    }

    fn entry(self) -> Option<Entry> {
        let relief = self.ask(Session::relief)?;
        let now = keeper::wall();
        Some(Entry {
            id: Id::new(now, random()),
            offset: offset(),
            edited: now,
            position: relief.position,
            holds: Holds::new(relief.holds),
            relief: Some(Relief::new(relief.took)),
            ice: relief.ice,
            heat: relief.heat,
            why: self.ask(Session::why),
            note: Note::new(""),
        })
    }

    /// What was answered after the cramp was saved belongs to it.
    pub(super) fn keep_why(self) {
        let (saved, why) = self.ask(|session| (session.saved(), session.why()));
        let Some(id) = saved.and_then(Id::checked) else {
            return;
        };
        let Ok(Some(text)) = store::read(&key(id)) else {
            return;
        };
        if let Ok(entry) = Entry::read(id, &text)
            && entry.why != why
        {
            let entry = Entry {
                why,
                edited: keeper::wall(),
                ..entry
            };
            if !write(&entry) {
                say_not_kept();
            }
        }
    }

    /// A reminder for the calendar: the web has no alarm one could rely on.
    pub(super) fn remind(self, alarm: Alarm) {
        let now = keeper::wall();
        let (name, start, summary, description) = match alarm {
            Alarm::NextDay => (
                "uncramp-tomorrow.ics",
                next_day(now, offset()),
                words::NEXT_DAY,
                words::NEXT_DAY_TEXT,
            ),
            Alarm::IceOff => (
                "uncramp-ice-off.ics",
                now + self.ice_left(),
                words::ICE_OFF,
                words::ICE_OFF_TEXT,
            ),
        };
        let uid = Id::new(now, random()).digits();
        let text = ics(&IcsEvent {
            uid: &uid,
            stamp: now,
            start,
            summary,
            description,
        });
        hand_out(name, "text/calendar", &text);
    }

    /// How long the ice may stay on from now, which may be long after the session was told of the time.
    fn ice_left(self) -> Millis {
        self.happened(Event::TimePassed);
        self.ask(Session::ice_left)
    }

    /// The plan as text.
    pub(super) fn share_plan(self) {
        let advice = self.ask(|session| care_plan::plan(&session.why().findings()));
        let mut text = words::SHARE_HEADING.to_owned();
        let mut stage = None;
        for advice in advice {
            if stage.replace(advice.stage()) != Some(advice.stage()) {
                text.push_str("\n\n");
                text.push_str(plan::stage(advice.stage()));
            }
            text.push_str("\n- ");
            text.push_str(plan::advice(advice).text);
        }
        share::offer(&text, |went| {
            say(match went {
                Went::Shared => words::SHARED,
                Went::Copied => words::COPIED,
                Went::Nowhere => words::NOT_SHARED,
            });
        });
    }
}

/// Hands the runner a file, and says so.
pub(super) fn hand_out(name: &str, kind: &str, text: &str) {
    say(if files::hand_out(name, kind, text) {
        words::FILE_READY
    } else {
        words::NO_FILE
    });
}

/// Says what has become of a tap, to be heard and to be read.
fn say(text: &str) {
    page::set_text(announcer::SAID, text);
    page::set_attribute("data-told", Some("yes"));
}

/// The device has not kept an entry.
pub(super) fn say_not_kept() {
    say(if store::all(KEYS).is_err() {
        words::NOT_SAVED_BLOCKED
    } else {
        words::NOT_SAVED_FULL
    });
}
