//! The inventory of the source article, and where in the guide each item stands.
//!
//! `docs/coverage.md` is written from this table, and a test finds every fragment in the copy.

use crate::care::{Position, Question, StepId, Stop, Treatment};

/// An item of the inventory (`care.md`, part A).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its id there.
    pub id: &'static str,
    /// Its gist.
    pub what: &'static str,
    /// The steps that say it, each with the words of its copy that do.
    pub on: &'static [(StepId, &'static str)],
    /// Where our wording differs from the source, and why; empty where it does not.
    pub note: &'static str,
}

const CALF_STANDING: StepId = StepId::Hold(Position::CalfStanding);
const CALF_CHECK: StepId = StepId::Question(Question::Check(Position::CalfStanding));
const CALF_SEATED: StepId = StepId::Hold(Position::CalfSeated);
const HAMSTRING_SEATED: StepId = StepId::Hold(Position::HamstringSeated);
const QUAD_STANDING: StepId = StepId::Hold(Position::QuadStanding);
const OTHER: StepId = StepId::Hold(Position::Other);
const ICE: StepId = StepId::Treatment(Treatment::Ice);
const HEAT: StepId = StepId::Treatment(Treatment::Heat);
const ICE_CHECK: StepId = StepId::Question(Question::IceCheck);
const RUN_OVER: StepId = StepId::Stop(Stop::RunOver);

/// Every item, in the order of the inventory.
pub const ITEMS: &[Shown] = &[
    Shown {
        id: "I1",
        what: "Stop at once and treat it",
        on: &[(StepId::HOME, "Stop.")],
        note: "",
    },
    Shown {
        id: "I2",
        what: "Running through it can injure",
        on: &[(StepId::HOME, "Do not run on. That can injure you.")],
        note: "",
    },
    Shown {
        id: "I3",
        what: "Stretch the cramped muscle gently",
        on: &[
            (CALF_STANDING, "Heel flat. Knee a little bent."),
            (OTHER, "Slowly make the sore muscle long."),
        ],
        note: "",
    },
    Shown {
        id: "I4",
        what: "Rub it lightly",
        on: &[
            (CALF_STANDING, "Rub it lightly."),
            (OTHER, "Rub it lightly."),
        ],
        note: "Little evidence: may help soreness, no more is said.",
    },
    Shown {
        id: "I5",
        what: "Often enough; if not, go on",
        on: &[
            (CALF_CHECK, "How is it now?"),
            (StepId::Question(Question::ColdOrWarm), "What can you get?"),
        ],
        note: "",
    },
    Shown {
        id: "I6",
        what: "Calf, standing: weight on, knee slightly bent",
        on: &[
            (CALF_STANDING, "Knee a little bent."),
            (CALF_STANDING, "Stand on it."),
        ],
        note: "",
    },
    Shown {
        id: "I7",
        what: "Calf, unable to stand: sit, leg out",
        on: &[
            (CALF_SEATED, "Sit, leg out straight."),
            (CALF_SEATED, "On a chair or the floor."),
        ],
        note: "",
    },
    Shown {
        id: "I8",
        what: "Toes toward you until the calf stretches",
        on: &[
            (CALF_SEATED, "Pull your toes to you."),
            (CALF_SEATED, "Pull until the calf stretches."),
        ],
        note: "",
    },
    Shown {
        id: "I9",
        what: "The same pull for a hamstring",
        on: &[(HAMSTRING_SEATED, "Pull your toes to you.")],
        note: "",
    },
    Shown {
        id: "I10",
        what: "Quad: stand, sore leg up behind",
        on: &[(QUAD_STANDING, "Stand on the good leg. Sore heel up behind.")],
        note: "",
    },
    Shown {
        id: "I11",
        what: "Any muscle: an ice pack",
        on: &[(ICE, "Ice on the sore spot, wrapped.")],
        note: "Mixed evidence: may ease soreness, does not stop a cramp at once.",
    },
    Shown {
        id: "I12",
        what: "Ice feels worse: heat pack, hot water bottle",
        on: &[
            (ICE_CHECK, "Better, the same, or worse?"),
            (HEAT, "Use a heat pack or hot water bottle."),
        ],
        note: "Comfort: use what feels better. Refused after heat illness, a strain, or on numb skin.",
    },
    Shown {
        id: "I13",
        what: "Heat relaxes some runners better",
        on: &[(HEAT, "Some runners relax better with it.")],
        note: "Comfort: use what feels better.",
    },
    later("F1", "Common, the calf most of all"),
    later("F2", "Can end a run"),
    later("F3", "Contracts unasked and goes on"),
    later("F4", "Painful, locked short, moves less"),
    later("F5", "Any time, often without clear reason"),
    later("F6", "What is blamed most"),
    later("F7", "Signals to contract win"),
    later("F8", "When it comes"),
    later("F9", "Sudden, seconds to minutes, constant"),
    later("F10", "In one place, rarely two"),
    later("C1", "Too little fluid"),
    later("C2", "Tight muscles, no warm-up"),
    later("C3", "Faster than usual"),
    later("C4", "Longer than usual, one muscle overloaded"),
    later("C5", "Salts, sodium above all"),
    Shown {
        note: "The toxin claim is wrong and left out; comes with after-care.",
        ..later("C6", "After hard massage or stretching")
    },
    later("C7", "Weak ankles or feet"),
    later("C8", "No massage or rolling afterwards"),
    later("C9", "Medicines"),
    later("C10", "The wrong shoes"),
    later("C11", "Heat"),
    later("P1", "Drink before, during and after"),
    later("P2", "Find your own amount"),
    later("P3", "Bottle or hydration pack"),
    later("P4", "Compression in recovery"),
    later("P5", "Compression on the run"),
    later("P6", "Salts as well on long runs"),
    later("P7", "Fluid alone unbalances"),
    later("P8", "Tablet or drink"),
    later("P9", "Sodium and three others"),
    later("P10", "Shoes that support the arch"),
    later("P11", "Stick or foam roller after"),
    later("P12", "Massage in recovery"),
    later("P13", "Warm up"),
    later("P14", "On such medicines, take care"),
    Shown {
        id: "W1",
        what: "Pushing through can injure",
        on: &[
            (StepId::HOME, "That can injure you."),
            (RUN_OVER, "Do not push through. That can injure you."),
            (StepId::After, "Do not push on if it grabs again."),
        ],
        note: "",
    },
    Shown {
        id: "W2",
        what: "Dehydration, then heat exhaustion and heatstroke",
        on: &[
            (
                StepId::Stop(Stop::HeatIllness),
                "Too little fluid can lead to heat exhaustion and heatstroke.",
            ),
            (StepId::After, "Running dry can lead to heatstroke."),
        ],
        note: "Said beside its other half: drink to thirst, do not over-drink.",
    },
    Shown {
        id: "W3",
        what: "Stretching or massage can itself hurt",
        on: &[
            (CALF_CHECK, "Stretching or rubbing can hurt too."),
            (CALF_STANDING, "Ease off if it gets sharper."),
        ],
        note: "",
    },
    Shown {
        id: "W4",
        what: "Cold muscles tear",
        on: &[(StepId::After, "Warm up first: cold muscles can tear.")],
        note: "",
    },
];

const fn later(id: &'static str, what: &'static str) -> Shown {
    Shown {
        id,
        what,
        on: &[],
        note: "Comes with after-care.",
    }
}

/// The table of `docs/coverage.md`.
#[must_use]
pub fn coverage() -> String {
    let mut table = String::from(
        "# Coverage\n\n\
         Every item of the source article's inventory, and the addresses that say it. \
         Written from `src/content/inventory.rs`; `UPDATE=1 cargo test --test content` writes it again.\n\n\
         | id | what | where | note |\n|---|---|---|---|\n",
    );
    for item in ITEMS {
        let mut places: Vec<String> = Vec::new();
        for (step, _) in item.on {
            let place = ["`/", step.path(), "`"].concat();
            if !places.contains(&place) {
                places.push(place);
            }
        }
        let row = [item.id, item.what, &places.join(", "), item.note].join(" | ");
        table.push_str(&["| ", &row, " |\n"].concat().replace("  ", " "));
    }
    table
}
