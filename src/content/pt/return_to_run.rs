//! Can I run on? A test of a minute or two, and its outcomes.

use super::sip;
use crate::care::{Muscle, ReturnToRun};
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

const OUR_OWN: &str = "Nós escolhemos este teste. A cãibra ainda pode voltar.";

const TIPTOE: &str = "Só a perna dolorida: suba na ponta do pé 3 vezes, devagar.";

const BEND: &str = "Fique em pé na perna dolorida. Dobre esse joelho 3 vezes, devagar.";

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
            title: "Posso continuar correndo? Primeiro descanse",
            heading: "Primeiro, descanse 5 minutos.",
            line: "Mantenha o músculo alongado. Não estique o pé em ponta.",
            note: "A força costuma voltar em minutos. A cãibra pode voltar nas próximas horas. Miller.",
            ..EMPTY
        },
        ReturnToRun::FullMove => StepCopy {
            title: "Posso continuar correndo?",
            heading: "Consegue mover a perna por completo?",
            line: "Dobre e estique devagar, sem dor.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Strong => StepCopy {
            title: "Posso continuar correndo? Força",
            heading: TIPTOE,
            line: "Apoie-se em algo. Pare se der cãibra.",
            dos: lines![
                "Não é panturrilha, pé nem dedos? Fique em pé nessa perna. Dobre o joelho 3 vezes."
            ],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Walk => StepCopy {
            title: "Posso continuar correndo? Andar",
            heading: "Ande rápido por um minuto.",
            line: "Ande o minuto inteiro. Depois diga como foi.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Easy => StepCopy {
            title: "Corra leve",
            heading: "Corra leve. Pare se der cãibra.",
            line: "Mais devagar que antes. Fique perto de casa, ou de quem possa ajudar.",
            donts: lines!["Não dispute prova nem dê piques hoje."],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Home => StepCopy {
            title: "Vá para casa",
            heading: "Vá para casa. Nada de correr hoje.",
            line: "Peça carona. Ou ande, se for fácil.",
            dos: lines![
                sip!(),
                "Ainda com cãibra após 1 hora? Procure orientação médica hoje."
            ],
            donts: lines!["Não force. Você pode se machucar."],
            note: OUR_OWN,
        },
    }
}
