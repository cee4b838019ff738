//! The composition root: the only place where the effects of the care meet the browser.

mod aftercare;
mod agreement;
mod announcer;
mod device;
mod diary;
mod keeper;
mod rehearsal;
mod settings;
mod takeover;
mod timelines;

use crate::care::{
    self, Clock, Event, Hold, Millis, Moment, Move, Pause, Phase, Reading, Session, StepId, update,
};
use crate::content::{self, ui};
use crate::platform::countdown;
use crate::platform::lifecycle::{self, Change, Lifecycle};
use crate::platform::wake_lock::WakeLock;
use crate::platform::{clock, events, history, page, share, timer};
use crate::record::Settings;
use crate::view::{self, Beside, Guide, Tap};
use announcer::Announcer;
use core::cell::{Cell, RefCell};
use keeper::{Keeper, Kept};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use std::sync::{Mutex, PoisonError};
use takeover::take_over;
use timelines::{asks_timeline, hold_timelines};

/// The part of the page that counts down a hold.
const CLOCK: &str = ".clock";
/// The part that counts down to the question of a treatment or a walk.
const ASKS: &str = ".asks";
/// The box that pauses the plain page's countdown.
const PAUSE: &str = ".pause input";

/// Takes over the prerendered page.
///
/// Where the page is not ours, or the browser keeps no clock, it stays what it is: plain pages that work.
pub fn start() {
    let Some(root) = page::root("app") else {
        return;
    };
    // A page of another build is drawn otherwise, and is left alone.
    if root.get_attribute("data-build").as_deref() != option_env!("UNCRAMP_BUILD") {
        return;
    }
    // It is needed for as long as the page is there.
    let Some(base) = root.get_attribute("data-base").map(|base| &*base.leak()) else {
        return;
    };
    let Some(reading) = reading() else { return };
    let Some(step) = agreement::step_of_page(base) else {
        return;
    };
    let lost = root.has_attribute("data-lost");
    let clock = Clock::new(reading);
    let kept = Kept::read();

    // What the prerendered page shows; what is kept comes once the page is the app's.
    let session = Session::open(step, clock.now());
    let wires = take_over(&root, || {
        let wires = Wires::new(session, base, clock, &kept);
        (wires, view::shell(wires.guide(lost)))
    });
    if !wires.agrees() {
        return;
    }
    // At once: what happens before it would be undone by what was kept.
    wires.look_around(step, &kept);
    wires.listen(&root, lost);

    page::set_state("ready");
    clock::mark("uncramp:ready");
    wires.rehearse(1);
}

/// What an event needs to take effect: the session, and the handles of the browser. They stay as long as the page.
#[derive(Clone, Copy)]
struct Wires(&'static Handles);

struct Handles {
    session: RwSignal<Session>,
    beside: &'static Mutex<Beside>,
    settings: Cell<Settings>,
    keeper: Keeper,
    base: &'static str,
    clock: Cell<Clock>,
    /// Whether the page was out of sight when the clock was read last.
    hidden: Cell<bool>,
    alarm: RefCell<timer::Alarm>,
    lock: WakeLock,
    announcer: RefCell<Announcer>,
}

impl Handles {
    /// Looks at what is shown beside the session, or changes it. To be drawn, it takes an event.
    fn beside<T>(&self, look: impl FnOnce(&mut Beside) -> T) -> T {
        look(&mut self.beside.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Wires {
    fn new(session: Session, base: &'static str, clock: Clock, kept: &Kept) -> Self {
        let lock = WakeLock::new(|held| {
            page::set_attribute("data-screen", (!held).then_some("sleeps"));
        });
        let wires = Self(Box::leak(Box::new(Handles {
            session: RwSignal::new(session),
            beside: Box::leak(Box::default()),
            settings: Cell::new(kept.settings),
            keeper: kept.keeper,
            base,
            clock: Cell::new(clock),
            hidden: Cell::new(lifecycle::is_hidden()),
            alarm: RefCell::default(),
            lock,
            announcer: RefCell::new(Announcer::new(kept.settings.outputs)),
        })));
        wires.find_voice();
        wires
    }

    fn guide(self, lost: bool) -> Guide {
        Guide {
            session: self.0.session,
            beside: self.0.beside,
            base: self.0.base,
            lost,
        }
    }

    /// Hears every tap, at the root of the app: one listener a kind, and none that comes and goes with the views.
    fn listen(self, root: &HtmlElement, lost: bool) {
        core::mem::forget(history::Moves::listen(move || self.moved()));
        core::mem::forget(Lifecycle::listen(move |change| self.page_changed(change)));
        self.watch_diary();
        let guide = self.guide(lost);
        events::listen(root, "click", move |click| {
            if !self.agrees() {
                return agreement::stop();
            }
            if let Some(tap) = click.dyn_ref().and_then(|click| guide.clicked(click)) {
                self.tapped(tap);
            }
        });
        events::listen(root, "change", move |change| {
            if let Some(tap) = Guide::changed(change) {
                self.tapped(tap);
                guide.set_right(change);
            }
        });
    }

    fn tapped(self, tap: Tap) {
        self.0.announcer.borrow_mut().in_tap = true;
        self.answer(tap);
        self.0.announcer.borrow_mut().in_tap = false;
    }

    fn answer(self, tap: Tap) {
        match tap {
            Tap::Event(event) => self.happened(event),
            Tap::Back(step) => {
                if !history::back() {
                    self.happened(Event::Followed(step));
                }
            }
            // Once it is let go it plans its tones by itself.
            Tap::Sound => return self.unlock(),
            Tap::TestSound => return self.test_sound(),
            Tap::Save => return self.save(),
            Tap::Share => return self.share_plan(),
            Tap::Print => return share::print(),
            Tap::Calendar(alarm) => return self.remind(alarm),
            Tap::Diary(tap) => return self.diary_tapped(tap),
            Tap::Set { name, value } => return self.set(&name, &value),
        }
        // Sound is let go only for a tap, and this is the one that leads to where there is something to hear.
        if self.has_cues() {
            self.unlock_soon();
        }
    }

    /// What the session says.
    fn ask<T>(self, question: impl FnOnce(&Session) -> T) -> T {
        self.0.session.with_untracked(question)
    }

    /// Whether there is something to hear ahead, as in a stretch that is under way.
    fn has_cues(self) -> bool {
        !self.ask(Session::cues).is_empty()
    }

    /// Once the page is the app's: what only the browser knows. The page shows `step`.
    fn look_around(self, step: StepId, kept: &Kept) {
        // First of all: every event keeps the session anew, in place of what was kept.
        if let Some((snapshot, away)) = &kept.session {
            let now = self.now();
            let session = Session::resume(snapshot, *away, step, kept.settings.length, now);
            let admitted = session.step();
            self.0.session.set(session);
            if admitted != step {
                self.show(admitted, Move::Replace);
            }
        }
        self.apply(kept.settings);
        self.adopt();
        self.fill_form();
        self.open_diary();
        self.show_sound();
    }

    /// Takes over the countdown of the plain page where it stands: the runner may be well into the hold.
    fn adopt(self) {
        let is_back = self.ask(|session| {
            let hold = session.hold().map(Hold::phase);
            hold == Some(Phase::Paused(Pause::Away)) || session.asks_at().is_some()
        });
        if is_back {
            self.set_countdown();
            return self.happened(Event::TimePassed);
        }
        let hidden = lifecycle::is_hidden();
        let elapsed = page::find(CLOCK).and_then(|clock| countdown::elapsed_ms(&clock));
        self.happened(match elapsed {
            Some(ms) => Event::HoldAdopted {
                elapsed: millis(ms),
                paused: page::is_checked(PAUSE) || hidden,
            },
            None => Event::TimePassed,
        });
        // The countdown of the plain page is held back only until the app is there.
        if hidden {
            self.set_countdown();
        }
    }

    fn page_changed(self, change: Change) {
        match change {
            // Whatever comes next, what has happened is kept. Nobody holds a stretch by a page that is neither seen nor heard.
            Change::Hidden => self.happened(if self.0.announcer.borrow().reaches_unseen() {
                Event::TimePassed
            } else {
                Event::WasAway
            }),
            // The page may never be seen again: nothing more of the hold is.
            Change::Left => {
                let now = self.now();
                self.perform(Event::WasAway, now, false);
            }
            Change::Shown | Change::Returned => {
                self.happened(Event::TimePassed);
                self.0.lock.again();
                self.0.announcer.borrow().wake();
                self.show_sound();
            }
        }
    }

    /// The moment it is. If the phone has slept, or the page was suspended, the session is told of that first.
    fn now(self) -> Moment {
        let hidden = lifecycle::is_hidden();
        let unseen = self.0.hidden.replace(hidden) || hidden;
        let mut clock = self.0.clock.get();
        let heard = clock.now();
        let slept = reading().and_then(|reading| clock.read(reading, unseen));
        let mut left = slept.map(|_| clock.now());
        if let Some(slept) = slept {
            clock.wake(slept);
        }
        self.0.clock.set(clock);
        if unseen && self.ask(|session| session.was_suspended(clock.now())) {
            left = Some(heard);
        }
        if let Some(left) = left {
            self.perform(Event::WasAway, left, true);
        }
        clock.now()
    }

    /// Tells the session what happened, and does what it asks for.
    fn happened(self, event: Event) {
        let now = self.now();
        self.perform(event, now, true);
    }

    /// `loud` is false where there is nobody left to tell.
    fn perform(self, event: Event, now: Moment, loud: bool) {
        let why = self.ask(Session::why);
        let effects = self
            .0
            .session
            .try_update(|session| update(session, event, now));
        let mut cues = Vec::new();
        let mut replan = false;
        for effect in effects.unwrap_or_default() {
            match effect {
                care::Effect::Show(step, how) => {
                    self.hush();
                    self.show(step, how);
                }
                care::Effect::SetCountdown => self.set_countdown(),
                care::Effect::WakeAt(moment) => self.wake_at(moment, now),
                care::Effect::Cue(cue) => cues.push(cue),
                care::Effect::PlanCues => replan = true,
                care::Effect::KeepAwake(awake) => self.0.lock.want(awake),
            }
        }
        if replan {
            self.plan();
        }
        if loud && !cues.is_empty() {
            self.tell(&cues);
        }
        if self.ask(Session::why) != why {
            self.keep_why();
        }
        self.0.keeper.keep_session(&self.ask(Session::snapshot));
        page::set_attribute("data-idle", self.ask(Session::is_idle).then_some(""));
    }

    fn show(self, step: StepId, how: Move) {
        let address = [self.0.base, step.path()].concat();
        match how {
            Move::Push => history::push(&address),
            Move::Replace => history::replace(&address),
            Move::Stay => {}
        }
        page::set_title(&[content::step(step).title, " · ", ui::NAME].concat());
        self.show_sound();
        page::set_attribute("data-told", None);
        self.close_diary();
        self.open_diary();
        // The step is drawn before the next frame; then its heading is there to be focused.
        request_animation_frame(move || {
            if !self.agrees() {
                return agreement::stop();
            }
            self.fill_form();
            page::show_from_top("h1");
        });
    }

    fn set_countdown(self) {
        request_animation_frame(move || {
            let now = self.now();
            self.ask(|session| {
                if let (Some(hold), Some(clock)) = (session.hold(), page::find(CLOCK)) {
                    countdown::set(&clock, &hold_timelines(hold, now));
                    page::set_checked(PAUSE, hold.is_paused());
                }
                if let (Some(span), Some(due), Some(asks)) = (
                    session.step().asks_after(),
                    session.asks_at(),
                    page::find(ASKS),
                ) {
                    countdown::set(&asks, &[asks_timeline(span, due, now)]);
                }
            });
        });
    }

    fn wake_at(self, moment: Option<Moment>, now: Moment) {
        let mut alarm = self.0.alarm.borrow_mut();
        match moment {
            None => alarm.clear(),
            Some(moment) => {
                let ms = u32::try_from(moment.since(now).0).unwrap_or(u32::MAX);
                alarm.set(ms, move || self.happened(Event::TimePassed));
            }
        }
    }
}

fn reading() -> Option<Reading> {
    Some(Reading {
        monotonic: millis(clock::monotonic_ms()?),
        wall: keeper::wall(),
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float that is out of range, or no number, becomes the nearest number"
)]
const fn millis(ms: f64) -> Millis {
    Millis(ms as u64)
}

#[expect(clippy::cast_precision_loss, reason = "exact up to 285,000 years")]
const fn ms(millis: Millis) -> f64 {
    millis.0 as f64
}
