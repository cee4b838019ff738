//! The guide in French: few words per screen, to be read at arm's length by someone in pain.
//!
//! French as spoken in France, understood everywhere, informal (tu); `glossary.md` has the terms. Every sentence of a question,
//! a hold or a treatment has twelve words or fewer.

pub mod about;
pub mod after;
pub mod country;
pub mod cue;
mod description;
pub mod diary;
pub mod embed;
mod evidence;
mod label;
pub mod learn;
pub mod offline;
pub mod place;
pub mod plan;
mod practice;
#[cfg(feature = "ssr")]
pub mod print;
pub mod return_to_run;
mod stop;
#[cfg(feature = "ssr")]
pub mod stores;
mod stretch;
pub mod ui;
pub mod why;

pub use description::{BESIDE, cue_words, description};
pub use evidence::evidence;
pub use label::{flag_group, label};
pub use stretch::{STRETCH_NAMES, stretch_name};

use super::steps::{EMPTY, Steps, texts};
use super::{StepCopy, lines};
use crate::care::{Question, StepId, Treatment};
#[cfg(not(feature = "ssr"))]
use crate::language::Language;
use crate::packed::packed;

/// The language of this copy.
#[cfg(not(feature = "ssr"))]
pub const LANGUAGE: Language = Language::French;

macro_rules! sip {
    () => {
        "Laisse la jambe au repos. Bois à petites gorgées si tu as soif. Rien si tu as déjà bu beaucoup de liquide."
    };
}
use sip;

macro_rules! use_neither {
    () => {
        "Diabète, perte de sensibilité ou mauvaise circulation\u{202f}? Ni glace ni chaud."
    };
}

macro_rules! do_not_sleep {
    () => {
        "Ne t’endors pas avec."
    };
}

const HOLD_ON: &str = "Tiens-toi à un mur, à une rampe ou à quelqu’un.";

const STEPS: Steps = Steps {
    packed: packed!(7 of each step in StepId::ALL => texts(written(step), description::picture(step))),
    check: CHECK,
    ease_off: EASE_OFF,
};

#[must_use]
pub fn step(step: StepId) -> StepCopy {
    STEPS.copy(step)
}

#[must_use]
pub fn figure_label(step: StepId) -> &'static str {
    STEPS.picture(step)
}

const fn written(step: StepId) -> StepCopy {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stop::stop(stop),
        StepId::Practice(stretch) => practice::practice(stretch),
        StepId::PracticeList => practice::LIST,
        StepId::Settings => StepCopy {
            title: "Réglages",
            heading: "Réglages",
            line: "Gardés uniquement sur ce téléphone.",
            ..EMPTY
        },
        StepId::After => after::AFTER,
        StepId::NightAfter => StepCopy {
            title: "La crampe de nuit est passée",
            heading: "C’est passé. Retourne te coucher.",
            line: "Le muscle peut rester sensible une journée.",
            dos: lines![
                "Une jambe enflée ou chaude\u{202f}? Demande de l’aide aujourd’hui.",
                "Urines couleur thé ou cola\u{202f}? Demande de l’aide tout de suite.",
                "Enceinte\u{202f}? Dis-le à ta sage-femme ou à ton médecin.",
                "Enceinte, et mal de tête ou vision floue\u{202f}? Appelle tout de suite.",
                "Les crampes te réveillent souvent\u{202f}? Parles-en à un médecin.",
                "Étire tes mollets avant de dormir. Ça peut aider.",
            ],
            note: "Étirement avant de dormir\u{a0}: peu de preuves. NHS.",
            ..EMPTY
        },
        StepId::SideAfter => after::SIDE,
        StepId::ReturnToRun(step) => return_to_run::return_to_run(step),
        StepId::CauseQuestion(question) => why::question(question),
        StepId::Reasons => why::REASONS,
        StepId::Prevent => plan::PREVENT,
        StepId::Diary => diary::PAGE,
    }
}

const CHECK: StepCopy = StepCopy {
    heading: "Comment ça va maintenant\u{202f}?",
    line: "Maintiens l’étirement. Étirer peut faire un peu mal. Relâche si la douleur devient vive.",
    ..EMPTY
};
const EASE_OFF: StepCopy = StepCopy {
    heading: "Relâche un peu. La douleur est-elle encore vive\u{202f}?",
    line: "Toute crampe fait mal. Avec une déchirure, la douleur devient plus vive. Un claquement\u{202f}? Arrête.",
    ..EMPTY
};

const fn asks(question: Question) -> StepCopy {
    match question {
        Question::Home => StepCopy {
            title: "Où est la crampe\u{202f}?",
            heading: "Arrête-toi. Où est la crampe\u{202f}?",
            line: "Continuer à courir peut te blesser. Tu te sens mal\u{202f}? Demande de l’aide.",
            ..EMPTY
        },
        Question::Safety => StepCopy {
            title: "Est-ce une crampe\u{202f}?",
            heading: "As-tu un de ces signes\u{202f}?",
            line: "Une crampe, c’est une douleur soudaine qui serre un seul muscle.",
            ..EMPTY
        },
        Question::Calf => StepCopy {
            title: "Crampe au mollet",
            heading: "Peux-tu t’appuyer sur cette jambe\u{202f}?",
            line: "Un claquement, ou comme un coup de pied\u{202f}? N’étire pas.",
            ..EMPTY
        },
        Question::Quad => StepCopy {
            title: "Crampe à l’avant de la cuisse",
            heading: "Peux-tu tenir debout sur l’autre jambe\u{202f}?",
            line: HOLD_ON,
            ..EMPTY
        },
        Question::Other => StepCopy {
            title: "À quel autre endroit\u{202f}?",
            heading: "À quel autre endroit\u{202f}?",
            line: "Douleur\u{a0}: poitrine, haut du ventre, bras ou mâchoire\u{202f}? Appelle tout de suite.",
            ..EMPTY
        },
        Question::Side => StepCopy {
            title: "Point de côté",
            heading: "Ralentis, passe à la marche. Souffle lentement.",
            line: "Appuie là où ça fait mal. Penche-toi en avant.",
            note: "Point de côté\u{a0}: peu de preuves. Morton et Callister.",
            ..EMPTY
        },
        Question::Belly => StepCopy {
            title: "Mal au ventre",
            heading: "Arrête-toi. Assieds-toi, ou allonge-toi, genoux pliés.",
            line: "Ventre dur, saignement, presque un évanouissement, ou pire\u{202f}? Appelle tout de suite.",
            ..EMPTY
        },
        Question::Helper => StepCopy {
            title: "Aider quelqu’un",
            heading: "Tu aides quelqu’un\u{202f}? Où est la crampe\u{202f}?",
            line: "Demande d’abord à la personne. Va doucement. Arrête dès qu’elle le dit.",
            note: "Un enfant\u{202f}? Tire moins fort. L’enfant va mal, ou ça dure\u{202f}? Demande de l’aide.",
            ..EMPTY
        },
        Question::EaseOff(stretch) => StepCopy {
            title: stretch::row(stretch).ease_off,
            ..EMPTY
        },
        Question::Check(stretch) => StepCopy {
            title: stretch::row(stretch).check,
            ..EMPTY
        },
        Question::ColdOrWarm => StepCopy {
            title: "Froid ou chaud\u{202f}?",
            heading: "Froid ou chaud\u{202f}?",
            line: "Du chaud si ça reste tendu. Du froid si ça fait mal.",
            note: "Froid\u{a0}: preuves contradictoires. Chaud\u{a0}: pour le confort. AAOS.",
            ..EMPTY
        },
        Question::IceCheck => StepCopy {
            title: "Glace\u{a0}: comment ça va maintenant\u{202f}?",
            heading: "Mieux, pareil ou pire\u{202f}?",
            line: "Regarde la peau. Retire la glace au bout de 20 minutes maximum.",
            ..EMPTY
        },
        Question::HeatRefused => StepCopy {
            title: "Pas de chaud maintenant",
            heading: "Pas de chaud pour l’instant.",
            line: "Laisse la jambe au repos. Du froid, seulement si ta peau a sa sensibilité normale.",
            donts: lines![
                "Ne chauffe pas si tu as très chaud\u{202f}; ni en cas de vertiges ou de nausées.",
                "Ne chauffe pas un muscle peut-être déchiré.",
                "Ne mets ni chaud ni glace sur une peau engourdie.",
            ],
            ..EMPTY
        },
        Question::HeatCheck => StepCopy {
            title: "Chaud\u{a0}: comment ça va maintenant\u{202f}?",
            heading: "Ça s’est calmé\u{202f}?",
            line: "Peau marquée, douloureuse ou engourdie\u{202f}? Retire le chaud.",
            ..EMPTY
        },
    }
}

const fn treats(treatment: Treatment) -> StepCopy {
    match treatment {
        Treatment::Ice => StepCopy {
            title: "Glace",
            heading: "Glace enveloppée, là où ça fait mal.",
            line: "Regarde la peau après 2 minutes. Retire la glace au bout de 20 minutes maximum.",
            dos: lines![
                "Enveloppe-la dans un linge, une chaussette ou un tee-shirt.",
                use_neither!(),
                "Pas de glace\u{202f}? Prends une bouteille ou une canette froide.",
                "Attends 2 à 3 heures avant d’en remettre.",
            ],
            donts: lines![
                "Ne la mets pas sur une peau nue ou engourdie.",
                do_not_sleep!(),
            ],
            note: "Glace\u{a0}: preuves contradictoires. Elle peut calmer la douleur. Elle n’arrête pas une crampe sur le coup. Durées\u{a0}: NHS.",
        },
        Treatment::Heat => StepCopy {
            title: "Chaud",
            heading: "Du chaud, bien enveloppé, là où ça fait mal.",
            line: "Regarde la peau après 5 minutes. Retire le chaud au bout de 20 minutes maximum.",
            dos: lines![
                "Retire la glace. Attends que ta peau retrouve sa sensibilité.",
                "Prends une compresse chaude ou une bouillotte.",
                "Enveloppe-la dans une serviette ou un tee-shirt.",
                use_neither!(),
            ],
            donts: lines![
                "Ne la mets pas sur une peau nue ou engourdie.",
                do_not_sleep!(),
                "Ne l’utilise pas si tu as très chaud\u{202f}; ni en cas de vertiges ou de nausées.",
                "Ne chauffe pas un muscle peut-être déchiré.",
            ],
            note: "Chaud\u{a0}: pour le confort. Pour certaines personnes, le chaud marche mieux. Prends ce qui te fait du bien.",
        },
        Treatment::Rest => StepCopy {
            title: "Repos",
            heading: "Ne t’appuie pas sur cette jambe. Respire lentement.",
            line: "Fais le point après 2 minutes.",
            dos: lines![
                "Assieds-toi ou allonge-toi.",
                "Maintiens un étirement doux."
            ],
            donts: lines![
                "Ne cours plus.",
                "Ne mets ni glace ni chaud sur une peau engourdie."
            ],
            note: "",
        },
    }
}
