//! Can I run on? A test of a minute or two, and its outcomes.

use super::sip;
use crate::care::{Muscle, ReturnToRun};
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

const OUR_OWN: &str = "We chose this test. It may still grab.";

const TIPTOE: &str = "Sore leg only: rise on tiptoe 3 times, slowly.";

const BEND: &str = "Stand on the sore leg. Bend that knee 3 times, slowly.";

/// How to test whether a muscle is strong, always on the sore leg alone. If the muscle is not known, the page has both tests.
#[must_use]
pub const fn strong(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf | Muscle::Foot | Muscle::Toes => TIPTOE,
        Muscle::FrontOfThigh
        | Muscle::BackOfThigh
        | Muscle::InnerThigh
        | Muscle::Buttock
        | Muscle::Other => BEND,
    }
}

/// The copy of a step of the test.
#[must_use]
pub const fn return_to_run(step: ReturnToRun) -> StepCopy {
    match step {
        ReturnToRun::Rest => StepCopy {
            title: "Can I run on? Rest first",
            heading: "Rest for 5 minutes first.",
            line: "Keep it long. Do not point your toes.",
            note: "Strength often returns in minutes. Cramp may return for hours. Miller.",
            ..EMPTY
        },
        ReturnToRun::FullMove => StepCopy {
            title: "Can I run on?",
            heading: "Can you move it fully?",
            line: "Bend it and straighten it slowly, without pain.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Strong => StepCopy {
            title: "Can I run on? Strength",
            heading: TIPTOE,
            line: "Hold on. Stop if it grabs.",
            dos: lines!["Not calf, foot or toes? Stand on it. Bend that knee 3 times."],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Walk => StepCopy {
            title: "Can I run on? Walk",
            heading: "Walk fast for a minute.",
            line: "Walk the whole minute. Then say how it was.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Easy => StepCopy {
            title: "Run easy",
            heading: "Run easy. Stop if it grabs.",
            line: "Slower than before. Stay near home or people.",
            donts: lines!["Do not race or sprint today."],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Home => StepCopy {
            title: "Go home",
            heading: "Go home. No running today.",
            line: "Ask for a lift. Or walk, if it is easy.",
            dos: lines![
                sip!(),
                "Still cramped after 1 hour? Get medical advice today."
            ],
            donts: lines!["Do not push through. That can injure you."],
            note: OUR_OWN,
        },
    }
}
