//! Vignettes: what is easily taken for a cramp, a stitch or a harmless faint, and what is asked too early.

use crate::content::review::Forbidden::{Step, Stretches};
use crate::content::review::Tap::{Answer, Hold, Link, Minutes, To};
use crate::content::review::Vignette;

/// Pops, swollen legs at night, stitches, faints, and the days after a tear.
pub(super) const VIGNETTES: &[Vignette] = &[
    Vignette {
        name: "A pop in the stretch",
        case: "The Achilles tendon pops while she pulls; a second later it hurts no more.",
        taps: &[To("calf/"), To("calf/standing/"), Answer("pop")],
        end: "help/injury/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "An Achilles tendon that feels like a cramp",
        case: "A kick at the heel. He takes it for a cramp and says that he needs to sit.",
        taps: &[To("calf/"), Answer("need to sit"), Answer("pop")],
        end: "help/injury/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "A kick, before any stretch",
        case: "As if kicked in the calf; the question about weight reminds her.",
        taps: &[To("calf/"), Answer("kick")],
        end: "help/injury/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "Night calf swelling",
        case: "A calf cramp at night has gone; in the morning that leg is thicker.",
        taps: &[
            Link("night/"),
            Hold,
            To("night/after/"),
            Link("help/"),
            Answer("One leg swollen"),
        ],
        end: "help/clot/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "Week 30, one leg swollen",
        case: "Week 30. The cramp in bed has gone, but that leg is warm and thicker than the other.",
        taps: &[
            Link("night/"),
            Hold,
            To("night/after/"),
            Link("help/"),
            Answer("One leg swollen"),
        ],
        end: "help/clot/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "Stitch, breathless",
        case: "A stab in the side with each breath, and short of breath at a walk.",
        taps: &[To("other/"), To("side/"), Answer("short of breath")],
        end: "help/emergency/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "A hard belly",
        case: "A cramp in the belly after a fall; the belly is hard and he feels faint.",
        taps: &[To("other/"), To("belly/"), Answer("hard")],
        end: "help/emergency/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "A tear at 25 hours",
        case: "Yesterday a pop in the calf, cooled and better. Today it grabs, and she asks whether it came back.",
        taps: &[
            To("safety/"),
            Answer("pop"),
            Minutes(25 * 60),
            Link("after/"),
            Answer("came back"),
        ],
        end: "help/injury/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "A tear at 25 hours, wants to run",
        case: "The same runner asks whether she can run.",
        taps: &[
            To("safety/"),
            Answer("pop"),
            Minutes(25 * 60),
            Link("after/"),
            To("after/running/"),
        ],
        end: "help/injury/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "A tear after two weeks",
        case: "He wants to run again and has asked nobody.",
        taps: &[
            To("safety/"),
            Answer("pop"),
            Minutes(14 * 24 * 60),
            Link("after/"),
            To("after/running/"),
        ],
        end: "help/ask-first/",
        forbids: &[],
    },
    Vignette {
        name: "A tear after two weeks, allowed",
        case: "The same runner has seen a doctor, who says yes.",
        taps: &[
            To("safety/"),
            Answer("pop"),
            Minutes(14 * 24 * 60),
            Link("after/"),
            To("after/running/"),
            Answer("doctor says"),
        ],
        end: "after/running/",
        forbids: &[],
    },
    Vignette {
        name: "Hot and unconscious",
        case: "A July race. She lies by the road, hot and red, breathes, and does not wake; a marshal taps.",
        taps: &[Link("helper/"), Answer("ill or confused")],
        end: "help/emergency/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "Faint in mid-run on a cool day",
        case: "At 9 degrees he faints at 4 km without warning, wakes at once, and has only a sore calf.",
        taps: &[To("safety/"), Answer("faint while running")],
        end: "help/emergency/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "Faint, then no running",
        case: "Wobbly after the line, well after five minutes with the legs up. She asks whether she can run on.",
        taps: &[
            To("safety/"),
            Answer("wobbly"),
            Answer("feel well"),
            Link("after/"),
            Answer("run on"),
        ],
        end: "after/running/home/",
        forbids: &[],
    },
    Vignette {
        name: "Legs suddenly weak",
        case: "The third interval at full effort; the legs give way without a hard muscle. She knows of no trait.",
        taps: &[To("safety/"), Answer("suddenly weak")],
        end: "help/emergency/",
        forbids: &[Stretches, Step("heat/")],
    },
    Vignette {
        name: "Cold and clumsy",
        case: "Rain on a ridge for four hours; he shakes, stumbles and mumbles.",
        taps: &[To("safety/"), Answer("very cold")],
        end: "help/emergency/",
        forbids: &[Stretches, Step("heat/")],
    },
];
