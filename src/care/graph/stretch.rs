//! Two tables. A row for each muscle: its name in files, and the step where its care begins. A row for each stretch: its muscle,
//! its setting, its address, the step before it, and the step to try next.

use super::{Question, StepId, Treatment};

/// The addresses of a stretch's steps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paths {
    pub(super) hold: &'static str,
    pub(super) check: &'static str,
    pub(super) ease_off: &'static str,
    pub(super) practice: &'static str,
}

const HOME: StepId = StepId::HOME;
const CALF: StepId = StepId::Question(Question::Calf);
const QUAD: StepId = StepId::Question(Question::Quad);
const OTHER: StepId = StepId::Question(Question::Other);
const HELPER: StepId = StepId::Question(Question::Helper);
const COLD_OR_WARM: StepId = StepId::Question(Question::ColdOrWarm);
const HEAT: StepId = StepId::Treatment(Treatment::Heat);

/// Who stretches, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The runner, on a run.
    Run,
    /// The runner, in bed.
    Night,
    /// Someone who helps the runner.
    Helper,
}

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
            /// Every muscle, in the order of the questions.
            pub const ALL: [Self; [$(stringify!($name)),*].len()] = [$(Self::$name),*];

            /// Its name in exported files, and in the classes of the plots.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $file_name,)*
                }
            }

            /// Where the care of a cramp in this muscle begins on a run: a question, or the only first stretch.
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
    Foot named "foot" => StepId::Hold(Stretch::FootStanding);
    Toes named "toes" => StepId::Hold(Stretch::Toes);
    InnerThigh named "inner-thigh" => StepId::Hold(Stretch::InnerThighStanding);
    Buttock named "buttock" => StepId::Hold(Stretch::ButtockLying);
    Other named "other" => OTHER;
}

/// Generates the type and everything known about each stretch from the rows of a table.
macro_rules! stretches {
    ($($(#[$doc:meta])* $name:ident: $muscle:ident, $setting:ident at $path:literal, $parent:expr => $next:expr;)*) => {
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

            /// Who stretches, and where.
            #[must_use]
            pub const fn setting(self) -> Setting {
                match self {
                    $(Self::$name => Setting::$setting,)*
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
                        ease_off: concat!($path, "ease-off/"),
                        practice: concat!("practice/", $path),
                    },)*
                }
            }
        }
    };
}

stretches! {
    /// Standing on the cramped leg, heel flat, knee a little bent.
    CalfStanding: Calf, Run at "calf/standing/", CALF => StepId::Hold(Self::CalfWall);
    /// Facing a wall, sore leg back, knee straight, heel down: dorsiflexion by leaning.
    CalfWall: Calf, Run at "calf/wall/", StepId::Hold(Self::CalfStanding) => StepId::Hold(Self::CalfSeated);
    /// Sitting, leg straight, toes pulled toward the body: dorsiflexion by hand.
    CalfSeated: Calf, Run at "calf/seated/", CALF => COLD_OR_WARM;
    /// The seated pull, leaning forward from the hips.
    HamstringSeated: BackOfThigh, Run at "hamstring/seated/", HOME => StepId::Hold(Self::HamstringStanding);
    /// Weight on the leg, pressed down firmly.
    HamstringStanding: BackOfThigh, Run at "hamstring/standing/", StepId::Hold(Self::HamstringSeated) => COLD_OR_WARM;
    /// On the good leg, heel pulled up behind.
    QuadStanding: FrontOfThigh, Run at "quad/standing/", QUAD => StepId::Hold(Self::QuadLying);
    /// Lying on the good side, heel pulled back.
    QuadLying: FrontOfThigh, Run at "quad/lying/", QUAD => COLD_OR_WARM;
    /// Standing on the front of the foot, toes bent back.
    FootStanding: Foot, Run at "foot/standing/", OTHER => StepId::Hold(Self::FootSeated);
    /// Sitting, foot crossed on the other knee, toes pulled back by hand.
    FootSeated: Foot, Run at "foot/seated/", StepId::Hold(Self::FootStanding) => COLD_OR_WARM;
    /// Straightening cramped toes by hand.
    Toes: Toes, Run at "toes/", OTHER => StepId::Hold(Self::FootStanding);
    /// Feet wide, the good knee bent, leaning to the good side.
    InnerThighStanding: InnerThigh, Run at "inner-thigh/standing/", OTHER => StepId::Hold(Self::InnerThighSeated);
    /// Sitting, soles together, knees falling outward.
    InnerThighSeated: InnerThigh, Run at "inner-thigh/seated/", StepId::Hold(Self::InnerThighStanding) => COLD_OR_WARM;
    /// Lying on the back, knee pulled to the other shoulder.
    ButtockLying: Buttock, Run at "buttock/lying/", OTHER => StepId::Hold(Self::ButtockSeated);
    /// Sitting, ankle on the other knee, leaning forward.
    ButtockSeated: Buttock, Run at "buttock/seated/", StepId::Hold(Self::ButtockLying) => COLD_OR_WARM;
    /// Any other muscle: stretch it slowly.
    Other: Other, Run at "other/stretch/", OTHER => COLD_OR_WARM;
    /// In bed, leg straight, toes pulled up.
    Night: Calf, Night at "night/", HOME => StepId::Hold(Self::NightStanding);
    /// Beside the bed, weight on the leg, heel flat.
    NightStanding: Calf, Night at "night/standing/", StepId::Hold(Self::Night) => HEAT;
    /// A helper straightens the knee and pushes the foot up.
    HelperCalf: Calf, Helper at "helper/calf/", HELPER => COLD_OR_WARM;
    /// A helper lifts the straight leg of a runner who lies on the back.
    HelperHamstring: BackOfThigh, Helper at "helper/hamstring/", HELPER => COLD_OR_WARM;
    /// A helper brings the heel of a runner who lies on the side to the buttock.
    HelperQuad: FrontOfThigh, Helper at "helper/quad/", HELPER => COLD_OR_WARM;
    /// A helper holds the heel and pushes the toes back.
    HelperFoot: Foot, Helper at "helper/foot/", HELPER => COLD_OR_WARM;
}

impl Stretch {
    /// The step after a cramp that this stretch has ended.
    #[must_use]
    pub const fn after(self) -> StepId {
        match self.setting() {
            Setting::Night => StepId::NightAfter,
            Setting::Run | Setting::Helper => StepId::After,
        }
    }

    /// The same muscle stretched sitting or lying, for a runner who may faint.
    #[must_use]
    pub const fn off_feet(self) -> Self {
        match self {
            Self::CalfStanding | Self::CalfWall => Self::CalfSeated,
            Self::HamstringStanding => Self::HamstringSeated,
            Self::QuadStanding => Self::QuadLying,
            Self::FootStanding => Self::FootSeated,
            Self::InnerThighStanding => Self::InnerThighSeated,
            Self::NightStanding => Self::Night,
            _ => self,
        }
    }

    /// The stretch to practise after this one; `None` after the last.
    #[must_use]
    pub fn next_to_practise(self) -> Option<Self> {
        let later = Self::ALL.iter().skip_while(|other| **other != self).nth(1);
        later.copied()
    }
}
