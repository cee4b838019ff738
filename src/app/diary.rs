//! The app of the diary's page.

use super::page::{self, PrerenderedPage};
use super::records;
use super::takeover::{Drawing, take_over};
use crate::care::StepId;
use crate::diary::KEY_PREFIX;
use crate::language::Locale;
use crate::platform::files::{self, ReadResult};
use crate::platform::page::{set_attribute, value};
use crate::platform::timer::Alarm;
use crate::platform::{events, history, lifecycle, store};
use crate::record::batch::{self, Storage, StorageError};
use crate::record::{self, Theme};
use crate::state::diary::{Chosen, Device, Diary, Effect, Event, update};
use crate::text::joined;
use crate::view::{DiaryClick, DiaryPage, diary_page};
use core::cell::RefCell;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// The field for choosing a file to import.
const FILE: &str = "[name=import]";

/// Takes over the prerendered page if it is the diary's.
pub fn start() {
    let Some(PrerenderedPage { root, base, step }) = page::find() else {
        return;
    };
    if step != StepId::Diary {
        return;
    }
    let app = App::new(base);
    let redraw = take_over(&root, move || {
        let diary = &app.0.diary.borrow();
        diary_page(DiaryPage {
            locale: Locale::BUILT,
            diary,
            base,
        })
    });
    app.0.drawing.start(redraw);
    app.dispatch(Event::Opened);
    listen(app, &root);
    page::ready();
}

fn listen(app: App, root: &HtmlElement) {
    store::watch(KEY_PREFIX, move || {
        app.dispatch(Event::ChangedElsewhere {
            wall: records::wall(),
            hidden: lifecycle::is_hidden(),
        });
    });
    events::listen(root, "click", move |click| {
        let Some(click) = click.dyn_ref() else { return };
        match DiaryPage::clicked(click) {
            Some(DiaryClick::Tap(tap)) => app.dispatch(Event::Tapped(tap)),
            // If the guide's own link led here, the browser goes back; otherwise the link is followed.
            Some(DiaryClick::Back) if history::back_to_site(app.0.base) => {
                click.prevent_default();
            }
            Some(DiaryClick::Back) | None => {}
        }
    });
    events::listen(root, "change", move |change| {
        if let Some(tap) = DiaryPage::changed(change) {
            app.dispatch(Event::Tapped(tap));
        }
    });
}

/// The running app, cheap to copy. What it refers to lives as long as the page.
#[derive(Clone, Copy)]
struct App(&'static Inner);

struct Inner {
    diary: RefCell<Diary>,
    drawing: Drawing,
    base: &'static str,
    alarm: RefCell<Alarm>,
}

impl App {
    fn new(base: &'static str) -> Self {
        Self(Box::leak(Box::new(Inner {
            diary: RefCell::default(),
            drawing: Drawing::default(),
            base,
            alarm: RefCell::default(),
        })))
    }

    /// Dispatches an event: the state changes, and the effects are run.
    fn dispatch(self, event: Event) {
        let effects = update(&mut self.0.diary.borrow_mut(), event, Locale::BUILT);
        for effect in effects {
            self.run_effect(effect);
        }
    }

    /// Runs an effect in the browser, and dispatches its answer.
    fn run_effect(self, effect: Effect) {
        match effect {
            Effect::Render => self.0.drawing.draw_soon(),
            Effect::Read(purpose) => self.dispatch(Event::Read(
                purpose,
                Device {
                    records: store::all(record::KEY_PREFIX).ok(),
                    wall: records::wall(),
                    offset: records::offset(),
                },
            )),
            Effect::ReadEntry(id) => self.dispatch(Event::EntryRead(id, records::entry(id))),
            Effect::Write { record, then } => {
                self.dispatch(Event::Written(then, records::write(&record)));
            }
            Effect::WriteAll(records, count) => {
                let written = batch::write_all(&mut LocalStorage, &records);
                self.dispatch(Event::AllWritten(count, written));
            }
            // If this fails, the guide still says that the cramp is in the diary, and links to it.
            Effect::Store(slot, text) => _ = store::write(slot.key(), &text),
            Effect::Remove(keys, why) => {
                let mut gone = true;
                for key in keys {
                    gone &= store::remove(&key).is_ok();
                }
                self.dispatch(Event::Removed(why, gone));
            }
            Effect::ReadForm(names) => {
                let read = |name: &'static str| {
                    let selector = joined(&["[name=", name, "]"]);
                    Some((name, value(&selector)?))
                };
                self.dispatch(Event::FormRead {
                    values: names.iter().copied().filter_map(read).collect(),
                    wall: records::wall(),
                });
            }
            Effect::ReadFile(max_bytes) => files::read_chosen(FILE, max_bytes, move |result| {
                self.dispatch(Event::FileRead(match result {
                    ReadResult::Text(text) => Chosen::Text(text),
                    ReadResult::TooLarge => Chosen::TooLarge,
                    ReadResult::Unreadable => Chosen::Unreadable,
                }));
            }),
            Effect::OfferFile(file) => {
                let offered = files::download(file.name, file.mime, &file.text);
                self.dispatch(Event::FileOffered(offered));
            }
            Effect::Focus(selector) => page::focus(selector),
            Effect::Notify(text) => notify(text),
            Effect::SetTheme(theme) => set_theme(theme),
            Effect::WakeIn(wait) => {
                let ms = u32::try_from(wait.0).unwrap_or(u32::MAX);
                let mut alarm = self.0.alarm.borrow_mut();
                alarm.set(ms, move || self.dispatch(Event::RefreshDue));
            }
        }
    }
}

/// Tells the runner the outcome of a tap, aloud and in text; the text does not time out.
fn notify(text: Option<&str>) {
    if let Some(text) = text {
        page::announce(text);
    }
    set_attribute("data-notice", text.and(Some("yes")));
}

fn set_theme(theme: Theme) {
    set_attribute("data-theme", Some(theme.name()));
    page::set_theme_color(theme);
}

/// The browser's storage.
struct LocalStorage;

impl Storage for LocalStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        store::read(key).map_err(|_| StorageError)
    }

    fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError> {
        store::write(key, text).map_err(|_| StorageError)
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        store::remove(key).map_err(|_| StorageError)
    }
}
