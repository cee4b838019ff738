//! The labels of the buttons.

use crate::care::{
    Answer, FlagGroup, Muscle, Question, RedFlag, ReturnToRun, StepId, Stop, Stretch, Treatment,
};
use crate::content::is_helped;
use crate::packed::{Packed, packed};

/// Where a cramp is, as the questions name it.
const fn place(step: StepId, muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Calf",
        Muscle::BackOfThigh => "Back of thigh",
        Muscle::FrontOfThigh => "Front of thigh",
        Muscle::Foot => match step {
            StepId::Question(Question::Helper) => "Foot",
            _ => "Foot: the sole",
        },
        Muscle::Toes => "Toes",
        Muscle::InnerThigh => "Inner thigh",
        Muscle::Buttock => "Buttock or hip",
        Muscle::Other => match step {
            StepId::HOME => "Somewhere else",
            _ => "Another muscle",
        },
    }
}

/// The label of an answer on a step.
#[must_use]
pub fn label(step: StepId, answer: Answer) -> &'static str {
    match (answer, step) {
        (Answer::Muscle(muscle), _) => place(step, muscle),
        (Answer::Flag(flag), _) => SIGNS.get(flag as usize),
        (Answer::Practise(stretch), _) => super::step(StepId::Hold(stretch)).title,
        (Answer::Cause(cause), _) => super::why::answer(cause),
        (Answer::SharpOrPop, _) if is_helped(step) => "Yes, sharp, or they felt a pop",
        (Answer::HurtsMore, _) if is_helped(step) => "They say it is sharp",
        (Answer::Popped, _) if is_helped(step) => "They felt a pop",
        (Answer::Popped, StepId::Question(_)) => "Felt a pop or kick",
        (Answer::Popped, StepId::Hold(Stretch::InnerThighStanding | Stretch::InnerThighSeated)) => {
            "A pop, a groin lump, or deep pain"
        }
        (Answer::Popped, StepId::Hold(Stretch::ButtockLying | Stretch::ButtockSeated)) => {
            "A pop, or deep pain"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Side)) => {
            "Short of breath, or chest, arm or jaw pain"
        }
        (Answer::ChestArmOrJaw, StepId::Question(Question::Belly)) => {
            "Upper belly pain, hard belly, blood, near fainting, or worse"
        }
        (Answer::CannotStand, StepId::Question(Question::Quad)) => "No, I need to lie down",
        (Answer::OtherWay, StepId::Hold(stretch)) => match stretch.next() {
            StepId::Hold(_) => "Another stretch",
            StepId::Treatment(_) => "Try warmth",
            _ => "Cold or warm",
        },
        (Answer::TimeUp, StepId::Practice(_)) => "Time is up. Next",
        (Answer::AskNow, StepId::ReturnToRun(ReturnToRun::Rest)) => "Start the test",
        (Answer::SomethingCold, StepId::Question(Question::HeatRefused)) => "Use something cold",
        (Answer::Neither, StepId::Question(Question::HeatRefused)) => "Just rest it",
        (Answer::Eased, StepId::Question(Question::HeatCheck)) => "Yes, it has eased",
        (Answer::NotEased, StepId::Treatment(Treatment::Rest)) => "Not yet",
        (Answer::NotEased, StepId::Stop(_)) => "No better in 10 minutes",
        (Answer::NotEased, StepId::Question(Question::Side | Question::Belly)) => {
            "Not eased in 10 minutes"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::HeatIllness)) => {
            "Confused, worse, or not better in 30 minutes"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::Clot)) => "Chest pain, short of breath, or worse",
        (Answer::GettingWorse, StepId::Stop(Stop::NotEasing)) => {
            "Hard swelling, numb, weak, or worse"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::ManyPlaces)) => {
            "Chest pain, weak, confused, or worse"
        }
        (Answer::GettingWorse, StepId::Stop(Stop::PainLasts)) => {
            "Hard belly, bleeding, near fainting, or worse"
        }
        (Answer::CameBack, StepId::ReturnToRun(_)) => "It grabs again",
        (Answer::NextStretch, StepId::Practice(Stretch::HelperFoot)) => "Done",
        _ => USUAL.get(usize::from(answer.id())),
    }
}

/// The labels of the answers without data, by their ids.
const USUAL: Packed = packed!(1 of each answer in Answer::WITHOUT_DATA => [usual(answer)]);

/// The label of an answer on most steps; empty for one with data.
const fn usual(answer: Answer) -> &'static str {
    match answer {
        Answer::Muscle(_)
        | Answer::Flag(_)
        | Answer::Practise(_)
        | Answer::Cause(_)
        | Answer::OtherWay => "",
        Answer::InBed => "In bed?",
        Answer::Helping => "Helping someone?",
        Answer::SideStitch => "Stitch in the side",
        Answer::Belly => "Belly",
        Answer::ManyPlaces => "Many places at once",
        Answer::TheySeemIll => "They seem ill or confused",
        Answer::TheyFeelIll => "They feel ill",
        Answer::Popped => "Felt a pop",
        Answer::LegNumbOrWeak => "Leg numb or weak",
        Answer::JustTight => "No, it is just tight",
        Answer::SharpOrPop => "Yes, sharp, or felt a pop",
        Answer::NotSure => "Not sure it is a cramp",
        Answer::NoneOfThese => "None of these",
        Answer::CanStand => "Yes, I can stand",
        Answer::CannotStand => "No, I need to sit",
        Answer::LetGo | Answer::Gone => "It has gone",
        Answer::HurtsMore => "It is sharp",
        Answer::TimeUp | Answer::AskNow => "How is it now?",
        Answer::Easing => "Easing",
        Answer::Same => "No change",
        Answer::Sharper => "Sharper, like a stab",
        Answer::SomethingCold => "Something cold",
        Answer::OnlyWarm => "Something warm",
        Answer::Neither => "I have neither",
        Answer::SkinNumb => "The skin is numb",
        Answer::Better => "Better",
        Answer::KeepIce => "The same: keep ice on",
        Answer::TryHeat => "The same: try heat",
        Answer::Worse => "Worse with ice",
        Answer::Eased => "It has eased",
        Answer::NotEased => "No, it has not",
        Answer::GettingWorse => "It is getting worse",
        Answer::ChestArmOrJaw => "Chest, upper belly, one or both arms, or jaw",
        Answer::CoolIt => "Put cold on it",
        Answer::OtherNumbers => "Numbers for other countries",
        Answer::AloneFarFromHelp => "Alone, far from help",
        Answer::FeelWell => "I feel well again",
        Answer::HotOrFell => "Passed out, chest pain, hot, confused, fell mid-run",
        Answer::OnlyOneMuscle => "One muscle, and I feel well",
        Answer::CameBack => "It came back",
        Answer::StretchAgain => "Stretch it again",
        Answer::NextStretch => "Next stretch",
        Answer::EnoughPractice => "End practice",
        Answer::RunOn => "Can I run on?",
        Answer::Cleared => "A doctor says I may run",
        Answer::MovesFully => "Yes, fully",
        Answer::DoesNotMove => "No, not yet",
        Answer::StrongEnough => "Fine, no grab",
        Answer::WeakOrGrabs => "It is weak, or it grabs",
        Answer::CannotAtAll => "I cannot do it at all",
        Answer::NoTrouble => "It felt fine",
        Answer::Twinges => "It twinges",
        Answer::AskWhy => "Why did it happen?",
        Answer::Skip => "Skip",
        Answer::SeePlan => "See my plan",
    }
}

const SIGNS: Packed = packed!(1 of flag in RedFlag::ALL => [sign(flag)]);

/// A red flag, described as a runner would say it.
const fn sign(flag: RedFlag) -> &'static str {
    match flag {
        RedFlag::Collapse => "Collapse, or passed out while running",
        RedFlag::Confused => "A fit or seizure, confused, or very hot and clumsy",
        RedFlag::ChestOrBreath => "Chest pain, racing heart, short of breath, or coughing blood",
        RedFlag::OverDrinking => "Drank a lot of fluid; now headache, vomiting or confused",
        RedFlag::SickleCell => "Legs suddenly weak, or sickle cell trait and in pain",
        RedFlag::Cold => "Very cold, and shaking, clumsy or confused",
        RedFlag::HeatIllness => "Hot, and dizzy, sick or near fainting",
        RedFlag::FaintAfterFinish => "Near fainting or wobbly after the finish",
        RedFlag::DarkUrine => "Urine like tea or cola, even with no pain",
        RedFlag::ColdFootOrCrack => "Foot suddenly cold, pale or numb; a crack; changed shape",
        RedFlag::HardOrNumb => "Stays hard and swollen; numb, weak, or worse at rest",
        RedFlag::SwollenLeg => "One leg swollen, or warm and red or darker",
        RedFlag::Injury => "Felt a pop or kick; cannot stand after the cramp",
        RedFlag::ManyPlaces => "In many places, or belly or arms too",
        RedFlag::NotEasing => "Over 10 minutes",
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
