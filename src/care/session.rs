//! One run with its cramps: where the runner is in the guide, and the rules that override the graph.
//!
//! [`update`] is the whole machine: a session, an event and the time go in; the session changes and effects come out.
//! The machine performs none of them.
//!
//! Every rule is a gate at the entrance of a step (`Session::admit`), so it holds however the step was reached: by an
//! answer, a typed address, or the browser's back button.

mod after;
mod answer;
mod cues;
mod packs;
mod rules;
pub mod snapshot;
mod update;

pub use after::{
    NO_HEAT_FOR, NO_RUN_FOR, NO_STRETCH_FOR, REST_BEFORE_TEST, Relief, STRONG_MOVES,
    TAKEN_BACK_WITHIN, WALK_TEST, WATCH_FOR_DAYS,
};
pub use snapshot::{Interrupted, Snapshot};
pub use update::{Effect, Event, HistoryUpdate, update};

use super::graph::{Muscle, Question, ReturnToRun, Setting, StepId, Stop, Stretch, Treatment};
use super::hold::{Hold, HoldLength, Phase};
use super::leg::Leg;
use super::safety::HeatRefusal;
use super::time::{Millis, Moment};
use super::why::{CauseAnswers, CauseQuestion};
use after::Unfit;

/// The most holds in one episode: 5. Merck Manual, runner's stretch table (5 repeats).
pub const MAX_HOLDS: u8 = 5;
/// From the first hold until the guide says "still cramped": 10 min. NHS, leg cramps (a cramp lasts up to 10 minutes).
pub const EPISODE_LIMIT: Millis = Millis::minutes(10);
/// Ice: ask how it is after 2 min. Our own choice.
pub const ICE_ASK: Millis = Millis::minutes(2);
/// Rest: ask how it is after 2 min. Our own choice.
pub const REST_ASK: Millis = Millis::minutes(2);
/// Heat: ask, and check the skin, after 5 min. Our own choice.
pub const HEAT_ASK: Millis = Millis::minutes(5);
/// Ice comes off by 20 min. NHS, sprains and strains.
pub const ICE_OFF_BY: Millis = Millis::minutes(20);
/// Heat comes off by 20 min. Our own choice.
pub const HEAT_OFF_BY: Millis = Millis::minutes(20);
/// Ice may go on again after 2 h. NHS, sprains and strains (every 2 to 3 hours).
pub const ICE_AGAIN: Millis = Millis::minutes(120);
/// Which return of the cramp ends the run: the third. Our own choice.
pub const LAST_RETURN: u8 = 3;
/// An episode is forgotten after 2 h: a cramp from this morning is not the current one. Our own choice.
pub const FORGET_AFTER: Millis = Millis::minutes(120);
/// A question that nobody sees goes unanswered for 30 s, then the same stretch goes on: the length of one hold. Our own choice.
pub const UNANSWERED: Millis = Millis::seconds(30);
/// Answers are ignored for 300 ms after a step appears, so that a double tap answers only one question. Our own
/// choice.
pub const DOUBLE_TAP_GUARD: Millis = Millis(300);

/// The step on the screen, and the history of this run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    active_step: ActiveStep,
    visit: u32,
    shown: Moment,
    /// The latest moment passed in. Time never runs backwards here, whatever a clock says.
    at: Moment,
    length: HoldLength,
    /// What was under way when the guide was closed; offered on the first step.
    interrupted: Option<Interrupted>,
    /// The last value requested with [`Effect::KeepAwake`].
    awake: bool,
    /// Since when the runner follows by sound alone, with the screen off.
    unseen: Option<Moment>,
    episode: Option<Episode>,
    history: RunHistory,
}

/// A step and its timing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ActiveStep {
    Question(Question),
    /// `counted` once its seconds began: from then on it is one of the [`MAX_HOLDS`].
    Holding {
        stretch: Stretch,
        hold: Hold,
        counted: bool,
        /// It was sharp before the runner eased off.
        gently: bool,
    },
    Practising {
        stretch: Stretch,
        hold: Hold,
    },
    Treating(Treatment),
    Stopped(Stop),
    After,
    NightAfter,
    SideAfter {
        /// After pain in the belly, or a stitch of ten minutes, nobody runs today.
        run_is_over: bool,
    },
    ReturnToRun(ReturnToRun),
    CauseQuestion(CauseQuestion),
    Reasons,
    Prevent,
    Diary,
    PracticeList,
    Settings,
}

/// One cramp, from its first hold until it has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Episode {
    began: Moment,
    holds: u8,
    /// Whether ice was used during it.
    iced: bool,
    /// Whether heat was used during it.
    heated: bool,
}

/// What is remembered across the cramps of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct RunHistory {
    last: Option<Stretch>,
    /// The cramp that has gone, while that may still be a wrong tap.
    ended: Option<Episode>,
    /// When a cramp of this run had last gone: it can come back.
    let_go: Option<Moment>,
    returns: u8,
    /// A return that is already counted but whose hold has not begun.
    returning: bool,
    heat_refusal: Option<HeatRefusal>,
    /// When the ice went on; remembered even after its full time.
    ice: Option<Moment>,
    /// The same for heat.
    heat: Option<Moment>,
    unfit: Option<Unfit>,
    relief: Option<Relief>,
    why: CauseAnswers,
    saved: Option<u64>,
    /// Which leg it was in; only of a cramp that is saved.
    leg: Option<Leg>,
}

impl Session {
    /// A new session that opens on `step`, as from a typed address or a bookmark.
    ///
    /// The rules apply here too, so it may open on a different step than requested.
    #[must_use]
    pub fn open(step: StepId, now: Moment) -> Self {
        let mut session = Self {
            active_step: ActiveStep::Question(Question::Home),
            visit: 0,
            shown: now,
            at: now,
            length: HoldLength::default(),
            interrupted: None,
            awake: false,
            unseen: None,
            episode: None,
            history: RunHistory::default(),
        };
        let step = session.admit(step, now);
        session.enter(step, now);
        session
    }

    /// The step on the screen.
    #[must_use]
    pub const fn step(&self) -> StepId {
        match self.active_step {
            ActiveStep::Question(question) => StepId::Question(question),
            ActiveStep::Holding { stretch, .. } => StepId::Hold(stretch),
            ActiveStep::Treating(treatment) => StepId::Treatment(treatment),
            ActiveStep::Stopped(stop) => StepId::Stop(stop),
            ActiveStep::After => StepId::After,
            ActiveStep::NightAfter => StepId::NightAfter,
            ActiveStep::SideAfter { .. } => StepId::SideAfter,
            ActiveStep::ReturnToRun(test) => StepId::ReturnToRun(test),
            ActiveStep::CauseQuestion(question) => StepId::CauseQuestion(question),
            ActiveStep::Reasons => StepId::Reasons,
            ActiveStep::Prevent => StepId::Prevent,
            ActiveStep::Diary => StepId::Diary,
            ActiveStep::Practising { stretch, .. } => StepId::Practice(stretch),
            ActiveStep::PracticeList => StepId::PracticeList,
            ActiveStep::Settings => StepId::Settings,
        }
    }

    /// The latest moment passed in.
    #[must_use]
    pub const fn now(&self) -> Moment {
        self.at
    }

    /// Counts the screens shown. Showing a step again gives a new number.
    #[must_use]
    pub const fn visit(&self) -> u32 {
        self.visit
    }

    /// The hold under way, if the step on the screen is a hold.
    #[must_use]
    pub const fn hold(&self) -> Option<&Hold> {
        match &self.active_step {
            ActiveStep::Holding { hold, .. } | ActiveStep::Practising { hold, .. } => Some(hold),
            _ => None,
        }
    }

    const fn hold_mut(&mut self) -> Option<&mut Hold> {
        match &mut self.active_step {
            ActiveStep::Holding { hold, .. } | ActiveStep::Practising { hold, .. } => Some(hold),
            _ => None,
        }
    }

    /// How long stretches are to be held.
    #[must_use]
    pub const fn length(&self) -> HoldLength {
        self.length
    }

    /// What was under way when the guide was closed. It is offered on the first step only, so `None` on every other; and a
    /// stretch only while no reported sign rules out running on.
    #[must_use]
    #[inline(never)]
    pub fn interrupted(&self) -> Option<Interrupted> {
        let interrupted = self.interrupted?;
        let offers = self.step() == StepId::HOME
            && !(interrupted.is_stretch() && self.unfit_at(self.at).is_some());
        offers.then_some(interrupted)
    }

    /// The number of the hold on the screen, or of the next one: 1 to [`MAX_HOLDS`].
    #[must_use]
    pub fn hold_number(&self) -> u8 {
        let used = self.episode.map_or(0, |episode| episode.holds);
        match self.active_step {
            ActiveStep::Holding { counted: true, .. } => used.max(1),
            _ => (used + 1).min(MAX_HOLDS),
        }
    }

    /// Whether the hold on the screen is the first of a cramp, which comes with a reassurance.
    #[must_use]
    pub fn is_first_hold(&self) -> bool {
        matches!(self.active_step, ActiveStep::Holding { .. }) && self.hold_number() == 1
    }

    /// Whether it is that hold and nothing of it was credited before a pause: true once in a cramp.
    #[must_use]
    pub fn begins_first_hold(&self) -> bool {
        self.is_first_hold() && self.hold().is_some_and(Hold::is_fresh)
    }

    /// Whether the hold on the screen follows a stretch that was too sharp, so it should be gentler.
    #[must_use]
    pub const fn is_gentle(&self) -> bool {
        matches!(self.active_step, ActiveStep::Holding { gently: true, .. })
    }

    /// The muscle that was stretched last in this run.
    #[must_use]
    pub fn last_muscle(&self) -> Option<Muscle> {
        self.history.last.map(Stretch::muscle)
    }

    /// Whether somebody helped with the last cramp.
    #[must_use]
    pub fn is_helped(&self) -> bool {
        self.history.last.map(Stretch::setting) == Some(Setting::Helper)
    }

    /// Whether the last cramp was one in bed.
    #[must_use]
    pub fn was_at_night(&self) -> bool {
        self.history.last.map(Stretch::setting) == Some(Setting::Night)
    }

    /// Whether reloading the page loses nothing: no episode is active, there is nothing to resume, and the step on the screen
    /// is the first, or one after a cramp.
    #[must_use]
    pub const fn is_idle(&self) -> bool {
        self.episode.is_none()
            && self.interrupted.is_none()
            && matches!(
                self.active_step,
                ActiveStep::Question(Question::Home) | ActiveStep::After | ActiveStep::NightAfter
            )
    }

    /// The stretch to return to if the cramp comes back; `None` during a cramp, and before one has gone.
    #[must_use]
    pub fn return_stretch(&self) -> Option<Stretch> {
        if self.episode.is_none() && self.interrupted.is_none() && self.history.let_go.is_some() {
            self.stretch_again()
        } else {
            None
        }
    }

    /// Enters a step that has already been admitted.
    fn enter(&mut self, step: StepId, now: Moment) {
        self.drop_interrupted(step);
        self.take_off(step, now);
        self.visit = self.visit.wrapping_add(1);
        self.shown = now;
        if matches!(step, StepId::After | StepId::NightAfter) {
            self.let_go(now);
        }
        self.active_step = match step {
            StepId::Question(question) => ActiveStep::Question(question),
            StepId::Hold(stretch) => {
                self.history.last = Some(stretch);
                let same_position = matches!(
                    self.active_step,
                    ActiveStep::Question(Question::Check(held) | Question::EaseOff(held))
                        if held == stretch
                );
                let begin = if same_position {
                    Hold::go_on
                } else {
                    Hold::begin
                };
                ActiveStep::Holding {
                    stretch,
                    hold: begin(now, self.length),
                    counted: false,
                    gently: matches!(self.active_step, ActiveStep::Question(Question::EaseOff(_))),
                }
            }
            StepId::Practice(stretch) => ActiveStep::Practising {
                stretch,
                hold: Hold::begin(now, self.length),
            },
            StepId::PracticeList => ActiveStep::PracticeList,
            StepId::Settings => ActiveStep::Settings,
            StepId::ReturnToRun(test) => ActiveStep::ReturnToRun(test),
            StepId::CauseQuestion(question) => ActiveStep::CauseQuestion(question),
            StepId::Reasons => ActiveStep::Reasons,
            StepId::Prevent => ActiveStep::Prevent,
            StepId::Diary => ActiveStep::Diary,
            StepId::Treatment(treatment) => {
                self.put_on(treatment, now);
                ActiveStep::Treating(treatment)
            }
            StepId::Stop(stop) => ActiveStep::Stopped(stop),
            StepId::After => ActiveStep::After,
            StepId::NightAfter => ActiveStep::NightAfter,
            StepId::SideAfter => ActiveStep::SideAfter {
                run_is_over: matches!(
                    self.active_step,
                    ActiveStep::Question(Question::Belly) | ActiveStep::Stopped(Stop::PainLasts)
                ),
            },
        };
        if let Some(Phase::Counting { since }) = self.hold().map(Hold::phase) {
            self.count_hold(since);
        }
    }

    /// Counts the hold on the screen, once, as of the moment its seconds began.
    fn count_hold(&mut self, began: Moment) {
        match &mut self.active_step {
            ActiveStep::Holding { counted, .. } if !*counted => *counted = true,
            _ => return,
        }
        if self.episode.is_none() {
            self.forget_relief();
        }
        let episode = self.episode.get_or_insert(Episode {
            began,
            holds: 0,
            iced: false,
            heated: false,
        });
        episode.holds = (episode.holds + 1).min(MAX_HOLDS);
        self.history.returning = false;
    }
}
