//! What an answer records, besides where it leads.

use super::{LAST_RETURN, Session};
use crate::care::graph::{self, Answer, StepId, Stop};
use crate::care::safety::{HeatRefusal, RedFlag};

impl Session {
    /// Records what an answer says and returns where it leads; `None` if the step does not offer it.
    pub(super) fn answer(&mut self, answer: Answer) -> Option<StepId> {
        let here = self.step();
        if matches!(answer, Answer::CameBack | Answer::StretchAgain)
            && (here.offers_return() || graph::follow(here, answer).is_some())
            && let Some(stop) = self.forbids_stretching()
        {
            return Some(StepId::Stop(stop));
        }
        if answer == Answer::CameBack
            && here.offers_return()
            && let Some(stretch) = self.return_stretch()
        {
            // Tapped again before the hold has begun, it is still the same return.
            if !self.history.returning {
                self.history.returns = self.history.returns.saturating_add(1);
            }
            self.history.returning = true;
            return Some(if self.history.returns >= LAST_RETURN {
                StepId::Stop(Stop::RunOver)
            } else {
                StepId::Hold(stretch)
            });
        }
        let to = graph::follow(here, answer)?;
        if let (Answer::Flag(_), StepId::Stop(stop)) = (answer, to)
            && stop != Stop::NotEasing
        {
            self.report(stop, self.at);
        }
        match answer {
            Answer::SkinNumb | Answer::Flag(RedFlag::HardOrNumb | RedFlag::ColdFootOrCrack) => {
                self.refuse_heat(HeatRefusal::NumbSkin);
            }
            Answer::Flag(RedFlag::Collapse) => self.refuse_heat(HeatRefusal::HeatIllness),
            // Reported but not followed by a hold: the next return counts separately.
            Answer::LetGo => self.history.returning = false,
            Answer::Cause(answer) => self.history.why.set(answer),
            Answer::Skip => {
                if let StepId::CauseQuestion(question) = here {
                    self.history.why.clear(question);
                }
            }
            _ => {}
        }
        Some(match (answer, self.history.last) {
            (Answer::StretchAgain, Some(stretch)) => StepId::Hold(stretch),
            _ => to,
        })
    }

    /// Numb skin rules out ice too, so no other reason replaces it.
    pub(super) fn refuse_heat(&mut self, reason: HeatRefusal) {
        if self.history.heat_refusal != Some(HeatRefusal::NumbSkin) {
            self.history.heat_refusal = Some(reason);
        }
    }
}
