//! Can I run on? A test of a minute or two, and its outcomes.

use super::sip;
use crate::care::{Muscle, ReturnToRun};
use crate::content::steps::EMPTY;
use crate::content::{StepCopy, lines};

const OUR_OWN: &str = "Nous avons choisi ce test. La crampe peut quand même revenir.";

const TIPTOE: &str =
    "Sur la jambe douloureuse seule\u{a0}: monte 3 fois sur la pointe du pied, lentement.";

const BEND: &str = "Debout sur la jambe douloureuse. Plie ce genou 3 fois, lentement.";

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
            title: "Puis-je continuer à courir\u{202f}? D’abord, repos",
            heading: "D’abord, repose-toi 5 minutes.",
            line: "Garde le muscle étiré. Ne pointe pas les orteils.",
            note: "La force revient souvent en quelques minutes. La crampe peut revenir pendant des heures. Miller.",
            ..EMPTY
        },
        ReturnToRun::FullMove => StepCopy {
            title: "Puis-je continuer à courir\u{202f}?",
            heading: "Peux-tu bouger la jambe complètement\u{202f}?",
            line: "Plie-la et tends-la lentement, sans douleur.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Strong => StepCopy {
            title: "Puis-je continuer à courir\u{202f}? La force",
            heading: TIPTOE,
            line: "Tiens-toi à un appui. Arrête si la crampe revient.",
            dos: lines![
                "Crampe ailleurs qu’au mollet, au pied ou aux orteils\u{202f}? Debout sur cette jambe. Plie ce genou 3 fois."
            ],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Walk => StepCopy {
            title: "Puis-je continuer à courir\u{202f}? La marche",
            heading: "Marche vite pendant une minute.",
            line: "Marche toute la minute. Puis dis comment c’était.",
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Easy => StepCopy {
            title: "Courir doucement",
            heading: "Cours doucement. Arrête si la crampe revient.",
            line: "Moins vite qu’avant. Reste près de chez toi, ou de gens qui peuvent t’aider.",
            donts: lines!["Ne fais ni course ni sprint aujourd’hui."],
            note: OUR_OWN,
            ..EMPTY
        },
        ReturnToRun::Home => StepCopy {
            title: "Rentrer",
            heading: "Rentre. Ne cours plus aujourd’hui.",
            line: "Fais-toi ramener. Ou marche, si c’est facile.",
            dos: lines![
                sip!(),
                "La crampe est toujours là après 1 heure\u{202f}? Demande un avis médical aujourd’hui."
            ],
            donts: lines!["Ne force pas. Tu peux te blesser."],
            note: OUR_OWN,
        },
    }
}
