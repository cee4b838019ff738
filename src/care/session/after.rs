//! After the cramp: how it was relieved, why it may have come, and whether the run may go on.

use super::{ActiveStep, LAST_RETURN, Session};
use crate::care::graph::{Question, ReturnToRun, StepId, Stop, Stretch, Treatment};
use crate::care::leg::Leg;
use crate::care::time::{Millis, Moment};
use crate::care::why::CauseAnswers;

/// The rest before the test: 5 min, can be skipped. Miller 2012 (force is back within minutes, in 20 young adults).
pub const REST_BEFORE_TEST: Millis = Millis::minutes(5);
/// How many slow rises on tiptoe, or other slow moves, show that the muscle is strong: 3. Our own choice.
pub const STRONG_MOVES: u8 = 3;
/// The brisk walk before running on: 60 s. Our own choice.
pub const WALK_TEST: Millis = Millis::seconds(60);
/// After heat illness, a faint, cramps in many places or one of over ten minutes the guide advises against running for 24 h. NHS
/// and UK public health (not today); the number is our own choice. After more serious signs running waits for a doctor's yes.
pub const NO_RUN_FOR: Millis = Millis::minutes(24 * 60);
/// After a sign of a tear, a clot, muscle breakdown or an emergency nothing is stretched for 72 h. NHS, sprains and strains (2
/// to 3 days).
pub const NO_STRETCH_FOR: Millis = Millis::minutes(72 * 60);
/// After a strain or heat illness heat is refused for 72 h. NHS, sprains and strains (2 to 3 days).
pub const NO_HEAT_FOR: Millis = Millis::minutes(72 * 60);
/// How long to watch for signs of more than a cramp: 3 days. CDC, rhabdomyolysis: hours to several days.
pub const WATCH_FOR_DAYS: u32 = 3;
/// Going back to the stretch within 1 min of "It has gone" undoes that tap. Our own choice.
pub const TAKEN_BACK_WITHIN: Millis = Millis::minutes(1);

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

    /// Pages that can be read at any time, during a cramp or not. Walking home is one, because a runner
    /// whose cramp lasts is advised to do so, and so is what follows a pain that is no cramp.
    pub(super) const fn is_reading(self) -> bool {
        matches!(
            self,
            Self::CauseQuestion(_)
                | Self::Reasons
                | Self::Prevent
                | Self::Diary
                | Self::SideAfter
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
    /// How the last cramp was relieved; `None` until one has gone, and again once a hold for the next one counts.
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
        self.history.ended = self.episode.take();
        if let (Some(episode), Some(stretch)) = (self.history.ended, self.history.last) {
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

    /// Goes on with the episode if the runner goes back from its end to the stretch or its questions: the tap was wrong, and the
    /// cramp has not gone.
    pub(super) fn take_back_end(&mut self, step: StepId, now: Moment) {
        let (StepId::Hold(stretch)
        | StepId::Question(Question::Check(stretch) | Question::EaseOff(stretch))) = step
        else {
            return;
        };
        let is_end = matches!(self.active_step, ActiveStep::After | ActiveStep::NightAfter);
        let gone = self.history.let_go;
        let is_soon = gone.is_some_and(|gone| now.since(gone) < TAKEN_BACK_WITHIN);
        // What is in the diary is over.
        let is_open = self.history.saved.is_none() && self.history.last == Some(stretch);
        if is_end && is_soon && is_open {
            self.episode = self.history.ended.take();
        }
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

    /// Records a sign of more than a cramp. If one is known already, the more serious of the two is remembered.
    pub(super) fn report(&mut self, stop: Stop, now: Moment) {
        let severity = |stop| match stop {
            Stop::Emergency => 5,
            Stop::Clot | Stop::Urine => 4,
            Stop::Injury => 3,
            Stop::ManyPlaces => 2,
            Stop::NotEasing => 0,
            _ => 1,
        };
        let known = self.unfit_at(now).map(|unfit| unfit.stop);
        let outranks = |known: &Stop| severity(*known) > severity(stop);
        // The time starts again, even if the earlier sign is the more serious one.
        let stop = known.filter(outranks).unwrap_or(stop);
        self.history.unfit = Some(Unfit { stop, since: now });
    }

    /// The reported sign, while it rules out running on. Not inlined into its many callers, which would cost 0.1 kB.
    #[inline(never)]
    pub(super) fn unfit_at(&self, now: Moment) -> Option<Unfit> {
        let bars =
            |unfit: &Unfit| unfit.waits_for_a_doctor() || now.since(unfit.since) < NO_RUN_FOR;
        self.history.unfit.filter(bars)
    }

    /// Ends the bar on running: a doctor has said yes. Ignored within [`NO_STRETCH_FOR`] of the sign, because a tap so soon is
    /// hardly the result of a visit to a doctor.
    pub(super) fn clear_unfit(&mut self) {
        let healed = |unfit: &Unfit| self.at.since(unfit.since) >= NO_STRETCH_FOR;
        if self.history.unfit.as_ref().is_some_and(healed) {
            // What remains is a numb leg, which a doctor has seen, or skin that a pack has numbed since.
            let pack = self.last_pack();
            let numbed = pack.is_some_and(|since| self.at.since(since) < NO_HEAT_FOR);
            self.history.heat_refusal = self.heat_refusal().filter(|_| numbed);
            self.history.unfit = None;
        }
    }

    /// The last stretch, for another time: off the feet for a runner who has reported a faint or another sign of being ill.
    pub(super) fn stretch_again(&self) -> Option<Stretch> {
        let last = self.history.last?;
        Some(match self.unfit_at(self.at) {
            Some(_) => last.off_feet(),
            None => last,
        })
    }

    /// The stop that replaces the return to a stretch for a runner who has reported something that must not be stretched: what
    /// feels like the same cramp may be the tear or the clot. Back still leads to the stretch, so that a wrong tap is reversible.
    #[must_use]
    pub fn forbids_stretching(&self) -> Option<Stop> {
        let unfit = self.unfit_at(self.at)?;
        let recent = self.at.since(unfit.since) < NO_STRETCH_FOR;
        (recent && unfit.forbids_stretching()).then_some(unfit.stop)
    }

    /// The page that ends a cramp of ten minutes: that of what must not be stretched, if it was reported meanwhile.
    pub(super) fn page_after_ten_minutes(&self) -> Stop {
        let reported = self.history.unfit.filter(|unfit| {
            let began = self.episode.map(|episode| episode.began);
            unfit.forbids_stretching() && began.is_some_and(|began| unfit.since >= began)
        });
        reported.map_or(Stop::NotEasing, |unfit| unfit.stop)
    }

    /// Whether the pain that has eased, of a step after a stitch or pain in the belly, ends this run.
    #[must_use]
    pub const fn pain_ends_run(&self) -> bool {
        matches!(
            self.active_step,
            ActiveStep::SideAfter { run_is_over: true }
        )
    }

    /// Whether the cramp has come back so often that this run is over.
    #[must_use]
    pub const fn has_ended_run(&self) -> bool {
        self.history.returns >= LAST_RETURN
    }

    /// The step that replaces a step of the test for a runner who should not run on; `None` if the test is allowed.
    pub(super) fn refuses_run(&self, test: ReturnToRun, now: Moment) -> Option<StepId> {
        if test == ReturnToRun::Home {
            return None;
        }
        let stop = match self.unfit_at(now) {
            Some(unfit) if now.since(unfit.since) >= NO_STRETCH_FOR => Stop::AskFirst,
            // A runner who feels well again need not lie down any more, and a long cramp may have gone: neither runs on.
            Some(unfit) if matches!(unfit.stop, Stop::Faint | Stop::NotEasing) => {
                return Some(StepId::ReturnToRun(ReturnToRun::Home));
            }
            Some(unfit) => unfit.stop,
            None if self.has_ended_run() => Stop::RunOver,
            None => return None,
        };
        Some(StepId::Stop(stop))
    }
}

impl Unfit {
    /// Whether running waits until a doctor has said yes, and not only until tomorrow.
    const fn waits_for_a_doctor(&self) -> bool {
        matches!(
            self.stop,
            Stop::Injury | Stop::Emergency | Stop::Clot | Stop::Urine
        )
    }

    /// Whether what feels like a cramp may be something that a stretch makes worse.
    const fn forbids_stretching(&self) -> bool {
        self.waits_for_a_doctor() || matches!(self.stop, Stop::ManyPlaces)
    }
}
