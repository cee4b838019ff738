//! Can I run on? A test of a minute or two, and its outcomes.

use super::EMPTY;
use crate::care::ReturnToRun;
use crate::content::StepCopy;

const OUR_OWN: &str = "We chose this test. It may still grab.";

/// The copy of a step of the test.
#[must_use]
pub const fn return_to_run(step: ReturnToRun) -> StepCopy {
    match step {
        ReturnToRun::FullMove => StepCopy {
            title: "Can I run on?",
            heading: "Can you move it fully?",
            line: "Bend it and straighten it slowly, without pain.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Tiptoe => StepCopy {
            title: "Can I run on? Tiptoe",
            heading: "Rise on tiptoe 10 times. Strong?",
            line: "Weight on both feet. Hold on to something.",
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
            line: "Slower than before. Stay near home or help.",
            donts: &["Do not race or sprint today."],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Home => StepCopy {
            title: "Walk home",
            heading: "Walk home. No running today.",
            line: "Too far? Ask for a lift.",
            dos: &["Sip when thirsty. Rest it today."],
            donts: &["Do not push through. That can injure you."],
            note: OUR_OWN,
        },
    }
}
