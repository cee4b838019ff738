//! Text for where the screen is not seen: search results, link previews, and the text alternative of the figure.

mod stretch;

use crate::care::{CauseQuestion, Question, ReturnToRun, StepId, Stop, Treatment};
use crate::figure::Cue;

#[must_use]
pub const fn description(step: StepId) -> &'static str {
    match step {
        StepId::Question(question) => asks(question),
        StepId::Hold(stretch) => stretch::row(stretch).hold,
        StepId::Treatment(treatment) => treats(treatment),
        StepId::Stop(stop) => stops(stop),
        StepId::Practice(stretch) => stretch::row(stretch).practice,
        StepId::PracticeList => {
            "Avant une course, exerce-toi à chaque étirement contre une crampe à la jambe, avec sa voix, son minuteur et son image."
        }
        StepId::Settings => {
            "Voix, bips, vibration, durée d’un étirement, clair ou sombre, et pays du numéro d’urgence."
        }
        StepId::After => {
            "La crampe est passée\u{a0}: repos, marche douce, petites gorgées si tu as soif, et les signes à surveiller pendant 3 jours."
        }
        StepId::NightAfter => {
            "La crampe de nuit est passée\u{a0}: retourne te coucher, et que faire si elle revient."
        }
        StepId::SideAfter => {
            "Le point de côté ou le mal de ventre s’est calmé\u{a0}: que faire maintenant, aujourd’hui et avant la prochaine sortie."
        }
        StepId::ReturnToRun(running) => tests(running),
        StepId::CauseQuestion(question) => cause_question(question),
        StepId::Reasons => {
            "Pourquoi une crampe peut venir en courant\u{a0}: chaque raison possible, ce qu’on en sait, et ce qui peut aider."
        }
        StepId::Prevent => {
            "Un plan pour éviter la prochaine crampe\u{a0}: que faire avant, pendant et après une sortie, sur une page."
        }
        StepId::Diary => {
            "Un journal de tes crampes, gardé sur ton appareil\u{a0}: quel étirement a marché et en combien de temps."
        }
    }
}

const fn asks(question: Question) -> &'static str {
    match question {
        Question::Home => {
            "Une crampe à la jambe en courant\u{a0}: arrête-toi, touche là où ça fait mal, et trouve le bon étirement, sa durée, ou de l’aide."
        }
        Question::Safety => {
            "Les signes qu’une douleur à la jambe est plus qu’une crampe, et où trouver de l’aide pour chacun."
        }
        Question::Calf => {
            "Crampe au mollet en courant\u{a0}: peux-tu t’appuyer sur cette jambe\u{202f}? La réponse choisit l’étirement."
        }
        Question::Quad => {
            "Crampe à l’avant de la cuisse\u{a0}: peux-tu tenir debout sur l’autre jambe\u{202f}? La réponse choisit l’étirement."
        }
        Question::ColdOrWarm => {
            "Étirer n’a pas suffi\u{a0}: prends ce que tu trouves, du froid, du chaud, ou du repos."
        }
        Question::IceCheck => {
            "De la glace sur une crampe\u{a0}: mieux, pareil ou pire, et s’il faut continuer ou essayer le chaud."
        }
        Question::HeatRefused => {
            "Quand le chaud peut nuire à un muscle douloureux, et que faire à la place."
        }
        Question::HeatCheck => {
            "Du chaud sur une crampe\u{a0}: ça s’est calmé\u{202f}? Que faire ensuite, et quand demander un avis médical."
        }
        Question::Check(stretch) => stretch::row(stretch).check,
        Question::EaseOff(stretch) => stretch::row(stretch).ease_off,
        Question::Other => {
            "Une crampe au pied, aux orteils, à l’intérieur de la cuisse ou à la fesse, un point de côté, le ventre, ou plus grave."
        }
        Question::Side => {
            "Un point de côté en courant\u{a0}: marche, souffle lentement, appuie, et quand demander de l’aide."
        }
        Question::Belly => {
            "Mal au ventre en courant\u{a0}: arrête-toi, assieds-toi ou allonge-toi, et les signes qui demandent de l’aide tout de suite."
        }
        Question::Helper => {
            "Aider quelqu’un qui a une crampe\u{a0}: où elle est, comment étirer pour cette personne, et quand appeler les secours."
        }
    }
}

const fn treats(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Ice => {
            "De la glace sur un muscle qui a une crampe\u{a0}: comment l’envelopper, combien de temps, et quand l’éviter."
        }
        Treatment::Heat => {
            "Du chaud sur un muscle qui a une crampe\u{a0}: comment l’envelopper, combien de temps, et quand l’éviter."
        }
        Treatment::Rest => {
            "Ni glace ni chaud à portée de main\u{a0}: ne t’appuie pas sur la jambe, étire doucement et respire."
        }
    }
}

const fn tests(running: ReturnToRun) -> &'static str {
    match running {
        ReturnToRun::Rest => {
            "Après une crampe\u{a0}: puis-je continuer à courir\u{202f}? D’abord 5 minutes de repos, avec minuteur."
        }
        ReturnToRun::FullMove => {
            "Après une crampe\u{a0}: puis-je continuer à courir\u{202f}? Vois d’abord si la jambe bouge complètement, sans douleur."
        }
        ReturnToRun::Strong => {
            "Après une crampe\u{a0}: le muscle a-t-il retrouvé sa force\u{202f}? La deuxième partie du test avant de courir."
        }
        ReturnToRun::Walk => {
            "Après une crampe\u{a0}: une minute de marche rapide, avec minuteur, avant de continuer à courir."
        }
        ReturnToRun::Easy => {
            "La jambe a réussi le test après une crampe\u{a0}: comment courir doucement, et quand s’arrêter."
        }
        ReturnToRun::Home => {
            "La jambe n’est pas prête à courir après une crampe\u{a0}: comment rentrer, et quoi éviter aujourd’hui."
        }
    }
}

const fn cause_question(question: CauseQuestion) -> &'static str {
    match question {
        CauseQuestion::Effort => {
            "Pourquoi la crampe est-elle venue\u{202f}? Question 1 sur 8\u{a0}: sortie plus dure ou plus longue que d’habitude\u{202f}?"
        }
        CauseQuestion::Time => {
            "Pourquoi la crampe est-elle venue\u{202f}? Question 2 sur 8\u{a0}: à quel moment de la sortie\u{202f}?"
        }
        CauseQuestion::Drink => {
            "Pourquoi la crampe est-elle venue\u{202f}? Question 3 sur 8\u{a0}: combien de sueur, et quelle boisson\u{202f}?"
        }
        CauseQuestion::Before => {
            "Pourquoi la crampe est-elle venue\u{202f}? Question 4 sur 8\u{a0}: qu’as-tu fait avant la sortie\u{202f}?"
        }
        CauseQuestion::Feet => {
            "Pourquoi la crampe est-elle venue\u{202f}? Question 5 sur 8\u{a0}: chaussures, pieds et chevilles."
        }
        CauseQuestion::Medicine => {
            "Pourquoi la crampe est-elle venue\u{202f}? Question 6 sur 8\u{a0}: les médicaments qui peuvent jouer un rôle."
        }
        CauseQuestion::Injury => {
            "Pourquoi la crampe est-elle venue\u{202f}? Question 7 sur 8\u{a0}: une blessure à la jambe cette année."
        }
        CauseQuestion::Illness => {
            "Pourquoi la crampe est-elle venue\u{202f}? Question 8 sur 8\u{a0}: une maladie chronique."
        }
    }
}

const fn stops(stop: Stop) -> &'static str {
    match stop {
        Stop::Help => {
            "Le numéro d’urgence là où tu es, et les signes qu’une crampe demande plus qu’un étirement."
        }
        Stop::Numbers => "Le numéro qui fait venir une ambulance, pays par pays.",
        Stop::Emergency => {
            "Appelle les secours tout de suite\u{a0}: que faire, et que ne pas faire, jusqu’à leur arrivée."
        }
        Stop::Injury => {
            "Un claquement ou une douleur vive\u{a0}: arrête d’étirer, repos et froid pour la jambe, et quand consulter."
        }
        Stop::HeatIllness => {
            "Chaud, avec vertiges, nausées ou presque un évanouissement en courant\u{a0}: de l’ombre, allonge-toi, refroidis la peau, et quand appeler les secours."
        }
        Stop::Faint => {
            "Presque un évanouissement ou jambes molles après l’arrivée\u{a0}: allonge-toi, jambes surélevées, et quand appeler les secours."
        }
        Stop::Alone => {
            "Une blessure en courant, sans personne, loin des secours\u{a0}: affiche ta position, reste sur place, et siffle."
        }
        Stop::Clot => {
            "Une jambe enflée, chaude et douloureuse\u{a0}: ne la frotte pas, et consulte d’urgence aujourd’hui."
        }
        Stop::Urine => {
            "Urines couleur thé ou cola après une sortie\u{a0}: va aux urgences tout de suite."
        }
        Stop::NotEasing => {
            "Une crampe qui dure plus de 10 minutes\u{a0}: quand rentrer et quand appeler les secours."
        }
        Stop::PainLasts => {
            "Un point de côté ou un mal de ventre qui dure plus de 10 minutes\u{a0}: rentre, et quand appeler les secours."
        }
        Stop::ManyPlaces => {
            "Crampes à de nombreux endroits, au ventre ou aux bras\u{a0}: demande de l’aide tout de suite, et quoi dire."
        }
        Stop::AskFirst => {
            "Après des signes d’autre chose qu’une crampe\u{a0}: pas de course sans l’accord d’un médecin."
        }
        Stop::RunOver => {
            "La crampe est revenue pour la 3e fois\u{a0}: rentre à pied ou fais-toi ramener, et laisse la jambe au repos."
        }
    }
}

pub(super) const fn picture(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch) => super::stretch::row(stretch).picture,
        StepId::Treatment(treatment) => match treatment {
            Treatment::Ice => {
                "Une personne assise tient une poche de froid enveloppée sur le muscle douloureux."
            }
            Treatment::Heat => {
                "Une personne allongée sur le ventre, une compresse chaude enveloppée sur le muscle douloureux."
            }
            Treatment::Rest => {
                "Une personne assise au fond d’une chaise, jambe douloureuse au repos."
            }
        },
        StepId::Stop(Stop::Emergency) => {
            "Quelqu’un est allongé sur le dos, immobile. Une autre personne appuie au milieu de sa poitrine."
        }
        StepId::Stop(Stop::HeatIllness) => {
            "Une personne est allongée à l’ombre. Quelqu’un tient une bouteille d’eau."
        }
        StepId::Stop(Stop::Faint) => {
            "Une personne allongée sur le dos, jambes surélevées sur un sac."
        }
        StepId::Question(_)
        | StepId::Practice(_)
        | StepId::Stop(_)
        | StepId::After
        | StepId::NightAfter
        | StepId::SideAfter
        | StepId::ReturnToRun(_)
        | StepId::CauseQuestion(_)
        | StepId::Reasons
        | StepId::Prevent
        | StepId::Diary
        | StepId::PracticeList
        | StepId::Settings => "",
    }
}

pub const BESIDE: &str =
    "Une personne qui respire est couchée sur le côté, un genou et un bras devant elle.";

#[must_use]
pub const fn cue_words(cue: Cue) -> &'static str {
    match cue {
        Cue::HeelDown => "Une flèche appuie le talon vers le bas.",
        Cue::HipsForward => "Une flèche avance les hanches.",
        Cue::WeightDown => "Une flèche met du poids sur cette jambe.",
        Cue::HeelToButtock => "Une flèche ramène le talon vers la fesse.",
        Cue::ToesUp => "Une flèche tire les orteils vers le tibia.",
        Cue::LeanForward => "Une flèche penche le corps en avant.",
        Cue::PressSide => "Une flèche appuie sur le côté douloureux.",
        Cue::KneeToShoulder => "Une flèche tire le genou vers l’épaule opposée.",
        Cue::ToGoodSide => "Une flèche déplace le corps vers le côté sain.",
        Cue::KneesFall => "Des flèches laissent descendre les genoux sur les côtés.",
        Cue::PressForefoot => "Une flèche appuie sur l’avant du pied.",
        Cue::ToesBack => "Une flèche repousse les orteils.",
        Cue::ToesStraight => "Une flèche redresse les orteils.",
        Cue::Lengthen => "Une flèche allonge le muscle douloureux.",
        Cue::Rub => "Une main frotte le muscle douloureux.",
        Cue::LegUp => "Une flèche lève la jambe tendue.",
        Cue::Rise => "Une flèche lève les talons.",
        Cue::WalkOn => "Une flèche montre droit devant.",
        Cue::PressChest => "Une flèche appuie sur la poitrine.",
        Cue::Wait => "Une horloge\u{a0}: attends.",
        Cue::Water => "De l’eau fraîche coule sur le corps.",
    }
}
