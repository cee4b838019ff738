//! Can I run on? A test of a minute or two, and its outcomes.

use super::sip;
use crate::care::{Muscle, ReturnToRun};
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

const OUR_OWN: &str = "Der Test ist unsere Wahl. Es kann trotzdem krampfen.";

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
            line: "Halte den Muskel lang. Nicht die Zehen von dir wegstrecken.",
            note: "Die Kraft ist oft in Minuten zurück. Der Krampf kann noch eine Stunde wiederkommen. Miller.",
            ..EMPTY
        },
        ReturnToRun::FullMove => StepCopy {
            title: "Kann ich weiterlaufen?",
            heading: "Kannst du das Bein voll bewegen?",
            line: "Beug und streck es langsam, ohne Schmerz.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Strong => StepCopy {
            title: "Kann ich weiterlaufen? Kraft",
            heading: TIPTOE,
            line: "Halt dich fest. Stopp, wenn es krampft.",
            dos: lines!["Weder Wade noch Fuß noch Zehen? Steh auf dem Bein. Beug das Knie 3-mal."],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Walk => StepCopy {
            title: "Kann ich weiterlaufen? Gehen",
            heading: "Geh eine Minute lang schnell.",
            line: "Geh die ganze Minute. Sag dann, wie es war.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Easy => StepCopy {
            title: "Locker laufen",
            heading: "Lauf locker. Stopp, wenn es krampft.",
            line: "Langsamer als vorher. Bleib in der Nähe von Zuhause oder Hilfe.",
            donts: lines!["Kein Rennen und kein Sprint heute."],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Home => StepCopy {
            title: "Nach Hause",
            heading: "Geh nach Hause. Heute nicht mehr laufen.",
            line: "Lass dich fahren. Oder geh, wenn es leicht geht.",
            dos: lines![
                sip!(),
                "Nach 1 Stunde noch verkrampft? Hol heute ärztlichen Rat."
            ],
            donts: lines!["Nicht durchbeißen. Du kannst dich verletzen."],
            note: OUR_OWN,
        },
    }
}
