//! What may prevent a cramp.

use super::Shown;

/// The prevention, P1 to P14.
pub(super) const ITEMS: &[Shown] = &[
    Shown {
        id: "P1",
        what: "Drink before, during and after",
        on: &[
            ("prevent/", "Drink to thirst before, during and after."),
            ("after/", "Sip when thirsty"),
        ],
        note: "To thirst, and not more: over-drinking is a danger.",
    },
    Shown {
        id: "P2",
        what: "Find your own amount",
        on: &[("prevent/", "Find out how much fluid suits you.")],
        note: "",
    },
    Shown {
        id: "P3",
        what: "Bottle or hydration pack",
        on: &[(
            "prevent/",
            "Carry a bottle. Going far? Wear a hydration pack.",
        )],
        note: "",
    },
    Shown {
        id: "P4",
        what: "Compression in recovery",
        on: &[(
            "prevent/",
            "Compression socks may ease soreness as you rest. Not proven to prevent cramps.",
        )],
        note: "Little evidence: may ease soreness.",
    },
    Shown {
        id: "P5",
        what: "Compression on the run",
        on: &[(
            "prevent/",
            "Compression socks or sleeves may ease soreness. Not proven to prevent cramps.",
        )],
        note: "Little evidence: may ease soreness.",
    },
    Shown {
        id: "P6",
        what: "Salts as well on long runs",
        on: &[
            (
                "prevent/",
                "Runs over an hour: electrolytes as well as water.",
            ),
            ("prevent/", "Our source says 45 minutes."),
            ("after/", "Ran over an hour?"),
        ],
        note: "Usual advice is from about an hour on; the 45 minutes have no source.",
    },
    Shown {
        id: "P7",
        what: "Fluid alone unbalances",
        on: &[("prevent/", "Any drink past thirst thins your salts.")],
        note: "",
    },
    Shown {
        id: "P8",
        what: "Tablet or drink",
        on: &[(
            "prevent/",
            "Use an electrolyte drink, or a tablet you dissolve.",
        )],
        note: "",
    },
    Shown {
        id: "P9",
        what: "Sodium and three others",
        on: &[(
            "prevent/",
            "Sodium counts most; potassium, magnesium and calcium are less.",
        )],
        note: "Weak evidence but for sodium. Extra potassium is a risk with kidney disease.",
    },
    Shown {
        id: "P10",
        what: "Shoes that support the arch",
        on: &[(
            "prevent/",
            "Choose shoes that support your arch and feel good.",
        )],
        note: "Little evidence: comfort, and a slow change.",
    },
    Shown {
        id: "P11",
        what: "Stick or foam roller after",
        on: &[("prevent/", "A stick or foam roller may ease soreness.")],
        note: "Little evidence: eases soreness, no data on cramps.",
    },
    Shown {
        id: "P12",
        what: "Massage in recovery",
        on: &[("prevent/", "A gentle massage may ease soreness.")],
        note: "Little evidence: eases soreness, no data on cramps.",
    },
    Shown {
        id: "P13",
        what: "Warm up",
        on: &[("prevent/", "Warm up. Cold muscles can tear.")],
        note: "Mixed evidence.",
    },
    Shown {
        id: "P14",
        what: "On such medicines, take care",
        on: &[(
            "prevent/",
            "On water tablets or blood pressure tablets? Ask your doctor.",
        )],
        note: "Never stop a medicine on your own.",
    },
];
