//! What the article warns about.

use super::Shown;

/// The warnings, W1 to W4.
pub(super) const ITEMS: &[Shown] = &[
    Shown {
        id: "W1",
        what: "Pushing through can injure",
        on: &[
            ("", "Running on can injure you."),
            (
                "help/run-over/",
                "Do not push through. That can injure you.",
            ),
            ("after/", "Do not push on if it grabs again."),
            (
                "after/running/home/",
                "Do not push through. That can injure you.",
            ),
        ],
        note: "",
    },
    Shown {
        id: "W2",
        what: "Dehydration, then heat exhaustion and heatstroke",
        on: &[(
            "help/heat-illness/",
            "Too little fluid can lead to heat exhaustion and heatstroke.",
        )],
        note: "Said beside its other half: drink to thirst, do not over-drink.",
    },
    Shown {
        id: "W3",
        what: "Stretching or massage can itself hurt",
        on: &[
            ("calf/standing/check/", "A stretch may hurt a little."),
            ("calf/standing/", "Ease off if it gets sharper."),
            ("why/reasons/", "It can leave you sore."),
        ],
        note: "",
    },
    Shown {
        id: "W4",
        what: "Cold muscles tear",
        on: &[
            ("after/", "Cold muscles can tear."),
            ("why/reasons/", "Cold muscles can tear."),
            ("prevent/", "Cold muscles can tear."),
        ],
        note: "",
    },
];
