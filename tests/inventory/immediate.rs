//! What to do immediately.

use super::Shown;

/// Immediate care, I1 to I13.
pub(super) const ITEMS: &[Shown] = &[
    Shown {
        id: "I1",
        what: "Stop at once and treat it",
        on: &[
            ("", "Stop."),
            ("learn/", "Stop, and stretch the muscle gently."),
        ],
        note: "",
    },
    Shown {
        id: "I2",
        what: "Running through it can injure",
        on: &[("", "Running on can injure you.")],
        note: "",
    },
    Shown {
        id: "I3",
        what: "Stretch the cramped muscle gently",
        on: &[
            ("calf/standing/", "Heel flat, knee a little bent."),
            ("other/stretch/", "Stretch the sore muscle, slowly."),
            ("learn/", "stretch the muscle gently"),
        ],
        note: "",
    },
    Shown {
        id: "I4",
        what: "Rub it lightly",
        on: &[
            ("calf/seated/", "Rub it lightly."),
            ("other/stretch/", "Rub it lightly."),
        ],
        note: "Little evidence: may help soreness, no more is said.",
    },
    Shown {
        id: "I5",
        what: "Often enough; if not, go on",
        on: &[
            ("calf/standing/check/", "How is it now?"),
            ("cold-or-warm/", "Cold or warm?"),
        ],
        note: "",
    },
    Shown {
        id: "I6",
        what: "Calf, standing: weight on, knee slightly bent",
        on: &[
            ("calf/standing/", "knee a little bent."),
            ("calf/standing/", "Stand on it."),
        ],
        note: "",
    },
    Shown {
        id: "I7",
        what: "Calf, unable to stand: sit, leg out",
        on: &[
            ("calf/seated/", "Sit, leg straight."),
            ("calf/seated/", "Sit on a chair or the floor."),
        ],
        note: "",
    },
    Shown {
        id: "I8",
        what: "Toes toward you until the calf stretches",
        on: &[
            ("calf/seated/", "Pull your toes toward you."),
            ("calf/seated/", "Stop when it stretches."),
        ],
        note: "",
    },
    Shown {
        id: "I9",
        what: "The same pull for a hamstring",
        on: &[("hamstring/seated/", "Pull your toes toward you.")],
        note: "",
    },
    Shown {
        id: "I10",
        what: "Quad: stand, sore leg up behind",
        on: &[(
            "quad/standing/",
            "Stand on the good leg. Bring the sore heel up behind.",
        )],
        note: "",
    },
    Shown {
        id: "I11",
        what: "Any muscle: an ice pack",
        on: &[
            ("ice/", "Ice on the sore spot, wrapped."),
            ("after/", "Sore? Try ice"),
        ],
        note: "Mixed evidence: may ease soreness, does not stop a cramp at once.",
    },
    Shown {
        id: "I12",
        what: "Ice feels worse: heat pack, hot water bottle",
        on: &[
            ("ice/check/", "Better, the same, or worse?"),
            ("heat/", "Use a heat pack or hot water bottle."),
        ],
        note: "Comfort: use what feels better. Refused after heat illness, a strain, or on numb skin.",
    },
    Shown {
        id: "I13",
        what: "Heat relaxes some runners better",
        on: &[("heat/", "Some runners find warmth works better.")],
        note: "Comfort: use what feels better.",
    },
];
