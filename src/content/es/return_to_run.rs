//! Can I run on? A test of a minute or two, and its outcomes.

use super::sip;
use crate::care::{Muscle, ReturnToRun};
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

const OUR_OWN: &str = "Esta prueba es decisión nuestra. El calambre aún puede volver.";

const TIPTOE: &str = "Solo la pierna dolorida: ponte de puntillas 3 veces, despacio.";

const BEND: &str = "De pie sobre la pierna dolorida. Dobla esa rodilla 3 veces, despacio.";

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
            title: "¿Sigo corriendo? Primero descansa",
            heading: "Primero descansa 5 minutos.",
            line: "Mantén el músculo estirado. No estires el pie en punta.",
            note: "La fuerza suele volver en minutos. El calambre puede volver en las próximas horas. Miller.",
            ..EMPTY
        },
        ReturnToRun::FullMove => StepCopy {
            title: "¿Sigo corriendo?",
            heading: "¿Puedes mover la pierna del todo?",
            line: "Dóblala y estírala despacio, sin dolor.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Strong => StepCopy {
            title: "¿Sigo corriendo? Fuerza",
            heading: TIPTOE,
            line: "Sujétate. Detente si se acalambra.",
            dos: lines![
                "¿No es pantorrilla, pie ni dedos? Apoya solo esa pierna. Dobla esa rodilla 3 veces."
            ],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Walk => StepCopy {
            title: "¿Sigo corriendo? Caminar",
            heading: "Camina rápido durante un minuto.",
            line: "Camina el minuto entero. Luego di cómo fue.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Easy => StepCopy {
            title: "Corre suave",
            heading: "Corre suave. Detente si se acalambra.",
            line: "Más despacio que antes. Cerca de casa, o de gente que pueda ayudarte.",
            donts: lines!["No compitas ni esprintes hoy."],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Home => StepCopy {
            title: "Ve a casa",
            heading: "Ve a casa. Hoy no corras más.",
            line: "Pide que te lleven. O camina, si te resulta fácil.",
            dos: lines![
                sip!(),
                "¿Sigue el calambre después de 1 hora? Pide consejo médico hoy."
            ],
            donts: lines!["No fuerces. Te puedes lesionar."],
            note: OUR_OWN,
        },
    }
}
