//! The labels of the buttons.

use crate::care::{Answer, FlagGroup, Muscle, Question, RedFlag, StepId, Stop, Stretch, Treatment};

/// Where a cramp is, as the first question names it.
const fn place(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Calf",
        Muscle::BackOfThigh => "Back of thigh",
        Muscle::FrontOfThigh => "Front of thigh",
        Muscle::Other => "Somewhere else",
    }
}

/// The label of an answer on a step.
#[must_use]
pub const fn label(step: StepId, answer: Answer) -> &'static str {
    match answer {
        Answer::Muscle(muscle) => place(muscle),
        Answer::NotSure => "Not sure it is a cramp",
        Answer::Flag(flag) => sign(flag),
        Answer::NoneOfThese => "None of these",
        Answer::CanStand => "Yes, I can stand",
        Answer::CannotStand => match step {
            StepId::Question(Question::Quad) => "No, I need to lie down",
            _ => "No, I need to sit",
        },
        Answer::LetGo => "It let go",
        Answer::OtherWay => "Other way",
        Answer::HurtsMore => "It hurts more",
        Answer::TimeUp if matches!(step, StepId::Practice(_)) => "Time is up. Go on",
        Answer::TimeUp | Answer::AskNow => "How is it now?",
        Answer::Gone => match step {
            StepId::Stop(_) => "It has gone",
            _ => "Gone",
        },
        Answer::Easing => "Easing",
        Answer::Same => "Just the same",
        Answer::Sharper => "Sharper, like a stab",
        Answer::SomethingCold => match step {
            StepId::Question(Question::HeatRefused) => "Use something cold",
            _ => "Something cold",
        },
        Answer::OnlyWarm => "Only something warm",
        Answer::Neither => match step {
            StepId::Question(Question::HeatRefused) => "Just rest it",
            _ => "Neither",
        },
        Answer::SkinNumb => "My skin is numb",
        Answer::Better => "Better",
        Answer::KeepIce => "The same: keep ice on",
        Answer::TryHeat => "The same: try heat",
        Answer::Worse => "Worse with ice",
        Answer::Eased => match step {
            StepId::Question(_) => "Yes, it has eased",
            _ => "It has eased",
        },
        Answer::NotEased => match step {
            StepId::Treatment(Treatment::Rest) => "Not yet",
            StepId::Stop(_) => "No better in 10 minutes",
            _ => "No, it has not",
        },
        Answer::GettingWorse => match step {
            StepId::Stop(Stop::HeatIllness) => "Confused, worse, or not better in 30 minutes",
            StepId::Stop(Stop::Clot) => "Chest pain, short of breath, or worse",
            StepId::Stop(Stop::NotEasing) => "Hard swelling, numb, weak, or worse",
            _ => "It is getting worse",
        },
        Answer::ChestArmOrJaw => "Chest, arm or jaw pain",
        Answer::CoolIt => "Put cold on it",
        Answer::OtherNumbers => "Numbers for other countries",
        Answer::AloneFarFromHelp => "Alone, far from help",
        Answer::FeelWell => "I feel well again",
        Answer::HotOrFell => "Hot, confused, or fell in mid-run",
        Answer::OnlyOneMuscle => "One muscle, and I feel well",
        Answer::CameBack => match step {
            StepId::ReturnToRun(_) => "It grabs again",
            _ => "It came back",
        },
        Answer::StretchAgain => "Stretch it again",
        Answer::Practise(stretch) => super::step(StepId::Hold(stretch)).title,
        Answer::NextStretch => match step {
            StepId::Practice(Stretch::Other) => "Done",
            _ => "Next stretch",
        },
        Answer::EnoughPractice => "End practice",
        Answer::RunOn => "Can I run on?",
        Answer::MovesFully => "Yes, all the way",
        Answer::DoesNotMove => "No, not yet",
        Answer::StrongOnTiptoe => "Yes, it is strong",
        Answer::WeakOnTiptoe => "No, it is weak",
        Answer::NoTrouble => "No trouble",
        Answer::Twinges => "It twinges",
        Answer::AskWhy => "Why did it happen?",
        Answer::Cause(cause) => super::why::answer(cause),
        Answer::Skip => "Skip",
        Answer::SeePlan => "See my plan",
    }
}

/// A red flag, described as a runner would say it.
const fn sign(flag: RedFlag) -> &'static str {
    match flag {
        RedFlag::Collapse => "Collapse, a fit, confused, or very hot and clumsy",
        RedFlag::ChestOrBreath => "Chest pain, short of breath, or coughing blood",
        RedFlag::OverDrinking => "Drank a lot, and now headache, vomiting or confused",
        RedFlag::SickleCell => "Sickle cell trait: weak or in pain, even at rest",
        RedFlag::HeatIllness => "Hot, and dizzy, sick or faint",
        RedFlag::FaintAfterFinish => "Faint or wobbly after the finish",
        RedFlag::DarkUrine => "Urine like tea or cola, even with no pain",
        RedFlag::ColdFootOrCrack => "Foot suddenly cold, pale or numb; a crack; changed shape",
        RedFlag::HardOrNumb => "Still hard and swollen after it, or numb or weak",
        RedFlag::SwollenLeg => "One leg swollen, warm, sore, red or darker",
        RedFlag::Injury => "Felt a pop or kick, or cannot stand on it",
        RedFlag::NotEasing => "Over 10 minutes, or belly or arms too",
    }
}

/// A heading of the list of red flags.
#[must_use]
pub const fn flag_group(group: FlagGroup) -> &'static str {
    match group {
        FlagGroup::Ill => "I feel ill",
        FlagGroup::Leg => "The leg looks wrong",
        FlagGroup::Popped => "It popped",
        FlagGroup::Lasting => "It will not stop",
    }
}
