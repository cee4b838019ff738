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
mod label;
pub mod learn;
pub mod offline;
pub mod plan;
mod practice;
pub mod return_to_run;
#[cfg(feature = "ssr")]
pub mod stores;
mod stretch;
pub mod ui;
pub mod why;

pub use country::{countries, country_name};
pub use cue::{announced, spoken};
pub use description::{cue_words, description, figure_label};
pub use label::label;

use super::{Evidence, StepCopy};
use crate::care::{Question, StepId, Stop, Treatment};

const HOLD_ON: &str = "Hold on to a wall, a rail or a friend.";

const EMPTY: StepCopy = StepCopy {
    title: "",
    heading: "",
    line: "",
    dos: &[],
    donts: &[],
    note: "",
};

/// The copy of a step.
#[must_use]
pub const fn step(step: StepId) -> StepCopy {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stops(stop),
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
            ..EMPTY
        },
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
            line: HOLD_ON,
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
            line: "Chest, arm or jaw pain? Get help now.",
            ..EMPTY
        },
        Question::Side => StepCopy {
            title: "Side stitch",
            heading: "Slow to a walk. Breathe out slowly.",
            line: "Press on the sore spot. Lean forward.",
            note: "Side stitch: little evidence. Morton and Callister.",
            ..EMPTY
        },
        Question::Helper => StepCopy {
            title: "Helping a runner",
            heading: "Helping a runner? Where is the cramp?",
            line: "Ask first. Go slowly. Stop when they say so.",
            note: "A child? Be gentler, and get help sooner.",
            ..EMPTY
        },
        Question::EaseOff(stretch) => StepCopy {
            title: stretch::row(stretch).ease_off,
            heading: "Ease off a little. Is it still sharp?",
            line: "All cramps hurt. A tear gets sharper as you pull.",
            ..EMPTY
        },
        Question::Check(stretch) => StepCopy {
            title: stretch::row(stretch).check,
            heading: "How is it now?",
            line: "A stretch may hurt a little. Ease off if sharper.",
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
            line: "Look at your skin. Take ice off by 20 minutes.",
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
            line: "Check your skin at 2 minutes. Off by 20 minutes.",
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
            note: "Heat: for comfort. Some runners find warmth works better. Use what feels better.",
        },
        Treatment::Rest => StepCopy {
            title: "Rest",
            heading: "Stay off it. Breathe slowly.",
            line: "See how it is after 2 minutes.",
            dos: &["Sit or lie down.", "Keep a gentle stretch on it."],
            donts: &["Do not run on.", "Do not put ice or heat on numb skin."],
            note: "",
        },
    }
}

const fn stops(stop: Stop) -> StepCopy {
    match stop {
        Stop::Help => StepCopy {
            title: "Get help",
            heading: "Get help",
            line: "In danger? Call now. If not, tap what fits.",
            ..EMPTY
        },
        Stop::Numbers => StepCopy {
            title: "Emergency numbers",
            heading: "Who to call in each place",
            line: "Find the place you are in. Tap to call.",
            ..EMPTY
        },
        Stop::Emergency => EMERGENCY,
        Stop::Injury => INJURY,
        Stop::HeatIllness => HEAT_ILLNESS,
        Stop::Clot => CLOT,
        Stop::Urine => URINE,
        Stop::NotEasing => NOT_EASING,
        Stop::RunOver => StepCopy {
            title: "This run is over",
            heading: "This run is over.",
            line: "Walk, or get a lift home.",
            dos: &[
                "Rest it today. Sip when thirsty.",
                "See a doctor if it keeps coming back.",
            ],
            donts: &["Do not push through. That can injure you."],
            note: "The third return ends the run. This rule is our own.",
        },
    }
}

const EMERGENCY: StepCopy = StepCopy {
    title: "Call now",
    heading: "Call for help now.",
    line: "Say where you are and what is wrong.",
    dos: &[
        "Not awake, not breathing well? Push hard on the chest.",
        "Send for a defibrillator.",
        "Breathing but not awake? Roll them on their side.",
        "Hot and confused? Cold water all over, at once.",
        "In a race? Shout for a marshal.",
        "Say so if you have sickle cell trait.",
    ],
    donts: &[
        "Do not walk or run on.",
        "Do not stretch, rub or heat the leg.",
        "Do not give or drink more water after drinking a lot.",
        "Do not hold them down in a fit.",
    ],
    note: "Sources: UK public health, NHS, NATA, consensus on low sodium in sport.",
};

const INJURY: StepCopy = StepCopy {
    title: "More than a cramp",
    heading: "Stop stretching. Get it seen today.",
    line: "It may be more than a cramp.",
    dos: &[
        "Rest the leg.",
        "Put something cold on it, wrapped.",
        "Take the cold off by 20 minutes.",
    ],
    donts: &[
        "Do not put heat on it for 2 to 3 days.",
        "Do not massage it for 2 to 3 days.",
        "Do not run or stretch.",
    ],
    note: "Source: NHS, sprains and strains.",
};

const HEAT_ILLNESS: StepCopy = StepCopy {
    title: "Too hot",
    heading: "Stop. Get in the shade. Lie down.",
    line: "Confused, worse, or no better in 30 minutes? Call for help.",
    dos: &[
        "Confused or clumsy? Call now. Cool first, all over.",
        "Loosen or take off what you can.",
        "Wet your skin and fan it.",
        "Wrapped ice at the neck and armpits.",
        "Sip if awake, but not if you drank a lot.",
    ],
    donts: &[
        "Do not use a heat pack.",
        "Do not run again today.",
        "Do not cool someone who feels cold.",
        "Do not take ibuprofen.",
    ],
    note: "Too little fluid can lead to heat exhaustion and heatstroke. Source: UK public health.",
};

const CLOT: StepCopy = StepCopy {
    title: "A swollen, warm leg",
    heading: "Get urgent help today.",
    line: "Redness is hard to see on brown and black skin.",
    dos: &[
        "Call a doctor or an urgent care line now.",
        "Say that one leg is swollen, warm or tender.",
        "Chest pain or short of breath? Call for help now.",
    ],
    donts: &["Do not massage it.", "Do not run on."],
    note: "Source: NHS, DVT (deep vein thrombosis).",
};

const URINE: StepCopy = StepCopy {
    title: "Dark urine",
    heading: "Go to an emergency department now.",
    line: "Urine like tea or cola cannot wait.",
    dos: &[
        "Ask someone to take you there.",
        "Say you ran, and that your urine is dark.",
    ],
    donts: &[
        "Do not wait to see if it clears.",
        "Do not run on.",
        "Do not take ibuprofen.",
    ],
    note: "Source: CDC, rhabdomyolysis.",
};

const NOT_EASING: StepCopy = StepCopy {
    title: "It will not ease",
    heading: "Get medical advice today.",
    line: "More than 10 minutes is too long for a cramp.",
    dos: &[
        "Call a doctor or an urgent care line now.",
        "Say if your belly, chest or arms cramp too.",
        "Say if you feel weak and lost a lot of fluid.",
        "Say if you take water tablets, or are pregnant.",
    ],
    donts: &["Do not run on.", "Do not stop a medicine on your own."],
    note: "Sources: NHS, leg cramps; Mayo Clinic, muscle cramp.",
};

/// The label beside a claim: how well it is supported.
#[must_use]
pub const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Good => "good evidence",
        Evidence::Mixed => "mixed evidence",
        Evidence::Little => "little evidence",
        Evidence::Weak => "weak evidence",
        Evidence::Comfort => "comfort",
        Evidence::Unsourced => "number without a source",
        Evidence::NotSupported => "not supported",
    }
}
