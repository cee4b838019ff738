//! The rules of the episode, checked at the entrance of every step.

use super::{EPISODE_LIMIT, ICE_AGAIN, ICE_OFF_BY, MAX_HOLDS, Session};
use crate::care::graph::{Question, StepId, Stop, Treatment};
use crate::care::safety::HeatRefusal;
use crate::care::time::Moment;

impl Session {
    /// Applies the rules of the episode: the step that replaces `wanted` at `now`.
    pub(super) fn admit(&self, wanted: StepId, now: Moment) -> StepId {
        if matches!(wanted, StepId::Stop(_) | StepId::After) || wanted.is_reading() {
            return wanted;
        }
        // Opening anything else ends an interrupted cramp.
        let abandons_interrupted = self
            .interrupted
            .is_some_and(|interrupted| interrupted.step() != wanted);
        if self.is_overdue(now) && !abandons_interrupted {
            return StepId::Stop(Stop::NotEasing);
        }
        if let StepId::ReturnToRun(test) = wanted
            && let Some(stop) = self.refuses_run(test, now)
        {
            return StepId::Stop(stop);
        }
        let numb = self.history.heat_refusal == Some(HeatRefusal::NumbSkin);
        match wanted {
            StepId::Hold(_)
                if !abandons_interrupted
                    && self
                        .episode
                        .is_some_and(|episode| episode.holds >= MAX_HOLDS) =>
            {
                StepId::Question(Question::ColdOrWarm)
            }
            StepId::Treatment(Treatment::Heat) if self.history.heat_refusal.is_some() => {
                StepId::Question(Question::HeatRefused)
            }
            StepId::Treatment(Treatment::Ice) if numb || self.ice_must_wait(now) => {
                StepId::Treatment(Treatment::Rest)
            }
            _ => wanted,
        }
    }

    fn is_overdue(&self, now: Moment) -> bool {
        self.episode
            .is_some_and(|episode| now.since(episode.began) >= EPISODE_LIMIT)
    }

    fn ice_must_wait(&self, now: Moment) -> bool {
        self.history.ice.is_some_and(|since| {
            let on_for = now.since(since);
            on_for >= ICE_OFF_BY && on_for < ICE_OFF_BY + ICE_AGAIN
        })
    }
}
