//! Ice and heat: when they went on, when the guide asks, when they must come off.

use super::{ActiveStep, HEAT_ASK, HEAT_OFF_BY, ICE_ASK, ICE_OFF_BY, REST_ASK, Session};
use crate::care::graph::{Question, StepId, Treatment};
use crate::care::safety::HeatRefusal;
use crate::care::time::{Millis, Moment};

impl Treatment {
    /// How long the guide waits before it asks how it is going.
    pub(super) const fn asks_after(self) -> Millis {
        match self {
            Self::Ice => ICE_ASK,
            Self::Heat => HEAT_ASK,
            Self::Rest => REST_ASK,
        }
    }
}

impl Session {
    /// When the guide asks about the treatment or the walk on the screen: after its usual time, or when the pack must come
    /// off.
    #[must_use]
    pub fn asks_at(&self) -> Option<Moment> {
        let asks = self.shown + self.step().asks_after()?;
        Some(match self.active_step {
            ActiveStep::Treating(treatment @ (Treatment::Ice | Treatment::Heat)) => {
                asks.min(self.off_at(treatment)?)
            }
            _ => asks,
        })
    }

    /// How long the ice may still stay on; the full time if there is none.
    #[must_use]
    pub fn ice_left(&self) -> Millis {
        let on = self
            .history
            .ice
            .map_or(Millis::ZERO, |since| self.at.since(since));
        ICE_OFF_BY.saturating_sub(on)
    }

    /// When a pack must come off; `None` if it is not on.
    pub(super) fn off_at(&self, treatment: Treatment) -> Option<Moment> {
        match treatment {
            Treatment::Ice => Some(self.history.ice? + ICE_OFF_BY),
            Treatment::Heat => Some(self.history.heat? + HEAT_OFF_BY),
            Treatment::Rest => None,
        }
    }

    /// Whether a pack has been on for the longest time allowed.
    #[must_use]
    pub fn is_over(&self, treatment: Treatment) -> bool {
        self.off_at(treatment).is_some_and(|off| self.at >= off)
    }

    pub(super) fn put_on(&mut self, treatment: Treatment, now: Moment) {
        self.record_pack(treatment);
        // What has expired must not be barred again by this pack.
        self.history.heat_refusal = self.heat_refusal_at(now);
        let (pack, off_by) = match treatment {
            Treatment::Ice => (&mut self.history.ice, ICE_OFF_BY),
            Treatment::Heat => (&mut self.history.heat, HEAT_OFF_BY),
            Treatment::Rest => return,
        };
        if pack.is_none_or(|since| now.since(since) >= off_by) {
            *pack = Some(now);
        }
    }

    /// When the ice or the heat that is remembered went on, the later of the two.
    pub(super) fn last_pack(&self) -> Option<Moment> {
        self.history.ice.max(self.history.heat)
    }

    /// Forgets a pack that came off early. Remembers one that was on for its full time, one that may be resumed, and one that
    /// has numbed the skin.
    pub(super) fn take_off(&mut self, step: StepId, now: Moment) {
        if self.interrupted.is_some() || self.history.heat_refusal == Some(HeatRefusal::NumbSkin) {
            return;
        }
        let (ice, heat) = match step {
            StepId::Question(Question::IceCheck) | StepId::Treatment(Treatment::Ice) => {
                (true, false)
            }
            StepId::Question(Question::HeatCheck) | StepId::Treatment(Treatment::Heat) => {
                (false, true)
            }
            // Whether it comes off is not decided yet.
            StepId::Stop(_) | StepId::Question(Question::ColdOrWarm | Question::HeatRefused) => {
                return;
            }
            _ => (false, false),
        };
        let remembered = |stays: bool, off_by: Millis| {
            move |since: &Moment| stays || now.since(*since) >= off_by
        };
        self.history.ice = self.history.ice.filter(remembered(ice, ICE_OFF_BY));
        self.history.heat = self.history.heat.filter(remembered(heat, HEAT_OFF_BY));
    }
}
