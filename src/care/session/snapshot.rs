//! A session as it is stored: what is needed to resume after the browser was closed, and no more.

use super::after::Unfit;
use super::{ActiveStep, Episode, FORGET_AFTER, MAX_HOLDS, Relief, RunHistory, Session};
use crate::care::graph::{Question, StepId, Stop, Stretch, Treatment};
use crate::care::hold::{Hold, HoldLength};
use crate::care::safety::HeatRefusal;
use crate::care::time::{Millis, Moment};
use crate::care::why::CauseAnswers;

/// What was under way when the guide was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    step: StepId,
    hold: Option<HoldLeft>,
}

/// A hold that was under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoldLeft {
    /// The time credited when it was last stored. Time with the guide closed is not credited.
    pub held: Millis,
    /// Whether its seconds had started to count.
    pub counted: bool,
}

impl Left {
    /// The step it belongs to.
    #[must_use]
    pub const fn step(&self) -> StepId {
        self.step
    }

    /// The steps worth resuming: those of a cramp being treated.
    const fn is_care(step: StepId) -> bool {
        matches!(
            step,
            StepId::Hold(_)
                | StepId::Treatment(_)
                | StepId::Question(
                    Question::Check(_)
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
    /// The step on the screen, or the one that was left.
    pub step: StepId,
    /// Its hold, if it has one.
    pub hold: Option<HoldLeft>,
    /// How long the step was shown.
    pub shown: Millis,
    /// How long ago the cramp's first hold began.
    pub began: Option<Millis>,
    /// Holds counted since then, 0 to [`MAX_HOLDS`].
    pub holds: u8,
    /// How long ago the last hold ended.
    pub rested: Option<Millis>,
    /// The last stretch used.
    pub last: Option<Stretch>,
    /// How long ago a cramp of this run let go.
    pub let_go: Option<Millis>,
    /// How often it came back.
    pub returns: u8,
    /// Whether the last return is still waiting for its hold to begin.
    pub returning: bool,
    /// Why heat is refused.
    pub no_heat: Option<HeatRefusal>,
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
}

impl Session {
    /// The session as it should be stored now.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let age = |moment: Moment| self.at.since(moment);
        let here = match self.active_step {
            ActiveStep::Holding { hold, counted, .. } => Left {
                step: self.step(),
                hold: Some(HoldLeft {
                    held: hold.credited(self.at),
                    counted,
                }),
            },
            _ => Left {
                step: self.step(),
                hold: None,
            },
        };
        let Left { step, hold } = self.left.unwrap_or(here);
        Snapshot {
            step,
            hold,
            shown: age(self.shown),
            began: self.episode.map(|episode| age(episode.began)),
            holds: self.episode.map_or(0, |episode| episode.holds),
            rested: self
                .episode
                .and_then(|episode| episode.rested_from)
                .map(age),
            last: self.history.last,
            let_go: self.history.let_go.map(age),
            returns: self.history.returns,
            returning: self.history.returning,
            no_heat: self.history.no_heat,
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
        }
    }

    /// Resumes a session that was stored `away` ago, now that `step` is opened.
    ///
    /// If `step` is the stored step, it is shown as it was left, its hold paused. The first step offers to resume. Any other
    /// step opens as a plain address would, but the history of the run is remembered. After [`FORGET_AFTER`] nothing is offered.
    ///
    /// ```
    /// use uncramp::care::{Answer, Event, HoldLength, Millis, Moment, Stretch, Session, StepId, update};
    ///
    /// let mut session = Session::open(StepId::HOME, Moment(0));
    /// let _ = update(&mut session, Event::Answered(Answer::BackOfThigh), Moment(1_000));
    /// let kept = session.snapshot();
    ///
    /// let away = Millis::minutes(5);
    /// let later = Session::resume(&kept, away, StepId::HOME, HoldLength::Thirty, Moment(1 << 40));
    /// assert_eq!(later.left().map(|left| left.step()), Some(StepId::Hold(Stretch::HamstringSeated)));
    /// ```
    #[must_use]
    pub fn resume(
        kept: &Snapshot,
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
            left: None,
            awake: false,
            episode: kept.began.map(|began| Episode {
                began: moment(began),
                holds: kept.holds.min(MAX_HOLDS),
                rested_from: kept.rested.map(moment),
                iced: kept.iced,
                heated: kept.heated,
            }),
            history: RunHistory {
                last: kept.last,
                let_go: kept.let_go.map(moment),
                returns: kept.returns,
                returning: kept.returning,
                no_heat: kept.no_heat,
                ice: kept.ice.map(moment),
                heat: kept.heat.map(moment),
                unfit: kept.unfit.map(|(stop, age)| Unfit {
                    stop,
                    since: moment(age),
                }),
                relief: kept.relief,
                why: kept.why,
                saved: kept.saved,
            },
        };
        session.forget_old_episode(now);
        let left = Left {
            step: kept.step,
            hold: kept.hold,
        };
        let recent = away < FORGET_AFTER;
        if recent && step == left.step && session.admit(step, now) == step {
            session.put_back(left, now);
            session.shown = moment(kept.shown);
        } else {
            session.left = (recent && Left::is_care(left.step)).then_some(left);
            let admitted = session.admit(step, now);
            // A step other than the one on the page counts as another visit.
            session.visit = u32::from(admitted != step);
            session.enter(admitted, now);
        }
        session
    }

    /// Enters a step as it was left: its hold paused at the same point, its pack still on.
    pub(super) fn put_back(&mut self, left: Left, now: Moment) {
        let pack = match left.step {
            StepId::Treatment(Treatment::Ice) => self.history.ice,
            StepId::Treatment(Treatment::Heat) => self.history.heat,
            _ => None,
        };
        let RunHistory { let_go, unfit, .. } = self.history;
        self.enter(left.step, now);
        // What a stop reports was recorded when it was first opened.
        self.history.unfit = unfit;
        match (&mut self.active_step, left.hold) {
            (ActiveStep::Holding { hold, counted, .. }, Some(left)) => {
                *hold = Hold::left(now, left.held, self.length);
                *counted = left.counted;
            }
            (ActiveStep::Treating(Treatment::Ice), _) => {
                self.history.ice = pack.or(self.history.ice);
            }
            (ActiveStep::Treating(Treatment::Heat), _) => {
                self.history.heat = pack.or(self.history.heat);
            }
            (ActiveStep::After, _) => self.history.let_go = let_go,
            _ => {}
        }
    }
}
