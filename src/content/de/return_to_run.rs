//! Can I run on? A test of a minute or two, and its outcomes.

use super::sip;
use crate::care::{Muscle, ReturnToRun};
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

const OUR_OWN: &str = "Den Test haben wir selbst gewählt. Es kann trotzdem krampfen.";

const TIPTOE: &str = "Nur das schmerzende Bein: 3-mal langsam auf die Zehenspitzen.";

const BEND: &str = "Steh auf dem schmerzenden Bein. Beug das Knie 3-mal, langsam.";

#[must_use]
pub const fn strong(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf | Muscle::Foot | Muscle::Toes => TIPTOE,
        Muscle::FrontOfThigh
        | Muscle::BackOfThigh
        | Muscle::InnerThigh
        | Muscle::Buttock
        | Muscle::Other => BEND,
    }
}

#[must_use]
pub const fn return_to_run(step: ReturnToRun) -> StepCopy {
    match step {
        ReturnToRun::Rest => StepCopy {
            title: "Kann ich weiterlaufen? Erst Ruhe",
            heading: "Ruh dich erst 5 Minuten aus.",
            line: "Halte den Muskel gedehnt. Nicht die Zehen von dir wegstrecken.",
            note: "Die Kraft kommt oft in Minuten zurück. Der Krampf kann noch Stunden später wiederkommen. Miller.",
            ..EMPTY
        },
        ReturnToRun::FullMove => StepCopy {
            title: "Kann ich weiterlaufen?",
            heading: "Ist das Bein wieder voll beweglich?",
            line: "Beug und streck es langsam, ohne Schmerz.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Strong => StepCopy {
            title: "Kann ich weiterlaufen? Kraft",
            heading: TIPTOE,
            line: "Halt dich fest. Stopp, wenn es krampft.",
            dos: lines![
                "Krampf woanders als in Wade, Fuß oder Zehen? Stell dich auf das Bein. Beug das Knie 3-mal."
            ],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Walk => StepCopy {
            title: "Kann ich weiterlaufen? Gehen",
            heading: "Geh eine Minute lang zügig.",
            line: "Geh die ganze Minute. Sag dann, wie es war.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Easy => StepCopy {
            title: "Locker laufen",
            heading: "Lauf locker. Stopp, wenn es krampft.",
            line: "Langsamer als vorher. Bleib nah an deinem Zuhause oder bei Leuten, die helfen können.",
            donts: lines!["Kein Rennen, kein Sprint heute."],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Home => StepCopy {
            title: "Nach Hause",
            heading: "Geh nach Hause. Heute nicht mehr laufen.",
            line: "Lass dich fahren. Oder geh zu Fuß, wenn es leicht geht.",
            dos: lines![
                sip!(),
                "Nach 1 Stunde noch verkrampft? Hol dir heute ärztlichen Rat."
            ],
            donts: lines!["Nicht durchbeißen. Du kannst dich verletzen."],
            note: OUR_OWN,
        },
    }
}
