//! The screens whose words depend on what was answered before.

use crate::content::review::Tap::{Answer, Hold, Link, Minutes, To};
use crate::content::review::Variant;

/// Every one, with a way to it.
pub const VARIANTS: &[Variant] = &[
    Variant {
        after: "Ten minutes of a cramp in bed",
        taps: &[Link("night/"), Hold, Minutes(11)],
    },
    Variant {
        after: "Heat illness",
        taps: &[
            To("safety/"),
            Answer("Hot, and dizzy"),
            Link("cold-or-warm/"),
        ],
    },
    Variant {
        after: "Heat illness",
        taps: &[To("safety/"), Answer("Hot, and dizzy"), Link("heat/")],
    },
    Variant {
        after: "A tear",
        taps: &[To("safety/"), Answer("pop"), Link("heat/")],
    },
    Variant {
        after: "Skin numbed by a pack, or a numb leg",
        taps: &[Link("ice/"), Answer("numb"), Link("heat/")],
    },
    Variant {
        after: "A tear, a clot, dark urine, an emergency or many places",
        taps: &[To("safety/"), Answer("pop"), Link("rest/")],
    },
    Variant {
        after: "20 minutes of ice",
        taps: &[
            Link("ice/"),
            Minutes(2),
            Answer("keep ice"),
            Minutes(18),
            Link("ice/check/"),
        ],
    },
    Variant {
        after: "20 minutes of heat",
        taps: &[
            Link("heat/"),
            Minutes(5),
            Link("heat/"),
            Minutes(15),
            Link("heat/check/"),
        ],
    },
    Variant {
        after: "Pain in the belly, or a stitch of ten minutes",
        taps: &[To("other/"), To("belly/"), To("side/after/")],
    },
    Variant {
        after: "A cramp that is not in the calf, the foot or the toes",
        taps: &[
            To("hamstring/seated/"),
            Hold,
            To("after/"),
            Link("after/running/strong/"),
        ],
    },
    Variant {
        after: "A tear, a clot, dark urine, an emergency or many places: the page of that report, as",
        taps: &[To("safety/"), Answer("pop"), Link("after/")],
    },
];
