//! The copy of the pages to print for a race.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::print::PrintCopy;

/// What no step says.
pub const COPY: PrintCopy = PrintCopy {
    title: "Print it for a race",
    description: "The leg cramp guide on paper, for a race: a poster, a card, strips for race bibs and a sheet for volunteers.",
    intro: [
        "Hang up the poster at the start and the finish. Put a card in each race pack. Give each volunteer a sheet.",
        "Print at full size, in colour or in grey.",
        "Write the number of race control in the gap.",
    ],
    sheets: [
        "Poster, A4",
        "Card, A6, two sides",
        "Strips for race bibs, A4",
        "Sheet for volunteers, A4",
    ],
    descriptions: [
        "A poster to print: four stretches for a leg cramp, how long to hold them, and when to get help.",
        "A card to print on both sides: four stretches for a leg cramp, when to get help, and room for your own details.",
        "Strips to print for the back of race bibs: four stretches for a leg cramp, and a code that opens the guide.",
        "A sheet to print for volunteers at a race: how to help a runner with a cramp, the red flags, and when to call.",
    ],
    headline: ["Leg cramp? Stop.", "Stretch it slowly."],
    line: "Running on can injure you. Hold on to something. Ease off if it gets sharper.",
    calf_standing: "Calf: can you stand?",
    calf_seated: "Calf: cannot stand?",
    rules: [
        ["30 s", "Hold it"],
        ["5 ×", "At most"],
        ["No", "bouncing"],
        ["Rub", "lightly, after"],
    ],
    rule: "Hold 30 seconds. At most 5 times. Do not bounce.",
    help: [
        [
            "Feels ill: call now",
            "Collapse, a fit, confused, or very hot. Chest pain or short of breath. Drank a lot of fluid, and now headache or vomiting.",
        ],
        [
            "The leg looks wrong: call now",
            "Foot cold, pale or numb. Still hard and swollen, numb or weak after it.",
        ],
        [
            "It popped: rest it",
            "Felt a pop, or cannot stand on it? Get it seen today.",
        ],
        [
            "It will not stop",
            "Over 1 hour? Get advice today. Belly or arms too? Call now. Urine like cola? Get help now. One leg swollen? Today.",
        ],
    ],
    code: "Step by step, with a timer. Works offline.",
    number: "Emergency number here",
    name: "My name and who to call",
    health: "I take, or I have (asthma, diabetes, sickle cell trait …)",
    control: "Race control",
    until,
};

fn until(day: &str, year: &str) -> String {
    ["Until ", day, " ", year].concat()
}
