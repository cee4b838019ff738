//! After the cramp has gone: what to do now, today and in the next days.

use crate::care::{StepId, Stop, Treatment};
use crate::content::steps::EMPTY;
use crate::content::{AfterCard, StepCopy, lines};

pub const AFTER: StepCopy = StepCopy {
    title: "C’est passé",
    heading: "C’est passé. Maintenant, repose-toi un peu.",
    line: "Puis marche doucement.",
    note: "Consulte un médecin si les crampes sont fréquentes, très fortes, te réveillent, ou viennent avec un engourdissement ou un gonflement. Consulte aussi si ton mollet te fait mal à chaque sortie et se calme au repos, ou si tu prends une statine et que tu as de nouvelles douleurs musculaires. Enceinte\u{202f}? Consulte plus tôt. Un enfant\u{202f}? Va plus doucement, et demande de l’aide plus tôt.",
    ..EMPTY
};
pub const CARDS: [(&str, &[AfterCard]); 3] = [
    (
        "Maintenant",
        &[
            AfterCard::new("Repose-toi un peu", "N’insiste pas si la crampe revient."),
            AfterCard::new("Étire doucement", "Ça tiraille\u{202f}? Étire encore."),
            AfterCard::new(
                "Bois si tu as soif",
                "À petites gorgées, pas au-delà de ta soif. Rien si tu as déjà bu beaucoup de liquide.",
            ),
        ],
    ),
    (
        "Aujourd’hui",
        &[
            AfterCard::new(
                "Garde le muscle étiré",
                "La crampe peut revenir pendant des heures. Ne pointe pas les orteils.",
            ),
            AfterCard::new(
                "Longue sortie\u{202f}? Électrolytes",
                "Plus d’une heure de course\u{202f}? Les électrolytes peuvent aider\u{a0}: preuves contradictoires.",
            ),
            AfterCard {
                heading: "Ça fait mal\u{202f}? Essaie la glace",
                line: "Elle peut calmer la douleur\u{a0}: preuves contradictoires.",
                to: Some(StepId::Treatment(Treatment::Ice)),
            },
            AfterCard::new(
                "Pas d’ibuprofène",
                "Sauf ordonnance, pas d’ibuprofène, de naproxène ou équivalent aujourd’hui. Ils peuvent abîmer tes reins.",
            ),
            AfterCard::new(
                "Au volant",
                "Ne conduis pas avant un bon moment sans crampe.",
            ),
            AfterCard::new(
                "Vas-y doucement",
                "La prochaine fois, échauffe-toi et pars lentement. Un muscle froid peut se déchirer.",
            ),
        ],
    ),
    (
        "Pendant 3 jours",
        &[AfterCard {
            heading: "Surveille ces signes",
            line: "Urines couleur cola, jambe enflée, douleur bien plus forte, faiblesse, malaise\u{202f}? Demande de l’aide.",
            to: Some(StepId::Stop(Stop::Help)),
        }],
    ),
];

pub(super) const SIDE: StepCopy = StepCopy {
    title: "La douleur s’est calmée",
    heading: "Ça s’est calmé. Continue en marchant, lentement.",
    line: "Continue seulement si ça ne revient pas.",
    dos: lines![
        "Maintenant\u{a0}: souffle lentement. Redresse le dos.",
        "Mal au ventre\u{202f}? Rentre à pied et mange léger aujourd’hui.",
        "Fièvre, sang ou douleur plus forte\u{202f}? Demande de l’aide tout de suite.",
        "Prochaine sortie\u{a0}: pas de gros repas dans les 2 heures avant.",
        "Prochaine sortie\u{a0}: petites gorgées, rien de trop sucré.",
        "C’est fréquent\u{202f}? Parles-en à un médecin.",
    ],
    donts: lines!["Ne cours plus aujourd’hui après un mal de ventre."],
    note: "Point de côté\u{a0}: peu de preuves. Morton et Callister.",
};
