//! What can be tapped on a step, and where it leads.

use super::{Muscle, StepId, Stretch};
use crate::care::safety::RedFlag;
use crate::care::why::CauseAnswer;

/// Generates the type and the ids for the answers that carry no data.
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
            /// Where the cramp is.
            Muscle(Muscle),
            Flag(RedFlag),
            Practise(Stretch),
            /// An answer to one of the questions about why it happened.
            Cause(CauseAnswer),
        }

        impl Answer {
            /// The answers that carry no data, by their ids.
            pub(crate) const WITHOUT_DATA: [Self; [$(stringify!($name)),*].len()] = [$(Self::$name),*];

            /// The answer's id in the markup of this build. Ids are unique, so a tap is matched by the answer itself and never by
            /// its position in a list.
            #[must_use]
            pub const fn id(self) -> u8 {
                enum Id {
                    $($name,)*
                }
                match self {
                    $(Self::$name => Id::$name as u8,)*
                    Self::Flag(flag) => 96 + flag as u8,
                    Self::Muscle(muscle) => 112 + muscle as u8,
                    Self::Practise(stretch) => 128 + stretch as u8,
                    Self::Cause(answer) => 192 + answer as u8,
                }
            }
        }
    };
}

answers! {
    NotSure,
    /// The cramp came in bed.
    InBed,
    /// Someone else has the cramp.
    Helping,
    NoneOfThese,
    SideStitch,
    Belly,
    ManyPlaces,
    /// The runner who is being helped may be in danger.
    TheySeemIll,
    CanStand,
    CannotStand,
    LetGo,
    OtherWay,
    HurtsMore,
    /// A pop was felt. Stretching ends, whatever the muscle feels like now.
    Popped,
    /// The runner who is being helped feels ill.
    TheyFeelIll,
    LegNumbOrWeak,
    /// Not a tap: the hold has run its full time.
    TimeUp,
    Gone,
    Easing,
    Same,
    Sharper,
    /// Eased off, the stretch is no longer sharp.
    JustTight,
    /// Eased off, it is still sharp, or a pop was felt.
    SharpOrPop,
    SomethingCold,
    OnlyWarm,
    Neither,
    /// Asks for the check early.
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
    /// Pain in the chest, an arm or the jaw, or a stitch or belly pain with graver signs: not a cramp to stretch.
    ChestArmOrJaw,
    OtherNumbers,
    AloneFarFromHelp,
    /// No longer faint.
    FeelWell,
    /// More than a faint: passed out, chest pain, hot, confused, or fell in mid-run.
    HotOrFell,
    /// The cramp lasts, but in one muscle only, and the runner feels well.
    OnlyOneMuscle,
    /// The cramp that had gone is back: return at once to the last muscle and stretch.
    CameBack,
    /// The run is over, but the muscle may still be stretched.
    StretchAgain,
    NextStretch,
    EnoughPractice,
    /// Can I run on?
    RunOn,
    /// A doctor has allowed running again, after a sign that bars it until then.
    Cleared,
    MovesFully,
    DoesNotMove,
    StrongEnough,
    WeakOrGrabs,
    CannotAtAll,
    NoTrouble,
    Twinges,
    AskWhy,
    /// Leaves a question about why it happened unanswered.
    Skip,
    SeePlan,
}

/// An answer and the step it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// What was tapped.
    pub answer: Answer,
    /// Where it leads, before the rules of the episode apply.
    pub to: StepId,
}
