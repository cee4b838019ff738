//! What can be tapped on a step, and where it leads.

use super::{StepId, Stretch};
use crate::care::safety::RedFlag;
use crate::care::why::CauseAnswer;

/// Writes the type and the ids from the answers that are no more than a word.
macro_rules! answers {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What a runner can tap.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(
            missing_docs,
            reason = "each is the word on its button; the edges say where it leads"
        )]
        pub enum Answer {
            $($(#[$doc])* $name,)*
            Flag(RedFlag),
            Practise(Stretch),
            /// One of the answers of a question of why it happened.
            Cause(CauseAnswer),
        }

        impl Answer {
            /// What a page of this build calls the answer in its markup: no two answers share a number, so a tap is matched by
            /// what it says and never by its place in a list.
            #[must_use]
            pub const fn id(self) -> u8 {
                enum Word {
                    $($name,)*
                }
                match self {
                    $(Self::$name => Word::$name as u8,)*
                    Self::Flag(flag) => 64 + flag as u8,
                    Self::Practise(stretch) => 96 + stretch as u8,
                    Self::Cause(said) => 128 + said as u8,
                }
            }
        }
    };
}

answers! {
    Calf,
    BackOfThigh,
    FrontOfThigh,
    SomewhereElse,
    NotSure,
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
    /// The cramp that had let go is back: the last muscle and stretch, at once.
    CameBack,
    /// The run is over, the muscle is still stretched.
    StretchAgain,
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
    /// Leaves a question of why it happened unanswered.
    Skip,
    SeePlan,
}

/// An answer and the step it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// What was tapped.
    pub answer: Answer,
    /// Where it leads, before the rules of the episode have their say.
    pub to: StepId,
}
