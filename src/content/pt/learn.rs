//! The page that explains what a cramp is: a one-minute read.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::Evidence;
use crate::content::article::{Line, Part};

pub const TITLE: &str = "O que é cãibra?";
pub const DESCRIPTION: &str = "Em um minuto, as cãibras de quem corre: o que acontece, quando vêm, quanto duram e o que se sabe das razões.";
pub const PICTURE: &str = "Uma pessoa em pé sobre a perna dolorida, e uma seta empurra o calcanhar para baixo. A panturrilha está marcada: fica atrás da perna, abaixo do joelho.";
pub const PARTS: &[Part] = &[
    Part {
        heading: "Um músculo trava",
        lines: &[
            Line::plain(
                "Um grupo de músculos, um músculo ou só algumas fibras dele se contraem com força. Você não consegue parar por vontade própria. Melhora em minutos.",
            ),
            Line::plain("O músculo fica preso, encurtado. Dói, e quase não se move."),
        ],
    },
    Part {
        heading: "Muita gente que corre já teve",
        lines: &[Line::plain(
            "Muita gente que corre tem cãibra alguma vez. A panturrilha é um dos lugares mais comuns. Uma cãibra pode acabar com uma corrida.",
        )],
    },
    Part {
        heading: "Quando vem",
        lines: &[
            Line::plain(
                "A qualquer hora, muitas vezes sem razão clara. A maioria vem com o exercício: durante a corrida, no fim de uma prova ou depois. Algumas vêm em repouso, de dia ou de noite.",
            ),
            Line::plain(
                "Começa de repente, e dura de segundos a minutos. Pode soltar e voltar. Fica em um lugar. No fim de uma prova, mais de um músculo pode ter cãibra.",
            ),
        ],
    },
    Part {
        heading: "O que dá errado",
        lines: &[Line::plain(
            "Os nervos dizem ao músculo para contrair ou relaxar. Na cãibra, os sinais para contrair parecem vencer.",
        )],
    },
    Part {
        heading: "No que se costuma pôr a culpa",
        lines: &[
            Line::plain("Quase sempre em: pouco líquido, perda de sais, esforço demais e calor."),
            Line::known(
                Evidence::Good,
                "Correr mais rápido ou por mais tempo que o normal é a razão mais comprovada.",
            ),
            Line::known(
                Evidence::Mixed,
                "Líquido, sais e calor: os estudos divergem.",
            ),
        ],
    },
    Part {
        heading: "O que ajuda",
        lines: &[
            Line::known(Evidence::Good, "Pare, e alongue o músculo de leve."),
            Line::plain(
                "Um ritmo constante, uma progressão gradual e panturrilhas e tornozelos fortes podem evitar a próxima. Quem teve uma cãibra tem mais chance de ter outra.",
            ),
        ],
    },
];
pub const TO_WHY: &str = "Por que aconteceu?";
pub const TO_PLAN: &str = "Evite a próxima";
