//! The diary meets the device: one record a key, so that two tabs never write over each other, and every change is read
//! back from there.

use super::{Wires, keeper};
use crate::care::{Event, Millis, Session, StepId};
use crate::content::diary as words;
use crate::content::plan;
use crate::diary::calendar::{IcsEvent, ics, next_day};
use crate::diary::{
    Entry, Holds, Id, Imported, KEY_PREFIX, LARGEST, Note, Offset, Refusal, Refused, Relief, When,
    csv, export, import,
};
use crate::platform::files::{self, Brought};
use crate::platform::share::{self, Went};
use crate::platform::{clock, page, store};
use crate::record::Settings;
use crate::screen::diary::{LISTED, Notice, Offer, Shelf, edited};
use crate::view::{Alarm, DiaryTap};
use leptos::prelude::*;

/// What every key of the guide begins with.
const KEYS: &str = "uncramp.";
/// The field that brings a file.
const FILE: &str = "[name=import]";
/// What has just happened, and the form of an entry: where the focus goes.
const TOLD: &str = ".told";
const FORM: &str = "#form";
const HEADING: &str = "h1";

impl Wires {
    /// Takes the diary from the shelf, as it is on the device now.
    pub(super) fn open_diary(self) {
        if self.ask(Session::step) == StepId::Diary {
            let shelf = self.0.shelf.get_untracked();
            let (listed, notice, editing) = shelf.map_or((LISTED, Notice::Quiet, None), |shelf| {
                (shelf.listed, shelf.notice, shelf.editing)
            });
            self.0.shelf.set(Some(Shelf {
                listed,
                notice,
                editing,
                ..read()
            }));
        }
    }

    /// Whoever comes back to the diary finds it closed on what was told last.
    pub(super) fn close_diary(self) {
        if self.0.shelf.with_untracked(Option::is_some) {
            self.0.shelf.set(None);
        }
    }

    /// Another tab has written, too.
    pub(super) fn watch_diary(self) {
        store::watch(move || {
            // What is being typed is not taken from under the fingers.
            let typing = self
                .0
                .shelf
                .with_untracked(|shelf| shelf.as_ref().is_none_or(|it| it.editing.is_some()));
            if !typing {
                self.open_diary();
            }
        });
    }

    /// Reads the device anew, says what happened, and puts the focus there.
    fn told(self, notice: Notice) {
        let focus = match notice {
            Notice::Quiet => HEADING,
            _ => TOLD,
        };
        self.reshelve(|shelf| {
            shelf.notice = notice;
            shelf.editing = None;
        });
        focus_on(focus.to_owned());
    }

    fn reshelve(self, change: impl FnOnce(&mut Shelf)) {
        let listed = self
            .0
            .shelf
            .with_untracked(|shelf| shelf.as_ref().map_or(LISTED, |shelf| shelf.listed));
        let mut shelf = Shelf { listed, ..read() };
        change(&mut shelf);
        page::set_attribute("data-told", None);
        self.0.shelf.set(Some(shelf));
    }

    /// Something in the diary was tapped.
    pub(super) fn diary_tapped(self, tap: DiaryTap) {
        let Some(shelf) = self.0.shelf.get_untracked() else {
            return;
        };
        match tap {
            DiaryTap::Edit(id) => {
                self.reshelve(|shelf| shelf.editing = Some(id));
                focus_on(FORM.to_owned());
            }
            DiaryTap::Delete(id) => {
                if let Some(entry) = shelf.entry(id) {
                    let gone = store::remove(&key(id)).is_ok();
                    self.told(if gone {
                        self.forget(id);
                        Notice::Deleted(Box::new(entry.clone()))
                    } else {
                        Notice::NotKept
                    });
                }
            }
            DiaryTap::Undo => {
                if let Notice::Deleted(entry) = &shelf.notice {
                    self.put_back(entry);
                }
            }
            DiaryTap::Keep => {
                if let Some(entry) = shelf.editing.and_then(|id| shelf.entry(id)) {
                    self.keep_form(entry);
                }
            }
            DiaryTap::Cancel => match shelf.editing {
                Some(id) => {
                    self.reshelve(|_| ());
                    focus_on(heading(id));
                }
                None => self.told(Notice::Quiet),
            },
            DiaryTap::More => {
                let next = shelf.entries.iter().rev().nth(shelf.listed);
                self.reshelve(|shelf| shelf.listed += LISTED);
                if let Some(next) = next {
                    focus_on(heading(next.id));
                }
            }
            DiaryTap::Json => {
                let text = export(&mut shelf.entries.iter(), &aside());
                Self::hand_out("uncramp-diary.json", "application/json", &text);
            }
            DiaryTap::Csv => {
                let text = csv(&mut shelf.entries.iter());
                Self::hand_out("uncramp-diary.csv", "text/csv", &text);
            }
            DiaryTap::File => {
                let most = u32::try_from(LARGEST).unwrap_or(u32::MAX);
                files::read_chosen(FILE, most, move |brought| self.brought(brought));
            }
            DiaryTap::Add => {
                if let Notice::Offered(offer) = &shelf.notice {
                    self.take_in(offer);
                }
            }
            DiaryTap::Erase => self.told(Notice::Erasing),
            DiaryTap::EraseNow => self.erase(),
        }
    }

    fn put_back(self, entry: &Entry) {
        let kept = write(entry);
        self.told(if kept { Notice::Quiet } else { Notice::NotKept });
        if kept {
            focus_on(heading(entry.id));
        }
    }

    fn keep_form(self, entry: &Entry) {
        let form = |name: &str| {
            let field = ["[name=", name, "]"].concat();
            if page::is_checkbox(&field) {
                let on = page::is_checked(&field);
                return Some(if on { "on" } else { "off" }.to_owned());
            }
            page::value(&field)
        };
        // As it is on the device now: another tab may have changed it since the form was opened.
        let changed = edited(entry, keeper::wall(), &form);
        if write(&changed) {
            self.reshelve(|_| ());
            focus_on(heading(entry.id));
        } else {
            // The form stays, and with it what was typed.
            say_not_kept();
        }
    }

    fn brought(self, brought: Brought) {
        let text = match brought {
            Brought::Text(text) => text,
            Brought::TooLarge => {
                return self.told(Notice::Refused(Refused {
                    line: 1,
                    why: Refusal::TooLarge,
                }));
            }
            Brought::Unreadable => return self.told(Notice::Unreadable),
        };
        self.told(match import(&text) {
            Err(refused) => Notice::Refused(refused),
            Ok(file) => Notice::Offered(Box::new(offer(file))),
        });
    }

    fn take_in(self, offer: &Offer) {
        let entries = offer.merge.new.iter().chain(&offer.merge.newer);
        let mut added = 0;
        let mut kept = entries.map(write).all(|kept| {
            added += usize::from(kept);
            kept
        });
        for (key, text) in &offer.aside {
            // One that is there is another's, and is not written over.
            if let Ok(None) = store::read(key) {
                kept &= store::write(key, text).is_ok();
            }
        }
        self.told(if kept {
            Notice::Added(added)
        } else {
            Notice::NotKept
        });
    }

    /// Everything: entries, what was set aside, settings, where the guide is.
    fn erase(self) {
        let settings = Settings::default();
        self.0.settings.set(settings);
        let fresh = Session::open(StepId::Diary, self.now());
        self.0.session.set(fresh);
        self.apply(settings);
        // Last of all: each of these is kept as it happens.
        let keys = store::keys(KEYS).unwrap_or_default();
        let gone = keys.iter().all(|key| store::remove(key).is_ok());
        self.told(if gone {
            Notice::Erased
        } else {
            Notice::NotKept
        });
    }

    /// The entry a deleted one was kept under is no longer "in your diary".
    fn forget(self, id: Id) {
        if self.ask(Session::saved) == Some(id.number()) {
            self.happened(Event::Saved(None));
        }
    }

    /// Keeps the cramp that has let go: one tap.
    pub(super) fn save(self) {
        let Some(entry) = self.entry() else { return };
        if write(&entry) {
            store::persist();
            self.happened(Event::Saved(Some(entry.id.number())));
            say(words::SAVED);
            focus_on(".saved".to_owned());
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
        Self::hand_out(name, "text/calendar", &text);
    }

    /// How long the ice may stay on from now, which may be long after the session was told of the time.
    fn ice_left(self) -> Millis {
        self.happened(Event::TimePassed);
        self.ask(Session::ice_left)
    }

    fn hand_out(name: &str, kind: &str, text: &str) {
        say(if files::hand_out(name, kind, text) {
            words::FILE_READY
        } else {
            words::NO_FILE
        });
    }

    /// The plan as text.
    pub(super) fn share_plan(self) {
        let advice = self.ask(|session| crate::care::plan::plan(&session.why().findings()));
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

/// Says what has become of a tap, to be heard and to be read.
fn say(text: &str) {
    page::set_text(super::announcer::SAID, text);
    page::set_attribute("data-told", Some("yes"));
}

/// The device has not kept an entry.
fn say_not_kept() {
    let blocked = store::keys(KEYS).is_err();
    say(if blocked {
        words::NOT_SAVED_BLOCKED
    } else {
        words::NOT_SAVED_FULL
    });
}

/// What is drawn is there with the next frame.
fn focus_on(selector: String) {
    request_animation_frame(move || page::focus(&selector));
}

fn key(id: Id) -> String {
    [KEY_PREFIX, &id.digits()].concat()
}

fn heading(id: Id) -> String {
    ["#e", &id.digits()].concat()
}

fn write(entry: &Entry) -> bool {
    store::write(&key(entry.id), &entry.write()).is_ok()
}

/// The diary as the device has it.
fn read() -> Shelf {
    let keys = store::keys(KEY_PREFIX);
    let mut shelf = Shelf {
        blocked: keys.is_err(),
        week: When::of(keeper::wall(), offset()).week,
        ..Shelf::default()
    };
    for key in keys.unwrap_or_default() {
        let Ok(Some(text)) = store::read(&key) else {
            continue;
        };
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
fn aside() -> Vec<(String, String)> {
    let keys = store::keys(KEYS).unwrap_or_default();
    keys.into_iter()
        .filter_map(|key| {
            let text = store::read(&key).ok()??;
            let unread = match key.strip_prefix(KEY_PREFIX) {
                Some(digits) => Id::read(digits).is_none_or(|id| Entry::read(id, &text).is_err()),
                None => key.contains(keeper::ASIDE),
            };
            unread.then_some((key, text))
        })
        .collect()
}

fn offer(file: Imported) -> Offer {
    Offer::of(file, &read().entries)
}

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
    reason = "from 0 to 1023"
)]
fn random() -> u16 {
    (clock::random() * 1_024.0) as u16
}
