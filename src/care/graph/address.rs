//! The address of every step.

use super::{Question, ReturnToRun, StepId, Stop, Treatment};
use crate::care::why::CauseQuestion;
use crate::packed::{Packed, packed};

/// The address of every step, in the order of [`StepId::ALL`].
const PATHS: Packed = packed!(1 of each step in StepId::ALL => [step.written_path()]);

/// The current address of a step whose address has changed since the first records; any other address is returned unchanged.
///
/// ```
/// use uncramp::care::graph::moved;
/// assert_eq!(moved("other/"), "other/stretch/");
/// assert_eq!(moved("calf/wall/"), "calf/wall/");
/// ```
#[must_use]
pub fn moved(path: &str) -> &str {
    const MOVED: [(&str, &str); 4] = [
        ("other/", "other/stretch/"),
        ("other/check/", "other/stretch/check/"),
        ("practice/other/", "practice/other/stretch/"),
        ("after/running/tiptoe/", "after/running/strong/"),
    ];
    let found = MOVED.iter().find(|(old, _)| *old == path);
    found.map_or(path, |(_, new)| new)
}

impl StepId {
    /// The address relative to the root of the site: no leading slash, a trailing slash, empty for the first step.
    #[must_use]
    pub fn path(self) -> &'static str {
        PATHS.get(self.index())
    }

    /// The address, known at compile time: [`Self::path`] reads it from [`PATHS`].
    const fn written_path(self) -> &'static str {
        match self {
            Self::Question(question) => match question {
                Question::Home => "",
                Question::Safety => "safety/",
                Question::Calf => "calf/",
                Question::Quad => "quad/",
                Question::Other => "other/",
                Question::Side => "side/",
                Question::Belly => "belly/",
                Question::Helper => "helper/",
                Question::Check(stretch) => stretch.paths().check,
                Question::EaseOff(stretch) => stretch.paths().ease_off,
                Question::ColdOrWarm => "cold-or-warm/",
                Question::IceCheck => "ice/check/",
                Question::HeatRefused => "heat/not-now/",
                Question::HeatCheck => "heat/check/",
            },
            Self::Hold(stretch) => stretch.paths().hold,
            Self::Treatment(Treatment::Ice) => "ice/",
            Self::Treatment(Treatment::Heat) => "heat/",
            Self::Treatment(Treatment::Rest) => "rest/",
            Self::Stop(stop) => match stop {
                Stop::Help => "help/",
                Stop::Numbers => "help/numbers/",
                Stop::Emergency => "help/emergency/",
                Stop::Injury => "help/injury/",
                Stop::HeatIllness => "help/heat-illness/",
                Stop::Faint => "help/faint/",
                Stop::Alone => "help/alone/",
                Stop::Clot => "help/clot/",
                Stop::Urine => "help/urine/",
                Stop::NotEasing => "help/not-easing/",
                Stop::PainLasts => "help/pain-lasts/",
                Stop::ManyPlaces => "help/many-places/",
                Stop::AskFirst => "help/ask-first/",
                Stop::RunOver => "help/run-over/",
            },
            Self::After => "after/",
            Self::NightAfter => "night/after/",
            Self::SideAfter => "side/after/",
            Self::ReturnToRun(test) => match test {
                ReturnToRun::Rest => "after/running/",
                ReturnToRun::FullMove => "after/running/full-move/",
                ReturnToRun::Strong => "after/running/strong/",
                ReturnToRun::Walk => "after/running/walk/",
                ReturnToRun::Easy => "after/running/easy/",
                ReturnToRun::Home => "after/running/home/",
            },
            Self::CauseQuestion(question) => match question {
                CauseQuestion::Effort => "why/",
                CauseQuestion::Time => "why/time/",
                CauseQuestion::Drink => "why/drink/",
                CauseQuestion::Before => "why/before/",
                CauseQuestion::Feet => "why/feet/",
                CauseQuestion::Medicine => "why/medicine/",
                CauseQuestion::Injury => "why/injury/",
                CauseQuestion::Illness => "why/illness/",
            },
            Self::Reasons => "why/reasons/",
            Self::Prevent => "prevent/",
            Self::Diary => "diary/",
            Self::Practice(stretch) => stretch.paths().practice,
            Self::PracticeList => "practice/",
            Self::Settings => "settings/",
        }
    }

    /// The step at an address relative to the root of the site, with or without the trailing slash.
    ///
    /// `None` for any other address, no part of which is stored.
    #[must_use]
    pub fn from_path(path: &str) -> Option<Self> {
        let wanted = path.strip_suffix('/').unwrap_or(path);
        let mut all = Self::all().zip(PATHS.texts());
        let found = all.find(|(_, path)| path.strip_suffix('/').unwrap_or(path) == wanted);
        found.map(|(step, _)| step)
    }
}
