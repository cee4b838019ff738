//! After the cramp has gone: what to do now, today and in the next days.

use super::EMPTY;
use crate::care::{StepId, Stop, Treatment};
use crate::content::{AfterCard, StepCopy, lines};
pub const AFTER: StepCopy = StepCopy {
    title: "Já passou",
    heading: "Já passou. Agora descanse um pouco.",
    line: "Depois ande com calma.",
    note: "Procure um médico se as cãibras são frequentes, fortes, acordam você ou vêm com dormência ou inchaço. Também se a panturrilha dói toda vez que você corre e o repouso alivia, ou se você toma estatina e tem uma dor muscular nova. Na gravidez, procure mais cedo. É criança? Faça com mais cuidado, e procure ajuda mais cedo.",
    ..EMPTY
};
pub const CARDS: [(&str, &[AfterCard]); 3] = [
    (
        "Agora",
        &[
            say("Descanse um pouco", "Não force se der cãibra de novo."),
            say("Alongue de leve", "Está repuxando? Alongue de novo."),
            say(
                "Tome goles se tiver sede",
                "Beba quando tiver sede, e não mais. Não se já bebeu muito líquido.",
            ),
        ],
    ),
    (
        "Hoje",
        &[
            say(
                "Mantenha alongado",
                "A cãibra pode voltar por horas. Não estique o pé em ponta.",
            ),
            say(
                "Corrida longa? Eletrólitos",
                "Correu mais de uma hora? Eletrólitos podem ajudar: evidência mista.",
            ),
            AfterCard {
                heading: "Dolorido? Tente gelo",
                line: "Pode aliviar a dor muscular: evidência mista.",
                to: Some(StepId::Treatment(Treatment::Ice)),
            },
            say(
                "Sem ibuprofeno",
                "Sem receita médica, nada de ibuprofeno, naproxeno ou parecidos hoje. Podem prejudicar os rins.",
            ),
            say("Dirigir", "Não dirija até a cãibra parar de voltar."),
            say(
                "Vá com calma",
                "Próxima corrida: faça um aquecimento e comece devagar. Músculo frio pode romper.",
            ),
        ],
    ),
    (
        "Por 3 dias",
        &[AfterCard {
            heading: "Fique de olho nestes sinais",
            line: "Urina como refrigerante de cola, perna inchada, dor bem pior, fraqueza, mal-estar? Peça ajuda.",
            to: Some(StepId::Stop(Stop::Help)),
        }],
    ),
];

const fn say(heading: &'static str, line: &'static str) -> AfterCard {
    AfterCard {
        heading,
        line,
        to: None,
    }
}
pub(super) const SIDE: StepCopy = StepCopy {
    title: "A dor diminuiu",
    heading: "Passou. Continue andando devagar.",
    line: "Só siga se a dor não voltar.",
    dos: lines![
        "Agora: solte o ar devagar. Fique com o corpo reto.",
        "Dor de barriga? Vá para casa andando e coma leve hoje.",
        "Febre, sangue ou mais dor? Procure ajuda agora.",
        "Próxima corrida: nada de refeição grande 2 horas antes.",
        "Próxima corrida: goles pequenos e não muito doces.",
        "Acontece sempre? Pergunte a um médico.",
    ],
    donts: lines!["Não corra mais hoje depois de dor de barriga."],
    note: "Pontada na lateral: pouca evidência. Morton e Callister.",
};
