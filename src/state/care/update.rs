//! The update function: an event goes in, the state changes, and effects come out.

mod pocket;

use super::effect::{Effect, push};
use super::event::{Blocked, Event, Observed, Reminder, Start, Tap};
use super::persistence;
use super::settings::Preferences;
use super::{AppState, Audio, Countdown, after, announcer, place, settings};
use crate::care::clock::SLEEP_THRESHOLD;
use crate::care::{
    self, ClockReading, HistoryUpdate, Hold, Millis, Moment, Pause, Phase, Session, StepId,
};
use crate::content::words;
use crate::diary::Id;
use crate::record::{Settings, session};
use crate::screen::shown_step;
use crate::sound::tone::{self, Note};
use crate::state::Slot;
use crate::text::joined;

/// Applies an event and what the browser reports with it, and returns the effects for the browser to run.
#[must_use = "effects do nothing until they are run"]
pub fn update(state: &mut AppState, event: Event, observed: &Observed) -> Vec<Effect> {
    // Another page has stored a session since, or everything was deleted: the session of this page must not replace that, not even
    // as the page is left. Only a hold that is under way here goes on.
    if state.is_stored
        && let Event::Shown(Some(false)) | Event::Restored(Some(false)) = event
    {
        match (state.was_left, &event) {
            // WebKit reports that a page is visible before it reports that it was restored.
            (true, Event::Shown(_)) => return Vec::new(),
            (false, _) if state.session.hold().is_some() => {}
            _ => {
                state.persistence.permit(Slot::Session, false);
                return vec![Effect::Reload];
            }
        }
    }
    let mut turn = Turn {
        now: state.clock.now(),
        state,
        observed,
        in_tap: matches!(event, Event::Tapped(_)),
        answer: &[],
        effects: Vec::new(),
    };
    turn.read_clock();
    turn.handle(event);
    turn.follow_by_sound();
    turn.effects
}

/// The button of the leg that is chosen.
const CHOSEN_LEG: &str = "[aria-pressed=true]";

/// The text stored under a key.
type StoredText = Result<Option<String>, Blocked>;

/// One event on its way through the state machines.
struct Turn<'a> {
    state: &'a mut AppState,
    observed: &'a Observed,
    now: Moment,
    in_tap: bool,
    /// What the next track begins with: the answer to a press.
    answer: &'static [Note],
    effects: Vec<Effect>,
}

impl Turn<'_> {
    /// Reads the clocks. If the phone has slept, or the page was suspended, the session learns of that first.
    fn read_clock(&mut self) {
        let hidden = self.observed.hidden;
        let clock = &mut self.state.clock;
        let was_hidden = core::mem::replace(&mut self.state.hidden, hidden) || hidden;
        let last_reading = clock.now();
        let reading = self.observed.monotonic.map(|monotonic| ClockReading {
            monotonic,
            wall: self.observed.wall,
        });
        let slept = reading.and_then(|reading| clock.read(reading, was_hidden));
        let mut away_since = slept.map(|_| clock.now());
        if let Some(slept) = slept {
            clock.wake(slept);
        }
        self.now = clock.now();
        let heard = self.heard_until();
        if was_hidden && heard.is_none() && self.state.session.was_suspended(self.now) {
            away_since = Some(last_reading);
        }
        if let Some(since) = away_since {
            self.care_at(care::Event::WasAway, since, true);
        }
        // While a track plays, its position decides: a hold is credited only with what was heard.
        if let Some(heard) =
            heard.filter(|heard| was_hidden && self.now.since(*heard) > SLEEP_THRESHOLD)
        {
            self.care(care::Event::HeardUntil(heard, Pause::Away));
        }
    }

    fn handle(&mut self, event: Event) {
        match event {
            Event::RecordsRead { session, settings } => self.restore(session, settings),
            Event::Started(start) => self.start(start),
            Event::Care(event) => self.care(event),
            Event::Tapped(tap) => self.on_tap(tap),
            Event::NothingBehind(step) => {
                self.care(care::Event::Followed(step));
                self.unlock_if_needed();
            }
            Event::StepDrawn => {
                self.fill_form();
                push(&mut self.effects, Effect::ShowFromTop);
            }
            Event::CountdownDrawn => {
                let countdown = Countdown::of(&self.state.session, self.now);
                self.effects.extend(countdown.map(Effect::SetCountdown));
            }
            // Stores the session now, in case the page is never shown again. A page neither seen nor heard pauses the hold.
            Event::Hidden => {
                let is_audible = self.reaches_unseen();
                self.care(if is_audible {
                    care::Event::TimePassed
                } else {
                    care::Event::WasAway
                });
                self.announce_in_pocket();
            }
            // The page may never be shown again, so nothing more is credited to the hold.
            Event::Left => {
                self.state.was_left = true;
                self.care_at(care::Event::WasAway, self.now, false);
            }
            Event::Shown(_) | Event::Restored(_) => self.shown(),
            Event::EntryGone(id) => {
                if self.state.session.saved() == Some(id.number()) {
                    self.care(care::Event::Saved(None));
                }
            }
            Event::VoiceFound => self.announce(announcer::Event::VoiceFound),
            Event::VoiceWorks(works) => self.announce(announcer::Event::VoiceWorks(works)),
            Event::AudioChanged if self.state.plays_track() => {}
            Event::AudioUnlocked if self.state.plays_track() => self.track_unlocked(),
            Event::AudioChanged => self.announce(announcer::Event::AudioChanged),
            Event::AudioUnlocked => self.announce(announcer::Event::AudioUnlocked),
            Event::Pressed(key) => self.pressed(key),
            Event::TrackEnding => self.renew_track(),
            Event::TrackStopped => self.track_stopped(),
            Event::TrackFailed => self.track_failed(),
            Event::Stored(stored) => {
                self.state.is_stored = stored;
                push(&mut self.effects, persistence::show_stored(stored));
            }
            Event::Quarantined(slot, moved) => self.state.persistence.permit(slot, moved),
            Event::Located(country) => {
                let event = settings::Event::Located(country);
                settings::update(&mut self.state.preferences, event, &mut self.effects);
            }
            Event::Stamped(what, stamp) => self.after(after::Event::Stamped(what, stamp)),
            Event::EntryRead(id, before, text) => {
                self.after(after::Event::EntryRead(id, before, text));
            }
            Event::EntryWritten(then, written) => {
                self.after(after::Event::EntryWritten(then, written));
            }
            Event::Shared(to) => self.after(after::Event::Shared(to)),
            Event::FileOffered(offered) => self.after(after::Event::FileOffered(offered)),
            Event::PlaceAnswered(answer) => self.place(place::Event::Answered(answer)),
            Event::PlaceTimePassed => self.place(place::Event::TimePassed),
        }
    }

    /// The page is visible again.
    fn shown(&mut self) {
        self.state.was_left = false;
        self.care(care::Event::TimePassed);
        self.place(place::Event::TimePassed);
        push(&mut self.effects, Effect::RenewWakeLock);
        self.announce(announcer::Event::PageShown);
        self.announce_in_pocket();
        // The last cramp may have been deleted from the diary in the meantime.
        if let Some(saved) = self.state.session.saved().and_then(Id::checked) {
            push(&mut self.effects, Effect::FindEntry(saved));
        }
    }

    fn on_tap(&mut self, tap: Tap) {
        match tap {
            Tap::Care(event) => self.care(event),
            Tap::Back(step) => push(&mut self.effects, Effect::GoBack(step)),
            // Once the audio runs, `AudioChanged` plans its tones.
            Tap::Sound => return push(&mut self.effects, Effect::UnlockAudio),
            Tap::TestSound => return self.announce(announcer::Event::Tested),
            Tap::Save => return self.after(after::Event::SaveTapped),
            // Drawing the buttons again loses the focus, which is then restored.
            Tap::Leg(leg) => {
                self.care(care::Event::LegChosen(leg));
                return push(&mut self.effects, Effect::Focus(CHOSEN_LEG.to_owned()));
            }
            Tap::Share => return self.after(after::Event::ShareTapped),
            Tap::Print => return push(&mut self.effects, Effect::Print),
            Tap::ShowPlace => return self.place(place::Event::Asked),
            Tap::CopyPlace => return self.place(place::Event::CopyTapped),
            Tap::SharePlace => return self.place(place::Event::ShareTapped),
            Tap::Remind(reminder) => {
                // The time the ice may still stay on is counted from now.
                if reminder == Reminder::IceOff {
                    self.care(care::Event::TimePassed);
                }
                return self.after(after::Event::RemindTapped(reminder));
            }
            Tap::Set { name, value } => {
                let (name, value) = (&*name, &*value);
                return self.set(settings::Event::Chosen { name, value });
            }
        }
        self.unlock_if_needed();
    }

    /// Requests the audio if this tap leads to something to hear: browsers allow sound only within a tap.
    fn unlock_if_needed(&mut self) {
        if !self.state.session.cues().is_empty() {
            // A track is made after the paint too.
            let is_quick = self.observed.audio.exists() && !self.state.plays_track();
            push(
                &mut self.effects,
                if is_quick {
                    Effect::UnlockAudio
                } else {
                    Effect::UnlockAudioSoon
                },
            );
        }
    }

    /// Reads the stored records; quarantines an unreadable one before anything is stored in its place.
    fn restore(&mut self, session: StoredText, settings: StoredText) {
        let wall = self.observed.wall;
        let (stored, effects) = (&mut self.state.persistence, &mut self.effects);
        let settings = stored.read(Slot::Settings, settings, Settings::read, wall, effects);
        self.state.stored = stored.read(Slot::Session, session, session::read, wall, effects);
        self.state.preferences = Preferences::new(settings.unwrap_or_default());
    }

    /// Once the app has taken over: applies what is stored, and takes over the plain page's countdown.
    fn start(&mut self, start: Start) {
        let settings = self.state.preferences.settings();
        if let Some((snapshot, at)) = self.state.stored.take() {
            let away = self.observed.wall.saturating_sub(at);
            let session = Session::resume(&snapshot, away, start.step, settings.length, self.now);
            let admitted = session.step();
            self.state.session = session;
            if admitted != start.step {
                self.show(admitted, HistoryUpdate::Replace);
            }
        }
        self.apply(settings::Event::Loaded(settings));
        self.adopt_countdown(start.elapsed, start.paused);
        self.fill_form();
        self.announce(announcer::Event::Started);
    }

    /// Takes over the plain page's countdown at its current position: the runner may be well into the hold.
    fn adopt_countdown(&mut self, elapsed: Option<Millis>, paused: bool) {
        let session = &self.state.session;
        let hold = session.hold().map(Hold::phase);
        if hold == Some(Phase::Paused(Pause::Away)) || session.asks_at().is_some() {
            push(&mut self.effects, Effect::AwaitCountdown);
            return self.care(care::Event::TimePassed);
        }
        let hidden = self.observed.hidden;
        self.care(match elapsed {
            Some(elapsed) => care::Event::HoldAdopted {
                elapsed,
                paused: paused || hidden,
            },
            None => care::Event::TimePassed,
        });
        // A hidden plain page pauses its countdown only until the app is ready.
        if hidden {
            push(&mut self.effects, Effect::AwaitCountdown);
        }
    }

    /// A setting was chosen: stores and applies it.
    fn set(&mut self, event: settings::Event) {
        if self.apply(event) {
            let settings = self.state.preferences.settings();
            let persistence = self.state.persistence;
            persistence.store(Slot::Settings, settings.write(), &mut self.effects);
        }
    }

    /// Applies settings. Returns false if none has changed.
    fn apply(&mut self, event: settings::Event) -> bool {
        let changed = settings::update(&mut self.state.preferences, event, &mut self.effects);
        if changed {
            let settings = self.state.preferences.settings();
            self.announce(announcer::Event::OutputsSet(settings.outputs));
            self.switch_pocket(settings.pocket);
            self.care(care::Event::LengthSet(settings.length));
        }
        changed
    }

    /// Passes an event to the session, at the current time.
    fn care(&mut self, event: care::Event) {
        self.care_at(event, self.now, true);
    }

    /// The same at another time. `loud` is false if the page is being left, so that a cue would not be heard.
    fn care_at(&mut self, event: care::Event, at: Moment, loud: bool) {
        let answers = |session: &Session| (session.why(), session.leg());
        let before = answers(&self.state.session);
        let mut cues = Vec::new();
        let mut replan = false;
        let effects = care::update(&mut self.state.session, event, at);
        push(&mut self.effects, Effect::Render);
        for effect in effects {
            match effect {
                care::Effect::Show(step, how) => self.show(step, how),
                care::Effect::SetCountdown => push(&mut self.effects, Effect::AwaitCountdown),
                care::Effect::WakeAt(moment) => {
                    let wait = moment.map(|moment| moment.since(at));
                    push(&mut self.effects, Effect::WakeIn(wait));
                }
                care::Effect::Cue(cue) => cues.push(cue),
                care::Effect::PlanCues => replan = true,
                care::Effect::KeepAwake(awake) => push(&mut self.effects, Effect::KeepAwake(awake)),
            }
        }
        self.answer_unplanned(&cues);
        if replan {
            self.announce(announcer::Event::CuesChanged);
        }
        if loud && !cues.is_empty() {
            self.announce(announcer::Event::CuesDue(&cues));
        }
        if answers(&self.state.session) != before {
            self.after(after::Event::Answered(before));
        }
        let session = &self.state.session;
        let record = session::write(&session.snapshot(), self.observed.wall);
        let idle = session.is_idle().then_some("");
        let persistence = self.state.persistence;
        persistence.store(Slot::Session, record, &mut self.effects);
        push(&mut self.effects, Effect::SetAttribute("data-idle", idle));
    }

    /// A new step is on the screen.
    fn show(&mut self, step: StepId, history: HistoryUpdate) {
        if history != HistoryUpdate::Unchanged {
            push(&mut self.effects, Effect::SetAddress(step, history));
        }
        let (shown, locale) = (shown_step(&self.state.session), self.state.locale);
        let title = words!(locale, step(shown)).title;
        let title = joined(&[title, " · ", words!(locale, ui::NAME)]);
        push(&mut self.effects, Effect::SetTitle(title));
        self.announce(announcer::Event::StepShown);
        push(&mut self.effects, Effect::SetAttribute("data-notice", None));
        push(&mut self.effects, Effect::AwaitStep);
    }

    fn fill_form(&mut self) {
        let session = &self.state.session;
        if session.step() == StepId::Settings || session.hold().is_some() {
            push(&mut self.effects, self.state.preferences.form());
        }
    }

    fn announce(&mut self, event: announcer::Event) {
        let at = announcer::Situation {
            session: &self.state.session,
            locale: self.state.locale,
            now: self.now,
            audio: self.audio(),
            in_tap: self.in_tap,
            voiceless: self.is_voiceless(),
        };
        let rings = announcer::update(&mut self.state.announcer, event, &at, &mut self.effects);
        if let Some(rings) = rings {
            self.plan(rings);
        }
    }

    fn place(&mut self, event: place::Event) {
        let at = (self.observed.wall, self.state.locale);
        place::update(&mut self.state.place, event, at, &mut self.effects);
    }

    fn after(&mut self, event: after::Event) {
        let at = (self.observed.wall, self.state.locale);
        if let Some(saved) = after::update(&self.state.session, event, at, &mut self.effects) {
            self.care(care::Event::Saved(Some(saved.number())));
        }
    }
}
