//! The guide in English: few words per screen, to be read at arm's length by someone in pain.
//!
//! Every sentence of a question, a hold or a treatment has ten words or fewer, and every screen reads at grade 6 or below;
//! `tests/content.rs` checks both.

pub mod about;
pub mod after;
pub mod country;
pub mod cue;
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
#[cfg(feature = "ssr")]
pub mod print;
pub mod return_to_run;
#[cfg(feature = "ssr")]
pub mod review;
mod stop;
#[cfg(feature = "ssr")]
pub mod stores;
mod stretch;
pub mod ui;
pub mod why;

pub use description::{BESIDE, cue_words, description};
pub use evidence::evidence;
pub use label::{flag_group, label};
pub use stretch::{STRETCH_NAMES, stretch_name};

use super::steps::{EMPTY, Steps, texts};
use super::{StepCopy, lines};
use crate::care::{Question, StepId, Treatment};
#[cfg(not(feature = "ssr"))]
use crate::language::Language;
use crate::packed::packed;

/// The language of this copy.
#[cfg(not(feature = "ssr"))]
pub const LANGUAGE: Language = Language::English;

/// After too much fluid, even a sip can do harm.
macro_rules! sip {
    () => {
        "Rest it. Sip when thirsty, but not after a lot of fluid."
    };
}
use sip;

/// Skin with poor feeling or blood flow is injured by cold as easily as by heat.
macro_rules! no_ice_no_heat {
    () => {
        "Diabetes, or poor feeling or blood flow? No ice, no heat."
    };
}

macro_rules! do_not_sleep {
    () => {
        "Do not fall asleep with it on."
    };
}

const HOLD_ON: &str = "Hold on to a wall, a rail or a friend.";

/// The texts of every step.
const STEPS: Steps = Steps {
    packed: packed!(7 of each step in StepId::ALL => texts(written(step), description::picture(step))),
    check: CHECK,
    ease_off: EASE_OFF,
};

/// The copy of a step.
#[must_use]
pub fn step(step: StepId) -> StepCopy {
    STEPS.copy(step)
}

/// The text alternative of the figure. Empty if it is only decoration.
#[must_use]
pub fn figure_label(step: StepId) -> &'static str {
    STEPS.picture(step)
}

/// The copy of a step. Steps that are alike after each stretch have only a title and a note of their own.
const fn written(step: StepId) -> StepCopy {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
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
        StepId::NightAfter => StepCopy {
            title: "The night cramp has gone",
            heading: "It has gone. Go back to bed.",
            line: "It may be sore for a day.",
            dos: lines![
                "One leg swollen or warm? Get help today.",
                "Urine like tea or cola? Get help now.",
                "Pregnant? Tell your midwife or doctor.",
                "Pregnant, and headache or blurred sight? Call now.",
                "Cramps wake you often? Ask a doctor.",
                "Stretch your calves before bed. It may help.",
            ],
            note: "Stretching before bed: little evidence. NHS.",
            ..EMPTY
        },
        StepId::SideAfter => after::SIDE,
        StepId::ReturnToRun(step) => return_to_run::return_to_run(step),
        StepId::CauseQuestion(question) => why::question(question),
        StepId::Reasons => why::REASONS,
        StepId::Prevent => plan::PREVENT,
        StepId::Diary => diary::PAGE,
    }
}

/// What every check of a stretch asks.
const CHECK: StepCopy = StepCopy {
    heading: "How is it now?",
    line: "Keep the stretch on. A stretch may hurt a little. Ease off if sharper.",
    ..EMPTY
};

/// What is asked once a sharp stretch is eased off.
const EASE_OFF: StepCopy = StepCopy {
    heading: "Ease off a little. Is it still sharp?",
    line: "All cramps hurt. A tear gets sharper. Felt a pop? Stop.",
    ..EMPTY
};

const fn asks(question: Question) -> StepCopy {
    match question {
        Question::Home => StepCopy {
            title: "Where is the cramp?",
            heading: "Stop. Where is the cramp?",
            line: "Running on can injure you. Feel ill? Get help.",
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
            line: "Felt a pop or kick? Do not stretch.",
            ..EMPTY
        },
        Question::Quad => StepCopy {
            title: "Front of thigh cramp",
            heading: "Can you stand on the other leg?",
            line: HOLD_ON,
            ..EMPTY
        },
        Question::Other => StepCopy {
            title: "Where else is it?",
            heading: "Where else is it?",
            line: "Chest, upper belly, arm or jaw pain? Call now.",
            ..EMPTY
        },
        Question::Side => StepCopy {
            title: "Side stitch",
            heading: "Slow to a walk. Breathe out slowly.",
            line: "Press on the sore spot. Lean forward.",
            note: "Side stitch: little evidence. Morton and Callister.",
            ..EMPTY
        },
        Question::Belly => StepCopy {
            title: "Pain in the belly",
            heading: "Stop. Sit, or lie with knees bent.",
            line: "Hard belly, bleeding, near fainting, or worse? Call now.",
            ..EMPTY
        },
        Question::Helper => StepCopy {
            title: "Helping a runner",
            heading: "Helping a runner? Where is the cramp?",
            line: "Ask first. Go slowly. Stop when they say so.",
            note: "A child? Pull less. Ill, or not gone soon? Get help.",
            ..EMPTY
        },
        Question::EaseOff(stretch) => StepCopy {
            title: stretch::row(stretch).ease_off,
            ..EMPTY
        },
        Question::Check(stretch) => StepCopy {
            title: stretch::row(stretch).check,
            ..EMPTY
        },
        Question::ColdOrWarm => StepCopy {
            title: "Cold or warm?",
            heading: "Cold or warm?",
            line: "Warmth if it stays tight. Cold if it is sore.",
            note: "Cold: mixed evidence. Warmth: for comfort. AAOS.",
            ..EMPTY
        },
        Question::IceCheck => StepCopy {
            title: "Ice: how is it now?",
            heading: "Better, the same, or worse?",
            line: "Look at the skin. Take ice off by 20 minutes.",
            ..EMPTY
        },
        Question::HeatRefused => StepCopy {
            title: "No heat now",
            heading: "No heat for now.",
            line: "Rest it. Cool only skin that feels normal.",
            donts: lines![
                "Do not use heat when very hot, dizzy or sick.",
                "Do not heat a muscle that may be torn.",
                "Do not put heat or ice on numb skin.",
            ],
            ..EMPTY
        },
        Question::HeatCheck => StepCopy {
            title: "Heat: how is it now?",
            heading: "Has it eased?",
            line: "Marked, sore or numb skin? Take the heat off.",
            ..EMPTY
        },
    }
}

const fn treats(treatment: Treatment) -> StepCopy {
    match treatment {
        Treatment::Ice => StepCopy {
            title: "Ice",
            heading: "Ice on the sore spot, wrapped.",
            line: "Check the skin at 2 minutes. Off by 20 minutes.",
            dos: lines![
                "Wrap it in a cloth, sock or shirt.",
                no_ice_no_heat!(),
                "No ice? Use a cold bottle or can.",
                "Wait 2 to 3 hours before more ice.",
            ],
            donts: lines!["Do not put it on bare or numb skin.", do_not_sleep!(),],
            note: "Ice: mixed evidence. It may ease soreness. It does not stop a cramp at once. Times: NHS.",
        },
        Treatment::Heat => StepCopy {
            title: "Heat",
            heading: "Warmth on the sore spot, wrapped.",
            line: "Check the skin at 5 minutes. Off by 20 minutes.",
            dos: lines![
                "Take ice off. Let skin feel normal first.",
                "Use a heat pack or hot water bottle.",
                "Wrap it in a towel or shirt.",
                no_ice_no_heat!(),
            ],
            donts: lines![
                "Do not put it on bare or numb skin.",
                do_not_sleep!(),
                "Do not use it when very hot, dizzy or sick.",
                "Do not heat a muscle that may be torn.",
            ],
            note: "Heat: for comfort. Some runners find warmth works better. Use what feels better.",
        },
        Treatment::Rest => StepCopy {
            title: "Rest",
            heading: "Stay off it. Breathe slowly.",
            line: "See how it is after 2 minutes.",
            dos: lines!["Sit or lie down.", "Keep a gentle stretch on it."],
            donts: lines!["Do not run on.", "Do not put ice or heat on numb skin."],
            note: "",
        },
    }
}
