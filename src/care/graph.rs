//! The guide as data: its steps, their addresses, and the answers that lead from one to the next.
//!
//! ```
//! use uncramp::care::{Answer, Muscle, Stretch, StepId, graph};
//!
//! let calf = graph::follow(StepId::HOME, Answer::Muscle(Muscle::Calf));
//! assert_eq!(calf.map(StepId::path), Some("calf/"));
//! assert_eq!(StepId::from_path("calf/wall/"), Some(StepId::Hold(Stretch::CalfWall)));
//! ```

mod address;
mod answer;
mod edges;
mod steps;
mod stretch;

pub use address::moved;
pub use answer::{Answer, Edge};
pub(crate) use edges::FIRST_AT_NIGHT;
pub use edges::{edges, follow};
pub use stretch::{Muscle, Setting, Stretch};

use super::why::CauseQuestion;

/// One node of the graph: one screen with one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepId {
    /// Asks a question and moves on with the answer.
    Question(Question),
    /// A timed stretch.
    Hold(Stretch),
    /// Something applied to the muscle, or rest.
    Treatment(Treatment),
    /// Self-care ends here.
    Stop(Stop),
    /// The cramp has gone.
    After,
    /// A cramp in bed has gone.
    NightAfter,
    /// A stitch or pain in the belly has eased.
    SideAfter,
    /// A step of the test before running on, or its outcome.
    ReturnToRun(ReturnToRun),
    /// One of the questions about why it happened.
    CauseQuestion(CauseQuestion),
    /// Why it might have happened.
    Reasons,
    /// How to prevent the next one.
    Prevent,
    /// The saved cramps.
    Diary,
    /// A timed stretch without a cramp: to learn it before a race.
    Practice(Stretch),
    /// Which stretch to practise.
    PracticeList,
    /// How the guide speaks, sounds and looks.
    Settings,
}

/// A step that asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Where is the cramp?
    Home,
    /// Is it a cramp at all, or one of the red flags?
    Safety,
    /// Calf: can you put weight on that leg?
    Calf,
    /// Front of the thigh: can you stand on the other leg?
    Quad,
    /// Where else: a less common muscle, or something that is not a cramp in the leg.
    Other,
    /// A stitch in the side: has it eased?
    Side,
    /// Pain in the belly: has it eased?
    Belly,
    /// Where is the cramp of the runner who is being helped?
    Helper,
    /// How is it after a hold of this stretch?
    Check(Stretch),
    /// The stretch was sharp: is it still, once eased off a little?
    EaseOff(Stretch),
    /// What can you get?
    ColdOrWarm,
    /// How is it with ice?
    IceCheck,
    /// Heat would do harm now; what else is there?
    HeatRefused,
    /// How is it with heat?
    HeatCheck,
}

/// What to do when stretching alone was not enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Treatment {
    /// Something cold, wrapped.
    Ice,
    /// Something warm, wrapped.
    Heat,
    /// Neither is available.
    Rest,
}

/// Can I run on? A rest, a test in three steps, and its outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnToRun {
    /// Five minutes of rest, which can be skipped.
    Rest,
    /// Does it move through its full range without pain?
    FullMove,
    /// Is it strong? How to try depends on the muscle.
    Strong,
    /// A minute's brisk walk, then: how was it?
    Walk,
    /// Run on easy.
    Easy,
    /// Walk home.
    Home,
}

/// Where self-care ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stop {
    /// The emergency number and the list of red flags.
    Help,
    /// Emergency numbers of other countries.
    Numbers,
    /// Call now.
    Emergency,
    /// A torn or strained muscle.
    Injury,
    /// Heat exhaustion.
    HeatIllness,
    /// Faint after the finish.
    Faint,
    /// Alone and far from help: stay put and be found.
    Alone,
    /// A blood clot.
    Clot,
    /// Muscle breakdown.
    Urine,
    /// Not easing after ten minutes.
    NotEasing,
    /// A stitch or pain in the belly that has not eased after ten minutes.
    PainLasts,
    /// Cramps in many places, in the belly or the arms.
    ManyPlaces,
    /// No running until a doctor says yes.
    AskFirst,
    /// It came back three times: this run is over.
    RunOver,
}

impl ReturnToRun {
    /// Every step of the test, in order, then its possible outcomes.
    pub const ALL: [Self; 6] = [
        Self::Rest,
        Self::FullMove,
        Self::Strong,
        Self::Walk,
        Self::Easy,
        Self::Home,
    ];
}

impl Stop {
    /// Every stop.
    pub const ALL: [Self; 14] = [
        Self::Help,
        Self::Numbers,
        Self::Emergency,
        Self::Injury,
        Self::HeatIllness,
        Self::Faint,
        Self::Alone,
        Self::Clot,
        Self::Urine,
        Self::NotEasing,
        Self::PainLasts,
        Self::ManyPlaces,
        Self::AskFirst,
        Self::RunOver,
    ];
}

impl StepId {
    /// The first step.
    pub const HOME: Self = Self::Question(Question::Home);

    /// Every step, each once.
    pub const ALL: &[Self] = &steps::ALL;

    /// Every step, each once.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied()
    }

    /// Its position in [`Self::ALL`].
    #[must_use]
    #[inline(never)]
    pub fn index(self) -> usize {
        Self::ALL
            .iter()
            .position(|step| *step == self)
            .unwrap_or_default()
    }

    /// The stretch performed on this step, during a cramp or for practice.
    #[must_use]
    pub const fn stretch(self) -> Option<Stretch> {
        match self {
            Self::Hold(stretch) | Self::Practice(stretch) => Some(stretch),
            _ => None,
        }
    }

    /// The step a reader of the plain page most likely came from; `None` for the first step.
    #[must_use]
    pub const fn parent(self) -> Option<Self> {
        let parent = match self {
            Self::Question(question) => match question {
                Question::Home => return None,
                Question::Safety
                | Question::Calf
                | Question::Quad
                | Question::Other
                | Question::Helper
                | Question::ColdOrWarm => Self::HOME,
                Question::Side | Question::Belly => Self::Question(Question::Other),
                Question::Check(stretch) | Question::EaseOff(stretch) => Self::Hold(stretch),
                Question::IceCheck => Self::Treatment(Treatment::Ice),
                Question::HeatRefused => Self::Question(Question::ColdOrWarm),
                Question::HeatCheck => Self::Treatment(Treatment::Heat),
            },
            Self::Hold(stretch) => stretch.parent(),
            Self::Treatment(_) => Self::Question(Question::ColdOrWarm),
            Self::Stop(Stop::Help)
            | Self::After
            | Self::NightAfter
            | Self::Diary
            | Self::PracticeList
            | Self::Settings => Self::HOME,
            Self::ReturnToRun(test) => match test {
                ReturnToRun::Rest => Self::After,
                ReturnToRun::FullMove => Self::ReturnToRun(ReturnToRun::Rest),
                ReturnToRun::Strong | ReturnToRun::Home => Self::ReturnToRun(ReturnToRun::FullMove),
                ReturnToRun::Walk => Self::ReturnToRun(ReturnToRun::Strong),
                ReturnToRun::Easy => Self::ReturnToRun(ReturnToRun::Walk),
            },
            Self::CauseQuestion(question) => match question {
                CauseQuestion::Effort => Self::After,
                CauseQuestion::Time => Self::CauseQuestion(CauseQuestion::Effort),
                CauseQuestion::Drink => Self::CauseQuestion(CauseQuestion::Time),
                CauseQuestion::Before => Self::CauseQuestion(CauseQuestion::Drink),
                CauseQuestion::Feet => Self::CauseQuestion(CauseQuestion::Before),
                CauseQuestion::Medicine => Self::CauseQuestion(CauseQuestion::Feet),
                CauseQuestion::Injury => Self::CauseQuestion(CauseQuestion::Medicine),
                CauseQuestion::Illness => Self::CauseQuestion(CauseQuestion::Injury),
            },
            Self::SideAfter => Self::Question(Question::Side),
            Self::Reasons => Self::CauseQuestion(CauseQuestion::Illness),
            Self::Prevent => Self::Reasons,
            Self::Practice(_) => Self::PracticeList,
            Self::Stop(Stop::Alone) => Self::Stop(Stop::Emergency),
            Self::Stop(_) => Self::Stop(Stop::Help),
        };
        Some(parent)
    }
}
