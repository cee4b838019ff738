//! The cues a session has ahead.

use super::{ActiveStep, EPISODE_LIMIT, HEAT_OFF_BY, ICE_OFF_BY, Session};
use crate::care::cue::Cue;
use crate::care::graph::{Question, Treatment};
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
        for (treatment, since, off_by) in [
            (Treatment::Ice, self.history.ice, ICE_OFF_BY),
            (Treatment::Heat, self.history.heat, HEAT_OFF_BY),
        ] {
            if let Some(since) = since {
                let off = since + off_by;
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

    /// When the ten minutes are over, where that limit still applies.
    pub(super) fn limit(&self) -> Option<Moment> {
        match self.active_step {
            // A pack is not cut short: its own question comes first.
            ActiveStep::Stopped(_)
            | ActiveStep::After
            | ActiveStep::NightAfter
            | ActiveStep::Treating(Treatment::Ice | Treatment::Heat) => None,
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
