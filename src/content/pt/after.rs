//! After the cramp has gone: what to do now, today and in the next days.

use crate::care::{StepId, Stop, Treatment};
use crate::content::steps::EMPTY;
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
            AfterCard::new("Descanse um pouco", "Não force se der cãibra de novo."),
            AfterCard::new("Alongue de leve", "Está repuxando? Alongue de novo."),
            AfterCard::new(
                "Tome goles se tiver sede",
                "Beba quando tiver sede, e só. Nada se já bebeu muito líquido.",
            ),
        ],
    ),
    (
        "Hoje",
        &[
            AfterCard::new(
                "Mantenha alongado",
                "Pode voltar nas próximas horas. Não estique o pé em ponta.",
            ),
            AfterCard::new(
                "Corrida longa? Eletrólitos",
                "Correu mais de uma hora? Eletrólitos podem ajudar: evidência mista.",
            ),
            AfterCard {
                heading: "Dolorido? Tente gelo",
                line: "Pode aliviar a dor muscular: evidência mista.",
                to: Some(StepId::Treatment(Treatment::Ice)),
            },
            AfterCard::new(
                "Sem ibuprofeno",
                "Sem receita médica, nada de ibuprofeno, naproxeno ou parecidos hoje. Podem prejudicar os rins.",
            ),
            AfterCard::new("Dirigir", "Não dirija até ficar um bom tempo sem cãibra."),
            AfterCard::new(
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

pub(super) const SIDE: StepCopy = StepCopy {
    title: "A dor diminuiu",
    heading: "Diminuiu. Continue andando devagar.",
    line: "Só continue se a dor não voltar.",
    dos: lines![
        "Agora: solte o ar devagar. Endireite o corpo.",
        "Dor na barriga? Vá para casa andando e coma leve hoje.",
        "Febre, sangue ou mais dor? Procure ajuda agora.",
        "Próxima corrida: nada de refeição grande nas 2 horas antes.",
        "Próxima corrida: goles pequenos, de bebida não muito doce.",
        "Acontece com frequência? Pergunte a um médico.",
    ],
    donts: lines!["Não corra mais hoje depois de dor na barriga."],
    note: "Pontada na lateral: pouca evidência. Morton e Callister.",
};
