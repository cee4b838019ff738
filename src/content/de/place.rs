//! "Show my place": the panel with the position of the runner, for rescuers.

use crate::text::joined;
pub const PLACE: &str = "Mein Standort";
pub const SHOW: &str = "Meinen Standort zeigen";
pub const ASKING: &str = "Dein Standort wird gesucht. Erlaube es, wenn du gefragt wirst.";
pub const SLOW: &str = "Die Suche läuft noch. Bleib, wo du den Himmel siehst.";
pub const FOUND: &str = "Hier bist du. Lies es vor, oder schick es.";
pub const INEXACT: &str = "Dein Standort ist zu ungenau.";
pub const REFUSED: &str = "Dein Browser hat es nicht erlaubt.";
pub const OFF: &str = "Dein Handy findet den Standort nicht. Ist die Ortung an?";
pub const SAY_INSTEAD: &str = "Nenne die Straße, den Weg oder die nächste Markierung.";
pub const LOOK_AGAIN: &str = "Noch einmal suchen";
pub const COPY: &str = "Kopieren";
pub const SHARE: &str = "Teilen";
pub const TEXT: &str = "Als SMS senden";
pub const JUST_NOW: &str = "Gerade eben gefunden.";
pub const A_MINUTE_AGO: &str = "Vor 1 Minute gefunden.";

#[must_use]
pub fn minutes_ago(minutes: &str) -> String {
    joined(&["Vor ", minutes, " Minuten gefunden."])
}

#[must_use]
pub fn accuracy(metres: &str) -> String {
    joined(&["Auf ", metres, " m genau."])
}

#[must_use]
pub fn message(coordinates: &str, accuracy: &str, age: &str) -> String {
    joined(&[
        "Ich brauche Hilfe. Mein Standort: ",
        coordinates,
        ". ",
        accuracy,
        " ",
        age,
    ])
}
