//! The loop: an event changes the state, and the resulting effects are run.

use super::super::page::{after_current_task, before_next_frame, set_theme_color};
use super::super::takeover::{Drawing, Redraw};
use super::super::{agreement, records};
use super::sound::Sound;
use super::{observe, page};
use crate::care::{Clock, Event as CareEvent, HistoryUpdate, Millis, StepId};
use crate::language::{Locale, Published};
use crate::platform::timer::Alarm;
use crate::platform::wake_lock::WakeLock;
use crate::platform::{files, geolocation, history, share, store};
use crate::sound::TrackReport;
use crate::state::Slot;
use crate::state::care::{AppState, Effect, Event, SharedTo, StampUse, update};
use crate::text::joined;
use crate::view::Guide;
use core::cell::RefCell;

/// The running app, cheap to copy. What it refers to lives as long as the page.
#[derive(Clone, Copy)]
pub(super) struct App(&'static Inner);

/// The state, and the browser resources that the app holds.
struct Inner {
    state: RefCell<AppState>,
    drawing: Drawing,
    base: &'static str,
    not_found: bool,
    published: Published,
    framed: bool,
    alarm: RefCell<Alarm>,
    place_alarm: RefCell<Alarm>,
    lock: WakeLock,
    sound: Sound,
}

impl App {
    pub(super) fn new(
        step: StepId,
        clock: Clock,
        base: &'static str,
        [not_found, framed]: [bool; 2],
        published: Published,
    ) -> Self {
        let lock = WakeLock::new(page::show_wake_lock);
        let sound = Sound::default();
        let hidden = observe::is_hidden();
        let inner = Inner {
            state: RefCell::new(AppState::new(Locale::BUILT, step, clock, hidden)),
            drawing: Drawing::default(),
            base,
            not_found,
            published,
            framed,
            alarm: RefCell::default(),
            place_alarm: RefCell::default(),
            lock,
            sound,
        };
        let app = Self(Box::leak(Box::new(inner)));
        // Some browsers report a failure from within the call to speak.
        let has_voice = app.0.sound.find_voice(move |works| {
            after_current_task(Box::new(move || app.dispatch(Event::VoiceWorks(works))));
        });
        if has_voice {
            app.dispatch(Event::VoiceFound);
        }
        app
    }

    /// Whether the guide is in a store's page.
    pub(super) const fn is_framed(self) -> bool {
        self.0.framed
    }

    /// Draws the page with this function from now on.
    pub(super) fn draw_by(self, redraw: Redraw) {
        self.0.drawing.start(redraw);
    }

    /// Reads what the views need.
    pub(super) fn with_guide<T>(self, read: impl FnOnce(Guide) -> T) -> T {
        read(Guide {
            state: &self.0.state.borrow(),
            base: self.0.base,
            not_found: self.0.not_found,
            framed: self.0.framed,
            published: self.0.published,
        })
    }

    pub(super) const fn base(self) -> &'static str {
        self.0.base
    }

    /// Reads something from the state.
    pub(super) fn with_state<T>(self, read: impl FnOnce(&AppState) -> T) -> T {
        read(&self.0.state.borrow())
    }

    /// Whether the page shows the session's step and no other.
    pub(super) fn matches_page(self) -> bool {
        agreement::shows(self.with_state(|state| state.session().step()))
    }

    /// Dispatches an event: the state changes, and the effects are run.
    pub(super) fn dispatch(self, event: Event) {
        let observed = observe::observe(&self.0.sound);
        let effects = update(&mut self.0.state.borrow_mut(), event, &observed);
        for effect in effects {
            self.run_effect(effect);
        }
    }

    /// Runs an effect in the browser, and dispatches its answer.
    fn run_effect(self, effect: Effect) {
        match effect {
            Effect::Render => self.0.drawing.draw_soon(),
            Effect::SetAddress(step, how) => {
                let address = joined(&[self.0.base, step.path()]);
                match how {
                    HistoryUpdate::Push => history::push(&address),
                    HistoryUpdate::Replace => history::replace(&address),
                    HistoryUpdate::Unchanged => {}
                }
            }
            Effect::GoBack(step) => {
                if !history::back() {
                    self.dispatch(Event::NothingBehind(step));
                }
            }
            // The step is drawn before the next frame; only then is there a heading to focus.
            Effect::AwaitStep => before_next_frame(Box::new(move || {
                if !self.matches_page() {
                    return agreement::stop();
                }
                self.dispatch(Event::StepDrawn);
            })),
            Effect::AwaitCountdown => {
                before_next_frame(Box::new(move || self.dispatch(Event::CountdownDrawn)));
            }
            Effect::SetThemeColor(theme) => set_theme_color(theme),
            Effect::WakeIn(wait) => set_alarm(&self.0.alarm, wait, move || self.pass_time()),
            Effect::KeepAwake(awake) => self.0.lock.set_wanted(awake),
            Effect::RenewWakeLock => self.0.lock.renew(),

            Effect::Speak {
                text,
                after_current,
            } => self.0.sound.speak(&text, after_current),
            Effect::StopSpeaking => self.0.sound.stop_speaking(),
            Effect::PlanTones(rings) => self.0.sound.plan(&rings),
            Effect::PlayTrack(track) => {
                if !self.0.sound.play(&track) {
                    self.dispatch(Event::TrackFailed);
                }
            }
            Effect::EndTrack(then) => self.0.sound.end_track(then),
            Effect::ShowPlaying(playing) => {
                let root = Locale::BUILT.language().root_of(self.0.base);
                self.0.sound.show(playing, root);
            }
            Effect::ResumeAudio => self.0.sound.resume(),
            Effect::UnlockAudio => self.unlock_audio(),
            // Frames are not throttled as timers are, and `WebKit` keeps the user activation of a tap for them.
            Effect::UnlockAudioSoon => before_next_frame(Box::new(move || {
                before_next_frame(Box::new(move || self.unlock_audio()));
            })),

            Effect::Store(slot, text) => {
                self.dispatch(Event::Stored(store::write(slot.key(), &text).is_ok()));
            }
            Effect::Quarantine { slot, key, text } => {
                self.dispatch(Event::Quarantined(slot, quarantine(slot, &key, &text)));
            }
            Effect::Persist => store::persist(),
            Effect::Locate => self.dispatch(Event::Located(observe::country())),
            Effect::Stamp(what) => self.stamp(what),
            Effect::ReadEntry(id, before) => {
                self.dispatch(Event::EntryRead(id, before, records::entry(id)));
            }
            Effect::FindEntry(id) => {
                if records::has_entry(id) == Some(false) {
                    self.dispatch(Event::EntryGone(id));
                }
            }
            Effect::WriteEntry { record, then } => {
                self.dispatch(Event::EntryWritten(then, records::write(&record)));
            }
            Effect::Share(text) => share::share(&text, move |outcome| self.shared(outcome)),
            Effect::Copy(text) => share::copy(&text, move |outcome| self.shared(outcome)),
            Effect::AskPlace => geolocation::measure(move |answer| {
                self.dispatch(Event::PlaceAnswered(observe::place(&answer)));
            }),
            Effect::WakePlaceIn(wait) => set_alarm(&self.0.place_alarm, wait, move || {
                self.dispatch(Event::PlaceTimePassed);
            }),
            Effect::OfferFile(file) => {
                let offered = files::download(file.name, file.mime, &file.text);
                self.dispatch(Event::FileOffered(offered));
            }
            effect => page::run_effect(effect),
        }
    }

    /// Requests or resumes the audio; to be called within a tap.
    fn unlock_audio(self) {
        if self.with_state(AppState::plays_track) {
            // Deferred: the report may arrive during another call to the player.
            let report =
                move |report| after_current_task(Box::new(move || self.track_reports(report)));
            if !self.0.sound.unlock_track(report) {
                return self.dispatch(Event::TrackFailed);
            }
        } else {
            self.0.sound.unlock(
                // Deferred: the event may arrive during another call to the audio.
                move || after_current_task(Box::new(move || self.dispatch(Event::AudioChanged))),
                move || self.pass_time(),
            );
        }
        self.dispatch(Event::AudioUnlocked);
    }

    fn pass_time(self) {
        self.dispatch(Event::Care(CareEvent::TimePassed));
    }

    /// Dispatches the report with this number.
    fn track_reports(self, number: usize) {
        match TrackReport::ALL.get(number) {
            Some(TrackReport::Pressed(key)) => self.dispatch(Event::Pressed(*key)),
            Some(TrackReport::Advanced) => self.pass_time(),
            Some(TrackReport::Ending) => self.dispatch(Event::TrackEnding),
            Some(TrackReport::Stopped) => self.dispatch(Event::TrackStopped),
            Some(TrackReport::Failed) | None => self.dispatch(Event::TrackFailed),
        }
    }

    /// Dispatches where a shared text went, which has this number.
    fn shared(self, number: usize) {
        let to = SharedTo::ALL.get(number).copied();
        self.dispatch(Event::Shared(to.unwrap_or(SharedTo::Nowhere)));
    }

    fn stamp(self, what: StampUse) {
        self.dispatch(Event::Stamped(what, observe::stamp()));
    }
}

/// Moves a record to another key. Returns false if the device refuses.
fn quarantine(slot: Slot, key: &str, text: &str) -> bool {
    store::write(key, text).is_ok() && store::remove(slot.key()).is_ok()
}

/// Sets an alarm, replacing the previous one, or clears it.
fn set_alarm(alarm: &RefCell<Alarm>, wait: Option<Millis>, ring: impl FnOnce() + 'static) {
    let mut alarm = alarm.borrow_mut();
    match wait {
        None => alarm.clear(),
        Some(wait) => alarm.set(u32::try_from(wait.0).unwrap_or(u32::MAX), ring),
    }
}
