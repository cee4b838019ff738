//! Every step, as a table: the code for a chain of iterators over all kinds of steps would be five times as large.

use super::{Question, ReturnToRun, StepId, Stop, Stretch, Treatment};
use crate::care::why::CauseQuestion;

/// The questions that do not belong to a stretch.
const QUESTIONS: [Question; 12] = [
    Question::Home,
    Question::Safety,
    Question::Calf,
    Question::Quad,
    Question::Other,
    Question::Side,
    Question::Belly,
    Question::Helper,
    Question::ColdOrWarm,
    Question::IceCheck,
    Question::HeatRefused,
    Question::HeatCheck,
];
const TREATMENTS: [Treatment; 3] = [Treatment::Ice, Treatment::Heat, Treatment::Rest];
const PAGES: [StepId; 8] = [
    StepId::After,
    StepId::NightAfter,
    StepId::SideAfter,
    StepId::Reasons,
    StepId::Prevent,
    StepId::Diary,
    StepId::PracticeList,
    StepId::Settings,
];
pub(super) const COUNT: usize = QUESTIONS.len()
    + 4 * Stretch::ALL.len()
    + TREATMENTS.len()
    + Stop::ALL.len()
    + ReturnToRun::ALL.len()
    + CauseQuestion::ALL.len()
    + PAGES.len();

/// Every step, each once.
pub(super) const ALL: [StepId; COUNT] = {
    let mut all = [StepId::HOME; COUNT];
    let mut next = 0;
    macro_rules! add {
        ($each:ident of $list:expr => $step:expr) => {
            let mut index = 0;
            while index < $list.len() {
                let $each = $list[index];
                all[next] = $step;
                next += 1;
                index += 1;
            }
        };
    }
    add!(question of QUESTIONS => StepId::Question(question));
    add!(stretch of Stretch::ALL => StepId::Hold(stretch));
    add!(stretch of Stretch::ALL => StepId::Question(Question::Check(stretch)));
    add!(stretch of Stretch::ALL => StepId::Question(Question::EaseOff(stretch)));
    add!(treatment of TREATMENTS => StepId::Treatment(treatment));
    add!(stop of Stop::ALL => StepId::Stop(stop));
    add!(stretch of Stretch::ALL => StepId::Practice(stretch));
    add!(test of ReturnToRun::ALL => StepId::ReturnToRun(test));
    add!(question of CauseQuestion::ALL => StepId::CauseQuestion(question));
    add!(page of PAGES => page);
    all
};
