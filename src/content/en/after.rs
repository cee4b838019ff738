//! After the cramp has let go: what to do now, today and tomorrow.

use super::EMPTY;
use crate::care::{StepId, Stop, Treatment};
use crate::content::{AfterCard, StepCopy};

/// The copy around the cards.
pub const AFTER: StepCopy = StepCopy {
    title: "It has gone",
    heading: "It has gone. Now rest a little.",
    line: "Then walk gently.",
    note: "See a doctor if cramps come often, are severe, wake you, or leave you numb or swollen. \
           Also if your calf hurts each time you run and rest eases it, or if you take a statin \
           and have new muscle pain. When pregnant, ask sooner.",
    ..EMPTY
};

/// The cards, grouped under the time they are for.
pub const CARDS: [(&str, &[AfterCard]); 3] = [
    (
        "Now",
        &[
            AfterCard {
                heading: "Rest a little",
                line: "Do not push on if it grabs again.",
                to: None,
            },
            AfterCard {
                heading: "Stretch gently",
                line: "It twinges? Stretch it again, gently.",
                to: None,
            },
            AfterCard {
                heading: "Sip when thirsty",
                line: "Running dry can lead to heatstroke. Do not drink when you are not thirsty.",
                to: None,
            },
        ],
    ),
    (
        "Today",
        &[
            AfterCard {
                heading: "Some salt with it",
                line: "Ran 45 minutes or more? Salt in your drink may help: mixed evidence.",
                to: None,
            },
            AfterCard {
                heading: "Sore? Try ice",
                line: "It may ease soreness: mixed evidence.",
                to: Some(StepId::Treatment(Treatment::Ice)),
            },
            AfterCard {
                heading: "Go easy",
                line: "Start again slowly. Warm up first: cold muscles can tear.",
                to: None,
            },
        ],
    ),
    (
        "Tomorrow",
        &[AfterCard {
            heading: "Danger signs, today and tomorrow",
            line: "Urine like cola, a bruise, a swollen leg, or unwell? Get help.",
            to: Some(StepId::Stop(Stop::Help)),
        }],
    ),
];
