//! The rules of an episode that a step states in words, because the plain page cannot enforce them.

use crate::care::{Question, ReturnToRun, Setting, StepId, Stop, Treatment};
use crate::content::words;
use crate::language::Locale;

/// A rule of the episode, as text.
#[derive(Clone, Copy)]
pub(super) enum Rule {
    Time,
    Holds,
    HoldsAtNight,
    Heat,
    Returns,
}

impl Rule {
    pub(super) const fn label(self, locale: Locale) -> &'static str {
        match self {
            Self::Time => words!(locale, ui::RULE_TIME),
            Self::Holds => words!(locale, ui::RULE_HOLDS),
            Self::HoldsAtNight => words!(locale, ui::RULE_HOLDS_NIGHT),
            Self::Heat => words!(locale, ui::RULE_HEAT),
            Self::Returns => words!(locale, ui::RULE_RETURNS),
        }
    }

    /// The step it leads to.
    pub(super) const fn to(self) -> StepId {
        match self {
            Self::Time => StepId::Stop(Stop::NotEasing),
            Self::Holds => StepId::Question(Question::ColdOrWarm),
            Self::HoldsAtNight => StepId::Treatment(Treatment::Heat),
            Self::Heat => StepId::Question(Question::HeatRefused),
            Self::Returns => StepId::Stop(Stop::RunOver),
        }
    }
}

/// The rules that can apply on a step.
pub(super) const fn rules(step: StepId) -> &'static [Rule] {
    match step {
        StepId::Question(Question::Check(stretch) | Question::EaseOff(stretch)) => {
            match stretch.setting() {
                Setting::Night => &[Rule::HoldsAtNight, Rule::Time],
                Setting::Run | Setting::Helper => &[Rule::Holds, Rule::Time],
            }
        }
        StepId::Question(Question::ColdOrWarm | Question::IceCheck) => &[Rule::Heat, Rule::Time],
        StepId::Question(Question::HeatCheck)
        | StepId::Hold(_)
        | StepId::Treatment(Treatment::Rest) => &[Rule::Time],
        StepId::After
        | StepId::ReturnToRun(ReturnToRun::Walk | ReturnToRun::Easy | ReturnToRun::Home) => {
            &[Rule::Returns]
        }
        _ => &[],
    }
}
