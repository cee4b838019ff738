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

/// An answer and the step it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// What was tapped.
    pub answer: Answer,
    /// Where it leads, before the rules of the episode have their say.
    pub to: StepId,
}
