//! The page that explains what a cramp is: a one-minute read.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::Evidence;
use crate::content::article::{Line, Part};

/// The title of the page.
pub const TITLE: &str = "What is a cramp?";
/// The page's meta description, in one sentence.
pub const DESCRIPTION: &str = "Muscle cramps in runners in one minute: what happens, when they come, how long they last, and what is known of the reasons.";
/// The text alternative of the picture.
pub const PICTURE: &str = "A runner stands on the sore leg, and an arrow presses the heel down. The calf is marked: it is at the back of the leg, below the knee.";

/// The text of the page, after the picture.
pub const PARTS: &[Part] = &[
    Part {
        heading: "A muscle locks",
        lines: &[
            Line::plain(
                "A group of muscles, one muscle, or just some of its fibres pull tight. You cannot stop it by will. It eases within minutes.",
            ),
            Line::plain("The muscle is stuck short. It hurts, and it hardly moves."),
        ],
    },
    Part {
        heading: "Many runners know it",
        lines: &[Line::plain(
            "Many runners get a cramp at some time. The calf is one of the most common places. A cramp can end a run.",
        )],
    },
    Part {
        heading: "When it comes",
        lines: &[
            Line::plain(
                "At any time, often for no clear reason. Most come with exercise: mid-run, late in a race, or after it. Some come at rest, by day or night.",
            ),
            Line::plain(
                "It starts all at once, and lasts from seconds to minutes. It may let go and grab again. It stays in one place. Late in a race more than one muscle may cramp.",
            ),
        ],
    },
    Part {
        heading: "What goes wrong",
        lines: &[Line::plain(
            "Nerves tell a muscle to tighten or relax. In a cramp, the signals to tighten seem to win.",
        )],
    },
    Part {
        heading: "What people point to",
        lines: &[
            Line::plain("Most often: too little fluid, lost salts, too much work, and heat."),
            Line::known(
                Evidence::Good,
                "Running faster or longer than usual is the best supported reason.",
            ),
            Line::known(Evidence::Mixed, "Fluid, salts and heat: studies disagree."),
        ],
    },
    Part {
        heading: "What helps",
        lines: &[
            Line::known(Evidence::Good, "Stop, and stretch the muscle gently."),
            Line::plain(
                "An even pace, a slow build-up, and strong calves and ankles may keep the next one away. One cramp makes the next more likely.",
            ),
        ],
    },
];

/// The link to the questions.
pub const TO_WHY: &str = "Why did it happen?";
/// The link to the plan.
pub const TO_PLAN: &str = "Keep the next one away";
