//! What may cause a cramp.

use super::Shown;

/// The causes, C1 to C11.
pub(super) const ITEMS: &[Shown] = &[
    Shown {
        id: "C1",
        what: "Too little fluid",
        on: &[
            ("why/drink/", "Sweaty, drank little"),
            ("why/reasons/", "Too little fluid"),
            ("why/reasons/", "Too little fluid"),
        ],
        note: "Mixed evidence: drink to thirst, and not more.",
    },
    Shown {
        id: "C2",
        what: "Tight muscles, no warm-up",
        on: &[
            ("why/before/", "No warm-up"),
            ("why/reasons/", "Tight muscles, no warm-up"),
        ],
        note: "Mixed evidence: being stiff does not predict cramps.",
    },
    Shown {
        id: "C3",
        what: "Faster than usual",
        on: &[
            ("why/", "Faster or hillier"),
            ("why/reasons/", "Faster than usual"),
        ],
        note: "Good evidence. Nothing is said of energy stores.",
    },
    Shown {
        id: "C4",
        what: "Longer than usual, one muscle overloaded",
        on: &[
            ("why/", "Longer"),
            ("why/time/", "After 45 minutes"),
            ("why/reasons/", "One muscle did too much for too long."),
        ],
        note: "Good evidence.",
    },
    Shown {
        id: "C5",
        what: "Salts, sodium above all",
        on: &[
            ("why/drink/", "Sweaty, water only"),
            ("why/reasons/", "Sweat takes salt, sodium above all."),
        ],
        note: "Mixed evidence. The sentence on fluid in the brain is left out.",
    },
    Shown {
        id: "C6",
        what: "After hard massage or stretching",
        on: &[
            ("why/before/", "Hard stretch or massage"),
            ("why/reasons/", "It can leave you sore."),
        ],
        note: "The claim on toxins is wrong and left out.",
    },
    Shown {
        id: "C7",
        what: "Weak ankles or feet",
        on: &[
            ("why/feet/", "Weak or wobbly ankles"),
            ("why/reasons/", "Weak ankles or feet"),
        ],
        note: "Little evidence.",
    },
    Shown {
        id: "C8",
        what: "No massage or rolling afterwards",
        on: &[
            ("why/before/", "No rolling or massage"),
            (
                "why/reasons/",
                "Both ease soreness. No one has tested cramps.",
            ),
        ],
        note: "Little evidence: eases soreness, no data on cramps.",
    },
    Shown {
        id: "C9",
        what: "Medicines",
        on: &[
            ("why/medicine/", "Blood pressure tablets"),
            ("why/medicine/", "Cholesterol tablets"),
            ("why/medicine/", "Asthma inhaler"),
            (
                "why/reasons/",
                "Water tablets and long-acting asthma inhalers most.",
            ),
            ("why/reasons/", "Statins act on the muscle, not on salts."),
        ],
        note: "Mixed evidence, of night cramps at 50 and over. Statins do not act on salts. Never stop a medicine: ask.",
    },
    Shown {
        id: "C10",
        what: "The wrong shoes",
        on: &[
            ("why/feet/", "New or worn shoes"),
            ("why/reasons/", "New or worn shoes"),
        ],
        note: "Little evidence: comfort, and a slow change.",
    },
    Shown {
        id: "C11",
        what: "Heat",
        on: &[
            ("why/drink/", "Sweaty"),
            ("why/reasons/", "Run when it is cooler, and slower."),
        ],
        note: "Mixed evidence.",
    },
];
