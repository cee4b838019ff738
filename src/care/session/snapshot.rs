//! A session as it is stored: what is needed to resume after the browser was closed, and no more.

use super::after::Unfit;
use super::{ActiveStep, Episode, FORGET_AFTER, MAX_HOLDS, Relief, RunHistory, Session};
use crate::care::graph::{Question, StepId, Stop, Stretch, Treatment};
use crate::care::hold::{Hold, HoldLength};
use crate::care::leg::Leg;
use crate::care::safety::HeatRefusal;
use crate::care::time::{Millis, Moment};
use crate::care::why::CauseAnswers;

/// What was under way when the guide was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interrupted {
    step: StepId,
    hold: Option<InterruptedHold>,
}

/// A hold that was under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterruptedHold {
    /// The time credited when it was last stored. Time with the guide closed is not credited.
    pub held: Millis,
    /// Whether its seconds had started to count.
    pub counted: bool,
}

impl Interrupted {
    /// The step it belongs to.
    #[must_use]
    pub const fn step(&self) -> StepId {
        self.step
    }

    /// Whether to resume would be to stretch.
    pub(super) const fn is_stretch(&self) -> bool {
        matches!(
            self.step,
            StepId::Hold(_) | StepId::Question(Question::Check(_) | Question::EaseOff(_))
        )
    }

    /// The steps worth resuming: those of a cramp being treated.
    const fn is_care(step: StepId) -> bool {
        matches!(
            step,
            StepId::Hold(_)
                | StepId::Treatment(_)
                | StepId::Question(
                    Question::Check(_)
                        | Question::EaseOff(_)
                        | Question::Side
                        | Question::Belly
                        | Question::ColdOrWarm
                        | Question::IceCheck
                        | Question::HeatRefused
                        | Question::HeatCheck
                )
        )
    }
}

/// The complete state of a session, with ages instead of moments, so that it stays valid in another run of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The step on the screen, or the interrupted one.
    pub step: StepId,
    /// Its hold, if it has one.
    pub hold: Option<InterruptedHold>,
    /// How long the step was shown.
    pub shown: Millis,
    /// How long ago the cramp's first hold began.
    pub began: Option<Millis>,
    /// Holds counted since then, 0 to [`MAX_HOLDS`].
    pub holds: u8,
    /// The last stretch used.
    pub last: Option<Stretch>,
    /// How long ago a cramp of this run had gone.
    pub let_go: Option<Millis>,
    /// How often it came back.
    pub returns: u8,
    /// Whether the last return is still waiting for its hold to begin.
    pub returning: bool,
    /// Why heat is refused.
    pub heat_refusal: Option<HeatRefusal>,
    /// How long ago ice went on.
    pub ice: Option<Millis>,
    /// How long ago heat went on.
    pub heat: Option<Millis>,
    /// Whether ice was used since the first hold.
    pub iced: bool,
    /// Whether heat was used since the first hold.
    pub heated: bool,
    /// The reported sign that rules out running on, as the page that says what to do, and how long ago.
    pub unfit: Option<(Stop, Millis)>,
    /// How the last cramp was relieved.
    pub relief: Option<Relief>,
    /// The answers about its causes.
    pub why: CauseAnswers,
    /// Its id in the diary.
    pub saved: Option<u64>,
    /// Which leg it was in, as the diary has it.
    pub leg: Option<Leg>,
}

impl Session {
    /// The session as it should be stored now.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let age = |moment: Moment| self.at.since(moment);
        let here = match self.active_step {
            ActiveStep::Holding { hold, counted, .. } => Interrupted {
                step: self.step(),
                hold: Some(InterruptedHold {
                    held: hold.credited(self.at),
                    counted,
                }),
            },
            _ => Interrupted {
                step: self.step(),
                hold: None,
            },
        };
        let Interrupted { step, hold } = self.interrupted.unwrap_or(here);
        Snapshot {
            step,
            hold,
            shown: age(self.shown),
            began: self.episode.map(|episode| age(episode.began)),
            holds: self.episode.map_or(0, |episode| episode.holds),
            last: self.history.last,
            let_go: self.history.let_go.map(age),
            returns: self.history.returns,
            returning: self.history.returning,
            heat_refusal: self.history.heat_refusal,
            ice: self.history.ice.map(age),
            heat: self.history.heat.map(age),
            iced: self.episode.is_some_and(|episode| episode.iced),
            heated: self.episode.is_some_and(|episode| episode.heated),
            unfit: self
                .history
                .unfit
                .map(|unfit| (unfit.stop, age(unfit.since))),
            relief: self.history.relief,
            why: self.history.why,
            saved: self.history.saved,
            leg: self.history.leg,
        }
    }

    /// Resumes a session that was stored `away` ago, now that `step` is opened.
    ///
    /// If `step` is the stored step, it is shown as it was left, its hold paused. The first step offers to resume. Any other
    /// step opens as in a new session, but the history of the run is remembered. After [`FORGET_AFTER`] nothing is offered.
    ///
    /// ```
    /// use uncramp::care::{Answer, Event, HoldLength, Millis, Moment, Muscle, Stretch, Session, StepId, update};
    ///
    /// let mut session = Session::open(StepId::HOME, Moment(0));
    /// let _ = update(&mut session, Event::Answered(Answer::Muscle(Muscle::BackOfThigh)), Moment(1_000));
    /// let stored = session.snapshot();
    ///
    /// let away = Millis::minutes(5);
    /// let later = Session::resume(&stored, away, StepId::HOME, HoldLength::Thirty, Moment(1 << 40));
    /// assert_eq!(later.interrupted().map(|interrupted| interrupted.step()), Some(StepId::Hold(Stretch::HamstringSeated)));
    /// ```
    #[must_use]
    pub fn resume(
        stored: &Snapshot,
        away: Millis,
        step: StepId,
        length: HoldLength,
        now: Moment,
    ) -> Self {
        let moment = |age: Millis| now - (age + away);
        let mut session = Self {
            active_step: ActiveStep::Question(Question::Home),
            visit: 0,
            shown: now,
            at: now,
            length,
            interrupted: None,
            awake: false,
            unseen: None,
            episode: stored.began.map(|began| Episode {
                began: moment(began),
                holds: stored.holds.min(MAX_HOLDS),
                iced: stored.iced,
                heated: stored.heated,
            }),
            history: RunHistory {
                last: stored.last,
                ended: None,
                let_go: stored.let_go.map(moment),
                returns: stored.returns,
                returning: stored.returning,
                heat_refusal: stored.heat_refusal,
                ice: stored.ice.map(moment),
                heat: stored.heat.map(moment),
                unfit: stored.unfit.map(|(stop, age)| Unfit {
                    stop,
                    since: moment(age),
                }),
                relief: stored.relief,
                why: stored.why,
                saved: stored.saved,
                leg: stored.leg,
            },
        };
        session.forget_old_episode(now);
        let interrupted = Interrupted {
            step: stored.step,
            hold: stored.hold,
        };
        let recent = away < FORGET_AFTER;
        if recent && step == interrupted.step && session.admit_resumed(step, now) == step {
            session.restore(interrupted, now);
            session.shown = moment(stored.shown);
        } else {
            session.interrupted =
                (recent && Interrupted::is_care(interrupted.step)).then_some(interrupted);
            let admitted = session.admit(step, now);
            // A step other than the one on the page counts as another visit.
            session.visit = u32::from(admitted != step);
            session.enter(admitted, now);
        }
        session
    }

    /// Opening the interrupted step continues its episode; opening another step of care ends it. Other steps change nothing.
    pub(super) fn drop_interrupted(&mut self, step: StepId) {
        let Some(interrupted) = self.interrupted else {
            return;
        };
        match step {
            StepId::HOME
            | StepId::Question(Question::Safety)
            | StepId::Stop(_)
            | StepId::Practice(_)
            | StepId::PracticeList
            | StepId::Settings => {}
            _ if step.is_reading() => {}
            _ => {
                self.interrupted = None;
                if step != interrupted.step() {
                    self.episode = None;
                }
            }
        }
    }

    /// Enters a step as it was left: its hold paused at the same point, its pack still on.
    pub(super) fn restore(&mut self, interrupted: Interrupted, now: Moment) {
        let pack = match interrupted.step {
            StepId::Treatment(Treatment::Ice) => self.history.ice,
            StepId::Treatment(Treatment::Heat) => self.history.heat,
            _ => None,
        };
        let let_go = self.history.let_go;
        self.enter(interrupted.step, now);
        match (&mut self.active_step, interrupted.hold) {
            (ActiveStep::Holding { hold, counted, .. }, Some(interrupted)) => {
                *hold = Hold::interrupted(now, interrupted.held, self.length);
                *counted = interrupted.counted;
            }
            (ActiveStep::Treating(Treatment::Ice), _) => {
                self.history.ice = pack.or(self.history.ice);
            }
            (ActiveStep::Treating(Treatment::Heat), _) => {
                self.history.heat = pack.or(self.history.heat);
            }
            (ActiveStep::After | ActiveStep::NightAfter, _) => self.history.let_go = let_go,
            _ => {}
        }
    }
}
