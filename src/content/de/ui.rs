//! The copy around the steps: the frame, the hold, the small print.

use crate::care::{HeatRefusal, Leg, Muscle, Question, StepId, Treatment};
use crate::figure::Zone;
use crate::text::joined;

pub const NAME: &str = "uncramp";
pub const GET_HELP: &str = "Hilfe holen";
pub const BACK: &str = "Zurück";
pub const PAUSED: &str = "Pausiert";
pub const PAUSE: &str = "Pause";
pub const GO_ON: &str = "Weiter";
pub const STARTS_IN: &str = "Beginnt in";
pub const TIMER: &str = "Sekunden";
pub const HOLD_COUNT: [&str; 5] = [
    "Dehnung 1 von höchstens 5",
    "Dehnung 2 von höchstens 5",
    "Dehnung 3 von höchstens 5",
    "Dehnung 4 von höchstens 5",
    "Dehnung 5 von höchstens 5",
];
pub const MOST_PASS: &str = "Die meisten Krämpfe vergehen in ein paar Minuten.";
pub const GENTLY: &str = "Diesmal sanfter.";
pub const WAS_AWAY: &str = "Pausiert, während du weg warst";
pub const PRACTICE: &str = "Übung";
pub const ASKS_IN: &str = "bis zur nächsten Frage";
pub const TAP_FOR_SOUND: &str = "Tippen für Ton";
pub const KEEP_SCREEN_ON: &str = "Lass das Display an.";
pub const NOT_SAVED: &str = "Nicht gespeichert: Dieser Browser merkt sich nichts.";
pub const NOT_KEPT: &str =
    "Hier wird nichts gespeichert. Nach dem Neuladen beginnt alles von vorn.";
pub const NO_VOICE: &str = "Keine Stimme verfügbar. Du hörst Töne.";
pub const NO_SOUND: &str = "Kein Ton verfügbar. Achte auf das Blinken.";
pub const OUTPUTS: &str = "Hinweise per";
pub const OUTPUT_NAMES: [&str; 4] = ["Stimme", "Töne", "Vibration", "Blinken"];
pub const TEST_SOUND: &str = "Ton testen";
pub const TEST_SPOKEN: &str = "Das ist die Stimme.";
pub const MUTE_SWITCH: &str = "iPhone: Im Stumm-Modus gibt es keine Töne.";
pub const SCREEN_OFF: &str = "Display aus";
pub const GO_ON_UNSEEN: &str = "Weitermachen, wenn das Display aus ist. Pausiert deine Musik.";
pub const NO_POCKET: &str = "Geht das Display aus, stoppt alles.";
pub const HOLD_FOR: &str = "So lange halten";
pub const SECONDS: &str = " s";
pub const LOOK: &str = "Darstellung";
pub const THEME_NAMES: [&str; 4] = ["System", "Hell", "Dunkel", "Sonne"];
pub const LANGUAGE: &str = "Sprache";
pub const COUNTRY: &str = "Notrufnummer für";
pub const HERE: &str = "Wo ich gerade bin";
pub const SETTINGS_NEED_APP: &str =
    "Einstellungen gibt es nur in der App. Die Schritte gehen auch ohne.";
pub const SETTINGS: &str = "Einstellungen";
pub const PRACTISE: &str = "Üben";
pub const WHY: &str = "Warum Krämpfe?";
pub const PREVENT: &str = "Vorbeugen";
pub const LEARN: &str = "Was ist ein Krampf?";
pub const DIARY: &str = "Tagebuch";
pub const ASK_COUNT: [&str; 8] = [
    "1 von 8", "2 von 8", "3 von 8", "4 von 8", "5 von 8", "6 von 8", "7 von 8", "8 von 8",
];
pub const SAVE: &str = "Ins Tagebuch";
pub const SAVED: &str = "Im Tagebuch";
pub const WHICH_LEG: &str = "Welches Bein war es?";

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Links",
        Leg::Right => "Rechts",
        Leg::Both => "Beide",
    }
}

pub const SHARE: &str = "Teilen oder kopieren";
pub const PRINT: &str = "Drucken";
pub const NEXT_DAY: &str = "Morgen erinnern";
pub const ICE_OFF: &str = "Erinnern: Eis wegnehmen";
pub const DIARY_NEEDS_APP: &str = "Das Tagebuch gibt es nur in der App.";

#[must_use]
pub const fn go_on_with(step: StepId) -> &'static str {
    match step {
        StepId::Hold(stretch)
        | StepId::Question(Question::Check(stretch) | Question::EaseOff(stretch)) => {
            match stretch.muscle() {
                Muscle::Calf => "Wade weiter dehnen",
                Muscle::BackOfThigh => "Oberschenkel hinten weiter dehnen",
                Muscle::FrontOfThigh => "Oberschenkel vorn weiter dehnen",
                Muscle::Foot => "Fuß weiter dehnen",
                Muscle::Toes => "Zehen weiter dehnen",
                Muscle::InnerThigh => "Oberschenkel innen weiter dehnen",
                Muscle::Buttock => "Gesäß weiter dehnen",
                Muscle::Other => "Weiter dehnen",
            }
        }
        StepId::Treatment(Treatment::Ice) | StepId::Question(Question::IceCheck) => {
            "Weiter mit Eis"
        }
        StepId::Treatment(Treatment::Heat) | StepId::Question(Question::HeatCheck) => {
            "Weiter mit Wärme"
        }
        _ => "Weiter, wo ich war",
    }
}

pub const CALL: &str = "Notruf";

#[must_use]
pub fn call(number: &str) -> String {
    joined(&["Notruf ", number])
}

#[must_use]
pub fn or_call(number: &str) -> String {
    joined(&["Oder wähle ", number])
}

#[must_use]
pub fn in_hills(number: &str, ask: &str) -> String {
    joined(&["In den Bergen? Wähle ", number, ". ", ask])
}

#[must_use]
pub fn for_country(country: &str) -> String {
    joined(&["Nummer für: ", country])
}

#[must_use]
pub fn for_country_or_local(country: &str) -> String {
    joined(&["Nummer für: ", country, ", oder die Nummer vor Ort"])
}

pub const NUMBER_UNKNOWN: &str = "oder die Nummer vor Ort";
pub const YOU_IS_RUNNER: &str = "Mit „du“ ist hier die Person gemeint, die gelaufen ist.";
pub const DO: &str = "Tu das";
pub const DO_NOT: &str = "Tu das nicht";
pub const NOT_FOUND_TITLE: &str = "Seite nicht gefunden";
pub const NOT_FOUND: &str = "Diese Seite gibt es nicht. Fang hier unten an.";
pub const FAULT_HEADING: &str = "Da ist etwas schiefgegangen.";
pub const FAULT_TEXT: &str = "Das tut uns leid. Hier geht es weiter.";
pub const FAULT_LINK: &str = "Schritt neu starten";
pub const DISCLAIMER: &str = "Allgemeine Erste Hilfe für Erwachsene. Keine Diagnose. Kein Ersatz für ärztlichen Rat. \
                              Wird es schlimmer, oder bist du unsicher? Hol dir ärztliche Hilfe.";
pub const ABOUT: &str = "Infos und Quellen";
pub const RULE_HOLDS: &str = "5-mal gedehnt? Versuch Wärme oder Kälte.";
pub const RULE_HOLDS_NIGHT: &str = "5-mal gedehnt? Versuch Wärme.";
pub const RULE_TIME: &str = "Länger als 10 Minuten? Hol Hilfe.";
pub const RULE_HEAT: &str = "Keine Wärme bei Überhitzung, Riss oder tauber Haut.";
pub const RULE_RETURNS: &str = "Zum dritten Mal wieder da? Dieser Lauf ist vorbei.";
pub const NO_WARMTH: &str = "Kühle das Bein, oder schone es.";
pub const STILL_CRAMPED_IN_BED: [&str; 2] = [
    "Der Krampf ist noch nicht weg.",
    "Schone das Bein. Halt dich warm. Hol dir heute ärztlichen Rat.",
];
pub const MAP: &str = "Die Beine, von hinten und von vorn";

#[must_use]
pub const fn zone(zone: Zone) -> &'static [&'static str] {
    match zone {
        Zone::Buttock => &["Gesäß"],
        Zone::BackOfThigh => &["Schenkel", "hinten"],
        Zone::Calf => &["Wade"],
        Zone::Sole => &["Sohle"],
        Zone::FrontOfThigh => &["Schenkel", "vorn"],
        Zone::InnerThigh => &["Schenkel", "innen"],
        Zone::Toes => &["Zehen"],
    }
}

#[must_use]
pub const fn heat_refused(reason: HeatRefusal) -> &'static str {
    match reason {
        HeatRefusal::HeatIllness => "Vielleicht bist du schon überhitzt.",
        HeatRefusal::Strain => {
            "Der Muskel ist vielleicht gerissen. Keine Wärme, 2 bis 3 Tage lang."
        }
        HeatRefusal::NumbSkin => "Taube Haut kann verbrennen, ohne dass du es spürst.",
    }
}
