//! The diary meets the device: one record a key, so that two tabs never write over each other, and every change is read
//! back from there.

use super::aftercare::{hand_out, say_not_kept};
use super::device::{KEYS, aside, key, read, replace, undo, write};
use super::{Wires, keeper};
use crate::care::{Event, Millis, Session, StepId};
use crate::diary::{Entry, Id, KEY_PREFIX, LARGEST, Refusal, Refused, csv, export, import};
use crate::platform::files::{self, Brought};
use crate::platform::timer::Alarm;
use crate::platform::{lifecycle, page, store};
use crate::record::Settings;
use crate::screen::diary::{LISTED, Notice, Offer, Shelf, edited, field};
use crate::view::DiaryTap;
use leptos::prelude::*;

/// The field that brings a file.
const FILE: &str = "[name=import]";
/// What has just happened, the form of an entry, the name of the page: where the focus goes.
const TOLD: &str = ".told";
const FORM: &str = "#form";
const HEADING: &str = "h1";

/// How long another tab must have written nothing before the diary is read anew: an import writes thousands of records.
const AT_REST: Millis = Millis(150);
/// How long after its first write a tab that goes on writing is waited for.
const AT_LATEST: Millis = Millis::seconds(2);

impl Wires {
    /// Opens the diary as it is on the device now, where it is on the screen.
    pub(super) fn open_diary(self) {
        if self.ask(Session::step) == StepId::Diary {
            self.lay_open(|shelf| Shelf {
                listed: shelf.listed,
                notice: shelf.notice,
                editing: shelf.editing,
                ..read()
            });
        }
    }

    /// Whoever comes back to the diary does not find what was told last.
    pub(super) fn close_diary(self) {
        self.0.beside(|beside| beside.shelf = None);
    }

    /// Another tab has written, too. The diary is read once for all that it writes in a row.
    pub(super) fn watch_diary(self) {
        let mut alarm = Alarm::default();
        let mut first = Millis::ZERO;
        store::watch(KEY_PREFIX, move || {
            let now = keeper::wall();
            if now.less(first) >= AT_LATEST {
                first = now;
            }
            let mut wait = AT_REST;
            // Nobody waits for a page that is out of sight.
            if !lifecycle::is_hidden() {
                wait = wait.min((first + AT_LATEST).less(now));
            }
            let ms = u32::try_from(wait.0).unwrap_or_default();
            alarm.set(ms, move || {
                // What is being typed is not taken from under the fingers.
                if self.editing().is_none() {
                    self.open_diary();
                }
            });
        });
    }

    /// Lays the diary open in another way than it lay.
    fn lay_open(self, how: impl FnOnce(Shelf) -> Shelf) {
        let shelf = self.0.beside(|beside| beside.shelf.take());
        let shelf = how(shelf.unwrap_or_else(|| Shelf {
            listed: LISTED,
            ..Shelf::default()
        }));
        self.0.beside(|beside| beside.shelf = Some(shelf));
        page::set_attribute("data-told", None);
        self.0.session.notify();
    }

    /// Reads the device anew, says what happened, and puts the focus there.
    fn told(self, notice: Notice) {
        let focus = match notice {
            Notice::Quiet => HEADING,
            _ => TOLD,
        };
        self.lay_open(|shelf| Shelf {
            listed: shelf.listed,
            notice,
            ..read()
        });
        focus_on(focus.to_owned());
    }

    /// The same with the focus on an entry, and nothing to say.
    fn show_entry(self, id: Id) {
        self.told(Notice::Quiet);
        focus_on(heading(id));
    }

    /// Something in the diary was tapped.
    pub(super) fn diary_tapped(self, tap: DiaryTap) {
        match tap {
            DiaryTap::Edit(id) => {
                self.lay_open(|shelf| Shelf {
                    editing: Some(id),
                    notice: Notice::Quiet,
                    ..shelf
                });
                focus_on(FORM.to_owned());
            }
            DiaryTap::Delete(id) => self.delete(id),
            DiaryTap::Undo => {
                if let Notice::Deleted(entry) = self.take_notice() {
                    if write(&entry) {
                        self.show_entry(entry.id);
                    } else {
                        // It can be brought back once there is room.
                        self.told(Notice::Deleted(entry));
                        say_not_kept();
                    }
                }
            }
            DiaryTap::Keep => self.keep_form(),
            DiaryTap::Cancel => match self.editing() {
                Some(entry) => self.show_entry(entry.id),
                None => self.told(Notice::Quiet),
            },
            DiaryTap::More => {
                self.lay_open(|shelf| {
                    if let Some(first) = shelf.entries.iter().rev().nth(shelf.listed) {
                        focus_on(heading(first.id));
                    }
                    Shelf {
                        listed: shelf.listed + LISTED,
                        ..shelf
                    }
                });
            }
            DiaryTap::Json => {
                let text = export(&mut read().entries.iter(), &aside());
                hand_out("uncramp-diary.json", "application/json", &text);
            }
            DiaryTap::Csv => {
                let text = csv(&mut read().entries.iter());
                hand_out("uncramp-diary.csv", "text/csv", &text);
            }
            DiaryTap::File => {
                let most = u32::try_from(LARGEST).unwrap_or(u32::MAX);
                files::read_chosen(FILE, most, move |brought| self.brought(brought));
            }
            DiaryTap::Add => {
                if let Notice::Offered(offer) = self.take_notice() {
                    self.take_in(&offer);
                }
            }
            DiaryTap::Erase => self.told(Notice::Erasing),
            DiaryTap::EraseNow => self.erase(),
        }
    }

    fn take_notice(self) -> Notice {
        self.0.beside(|beside| {
            let shelf = beside.shelf.as_mut();
            shelf.map_or(Notice::Quiet, |shelf| core::mem::take(&mut shelf.notice))
        })
    }

    /// The entry whose form is open.
    fn editing(self) -> Option<Entry> {
        self.0.beside(|beside| {
            let shelf = beside.shelf.as_ref()?;
            shelf.entry(shelf.editing?).cloned()
        })
    }

    fn delete(self, id: Id) {
        // As it is on the device: another tab may have changed it.
        let text = store::read(&key(id)).ok().flatten();
        let Some(entry) = text.and_then(|text| Entry::read(id, &text).ok()) else {
            return self.told(Notice::Quiet);
        };
        if store::remove(&key(id)).is_err() {
            return self.told(Notice::NotDeleted);
        }
        // The last cramp is no longer "in your diary".
        if self.ask(Session::saved) == Some(id.number()) {
            self.happened(Event::Saved(None));
        }
        self.told(Notice::Deleted(Box::new(entry)));
    }

    fn keep_form(self) {
        let Some(entry) = self.editing() else { return };
        let form = |name: &str| {
            let selector = ["[name=", name, "]"].concat();
            if page::is_checkbox(&selector) {
                let on = page::is_checked(&selector);
                return Some(if on { field::ON } else { "" }.to_owned());
            }
            page::value(&selector)
        };
        if write(&edited(&entry, keeper::wall(), &form)) {
            self.show_entry(entry.id);
        } else {
            // The form stays, and with it what was typed.
            say_not_kept();
        }
    }

    fn brought(self, brought: Brought) {
        self.told(match brought {
            Brought::TooLarge => Notice::Refused(Refused {
                line: 1,
                why: Refusal::TooLarge,
            }),
            Brought::Unreadable => Notice::Unreadable,
            Brought::Text(text) => match import(&text) {
                Err(refused) => Notice::Refused(refused),
                Ok(file) => Notice::Offered(Box::new(Offer::of(file, &read().entries))),
            },
        });
    }

    /// Takes in all of it, or nothing.
    fn take_in(self, offer: &Offer) {
        let mut log = Vec::new();
        let mut kept = true;
        for entry in offer.merge.new.iter().chain(&offer.merge.newer) {
            kept = kept && replace(&mut log, key(entry.id), &entry.write());
        }
        for (key, text) in &offer.aside {
            // No live record of the guide, and none that is there already: that is another's, and is not written over.
            let is_aside = keeper::is_aside(key) || key.starts_with(KEY_PREFIX);
            if is_aside && !matches!(store::read(key), Ok(Some(_))) {
                kept = kept && replace(&mut log, key.clone(), text);
            }
        }
        self.told(if kept {
            Notice::Added(offer.size())
        } else {
            Notice::NoRoom(undo(&log))
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
        let kept = store::all(KEYS);
        let mut gone = kept.is_ok();
        for (key, _) in kept.unwrap_or_default() {
            gone &= store::remove(&key).is_ok();
        }
        self.told(if gone {
            Notice::Erased
        } else {
            Notice::NotDeleted
        });
    }
}

/// What is drawn is there with the next frame.
pub(super) fn focus_on(selector: String) {
    request_animation_frame(move || page::focus(&selector));
}

fn heading(id: Id) -> String {
    ["#e", &id.digits()].concat()
}
