//! What an answer records, besides where it leads.

use super::{LAST_RETURN, NO_HEAT_FOR, Session};
use crate::care::graph::{self, Answer, Question, Setting, StepId, Stop, Stretch, Treatment};
use crate::care::safety::{HeatRefusal, RedFlag};
use crate::care::time::Moment;

impl Session {
    /// Records what an answer says and returns where it leads; `None` if the step does not offer it.
    pub(super) fn answer(&mut self, answer: Answer) -> Option<StepId> {
        let here = self.step();
        // What must not be stretched has a page of its own, which says what to do.
        if stretches_again(here, answer)
            && let Some(stop) = self.forbids_stretching()
        {
            return Some(StepId::Stop(stop));
        }
        if answer == Answer::CameBack
            && here.offers_return()
            && let Some(stretch) = self.return_stretch()
        {
            return Some(self.return_to(stretch));
        }
        let to = graph::follow(here, answer)?;
        self.report_sign(answer, to);
        self.record(here, answer);
        Some(match (answer, self.stretch_again()) {
            (Answer::StretchAgain, Some(stretch)) => StepId::Hold(stretch),
            _ => to,
        })
    }

    /// Counts a return of the cramp that this stretch relieved, and says where it leads.
    fn return_to(&mut self, stretch: Stretch) -> StepId {
        // A cramp in bed ends no run, so its returns are not counted.
        if stretch.setting() == Setting::Night {
            return StepId::Hold(stretch);
        }
        // Tapped again before the hold has begun, it is still the same return.
        if !self.history.returning {
            self.history.returns = self.history.returns.saturating_add(1);
        }
        self.history.returning = true;
        if self.history.returns >= LAST_RETURN {
            StepId::Stop(Stop::RunOver)
        } else {
            StepId::Hold(stretch)
        }
    }

    /// Bars running, and heat where it would do harm, if an answer that leads to a page for help is a sign of what it is about.
    /// Only an answer does; opening a page does not.
    fn report_sign(&mut self, answer: Answer, to: StepId) {
        let StepId::Stop(stop) = to else { return };
        let is_sign = match stop {
            Stop::Emergency | Stop::Injury | Stop::ManyPlaces | Stop::PainLasts => true,
            _ => matches!(answer, Answer::Flag(_)),
        };
        if is_sign {
            self.report(stop, self.at);
        }
        if stop == Stop::Injury {
            self.refuse_heat(HeatRefusal::Strain);
        }
    }

    /// Records what an answer says by itself, wherever it leads.
    fn record(&mut self, here: StepId, answer: Answer) {
        match answer {
            Answer::SkinNumb => {
                // Without one that the guide knows of, the pack is on now.
                if self.last_pack().is_none() {
                    self.history.ice = Some(self.at);
                }
                self.refuse_heat(HeatRefusal::NumbSkin);
            }
            Answer::LegNumbOrWeak
            | Answer::Flag(RedFlag::HardOrNumb | RedFlag::ColdFootOrCrack) => {
                self.refuse_heat(HeatRefusal::NumbSkin);
            }
            // Hard swelling, numb, weak, or worse.
            Answer::GettingWorse if here == StepId::Stop(Stop::NotEasing) => {
                self.refuse_heat(HeatRefusal::NumbSkin);
            }
            // Its page says to go home and not to run.
            Answer::OnlyOneMuscle => self.report(Stop::NotEasing, self.at),
            Answer::HotOrFell
            | Answer::TheySeemIll
            | Answer::Flag(RedFlag::Collapse | RedFlag::Confused | RedFlag::HeatIllness) => {
                self.refuse_heat(HeatRefusal::HeatIllness);
            }
            // Neither is a cramp of the muscle that was stretched last.
            Answer::Eased | Answer::NotEased
                if matches!(here, StepId::Question(Question::Side | Question::Belly)) =>
            {
                self.episode = None;
                self.history.last = None;
            }
            Answer::Cleared => self.clear_unfit(),
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
    }

    /// Why heat is refused in this run, if it is.
    #[must_use]
    pub fn heat_refusal(&self) -> Option<HeatRefusal> {
        self.heat_refusal_at(self.at)
    }

    /// Each reason bars heat for [`NO_HEAT_FOR`]: a strain and heat illness from when they were reported, skin numbed by a pack
    /// from when the pack went on. A numb leg bars it until a doctor has said yes.
    pub(super) fn heat_refusal_at(&self, now: Moment) -> Option<HeatRefusal> {
        let reason = self.history.heat_refusal?;
        let unfit = self.history.unfit;
        let since = match reason {
            HeatRefusal::NumbSkin if unfit.is_some_and(|unfit| unfit.stop == Stop::Emergency) => {
                None
            }
            HeatRefusal::NumbSkin => self.last_pack(),
            HeatRefusal::HeatIllness | HeatRefusal::Strain => unfit.map(|unfit| unfit.since),
        };
        since
            .is_none_or(|since| now.since(since) < NO_HEAT_FOR)
            .then_some(reason)
    }

    /// Records why heat is refused. Numb skin rules out ice too, so no other reason replaces it; a strain replaces no other.
    pub(super) fn refuse_heat(&mut self, reason: HeatRefusal) {
        let rank = |reason| match reason {
            HeatRefusal::NumbSkin => 2,
            HeatRefusal::HeatIllness => 1,
            HeatRefusal::Strain => 0,
        };
        if self
            .heat_refusal()
            .is_none_or(|known| rank(known) <= rank(reason))
        {
            self.history.heat_refusal = Some(reason);
        }
    }
}

/// Whether an answer of a step asks for another stretch: after a return, or because rest has not helped.
fn stretches_again(here: StepId, answer: Answer) -> bool {
    match answer {
        Answer::CameBack | Answer::StretchAgain => {
            here.offers_return() || graph::follow(here, answer).is_some()
        }
        Answer::NotEased => here == StepId::Treatment(Treatment::Rest),
        _ => false,
    }
}
