//! After the cramp has gone: what to do now, today and in the next days.

use crate::care::{StepId, Stop, Treatment};
use crate::content::steps::EMPTY;
use crate::content::{AfterCard, StepCopy, lines};

/// The copy around the cards.
pub const AFTER: StepCopy = StepCopy {
    title: "It has gone",
    heading: "It has gone. Now rest a little.",
    line: "Then walk gently.",
    note: "See a doctor if cramps come often, are severe, wake you, or come with numbness or swelling. \
           Also if your calf hurts each time you run and rest eases it, or if you take a statin \
           and have new muscle pain. If you are pregnant, ask sooner. \
           A child? Be gentler, and get help sooner.",
    ..EMPTY
};

/// After a stitch or pain in the belly. Morton and Callister 2015: nothing large to eat or drink for two hours before, small sips.
pub(super) const SIDE: StepCopy = StepCopy {
    title: "The pain has eased",
    heading: "It has eased. Walk on slowly.",
    line: "Go on only if it stays away.",
    dos: lines![
        "Now: breathe out slowly. Stand tall.",
        "Belly pain? Walk home, and eat light today.",
        "Fever, blood, or worse pain? Get help now.",
        "Next run: no big meal for 2 hours before.",
        "Next run: small sips, and not too sweet.",
        "Often? Ask a doctor.",
    ],
    donts: lines!["Do not run today after belly pain."],
    note: "Side stitch: little evidence. Morton and Callister.",
};

/// The cards, grouped under the time they are for.
pub const CARDS: [(&str, &[AfterCard]); 3] = [
    (
        "Now",
        &[
            AfterCard::new("Rest a little", "Do not push on if it grabs again."),
            AfterCard::new("Stretch gently", "Does it twinge? Stretch it again."),
            AfterCard::new(
                "Sip when thirsty",
                "Drink to thirst, not more. Not after a lot of fluid.",
            ),
        ],
    ),
    (
        "Today",
        &[
            AfterCard::new(
                "Keep it long",
                "It may grab again for hours. Do not point your toes.",
            ),
            AfterCard::new(
                "Long run? Electrolytes",
                "Ran over an hour? Electrolytes may help: mixed evidence.",
            ),
            AfterCard {
                heading: "Sore? Try ice",
                line: "It may ease soreness: mixed evidence.",
                to: Some(StepId::Treatment(Treatment::Ice)),
            },
            AfterCard::new(
                "No ibuprofen",
                "Unless prescribed, no ibuprofen, naproxen or similar today. They may harm your kidneys.",
            ),
            AfterCard::new("Driving", "Do not drive until it has stayed away."),
            AfterCard::new(
                "Go easy",
                "Next run: warm up, and start slowly. Cold muscles can tear.",
            ),
        ],
    ),
    (
        "For 3 days",
        &[AfterCard {
            heading: "Watch for these signs",
            line: "Urine like cola, swollen leg, far worse pain, weak, unwell? Get help.",
            to: Some(StepId::Stop(Stop::Help)),
        }],
    ),
];
