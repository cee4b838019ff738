//! The cues a session has ahead, and when it next acts by itself.

use super::{ActiveStep, EPISODE_LIMIT, MAX_HOLDS, Session, UNANSWERED};
use crate::care::clock::SLEEP_THRESHOLD;
use crate::care::cue::Cue;
use crate::care::graph::{Question, ReturnToRun, Treatment};
use crate::care::hold::Hold;
use crate::care::time::Moment;

impl Session {
    /// Every cue of the step on the screen, in chronological order, assuming nothing interrupts it.
    ///
    /// The first ones may be in the past: a hold lists its cues from the start of the current phase.
    #[must_use]
    pub fn cues(&self) -> Vec<(Moment, Cue)> {
        let mut cues = self.hold().map(Hold::cues).unwrap_or_default();
        let asks = self.asks_at();
        let mut is_off = false;
        // A pack stays on during its questions and during "get help".
        for treatment in [Treatment::Ice, Treatment::Heat] {
            if let Some(off) = self.off_at(treatment) {
                is_off |= asks == Some(off);
                cues.push((off, Cue::TakeOff(treatment)));
            }
        }
        if let Some(asks) = asks
            && !is_off
        {
            cues.push((asks, Cue::CheckIn));
        }
        if let Some(limit) = self.limit() {
            cues.push((limit, Cue::TooLong));
        }
        // A few cues, almost sorted: an insertion sort takes fewer bytes than the standard library's sort.
        for end in 1..cues.len() {
            for at in (1..=end).rev() {
                if cues[at].0 < cues[at - 1].0 {
                    cues.swap(at, at - 1);
                }
            }
        }
        cues
    }

    /// When the session next needs to act by itself: a change, or a cue.
    #[must_use]
    pub fn wakes_at(&self) -> Option<Moment> {
        let cues = self.cues();
        let ahead = cues.iter().find(|(due, _)| *due > self.at);
        earlier(ahead.map(|(due, _)| *due), self.changes_at())
    }

    /// Whether the guide was suspended during the hold on the screen: its next change or cue is overdue by more than
    /// [`SLEEP_THRESHOLD`]. Meant for a page that was hidden.
    #[must_use]
    pub fn was_suspended(&self, now: Moment) -> bool {
        self.hold().is_some()
            && self
                .wakes_at()
                .is_some_and(|due| now.since(due) > SLEEP_THRESHOLD)
    }

    /// When the step or its stage next changes by itself.
    #[must_use]
    pub fn changes_at(&self) -> Option<Moment> {
        let own = match self.active_step {
            ActiveStep::Treating(Treatment::Rest) | ActiveStep::ReturnToRun(ReturnToRun::Walk) => {
                None
            }
            _ => self.hold().and_then(Hold::wakes_at).or(self.asks_at()),
        };
        earlier(earlier(own, self.goes_on_at()), self.limit())
    }

    /// Whether the runner follows by sound alone, with the screen off.
    #[must_use]
    pub const fn is_unseen(&self) -> bool {
        self.unseen.is_some()
    }

    /// When the stretch goes on although nobody has answered how it is: the question came with the screen off, and holds are
    /// left.
    #[must_use]
    pub fn goes_on_at(&self) -> Option<Moment> {
        let asked_unseen = matches!(self.active_step, ActiveStep::Question(Question::Check(_)))
            && self.unseen.is_some_and(|since| since <= self.shown);
        let holds = self.episode.map_or(0, |episode| episode.holds);
        (asked_unseen && holds < MAX_HOLDS).then_some(self.shown + UNANSWERED)
    }

    /// When the ten minutes are over, where that limit still applies.
    pub(super) fn limit(&self) -> Option<Moment> {
        match self.active_step {
            // A pack is not cut short: its own question comes first.
            ActiveStep::Stopped(_)
            | ActiveStep::After
            | ActiveStep::NightAfter
            | ActiveStep::Treating(Treatment::Ice | Treatment::Heat)
            // Advised to go home, the runner has answered what the limit would ask.
            | ActiveStep::ReturnToRun(ReturnToRun::Home) => None,
            _ if self.interrupted.is_some() => None,
            _ => {
                let limit = self.episode?.began + EPISODE_LIMIT;
                // After the limit the question of a pack waits for its answer, and a runner who then opened a page to read
                // has already been given the cue.
                let waits = self.step().is_reading()
                    || matches!(
                        self.active_step,
                        ActiveStep::Question(Question::IceCheck | Question::HeatCheck)
                    );
                (!waits || self.shown < limit).then_some(limit)
            }
        }
    }
}

/// The earlier of two moments, either of which may be absent.
fn earlier(one: Option<Moment>, other: Option<Moment>) -> Option<Moment> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
