//! Every step, as a table: the code of a chain of iterators over all kinds of steps would weigh five times as much.

use super::{Position, Question, Running, StepId, Stop, Treatment};
use crate::care::why::Ask;

/// All but the check of a stretch.
const QUESTIONS: [Question; 8] = [
    Question::Home,
    Question::Safety,
    Question::Calf,
    Question::Quad,
    Question::ColdOrWarm,
    Question::IceCheck,
    Question::HeatRefused,
    Question::HeatCheck,
];
const TREATMENTS: [Treatment; 3] = [Treatment::Ice, Treatment::Heat, Treatment::Rest];
const PAGES: [StepId; 6] = [
    StepId::After,
    StepId::Reasons,
    StepId::Prevent,
    StepId::Diary,
    StepId::PracticeList,
    StepId::Settings,
];
const COUNT: usize = QUESTIONS.len()
    + 3 * Position::ALL.len()
    + TREATMENTS.len()
    + Stop::ALL.len()
    + Running::ALL.len()
    + Ask::ALL.len()
    + PAGES.len();

/// Every step, each once.
pub(super) static ALL: [StepId; COUNT] = {
    let mut all = [StepId::HOME; COUNT];
    let mut next = 0;
    macro_rules! add {
        ($each:ident of $list:expr => $step:expr) => {
            let mut place = 0;
            while place < $list.len() {
                let $each = $list[place];
                all[next] = $step;
                next += 1;
                place += 1;
            }
        };
    }
    add!(question of QUESTIONS => StepId::Question(question));
    add!(position of Position::ALL => StepId::Hold(position));
    add!(position of Position::ALL => StepId::Question(Question::Check(position)));
    add!(treatment of TREATMENTS => StepId::Treatment(treatment));
    add!(stop of Stop::ALL => StepId::Stop(stop));
    add!(position of Position::ALL => StepId::Practice(position));
    add!(running of Running::ALL => StepId::Running(running));
    add!(ask of Ask::ALL => StepId::Why(ask));
    add!(page of PAGES => page);
    all
};
