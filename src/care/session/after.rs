//! After the cramp: how it was relieved, why it may have come, and whether the run may go on.

use super::{LAST_RETURN, Session};
use crate::care::graph::{ReturnToRun, StepId, Stop, Stretch, Treatment};
use crate::care::leg::Leg;
use crate::care::time::{Millis, Moment};
use crate::care::why::CauseAnswers;

/// The rest before the test: 5 min, can be skipped. Miller 2012 (force is back 5 minutes after a cramp).
pub const REST_BEFORE_TEST: Millis = Millis::minutes(5);
/// How many slow rises on tiptoe, or other slow moves, show that the muscle is strong: 3. Our own choice.
pub const STRONG_MOVES: u8 = 3;
/// The brisk walk before running on: 60 s. Our own choice.
pub const WALK_TEST: Millis = Millis::seconds(60);
/// After signs of more than a cramp the guide advises against running for 24 h. NHS and UK public health (not today); the
/// number is our own choice.
pub const UNFIT_FOR: Millis = Millis::minutes(24 * 60);
/// How long to watch for signs of more than a cramp: 3 days. CDC, rhabdomyolysis: hours to several days.
pub const WATCH_FOR_DAYS: u32 = 3;

/// How the last cramp was relieved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relief {
    /// The last stretch used.
    pub stretch: Stretch,
    /// Holds it took, 1 to [`MAX_HOLDS`](super::MAX_HOLDS).
    pub holds: u8,
    /// From the first hold until the cramp had gone.
    pub took: Millis,
    /// Whether ice was used.
    pub ice: bool,
    /// Whether heat was used.
    pub heat: bool,
}

/// A reported sign that rules out running on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unfit {
    /// The page that says what to do.
    pub(super) stop: Stop,
    pub(super) since: Moment,
}

impl StepId {
    /// How long the step waits before it asks; `None` for a step that does not ask.
    #[must_use]
    pub const fn asks_after(self) -> Option<Millis> {
        match self {
            Self::Treatment(treatment) => Some(treatment.asks_after()),
            Self::ReturnToRun(ReturnToRun::Rest) => Some(REST_BEFORE_TEST),
            Self::ReturnToRun(ReturnToRun::Walk) => Some(WALK_TEST),
            _ => None,
        }
    }

    /// Pages that can be read at any time, during a cramp or not. Walking home is one: it is what a runner with a cramp that
    /// lasts is told to do.
    pub(super) const fn is_reading(self) -> bool {
        matches!(
            self,
            Self::CauseQuestion(_)
                | Self::Reasons
                | Self::Prevent
                | Self::Diary
                | Self::ReturnToRun(ReturnToRun::Home)
        )
    }

    /// Where the runner can report that a cramp has come back.
    pub(super) const fn offers_return(self) -> bool {
        matches!(
            self,
            Self::HOME
                | Self::After
                | Self::ReturnToRun(ReturnToRun::Walk | ReturnToRun::Easy | ReturnToRun::Home)
        )
    }
}

impl Session {
    /// How the last cramp was relieved; `None` before one has gone, and once the next one is held.
    #[must_use]
    pub const fn relief(&self) -> Option<Relief> {
        self.history.relief
    }

    /// The answers about the last cramp.
    #[must_use]
    pub const fn why(&self) -> CauseAnswers {
        self.history.why
    }

    /// The id of the last cramp in the diary, if it is saved there.
    #[must_use]
    pub const fn saved(&self) -> Option<u64> {
        self.history.saved
    }

    /// Sets or clears the id of the last cramp in the diary.
    pub(super) fn set_saved(&mut self, saved: Option<u64>) {
        self.history.saved = saved.filter(|_| self.history.relief.is_some());
        self.history.leg = None;
    }

    /// Which leg the last cramp was in, if it is saved and the runner has said so.
    #[must_use]
    pub const fn leg(&self) -> Option<Leg> {
        self.history.leg
    }

    /// Records which leg the saved cramp was in.
    pub(super) fn set_leg(&mut self, leg: Leg) {
        self.history.leg = self.history.saved.map(|_| leg);
    }

    /// Ends the episode: the cramp has gone.
    pub(super) fn let_go(&mut self, now: Moment) {
        if let (Some(episode), Some(stretch)) = (self.episode.take(), self.history.last) {
            self.history.relief = Some(Relief {
                stretch,
                holds: episode.holds.max(1),
                took: now.since(episode.began),
                ice: episode.iced,
                heat: episode.heated,
            });
        }
        self.history.let_go = Some(now);
    }

    /// Forgets what is known about the last cramp, because a new one has begun.
    pub(super) fn forget_relief(&mut self) {
        self.history.relief = None;
        self.history.why = CauseAnswers::default();
        self.set_saved(None);
    }

    /// Records that a pack was used in this episode.
    pub(super) const fn record_pack(&mut self, treatment: Treatment) {
        if let Some(episode) = &mut self.episode {
            match treatment {
                Treatment::Ice => episode.iced = true,
                Treatment::Heat => episode.heated = true,
                Treatment::Rest => {}
            }
        }
    }

    /// Records a sign of more than a cramp. A stop that says to call for help outranks all others, a strain outranks none.
    pub(super) fn report(&mut self, stop: Stop, now: Moment) {
        let severity = |stop| match stop {
            Stop::Emergency => 2,
            Stop::Injury => 0,
            _ => 1,
        };
        let known = self.unfit_at(now).map(|unfit| unfit.stop);
        let outranks = |known: &Stop| severity(*known) > severity(stop);
        // The day starts anew even if an earlier sign is the graver one.
        let stop = known.filter(outranks).unwrap_or(stop);
        self.history.unfit = Some(Unfit { stop, since: now });
    }

    fn unfit_at(&self, now: Moment) -> Option<Unfit> {
        let recent = |unfit: &Unfit| now.since(unfit.since) < UNFIT_FOR;
        self.history.unfit.filter(recent)
    }

    /// Which stop replaces the return to a stretch for a runner who has reported what must not be stretched: what feels like
    /// the same cramp may be the tear or the clot. Back still leads to the stretch, so that a wrong tap is reversible.
    pub(super) fn forbids_stretching(&self) -> Option<Stop> {
        let stop = self.unfit_at(self.at)?.stop;
        matches!(
            stop,
            Stop::Injury | Stop::Emergency | Stop::Clot | Stop::Urine
        )
        .then_some(stop)
    }

    /// Which stop replaces a step of the test for a runner who should not run on.
    pub(super) fn refuses_run(&self, test: ReturnToRun, now: Moment) -> Option<Stop> {
        if test == ReturnToRun::Home {
            return None;
        }
        let over = self.history.returns >= LAST_RETURN;
        self.unfit_at(now)
            .map(|unfit| unfit.stop)
            .or(over.then_some(Stop::RunOver))
    }
}
