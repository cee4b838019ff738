//! What can be tapped on a step, and where it leads.

use super::{Position, StepId};
use crate::care::safety::RedFlag;
use crate::care::why::Said;

/// What a runner can tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    missing_docs,
    reason = "each is the word on its button; the edges below say where it leads"
)]
pub enum Answer {
    Calf,
    BackOfThigh,
    FrontOfThigh,
    SomewhereElse,
    NotSure,
    Flag(RedFlag),
    NoneOfThese,
    CanStand,
    CannotStand,
    LetGo,
    OtherWay,
    HurtsMore,
    /// Not tapped: the hold has run its full time.
    TimeUp,
    Gone,
    Easing,
    Same,
    Sharper,
    SomethingCold,
    OnlyWarm,
    Neither,
    /// Asks for the check before its time.
    AskNow,
    SkinNumb,
    Better,
    KeepIce,
    TryHeat,
    Worse,
    Eased,
    NotEased,
    GettingWorse,
    CoolIt,
    /// Pain of the chest, an arm or the jaw is no cramp to be stretched.
    ChestArmOrJaw,
    OtherNumbers,
    /// The cramp that had let go is back: the last muscle and position, at once.
    CameBack,
    /// The run is over, the muscle is still stretched.
    StretchAgain,
    Practise(Position),
    NextStretch,
    EnoughPractice,
    /// Can I run on?
    RunOn,
    MovesFully,
    DoesNotMove,
    StrongOnTiptoe,
    WeakOnTiptoe,
    NoTrouble,
    Twinges,
    AskWhy,
    /// One of the answers of a question of why it happened.
    Said(Said),
    /// Leaves a question of why it happened unanswered.
    Skip,
    SeePlan,
}

impl Answer {
    /// What a page of this build calls the answer in its markup: no two answers share a number, so a tap is matched by what
    /// it says and never by its place in a list.
    #[must_use]
    pub const fn id(self) -> u8 {
        match self {
            Self::Calf => 0,
            Self::BackOfThigh => 1,
            Self::FrontOfThigh => 2,
            Self::SomewhereElse => 3,
            Self::NotSure => 4,
            Self::NoneOfThese => 5,
            Self::CanStand => 6,
            Self::CannotStand => 7,
            Self::LetGo => 8,
            Self::OtherWay => 9,
            Self::HurtsMore => 10,
            Self::TimeUp => 11,
            Self::Gone => 12,
            Self::Easing => 13,
            Self::Same => 14,
            Self::Sharper => 15,
            Self::SomethingCold => 16,
            Self::OnlyWarm => 17,
            Self::Neither => 18,
            Self::AskNow => 19,
            Self::SkinNumb => 20,
            Self::Better => 21,
            Self::KeepIce => 22,
            Self::TryHeat => 23,
            Self::Worse => 24,
            Self::Eased => 25,
            Self::NotEased => 26,
            Self::GettingWorse => 27,
            Self::CoolIt => 28,
            Self::OtherNumbers => 29,
            Self::CameBack => 30,
            Self::StretchAgain => 31,
            Self::NextStretch => 32,
            Self::EnoughPractice => 33,
            Self::RunOn => 34,
            Self::MovesFully => 35,
            Self::DoesNotMove => 36,
            Self::StrongOnTiptoe => 37,
            Self::WeakOnTiptoe => 38,
            Self::NoTrouble => 39,
            Self::Twinges => 40,
            Self::AskWhy => 41,
            Self::Skip => 42,
            Self::SeePlan => 43,
            Self::ChestArmOrJaw => 44,
            Self::Flag(flag) => 64 + flag as u8,
            Self::Practise(position) => 96 + position as u8,
            Self::Said(said) => 128 + said as u8,
        }
    }
}

/// An answer and the step it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// What was tapped.
    pub answer: Answer,
    /// Where it leads, before the rules of the episode have their say.
    pub to: StepId,
}
