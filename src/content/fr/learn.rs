//! The page that explains what a cramp is: a one-minute read.
//!
//! Written to files by the native build only; not part of the browser build.

use crate::content::Evidence;
use crate::content::article::{Line, Part};

pub const TITLE: &str = "Qu’est-ce qu’une crampe\u{202f}?";
pub const DESCRIPTION: &str = "Les crampes musculaires en courant, en une minute\u{a0}: ce qui se passe, quand elles viennent, combien de temps elles durent, et ce qu’on sait des raisons.";
pub const PICTURE: &str = "Une personne se tient sur la jambe douloureuse, une flèche pousse le talon vers le bas. Le mollet est marqué\u{a0}: il est à l’arrière de la jambe, sous le genou.";
pub const PARTS: &[Part] = &[
    Part {
        heading: "Un muscle se bloque",
        lines: &[
            Line::plain(
                "Un groupe de muscles, un muscle, ou seulement quelques fibres se contractent fort. La volonté n’y peut rien. Ça se calme en quelques minutes.",
            ),
            Line::plain("Le muscle reste raccourci. Il fait mal, et bouge à peine."),
        ],
    },
    Part {
        heading: "Beaucoup la connaissent",
        lines: &[Line::plain(
            "Beaucoup de gens qui courent ont un jour une crampe. Le mollet est l’un des endroits les plus touchés. Une crampe peut mettre fin à une sortie.",
        )],
    },
    Part {
        heading: "Quand elle vient",
        lines: &[
            Line::plain(
                "À tout moment, souvent sans raison claire. La plupart viennent avec l’effort\u{a0}: en courant, en fin de course, ou après. Certaines viennent au repos, de jour ou de nuit.",
            ),
            Line::plain(
                "Elle vient d’un coup, et dure de quelques secondes à quelques minutes. Elle peut lâcher et reprendre. Elle reste à un endroit. En fin de course, plusieurs muscles peuvent être touchés.",
            ),
        ],
    },
    Part {
        heading: "Ce qui se dérègle",
        lines: &[Line::plain(
            "Les nerfs disent au muscle de se contracter ou de se relâcher. Dans une crampe, les signaux de contraction semblent l’emporter.",
        )],
    },
    Part {
        heading: "Ce qu’on accuse",
        lines: &[
            Line::plain(
                "Le plus souvent\u{a0}: trop peu de liquide, la perte de sels, trop d’effort, et la chaleur.",
            ),
            Line::known(
                Evidence::Good,
                "Courir plus vite ou plus longtemps que d’habitude est la raison la mieux prouvée.",
            ),
            Line::known(
                Evidence::Mixed,
                "Liquide, sels et chaleur\u{a0}: les études se contredisent.",
            ),
        ],
    },
    Part {
        heading: "Ce qui aide",
        lines: &[
            Line::known(Evidence::Good, "Arrête-toi, et étire doucement le muscle."),
            Line::plain(
                "Une allure régulière, des progrès lents, et des mollets et chevilles solides peuvent éviter la prochaine. Une crampe rend la suivante plus probable.",
            ),
        ],
    },
];
pub const TO_WHY: &str = "Pourquoi est-ce arrivé\u{202f}?";
pub const TO_PLAN: &str = "Éviter la prochaine";
