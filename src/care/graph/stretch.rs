//! The muscles and the stretches, one row each: what a muscle is called in files and where its care begins; of a stretch the muscle,
//! the address, the step before and the step after.

use super::{Question, StepId};

/// The addresses of a stretch's steps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paths {
    pub(super) hold: &'static str,
    pub(super) check: &'static str,
    pub(super) practice: &'static str,
}

const HOME: StepId = StepId::HOME;
const CALF: StepId = StepId::Question(Question::Calf);
const QUAD: StepId = StepId::Question(Question::Quad);
const COLD_OR_WARM: StepId = StepId::Question(Question::ColdOrWarm);

/// Generates the type and everything known about each muscle from the rows of a table.
macro_rules! muscles {
    ($($name:ident named $file_name:literal => $first:expr;)*) => {
        /// Where a cramp can be.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is its own name")]
        pub enum Muscle {
            $($name,)*
        }

        impl Muscle {
            /// Every muscle, in the order of the first question.
            pub const ALL: [Self; [$(stringify!($name)),*].len()] = [$(Self::$name),*];

            /// Its name in exported files, and in the classes of the plots.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $file_name,)*
                }
            }

            /// Where the care of a cramp in this muscle begins: a question, or the only first stretch.
            #[must_use]
            pub const fn first(self) -> StepId {
                match self {
                    $(Self::$name => $first,)*
                }
            }
        }
    };
}

muscles! {
    Calf named "calf" => CALF;
    BackOfThigh named "hamstring" => StepId::Hold(Stretch::HamstringSeated);
    FrontOfThigh named "quad" => QUAD;
    Other named "other" => StepId::Hold(Stretch::Other);
}

/// Generates the type and everything known about each stretch from the rows of a table.
macro_rules! stretches {
    ($($(#[$doc:meta])* $name:ident: $muscle:ident at $path:literal, $parent:expr => $next:expr;)*) => {
        /// A way to stretch the cramped muscle.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Stretch {
            $($(#[$doc])* $name,)*
        }

        impl Stretch {
            /// Every stretch, in the order of practice.
            pub const ALL: [Self; [$(stringify!($name)),*].len()] = [$(Self::$name),*];

            /// The muscle that is stretched.
            #[must_use]
            pub const fn muscle(self) -> Muscle {
                match self {
                    $(Self::$name => Muscle::$muscle,)*
                }
            }

            /// What to try when this stretch did not help: another stretch, or cold and heat.
            #[must_use]
            pub const fn next(self) -> StepId {
                match self {
                    $(Self::$name => $next,)*
                }
            }

            /// The step a reader of the plain page most likely came from.
            pub(super) const fn parent(self) -> StepId {
                match self {
                    $(Self::$name => $parent,)*
                }
            }

            pub(super) const fn paths(self) -> Paths {
                match self {
                    $(Self::$name => Paths {
                        hold: $path,
                        check: concat!($path, "check/"),
                        practice: concat!("practice/", $path),
                    },)*
                }
            }
        }
    };
}

stretches! {
    /// Standing on the cramped leg, heel flat, knee a little bent.
    CalfStanding: Calf at "calf/standing/", CALF => StepId::Hold(Self::CalfWall);
    /// Facing a wall, sore leg back, knee straight, heel down: dorsiflexion by leaning.
    CalfWall: Calf at "calf/wall/", StepId::Hold(Self::CalfStanding) => StepId::Hold(Self::CalfSeated);
    /// Sitting, leg straight, toes drawn toward the body: dorsiflexion by hand.
    CalfSeated: Calf at "calf/seated/", CALF => COLD_OR_WARM;
    /// The seated pull, tipped forward from the hips.
    HamstringSeated: BackOfThigh at "hamstring/seated/", HOME => StepId::Hold(Self::HamstringStanding);
    /// Weight on the leg, knee almost straight.
    HamstringStanding: BackOfThigh at "hamstring/standing/", StepId::Hold(Self::HamstringSeated) => COLD_OR_WARM;
    /// On the good leg, heel drawn up behind.
    QuadStanding: FrontOfThigh at "quad/standing/", QUAD => StepId::Hold(Self::QuadLying);
    /// Lying on the other side, heel drawn in.
    QuadLying: FrontOfThigh at "quad/lying/", QUAD => COLD_OR_WARM;
    /// Any other muscle: lengthen it slowly.
    Other: Other at "other/", HOME => COLD_OR_WARM;
}

impl Stretch {
    /// The stretch to practise after this one; `None` after the last.
    #[must_use]
    pub fn next_to_practise(self) -> Option<Self> {
        let later = Self::ALL.iter().skip_while(|other| **other != self).nth(1);
        later.copied()
    }
}
