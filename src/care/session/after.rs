//! After the cramp: how it was relieved, why it may have come, and whether the run may go on.

use super::{LAST_RETURN, Session};
use crate::care::graph::{ReturnToRun, StepId, Stop, Stretch, Treatment};
use crate::care::time::{Millis, Moment};
use crate::care::why::CauseAnswers;

/// The brisk walk before running on: 60 s. Our own choice.
pub const WALK_TEST: Millis = Millis::seconds(60);
/// After signs of more than a cramp nobody is told to run for 24 h. NHS and UK public health (not today); the number is
/// our own choice.
pub const UNFIT_FOR: Millis = Millis::minutes(24 * 60);

/// How the last cramp was relieved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relief {
    /// The stretch that was on last.
    pub stretch: Stretch,
    /// Holds it took, 1 to [`MAX_HOLDS`](super::MAX_HOLDS).
    pub holds: u8,
    /// From the first hold until it let go.
    pub took: Millis,
    /// Ice was put on.
    pub ice: bool,
    /// Heat was put on.
    pub heat: bool,
}

/// What was reported that no runner runs on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unfit {
    /// The page that says what to do.
    pub(super) stop: Stop,
    pub(super) since: Moment,
}

impl StepId {
    /// How long the step leaves the runner alone before it asks; nothing for a step that does not.
    #[must_use]
    pub const fn asks_after(self) -> Option<Millis> {
        match self {
            Self::Treatment(treatment) => Some(treatment.asks_after()),
            Self::ReturnToRun(ReturnToRun::Walk) => Some(WALK_TEST),
            _ => None,
        }
    }

    /// Pages to read whenever one likes, whether a cramp is on or not.
    pub(super) const fn is_reading(self) -> bool {
        matches!(
            self,
            Self::CauseQuestion(_) | Self::Reasons | Self::Prevent | Self::Diary
        )
    }

    /// Where a cramp that had let go can be said to be back.
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
    /// How the last cramp was relieved; nothing before one has let go, and nothing once the next one is held.
    #[must_use]
    pub const fn relief(&self) -> Option<Relief> {
        self.history.relief
    }

    /// What was answered about the last cramp.
    #[must_use]
    pub const fn why(&self) -> CauseAnswers {
        self.history.why
    }

    /// The name under which the diary keeps the last cramp, if it does.
    #[must_use]
    pub const fn saved(&self) -> Option<u64> {
        self.history.saved
    }

    /// The diary has kept the last cramp, or has let go of it.
    pub(super) fn set_saved(&mut self, saved: Option<u64>) {
        self.history.saved = saved.filter(|_| self.history.relief.is_some());
    }

    /// The cramp has let go.
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

    /// Another cramp: what was known of the last one is not true of it.
    pub(super) fn forget_relief(&mut self) {
        self.history.relief = None;
        self.history.why = CauseAnswers::default();
        self.history.saved = None;
    }

    /// Remembers that a pack was on in this episode.
    pub(super) const fn note_pack(&mut self, treatment: Treatment) {
        if let Some(episode) = &mut self.episode {
            match treatment {
                Treatment::Ice => episode.iced = true,
                Treatment::Heat => episode.heated = true,
                Treatment::Rest => {}
            }
        }
    }

    /// Remembers what is more than a cramp. What says to call help outweighs all, and a strain outweighs nothing.
    pub(super) fn report(&mut self, stop: Stop, now: Moment) {
        let gravity = |stop| match stop {
            Stop::Emergency => 2,
            Stop::Injury => 0,
            _ => 1,
        };
        let outweighs = |unfit: Unfit| gravity(unfit.stop) > gravity(stop);
        if !self.unfit_at(now).is_some_and(outweighs) {
            self.history.unfit = Some(Unfit { stop, since: now });
        }
    }

    fn unfit_at(&self, now: Moment) -> Option<Unfit> {
        let recent = |unfit: &Unfit| now.since(unfit.since) < UNFIT_FOR;
        self.history.unfit.filter(recent)
    }

    /// What a step of the test turns into for someone who is not to run on.
    pub(super) fn refuses_run(&self, running: ReturnToRun, now: Moment) -> Option<Stop> {
        if running == ReturnToRun::Home {
            return None;
        }
        let over = self.history.returns >= LAST_RETURN;
        self.unfit_at(now)
            .map(|unfit| unfit.stop)
            .or(over.then_some(Stop::RunOver))
    }
}
