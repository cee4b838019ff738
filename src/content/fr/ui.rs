//! The copy around the steps: the frame, the hold, the small print.

use crate::care::{HeatRefusal, Leg, Muscle, Question, StepId, Treatment};
use crate::figure::Zone;
use crate::text::joined;

pub const NAME: &str = "uncramp";
pub const GET_HELP: &str = "Besoin d’aide\u{202f}?";
pub const BACK: &str = "Retour";
pub const PAUSED: &str = "En pause";
pub const PAUSE: &str = "Pause";
pub const GO_ON: &str = "Continuer";
pub const STARTS_IN: &str = "Début dans";
pub const TIMER: &str = "secondes";
pub const HOLD_COUNT: [&str; 5] = [
    "Série 1 sur 5 au plus",
    "Série 2 sur 5 au plus",
    "Série 3 sur 5 au plus",
    "Série 4 sur 5 au plus",
    "Série 5 sur 5 au plus",
];
pub const MOST_PASS: &str = "La plupart des crampes passent en quelques minutes.";
pub const GENTLY: &str = "Doucement, cette fois.";
pub const WAS_AWAY: &str = "En pause pendant ton absence";
pub const PRACTICE: &str = "Exercice";
pub const ASKS_IN: &str = "jusqu’à la prochaine question";
pub const TAP_FOR_SOUND: &str = "Activer le son";
pub const KEEP_SCREEN_ON: &str = "Garde ton écran allumé.";
pub const NOT_SAVED: &str = "Pas enregistré\u{a0}: ce navigateur ne garde rien.";
pub const NOT_KEPT: &str = "Rien n’est enregistré ici. Si tu recharges la page, tout recommence.";
pub const NO_VOICE: &str = "Pas de voix ici. Tu entendras des bips.";
pub const NO_SOUND: &str = "Pas de son ici. Regarde le flash.";
pub const OUTPUTS: &str = "Me prévenir par";
pub const OUTPUT_NAMES: [&str; 4] = ["Voix", "Bips", "Vibration", "Flash"];
pub const TEST_SOUND: &str = "Tester le son";
pub const TEST_SPOKEN: &str = "Voici la voix.";
pub const MUTE_SWITCH: &str = "iPhone\u{a0}: le mode silencieux coupe les bips.";
pub const SCREEN_OFF: &str = "Écran éteint";
pub const GO_ON_UNSEEN: &str = "Continuer avec l’écran éteint. Met ta musique en pause.";
pub const NO_POCKET: &str = "S’arrête si l’écran s’éteint.";
pub const HOLD_FOR: &str = "Tenir pendant";
pub const SECONDS: &str = "\u{a0}s";
pub const LOOK: &str = "Apparence";
pub const THEME_NAMES: [&str; 4] = ["Auto", "Clair", "Sombre", "Plein soleil"];
pub const LANGUAGE: &str = "Langue";
pub const COUNTRY: &str = "Pays du numéro d’urgence";
pub const HERE: &str = "Là où je suis";
pub const SETTINGS_NEED_APP: &str =
    "Les réglages ont besoin de l’appli. Les étapes marchent sans elle.";
pub const SETTINGS: &str = "Réglages";
pub const PRACTISE: &str = "S’exercer";
pub const WHY: &str = "Pourquoi une crampe\u{202f}?";
pub const PREVENT: &str = "Prévention";
pub const LEARN: &str = "Qu’est-ce qu’une crampe\u{202f}?";
pub const DIARY: &str = "Journal";
pub const ASK_COUNT: [&str; 8] = [
    "1 sur 8", "2 sur 8", "3 sur 8", "4 sur 8", "5 sur 8", "6 sur 8", "7 sur 8", "8 sur 8",
];
pub const SAVE: &str = "Noter dans le journal";
pub const SAVED: &str = "Dans ton journal";
pub const WHICH_LEG: &str = "C’était quelle jambe\u{202f}?";

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Gauche",
        Leg::Right => "Droite",
        Leg::Both => "Les deux",
    }
}

pub const SHARE: &str = "Partager ou copier";
pub const PRINT: &str = "Imprimer";
pub const NEXT_DAY: &str = "Me le rappeler demain";
pub const ICE_OFF: &str = "Rappel\u{a0}: retirer la glace";
pub const DIARY_NEEDS_APP: &str = "Le journal a besoin de l’appli.";

#[must_use]
pub const fn go_on_with(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch)
        | StepId::Question(Question::Check(stretch) | Question::EaseOff(stretch)) => {
            match stretch.muscle() {
                Muscle::Calf => "Reprendre\u{a0}: mollet",
                Muscle::BackOfThigh => "Reprendre\u{a0}: arrière de cuisse",
                Muscle::FrontOfThigh => "Reprendre\u{a0}: avant de cuisse",
                Muscle::Foot => "Reprendre\u{a0}: pied",
                Muscle::Toes => "Reprendre\u{a0}: orteils",
                Muscle::InnerThigh => "Reprendre\u{a0}: intérieur de cuisse",
                Muscle::Buttock => "Reprendre\u{a0}: fesse",
                Muscle::Other => "Reprendre l’étirement",
            }
        }
        StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck) => {
            "Continuer avec la glace"
        }
        StepId::Treatment(Treatment::Heat) | StepId::Question(Question::HeatCheck) => {
            "Continuer avec le chaud"
        }
        _ => "Reprendre où j’en étais",
    }
}

pub const CALL: &str = "Appelle";

#[must_use]
pub fn call(number: &str) -> String {
    joined(&["Appelle le ", number])
}

#[must_use]
pub fn or_call(number: &str) -> String {
    joined(&["Ou appelle le ", number])
}

#[must_use]
pub fn in_hills(number: &str, ask: &str) -> String {
    joined(&["En montagne\u{202f}? Appelle le ", number, ". ", ask])
}

#[must_use]
pub fn for_country(country: &str) -> String {
    joined(&["Numéro pour\u{a0}: ", country])
}

#[must_use]
pub fn for_country_or_local(country: &str) -> String {
    joined(&["Numéro pour\u{a0}: ", country, ", ou le numéro local"])
}

pub const NUMBER_UNKNOWN: &str = "ou le numéro local";
pub const YOU_IS_RUNNER: &str = "Ici, «\u{a0}tu\u{a0}», c’est la personne qui court.";
pub const DO: &str = "À faire";
pub const DO_NOT: &str = "À ne pas faire";
pub const NOT_FOUND_TITLE: &str = "Page introuvable";
pub const NOT_FOUND: &str = "Cette page n’existe pas. Commence ci-dessous.";
pub const FAULT_HEADING: &str = "Quelque chose a planté.";
pub const FAULT_TEXT: &str = "Toutes nos excuses. Tu peux continuer ici.";
pub const FAULT_LINK: &str = "Relancer cette étape";
pub const DISCLAIMER: &str = "Conseils généraux de premiers secours pour adultes. Ce n’est pas un diagnostic. Cela ne remplace pas un médecin. Ça empire, ou tu as un doute\u{202f}? Demande une aide médicale.";
pub const ABOUT: &str = "Le guide et ses sources";
pub const RULE_HOLDS: &str = "5 séries faites\u{202f}? Essaie le chaud ou le froid.";
pub const RULE_HOLDS_NIGHT: &str = "5 séries faites\u{202f}? Essaie le chaud.";
pub const RULE_TIME: &str = "Plus de 10 minutes\u{202f}? Demande de l’aide.";
pub const RULE_HEAT: &str =
    "Pas de chaud si tu as très chaud, ni sur une zone déchirée ou engourdie.";
pub const RULE_RETURNS: &str = "3e retour de la crampe\u{202f}? Cette sortie s’arrête là.";
pub const NO_WARMTH: &str = "Du froid, ou du repos.";
pub const STILL_CRAMPED_IN_BED: [&str; 2] = [
    "Ce n’est pas encore passé.",
    "Laisse la jambe au repos. Reste au chaud. Demande un avis médical aujourd’hui.",
];
pub const MAP: &str = "Les jambes, vues de dos et de face";

#[must_use]
pub const fn zone(zone: Zone) -> &'static [&'static str] {
    match zone {
        Zone::Buttock => &["Fesse"],
        Zone::BackOfThigh => &["Arrière", "de cuisse"],
        Zone::Calf => &["Mollet"],
        Zone::Sole => &["Plante"],
        Zone::FrontOfThigh => &["Avant", "de cuisse"],
        Zone::InnerThigh => &["Intérieur", "de cuisse"],
        Zone::Toes => &["Orteils"],
    }
}

#[must_use]
pub const fn heat_refused(reason: HeatRefusal) -> &'static str {
    match reason {
        HeatRefusal::HeatIllness => "Tu as peut-être déjà trop chaud.",
        HeatRefusal::Strain => "Le muscle est peut-être déchiré. Pas de chaud pendant 2 à 3 jours.",
        HeatRefusal::NumbSkin => "Une peau engourdie peut brûler sans que tu le sentes.",
    }
}
