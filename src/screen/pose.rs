//! Which figure a step shows.

use crate::care::{Question, ReturnToRun, StepId, Stop, Stretch, Treatment};
use crate::figure::Pose;

/// The figure of a step. Questions show what they ask about, unless their answers have pictures.
pub(super) const fn pose(step: StepId) -> Option<Pose> {
    Some(match step {
        StepId::Question(question) => match question {
            Question::Side => Pose::Side,
            Question::Check(stretch) | Question::EaseOff(stretch) => stretch_pose(stretch),
            Question::ColdOrWarm | Question::IceCheck => Pose::Ice,
            Question::HeatCheck => Pose::Heat,
            Question::HeatRefused => Pose::Rest,
            Question::Home
            | Question::Calf
            | Question::Quad
            | Question::Helper
            | Question::Safety
            | Question::Other
            | Question::Belly => return None,
        },
        StepId::Hold(stretch) | StepId::Practice(stretch) => stretch_pose(stretch),
        StepId::Treatment(Treatment::Ice) => Pose::Ice,
        StepId::Treatment(Treatment::Heat) => Pose::Heat,
        StepId::Treatment(Treatment::Rest) | StepId::ReturnToRun(ReturnToRun::Rest) => Pose::Rest,
        StepId::Stop(stop) => match stop {
            Stop::Emergency => Pose::Compressions,
            Stop::HeatIllness => Pose::Cooling,
            Stop::Faint => Pose::LegsUp,
            Stop::Injury => Pose::Ice,
            Stop::NotEasing | Stop::PainLasts | Stop::ManyPlaces => Pose::Rest,
            Stop::RunOver | Stop::AskFirst => Pose::Walk,
            Stop::Help | Stop::Numbers | Stop::Alone | Stop::Clot | Stop::Urine => return None,
        },
        StepId::NightAfter => Pose::Night,
        StepId::ReturnToRun(ReturnToRun::Strong) => Pose::Tiptoe,
        StepId::ReturnToRun(ReturnToRun::FullMove)
        | StepId::CauseQuestion(_)
        | StepId::Reasons
        | StepId::Prevent
        | StepId::Diary
        | StepId::PracticeList
        | StepId::Settings => return None,
        StepId::After | StepId::SideAfter | StepId::ReturnToRun(_) => Pose::Walk,
    })
}

/// A second figure: the help for somebody who does not wake but breathes, beside that for somebody who does not breathe.
pub(super) const fn second_pose(step: StepId) -> Option<Pose> {
    match step {
        StepId::Stop(Stop::Emergency) => Some(Pose::Recovery),
        _ => None,
    }
}

/// The figure of a stretch.
#[must_use]
pub const fn stretch_pose(stretch: Stretch) -> Pose {
    match stretch {
        Stretch::CalfStanding => Pose::CalfStanding,
        Stretch::CalfWall => Pose::CalfWall,
        Stretch::CalfSeated => Pose::CalfSeated,
        Stretch::HamstringSeated => Pose::HamstringSeated,
        Stretch::HamstringStanding => Pose::HamstringStanding,
        Stretch::QuadStanding => Pose::QuadStanding,
        Stretch::QuadLying => Pose::QuadLying,
        Stretch::FootStanding => Pose::FootStanding,
        Stretch::FootSeated => Pose::FootSeated,
        Stretch::Toes => Pose::Toes,
        Stretch::InnerThighStanding => Pose::InnerThighStanding,
        Stretch::InnerThighSeated => Pose::InnerThighSeated,
        Stretch::ButtockLying => Pose::ButtockLying,
        Stretch::ButtockSeated => Pose::ButtockSeated,
        Stretch::Other => Pose::OtherStretch,
        Stretch::Night => Pose::Night,
        Stretch::NightStanding => Pose::NightStanding,
        Stretch::HelperCalf => Pose::HelperCalf,
        Stretch::HelperHamstring => Pose::HelperHamstring,
        Stretch::HelperQuad => Pose::HelperQuad,
        Stretch::HelperFoot => Pose::HelperFoot,
    }
}
