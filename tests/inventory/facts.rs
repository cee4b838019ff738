//! What a cramp is.

use super::Shown;

/// The facts, F1 to F10.
pub(super) const ITEMS: &[Shown] = &[
    Shown {
        id: "F1",
        what: "Common, the calf most of all",
        on: &[(
            "learn/",
            "Many runners get a cramp at some time. The calf is one of the most common places.",
        )],
        note: "\"Many\", where the article says most: surveys differ.",
    },
    Shown {
        id: "F2",
        what: "Can end a run",
        on: &[("learn/", "A cramp can end a run.")],
        note: "",
    },
    Shown {
        id: "F3",
        what: "Contracts unasked and goes on",
        on: &[(
            "learn/",
            "A group of muscles, one muscle, or just some of its fibres pull tight. You cannot stop it by will.",
        )],
        note: "",
    },
    Shown {
        id: "F4",
        what: "Painful, locked short, moves less",
        on: &[(
            "learn/",
            "The muscle is stuck short. It hurts, and it hardly moves.",
        )],
        note: "",
    },
    Shown {
        id: "F5",
        what: "Any time, often without clear reason",
        on: &[
            (
                "learn/",
                "At any time, often for no clear reason. Most come with exercise",
            ),
            ("why/reasons/", "Often there is no clear reason."),
        ],
        note: "",
    },
    Shown {
        id: "F6",
        what: "What is blamed most",
        on: &[(
            "learn/",
            "Most often: too little fluid, lost salts, too much work, and heat.",
        )],
        note: "Fluid, salts and heat: mixed evidence.",
    },
    Shown {
        id: "F7",
        what: "Signals to contract win",
        on: &[("learn/", "In a cramp, the signals to tighten seem to win.")],
        note: "As what seems to happen: no chemicals are named.",
    },
    Shown {
        id: "F8",
        what: "When it comes",
        on: &[(
            "learn/",
            "mid-run, late in a race, or after it. Some come at rest, by day or night.",
        )],
        note: "",
    },
    Shown {
        id: "F9",
        what: "Sudden, seconds to minutes, constant",
        on: &[(
            "learn/",
            "It starts all at once, and lasts from seconds to minutes. It may let go and grab again.",
        )],
        note: "It may let go and grab again, where the article calls it constant.",
    },
    Shown {
        id: "F10",
        what: "In one place, rarely two",
        on: &[(
            "learn/",
            "It stays in one place. Late in a race more than one muscle may cramp.",
        )],
        note: "More than one late in a race, where the article calls two rare.",
    },
];
