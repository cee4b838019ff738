//! How prominent each answer is.

use super::Weight;
use crate::care::{Answer, Muscle, Question, StepId, Stop};

/// How prominent an answer of a step is. After stretches that did not help, warmth is suggested unless heat is refused: cold is for
/// soreness.
pub(super) const fn weight(step: StepId, answer: Answer, no_heat: bool) -> Weight {
    match answer {
        Answer::SomethingCold
            if !no_heat && matches!(step, StepId::Question(Question::ColdOrWarm)) =>
        {
            Weight::Plain
        }
        Answer::OnlyWarm if !no_heat => Weight::Primary,
        Answer::Flag(_) | Answer::Practise(_) => Weight::Sign,
        Answer::NotSure
        | Answer::HurtsMore
        | Answer::TheyFeelIll
        | Answer::TheySeemIll
        | Answer::Popped
        | Answer::LegNumbOrWeak
        | Answer::SharpOrPop
        | Answer::CannotAtAll
        | Answer::Sharper
        | Answer::SkinNumb
        | Answer::ChestArmOrJaw
        | Answer::HotOrFell
        | Answer::GettingWorse => Weight::Quiet,
        Answer::Skip | Answer::InBed | Answer::Helping => Weight::Skip,
        Answer::Muscle(Muscle::Foot) if matches!(step, StepId::Question(Question::Other)) => {
            Weight::Primary
        }
        Answer::OtherWay | Answer::EnoughPractice => Weight::Half,
        Answer::TimeUp => Weight::Over,
        Answer::NotEased if matches!(step, StepId::Stop(_)) => Weight::Quiet,
        Answer::Gone
            if matches!(
                step,
                StepId::Stop(Stop::RunOver) | StepId::Question(Question::Check(_))
            ) =>
        {
            Weight::Plain
        }
        Answer::Muscle(Muscle::Calf)
        | Answer::CanStand
        | Answer::LetGo
        | Answer::Gone
        | Answer::SomethingCold
        | Answer::AskNow
        | Answer::Better
        | Answer::Eased
        | Answer::FeelWell
        | Answer::NoneOfThese
        | Answer::NextStretch
        | Answer::StretchAgain
        | Answer::MovesFully
        | Answer::StrongEnough
        | Answer::JustTight
        | Answer::NoTrouble
        | Answer::SeePlan => Weight::Primary,
        _ => Weight::Plain,
    }
}
