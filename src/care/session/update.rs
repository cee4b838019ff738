//! The events, the effects, and the one function between them.

use super::{DOUBLE_TAP_GUARD, FORGET_AFTER, RunHistory, Session};
use crate::care::clock::SLEEP_THRESHOLD;
use crate::care::cue::{Cue, MAX_DELAY};
use crate::care::graph::{self, Answer, StepId};
use crate::care::hold::{Hold, HoldLength, Pause, Phase};
use crate::care::leg::Leg;
use crate::care::time::{Millis, Moment};

/// Something that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The browser is already at this step's address: opened, reloaded, back or forward.
    Visited(StepId),
    /// A link that is not an answer was followed, such as "Get help".
    Followed(StepId),
    /// An answer of the step on the screen was tapped.
    Answered(Answer),
    /// The plain page's countdown was found running or paused, at this age.
    HoldAdopted {
        /// Since the countdown began, the time to get ready included.
        elapsed: Millis,
        /// Whether it is paused.
        paused: bool,
    },
    /// "Pause" was tapped.
    HoldPaused,
    /// "Continue" was tapped.
    HoldResumed,
    /// The guide was away until now: the phone slept, or the page was left.
    WasAway,
    /// Paused for this reason by a runner who follows by sound alone, and has heard the hold only until this moment.
    HeardUntil(Moment, Pause),
    /// The screen went off while the runner goes on by sound alone, or that has ended: the screen is on again, or the sound
    /// has stopped.
    Unseen(bool),
    /// "Continue" was tapped, to resume what was under way when the guide was closed.
    CareResumed,
    /// The runner has set how long to hold from now on.
    LengthSet(HoldLength),
    /// The last cramp is in the diary under this id, or no longer in it.
    Saved(Option<u64>),
    /// The runner has said which leg the saved cramp was in.
    LegChosen(Leg),
    /// A moment requested by [`Effect::WakeAt`] has come or has passed.
    TimePassed,
}

/// Something for the caller to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// A step has appeared: set the address according to [`HistoryUpdate`], then title, focus and scroll position.
    Show(StepId, HistoryUpdate),
    /// Report [`Event::TimePassed`] at this moment; replaces the previous request.
    WakeAt(Option<Moment>),
    /// The countdown on the screen no longer matches the hold: set it.
    SetCountdown,
    /// Deliver this cue to the runner now.
    Cue(Cue),
    /// The cues ahead in [`Session::cues`] have changed: replan whatever was planned ahead.
    PlanCues,
    /// Keep the screen on, or let it sleep.
    KeepAwake(bool),
}

/// How the browser's history changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryUpdate {
    /// The runner navigated: Back returns to the previous step.
    Push,
    /// The guide moved on by itself: Back skips the step that ended.
    Replace,
    /// The address is already correct.
    Unchanged,
}

/// Applies an event at `now` to the session, and returns the effects to run.
///
/// An event that does not fit the step on the screen changes nothing.
///
/// ```
/// use uncramp::care::{Answer, Effect, Event, HistoryUpdate, Moment, Muscle, Stretch, Session, StepId, update};
///
/// let mut session = Session::open(StepId::HOME, Moment(0));
/// let effects = update(&mut session, Event::Answered(Answer::Muscle(Muscle::BackOfThigh)), Moment(500));
/// let hold = StepId::Hold(Stretch::HamstringSeated);
/// assert_eq!(session.step(), hold);
/// assert_eq!(effects.first(), Some(&Effect::Show(hold, HistoryUpdate::Push)));
/// ```
#[must_use = "effects do nothing until they are run"]
pub fn update(session: &mut Session, event: Event, now: Moment) -> Vec<Effect> {
    let mut effects = Vec::new();
    let previous = session.at;
    let now = now.max(previous);
    session.at = now;
    let planned = session.cues();
    let visit = session.visit;

    advance(session, now, &mut effects);
    let navigated = matches!(
        event,
        Event::Visited(_) | Event::Followed(_) | Event::Answered(_)
    );
    if navigated {
        session.forget_old_episode(now);
    }
    let accepted = !is_double_tap(session, event, now);
    if accepted {
        apply(session, event, now, &mut effects);
    }

    // Navigating to another step discards the cues of the previous one.
    let on_same_step = session.visit == visit || !navigated;
    let next = session.cues();
    let due = |&&(due, _): &&(Moment, Cue)| on_same_step && due > previous && due <= now;
    let on_time = |&&(due, _): &&(Moment, Cue)| now.since(due) < MAX_DELAY;
    let at_once = |cue: &&(Moment, Cue)| cue.0 == now && !planned.contains(cue);
    for (_, cue) in planned.iter().filter(due).filter(on_time) {
        effects.push(Effect::Cue(*cue));
    }
    for (_, cue) in next.iter().filter(at_once) {
        effects.push(Effect::Cue(*cue));
    }
    let ahead = |cue: &&(Moment, Cue)| cue.0 >= now;
    if !planned.iter().filter(ahead).eq(next.iter().filter(ahead)) {
        effects.push(Effect::PlanCues);
    }

    let awake = keeps_awake(session);
    if awake != session.awake {
        session.awake = awake;
        effects.push(Effect::KeepAwake(awake));
    }
    effects.push(Effect::WakeAt(session.wakes_at()));
    effects
}

/// The runner follows a hold, a treatment or the timed walk without touching the screen.
const fn keeps_awake(session: &Session) -> bool {
    session.hold().is_some() || session.step().asks_after().is_some()
}

impl Session {
    /// Forgets an episode older than [`FORGET_AFTER`], and the history of its run.
    pub(super) fn forget_old_episode(&mut self, now: Moment) {
        let cramped = self.episode.map(|episode| episode.began);
        let last = cramped.or(self.history.let_go);
        if last.is_some_and(|last| now.since(last) >= FORGET_AFTER) {
            self.episode = None;
            // A strain or numb skin outlasts the cramp, and so does the wait until ice may go on again.
            let RunHistory {
                heat_refusal,
                ice,
                heat,
                unfit,
                ..
            } = self.history;
            self.history = RunHistory {
                heat_refusal,
                ice,
                heat,
                unfit,
                ..RunHistory::default()
            };
        }
    }
}

fn is_double_tap(session: &Session, event: Event, now: Moment) -> bool {
    let is_tap = !matches!(
        event,
        Event::Visited(_)
            | Event::HoldAdopted { .. }
            | Event::TimePassed
            | Event::WasAway
            | Event::HeardUntil(..)
            | Event::Unseen(_)
            | Event::LengthSet(_)
            | Event::Saved(_)
    );
    // The first page was visible before the app started: its first answer is not delayed.
    is_tap && session.visit > 1 && now.since(session.shown) < DOUBLE_TAP_GUARD
}

/// Advances the clocks of the step on the screen to `now`.
fn advance(session: &mut Session, now: Moment, effects: &mut Vec<Effect>) {
    let Some(hold) = session.hold_mut() else {
        return;
    };
    let before = hold.phase();
    let fresh = hold.credited(now) == Millis::ZERO;
    let began = hold.advance(now);
    let after = hold.phase();
    // The countdown runs from the first count-in into the hold by itself, so it need not be set.
    let runs_on = began && fresh && matches!(before, Phase::GettingReady { .. });
    if before != after && !runs_on {
        effects.push(Effect::SetCountdown);
    }
    if let Phase::Counting { since } = after
        && began
    {
        session.count_hold(since);
    }
}

fn apply(session: &mut Session, event: Event, now: Moment, effects: &mut Vec<Effect>) {
    match event {
        // The address can gain or lose a fragment or a query while the step stays the same.
        Event::Visited(step) if step == session.step() => {}
        Event::Visited(step) => {
            session.take_back_end(step, now);
            let admitted = session.admit(step, now);
            let history = if admitted == step {
                HistoryUpdate::Unchanged
            } else {
                HistoryUpdate::Replace
            };
            show(session, admitted, history, now, effects);
        }
        Event::Followed(step) => {
            let admitted = session.admit(step, now);
            // "Get help" on its own page jumps to the heading.
            let history = if [step, admitted] == [session.step(); 2] {
                HistoryUpdate::Unchanged
            } else {
                HistoryUpdate::Push
            };
            show(session, admitted, history, now, effects);
        }
        Event::Answered(answer) => {
            if let Some(step) = session.answer(answer) {
                admit_and_show(session, step, HistoryUpdate::Push, now, effects);
            }
        }
        Event::HoldAdopted { elapsed, paused } => {
            let length = session.length;
            if let Some(hold) = session.hold_mut() {
                *hold = Hold::adopt(now, elapsed, paused, length);
                let held = hold.credited(now);
                let began = matches!(hold.phase(), Phase::Counting { .. }) || held > Millis::ZERO;
                if began {
                    session.count_hold(now - held);
                }
                end_if_over(session, now, effects);
            }
        }
        Event::HoldPaused => {
            end_if_over(session, now, effects);
            if change_hold(session, effects, |hold| hold.pause(now, Pause::Tapped)) {
                effects.push(Effect::Cue(Cue::Paused));
            }
        }
        Event::WasAway => {
            end_if_over(session, now, effects);
            change_hold(session, effects, |hold| hold.pause(now, Pause::Away));
        }
        Event::HeardUntil(heard, reason) => {
            change_hold(session, effects, |hold| {
                hold.pause_as_of(heard, now, reason);
            });
        }
        Event::Unseen(unseen) => session.unseen = unseen.then_some(now),
        Event::LengthSet(length) => {
            session.length = length;
            if let Some(hold) = session.hold_mut() {
                hold.set_length(length);
            }
        }
        Event::Saved(saved) => session.set_saved(saved),
        Event::LegChosen(leg) => session.set_leg(leg),
        Event::CareResumed => resume_interrupted(session, now, effects),
        Event::HoldResumed => {
            change_hold(session, effects, |hold| hold.resume(now));
        }
        Event::TimePassed => pass_time(session, now, effects),
    }
}

/// Applies a change to the hold on the screen, if there is one. Returns whether it made a difference.
fn change_hold(
    session: &mut Session,
    effects: &mut Vec<Effect>,
    change: impl FnOnce(&mut Hold),
) -> bool {
    let Some(hold) = session.hold_mut() else {
        return false;
    };
    let before = *hold;
    change(hold);
    let changed = *hold != before;
    if changed {
        effects.push(Effect::SetCountdown);
    }
    changed
}

fn pass_time(session: &mut Session, now: Moment, effects: &mut Vec<Effect>) {
    let here = session.step();
    if session.limit().is_some_and(|limit| now >= limit) {
        let page = StepId::Stop(session.page_after_ten_minutes());
        return show(session, page, HistoryUpdate::Replace, now, effects);
    }
    if let Some(due) = session.goes_on_at().filter(|due| now >= *due) {
        if now.since(due) <= SLEEP_THRESHOLD
            && let Some(hold) = graph::follow(here, Answer::Easing)
        {
            return admit_and_show(session, hold, HistoryUpdate::Replace, now, effects);
        }
        // The guide was suspended: nobody heard that the stretch would go on, so the question waits.
        session.unseen = None;
    }
    if session.asks_at().is_some_and(|asks| now >= asks)
        && let Some(check) = graph::follow(here, Answer::AskNow)
    {
        return admit_and_show(session, check, HistoryUpdate::Replace, now, effects);
    }
    end_if_over(session, now, effects);
}

fn end_if_over(session: &mut Session, now: Moment, effects: &mut Vec<Effect>) {
    if session.hold().is_some_and(|hold| hold.is_over(now))
        && let Some(next) = graph::follow(session.step(), Answer::TimeUp)
    {
        admit_and_show(session, next, HistoryUpdate::Replace, now, effects);
    }
}

fn resume_interrupted(session: &mut Session, now: Moment, effects: &mut Vec<Effect>) {
    let Some(interrupted) = session.interrupted() else {
        return;
    };
    let admitted = session.admit_resumed(interrupted.step(), now);
    if admitted != interrupted.step() {
        return show(session, admitted, HistoryUpdate::Push, now, effects);
    }
    session.restore(interrupted, now);
    if let Some(hold) = session.hold_mut() {
        hold.resume(now);
    }
    effects.push(Effect::Show(interrupted.step(), HistoryUpdate::Push));
    effects.push(Effect::SetCountdown);
}

fn admit_and_show(
    session: &mut Session,
    step: StepId,
    history: HistoryUpdate,
    now: Moment,
    effects: &mut Vec<Effect>,
) {
    let step = session.admit(step, now);
    show(session, step, history, now, effects);
}

fn show(
    session: &mut Session,
    step: StepId,
    history: HistoryUpdate,
    now: Moment,
    effects: &mut Vec<Effect>,
) {
    session.enter(step, now);
    effects.push(Effect::Show(step, history));
    if session.hold().is_some() || session.asks_at().is_some() {
        effects.push(Effect::SetCountdown);
    }
}
