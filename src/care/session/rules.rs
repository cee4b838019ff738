//! The rules of the episode, checked at the entrance of every step.

use super::{ActiveStep, EPISODE_LIMIT, ICE_AGAIN, ICE_OFF_BY, MAX_HOLDS, Session};
use crate::care::graph::{FIRST_AT_NIGHT, Question, Setting, StepId, Stop, Treatment};
use crate::care::safety::HeatRefusal;
use crate::care::time::Moment;

impl Session {
    /// Applies the rules of the episode: the step that replaces `wanted` at `now`.
    pub(super) fn admit(&self, wanted: StepId, now: Moment) -> StepId {
        let pack = |treatment| self.active_step == ActiveStep::Treating(treatment);
        let is_own_question = match wanted {
            StepId::Question(Question::IceCheck) => pack(Treatment::Ice),
            StepId::Question(Question::HeatCheck) => pack(Treatment::Heat),
            // Back from "get help".
            _ => matches!(self.active_step, ActiveStep::Stopped(_)) && self.is_on(wanted, now),
        };
        self.admit_unless(is_own_question || self.cools_a_tear(wanted), wanted, now)
    }

    /// The same for a step that is resumed as it was left: the ten-minute limit does not cut short a pack that is on.
    pub(super) fn admit_resumed(&self, wanted: StepId, now: Moment) -> StepId {
        let has_pack = self.is_on(wanted, now)
            || matches!(
                wanted,
                StepId::Question(Question::IceCheck | Question::HeatCheck)
            );
        self.admit_unless(has_pack, wanted, now)
    }

    /// Whether a step is the ice for a muscle that has torn during this cramp.
    fn cools_a_tear(&self, step: StepId) -> bool {
        let is_ice = matches!(
            step,
            StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck)
        );
        is_ice && self.page_after_ten_minutes() == Stop::Injury
    }

    /// Whether a step is a pack that is on and may stay on longer.
    fn is_on(&self, step: StepId, now: Moment) -> bool {
        let StepId::Treatment(treatment) = step else {
            return false;
        };
        self.off_at(treatment).is_some_and(|off| now < off)
    }

    /// Applies the rules, except the ten-minute limit if `untimed`. The limit applies to what replaces the wanted step.
    fn admit_unless(&self, untimed: bool, wanted: StepId, now: Moment) -> StepId {
        let is_end = matches!(wanted, StepId::Stop(_) | StepId::After | StepId::NightAfter);
        if is_end || wanted.is_reading() {
            return match wanted {
                StepId::CauseQuestion(question)
                    if self.was_at_night() && question < FIRST_AT_NIGHT =>
                {
                    StepId::CauseQuestion(FIRST_AT_NIGHT)
                }
                // However it has eased.
                StepId::After if self.was_at_night() => StepId::NightAfter,
                _ => wanted,
            };
        }
        // Opening any other step ends an interrupted episode.
        let abandons_interrupted = self
            .interrupted
            .is_some_and(|interrupted| interrupted.step() != wanted);
        let admitted = self.admit_untimed(wanted, abandons_interrupted, now);
        let is_spared = untimed && admitted == wanted;
        if self.is_overdue(now) && !abandons_interrupted && !is_spared {
            return StepId::Stop(self.page_after_ten_minutes());
        }
        admitted
    }

    /// Applies every rule but that of the ten minutes.
    fn admit_untimed(&self, wanted: StepId, abandons_interrupted: bool, now: Moment) -> StepId {
        if let StepId::ReturnToRun(test) = wanted
            && let Some(instead) = self.refuses_run(test, now)
        {
            return instead;
        }
        let refusal = self.heat_refusal_at(now);
        let heat = if refusal.is_some() {
            StepId::Question(Question::HeatRefused)
        } else {
            StepId::Treatment(Treatment::Heat)
        };
        match wanted {
            StepId::Hold(stretch)
                if !abandons_interrupted
                    && self
                        .episode
                        .is_some_and(|episode| episode.holds >= MAX_HOLDS) =>
            {
                match stretch.setting() {
                    Setting::Night => heat,
                    Setting::Run | Setting::Helper => StepId::Question(Question::ColdOrWarm),
                }
            }
            StepId::Treatment(Treatment::Heat) => heat,
            StepId::Treatment(Treatment::Ice)
                if refusal == Some(HeatRefusal::NumbSkin) || self.ice_must_wait(now) =>
            {
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
