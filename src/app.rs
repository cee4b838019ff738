//! The composition root: the only place where the effects of the care meet the browser.

use crate::care::hold::{GET_READY, Hold};
use crate::care::{self, Event, Millis, Moment, Move, Phase, Session, StepId, update};
use crate::content::emergency::{self, Place};
use crate::content::{self, ui};
use crate::platform::countdown::{self, Setting};
use crate::platform::{clock, history, locale, page, timer};
use crate::view::{self, Guide, Tap};
use leptos::prelude::*;

/// The part of the page that counts down.
const CLOCK: &str = ".clock";
/// The box that pauses the plain page's countdown.
const PAUSE: &str = ".pause input";

/// Takes over the prerendered page.
///
/// Where the page is not ours, or the browser keeps no clock, it stays what it is: plain pages that work.
pub fn start() {
    let Some(root) = page::root("app") else {
        return;
    };
    // It is needed for as long as the page is there.
    let Some(base) = root.get_attribute("data-base").map(|base| &*base.leak()) else {
        return;
    };
    let Some(now) = now() else { return };
    let lost = root.has_attribute("data-lost");
    let session = Session::open(if lost { StepId::HOME } else { step_at(base) }, now);

    leptos::mount::hydrate_from(root, move || {
        let wires = Wires::new(session, base);
        // Once the page is the app's: what only the browser knows.
        request_animation_frame(move || wires.look_around());
        view::shell(wires.guide(lost))
    })
    .forget();

    page::set_state("ready");
    clock::mark("uncramp:ready");
}

/// What an event needs to take effect: the session, and the handles of the browser.
#[derive(Clone, Copy)]
struct Wires {
    session: RwSignal<Session>,
    place: RwSignal<Option<&'static Place>>,
    base: &'static str,
    alarm: StoredValue<timer::Alarm, LocalStorage>,
}

impl Wires {
    fn new(session: Session, base: &'static str) -> Self {
        let wires = Self {
            session: RwSignal::new(session),
            place: RwSignal::new(None),
            base,
            alarm: StoredValue::new_local(timer::Alarm::default()),
        };
        // For as long as the page is there.
        core::mem::forget(history::Moves::listen(move || {
            wires.happened(Event::Visited(step_at(base)));
        }));
        wires
    }

    fn guide(self, lost: bool) -> Guide {
        let tapped = Callback::new(move |tap| match tap {
            Tap::Event(event) => self.happened(event),
            Tap::Back(step) => {
                if !history::back() {
                    self.happened(Event::Followed(step));
                }
            }
        });
        Guide {
            session: self.session,
            tapped,
            place: self.place,
            base: self.base,
            lost,
        }
    }

    fn look_around(self) {
        self.place.set(here());
        self.adopt();
    }

    /// Takes over the countdown of the plain page where it stands: the runner may be well into the hold.
    fn adopt(self) {
        let elapsed = page::find(CLOCK).and_then(|clock| countdown::elapsed_ms(&clock));
        self.happened(match elapsed {
            Some(ms) => Event::HoldAdopted {
                elapsed: millis(ms),
                paused: page::is_checked(PAUSE),
            },
            None => Event::TimePassed,
        });
    }

    /// Tells the session what happened, and does what it asks for.
    fn happened(self, event: Event) {
        let Some(now) = now() else { return };
        let effects = self
            .session
            .try_update(|session| update(session, event, now));
        for effect in effects.unwrap_or_default() {
            match effect {
                care::Effect::Show(step, how) => self.show(step, how),
                care::Effect::SetCountdown => self.set_countdown(),
                care::Effect::WakeAt(moment) => self.wake_at(moment, now),
                // The voice, the tones and the wake lock find their place here.
                care::Effect::Cue(_) | care::Effect::KeepAwake(_) => {}
            }
        }
    }

    fn show(self, step: StepId, how: Move) {
        let address = [self.base, step.path()].concat();
        match how {
            Move::Push => history::push(&address),
            Move::Replace => history::replace(&address),
            Move::Stay => {}
        }
        page::set_title(&[content::step(step).title, " · ", ui::NAME].concat());
        // The step is drawn before the next frame; then its heading is there to be focused.
        request_animation_frame(|| page::show_from_top("h1"));
    }

    fn set_countdown(self) {
        request_animation_frame(move || {
            let hold = self
                .session
                .with_untracked(|session| session.hold().copied());
            if let (Some(hold), Some(now), Some(clock)) = (hold, now(), page::find(CLOCK)) {
                countdown::set(&clock, setting(&hold, now));
            }
        });
    }

    fn wake_at(self, moment: Option<Moment>, now: Moment) {
        self.alarm.update_value(|alarm| match moment {
            None => alarm.clear(),
            Some(moment) => {
                let ms = u32::try_from(moment.since(now).0).unwrap_or(u32::MAX);
                alarm.set(ms, move || self.happened(Event::TimePassed));
            }
        });
    }
}

/// Where the countdown of the style sheet is to stand for a hold to be shown as it is.
fn setting(hold: &Hold, now: Moment) -> Setting {
    let held = hold.credited(now);
    let lead_left = match hold.phase() {
        Phase::Resting { until } | Phase::GettingReady { until } => until.since(now),
        Phase::Running { .. } | Phase::Paused => Millis::ZERO,
    };
    let leads = lead_left > Millis::ZERO;
    // Getting ready for the first time is part of the hold's own timeline, which then needs no help to go on.
    let natural = matches!(hold.phase(), Phase::GettingReady { .. }) && held == Millis::ZERO;
    let ahead = if natural { ms(lead_left) } else { 0.0 };
    Setting {
        lead_ms: ms(GET_READY) - ms(lead_left),
        lead_runs: leads,
        hold_ms: ms(GET_READY) + ms(held) - ahead,
        hold_runs: natural || matches!(hold.phase(), Phase::Running { .. }),
    }
}

fn now() -> Option<Moment> {
    clock::monotonic_ms().map(|ms| Moment(millis(ms).0))
}

/// The step of the current address. An unknown address shows the first step, as the page for it does.
fn step_at(base: &str) -> StepId {
    history::path()
        .as_deref()
        .and_then(|path| path.strip_prefix(base))
        .and_then(StepId::at)
        .unwrap_or(StepId::HOME)
}

/// Where the runner is, as far as the browser says.
fn here() -> Option<&'static Place> {
    let languages = locale::languages();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    emergency::place_for(&locale::time_zone().unwrap_or_default(), &languages)
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
