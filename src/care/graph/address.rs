//! The address of every step.

use super::{Question, Running, StepId, Stop, Treatment};
use crate::care::why::Ask;

impl StepId {
    /// The address below the root of the site: no leading slash, one trailing slash, empty for the first step.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Question(question) => match question {
                Question::Home => "",
                Question::Safety => "safety/",
                Question::Calf => "calf/",
                Question::Quad => "quad/",
                Question::Check(position) => position.paths().check,
                Question::ColdOrWarm => "cold-or-warm/",
                Question::IceCheck => "ice/check/",
                Question::HeatRefused => "heat/not-now/",
                Question::HeatCheck => "heat/check/",
            },
            Self::Hold(position) => position.paths().hold,
            Self::Treatment(Treatment::Ice) => "ice/",
            Self::Treatment(Treatment::Heat) => "heat/",
            Self::Treatment(Treatment::Rest) => "rest/",
            Self::Stop(stop) => match stop {
                Stop::Help => "help/",
                Stop::Numbers => "help/numbers/",
                Stop::Emergency => "help/emergency/",
                Stop::Injury => "help/injury/",
                Stop::HeatIllness => "help/heat-illness/",
                Stop::Clot => "help/clot/",
                Stop::Urine => "help/urine/",
                Stop::NotEasing => "help/not-easing/",
                Stop::RunOver => "help/run-over/",
            },
            Self::After => "after/",
            Self::Running(running) => match running {
                Running::FullMove => "after/running/",
                Running::Tiptoe => "after/running/tiptoe/",
                Running::Walk => "after/running/walk/",
                Running::Easy => "after/running/easy/",
                Running::Home => "after/running/home/",
            },
            Self::Why(ask) => match ask {
                Ask::Effort => "why/",
                Ask::Time => "why/time/",
                Ask::Drink => "why/drink/",
                Ask::Before => "why/before/",
                Ask::Feet => "why/feet/",
                Ask::Medicine => "why/medicine/",
            },
            Self::Reasons => "why/reasons/",
            Self::Prevent => "prevent/",
            Self::Diary => "diary/",
            Self::Practice(position) => position.paths().practice,
            Self::PracticeList => "practice/",
            Self::Settings => "settings/",
        }
    }

    /// The step at an address below the root of the site, with or without the slash at its end.
    ///
    /// Anything else is no step; nothing of an unknown address is kept.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        let wanted = path.strip_suffix('/').unwrap_or(path);
        Self::all().find(|step| {
            let path = step.path();
            path.strip_suffix('/').unwrap_or(path) == wanted
        })
    }
}
