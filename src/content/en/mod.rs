//! The guide in English: few words per screen, to be read at arm's length by someone in pain.
//!
//! Every sentence of a question, a hold or a treatment has ten words or fewer, and every screen reads at grade 6 or below;
//! `tests/content.rs` checks both.

pub mod about;
pub mod after;
mod country;
mod cue;
mod description;
pub mod diary;
pub mod embed;
mod evidence;
mod label;
pub mod learn;
pub mod offline;
pub mod place;
pub mod plan;
mod practice;
pub mod return_to_run;
mod stop;
#[cfg(feature = "ssr")]
pub mod review;
#[cfg(feature = "ssr")]
pub mod stores;
pub mod ui;
pub mod why;

pub use country::{ask_in_hills, countries, country_name, number_source};
pub use cue::{announced, spoken};
pub use description::{cue_words, description, figure_label};
pub use evidence::evidence;
pub use label::{flag_group, label};

use super::StepCopy;
use crate::care::{Question, StepId, Stretch, Treatment};

const EMPTY: StepCopy = StepCopy {
    title: "",
    heading: "",
    line: "",
    dos: &[],
    donts: &[],
    note: "",
};

const STRETCH: &str = "Ease off if it gets sharper. Stretching: good evidence.";
const STRETCH_AND_RUB: &str =
    "Ease off if it gets sharper. Stretching: good evidence. Rubbing: little evidence.";

/// The copy of a step.
#[must_use]
pub const fn step(step: StepId) -> StepCopy {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => holds(stretch),
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stop::stop(stop),
        StepId::Practice(stretch) => practice::practice(stretch),
        StepId::PracticeList => practice::LIST,
        StepId::Settings => StepCopy {
            title: "Settings",
            heading: "Settings",
            line: "Kept on this phone only.",
            ..EMPTY
        },
        StepId::After => after::AFTER,
        StepId::ReturnToRun(step) => return_to_run::return_to_run(step),
        StepId::CauseQuestion(question) => why::question(question),
        StepId::Reasons => why::REASONS,
        StepId::Prevent => plan::PREVENT,
        StepId::Diary => diary::PAGE,
    }
}

const fn asks(question: Question) -> StepCopy {
    match question {
        Question::Home => StepCopy {
            title: "Where is the cramp?",
            heading: "Stop. Where is the cramp?",
            line: "Do not run on. That can injure you.",
            ..EMPTY
        },
        Question::Safety => StepCopy {
            title: "Is it a cramp?",
            heading: "Do any of these fit?",
            line: "A cramp is a sudden, tight pain in one muscle.",
            ..EMPTY
        },
        Question::Calf => StepCopy {
            title: "Calf cramp",
            heading: "Can you put weight on that leg?",
            line: "Hold a wall, a rail or a friend.",
            ..EMPTY
        },
        Question::Quad => StepCopy {
            title: "Front of thigh cramp",
            heading: "Can you stand on the other leg?",
            line: "Hold a wall, a rail or a friend.",
            ..EMPTY
        },
        Question::Check(stretch) => StepCopy {
            title: check_title(stretch),
            heading: "How is it now?",
            line: "Stretching or rubbing can hurt too. Ease off if sharper.",
            ..EMPTY
        },
        Question::ColdOrWarm => StepCopy {
            title: "Cold or warm?",
            heading: "What can you get?",
            line: "A cold bottle or can will do.",
            ..EMPTY
        },
        Question::IceCheck => StepCopy {
            title: "Ice: how is it now?",
            heading: "Better, the same, or worse?",
            line: "Look at your skin. Ice comes off by 20 minutes.",
            ..EMPTY
        },
        Question::HeatRefused => StepCopy {
            title: "No heat now",
            heading: "No heat for now.",
            line: "Cool it, or rest it.",
            donts: &[
                "Do not use heat when very hot, dizzy or sick.",
                "Do not heat a muscle that may be torn.",
                "Do not put heat or ice on numb skin.",
            ],
            ..EMPTY
        },
        Question::HeatCheck => StepCopy {
            title: "Heat: how is it now?",
            heading: "Has it eased?",
            line: "Look at your skin. Sore or changed? Stop the heat.",
            ..EMPTY
        },
    }
}

const fn check_title(stretch: Stretch) -> &'static str {
    match stretch {
        Stretch::CalfStanding => "After the calf stretch, standing",
        Stretch::CalfWall => "After the calf stretch at a wall",
        Stretch::CalfSeated => "After the calf stretch, sitting",
        Stretch::HamstringSeated => "After the back of thigh stretch, sitting",
        Stretch::HamstringStanding => "After the back of thigh stretch, standing",
        Stretch::QuadStanding => "After the front of thigh stretch, standing",
        Stretch::QuadLying => "After the front of thigh stretch, lying",
        Stretch::Other => "After the stretch of another muscle",
    }
}

const fn holds(stretch: Stretch) -> StepCopy {
    match stretch {
        Stretch::CalfStanding => StepCopy {
            title: "Calf stretch, standing",
            heading: "Heel flat. Knee a little bent.",
            line: "Stand on it. Do not bounce. Rub it lightly.",
            note: STRETCH_AND_RUB,
            ..EMPTY
        },
        Stretch::CalfWall => StepCopy {
            title: "Calf stretch at a wall",
            heading: "Sore leg back. Heel down.",
            line: "Lean on a wall or tree. Keep that knee straight.",
            note: "Ease off if it gets sharper. Stretching: good evidence. Merck Manual, Mayo Clinic.",
            ..EMPTY
        },
        Stretch::CalfSeated => StepCopy {
            title: "Calf stretch, sitting",
            heading: "Sit, leg out straight. Pull your toes to you.",
            line: "Pull until the calf stretches. Too far? Loop a shirt round the foot.",
            note: "On a chair or the floor. Ease off if it gets sharper. Stretching: good evidence.",
            ..EMPTY
        },
        Stretch::HamstringSeated => StepCopy {
            title: "Back of thigh stretch, sitting",
            heading: "Sit, leg out straight. Tip forward slowly.",
            line: "Tip from the hips. Pull your toes to you.",
            note: STRETCH,
            ..EMPTY
        },
        Stretch::HamstringStanding => StepCopy {
            title: "Back of thigh stretch, standing",
            heading: "Stand on it. Knee almost straight.",
            line: "Hold on to something. Put weight on slowly.",
            note: "Ease off if it gets sharper. Stretching: good evidence. Mayo Clinic.",
            ..EMPTY
        },
        Stretch::QuadStanding => StepCopy {
            title: "Front of thigh stretch, standing",
            heading: "Stand on the good leg. Sore heel up behind.",
            line: "Hold a wall. Pull the heel slowly to your buttock.",
            note: STRETCH,
            ..EMPTY
        },
        Stretch::QuadLying => StepCopy {
            title: "Front of thigh stretch, lying",
            heading: "Lie on your good side. Draw the heel in.",
            line: "Bend the sore knee. Pull the foot slowly behind you.",
            note: "The standing stretch, lying down. Ease off if it gets sharper. Stretching: good evidence.",
            ..EMPTY
        },
        Stretch::Other => StepCopy {
            title: "Another muscle",
            heading: "Slowly make the sore muscle long.",
            line: "Chest, arm or jaw pain? Get help now.",
            note: "Stop when it stretches. Rub it lightly. Ease off if it gets sharper. \
                   Stretching: good evidence. Rubbing: little evidence.",
            ..EMPTY
        },
    }
}

const fn treats(treatment: Treatment) -> StepCopy {
    match treatment {
        Treatment::Ice => StepCopy {
            title: "Ice",
            heading: "Ice on the sore spot, wrapped.",
            line: "Check it at 2 minutes. Off by 20 minutes.",
            dos: &[
                "Wrap it in a cloth, sock or shirt.",
                "No ice? Use a cold bottle or can.",
                "Wait 2 to 3 hours before more ice.",
            ],
            donts: &["Do not put it on bare skin.", "Do not put it on numb skin."],
            note: "Ice: mixed evidence. It may ease soreness. It does not stop a cramp at once. Times: NHS.",
        },
        Treatment::Heat => StepCopy {
            title: "Heat",
            heading: "Warmth on the sore spot, wrapped.",
            line: "Check your skin at 5 minutes. Off by 20 minutes.",
            dos: &[
                "Take any ice off first.",
                "Use a heat pack or hot water bottle.",
                "Wrap it in a towel or shirt.",
            ],
            donts: &[
                "Do not put it on bare or numb skin.",
                "Do not use it when very hot, dizzy or sick.",
                "Do not heat a muscle that may be torn.",
            ],
            note: "Heat: for comfort. Some runners relax better with it. Use what feels better.",
        },
        Treatment::Rest => StepCopy {
            title: "Rest",
            heading: "Stay off it. Breathe slowly.",
            line: "See how it is after 2 minutes.",
            dos: &["Sit or lie down.", "Hold the stretch gently."],
            donts: &["Do not run on.", "Do not put ice or heat on numb skin."],
            note: "",
        },
    }
}

