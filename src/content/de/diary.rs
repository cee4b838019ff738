//! The copy of the diary: its page, its form, its files, its plots, and the reminders it adds to a calendar.

use crate::care::{Leg, Muscle};
use crate::content::StepCopy;
use crate::content::steps::EMPTY;
use crate::text::joined;

pub const PAGE: StepCopy = StepCopy {
    title: "Tagebuch",
    heading: "Tagebuch",
    line: "Bleibt nur auf diesem Gerät.",
    ..EMPTY
};
pub const NEEDS_APP: &str = "Das Tagebuch gibt es nur in der App.";
pub const EMPTY_YET: &str = "Noch kein Krampf gespeichert.";
pub const EMPTY_HOW: &str = "Wenn ein Krampf weg ist, tippe auf „Ins Tagebuch“.";
pub const SAVE_TO_DIARY: &str = "Ins Tagebuch";
pub const SAVED: &str = "Gespeichert";
pub const IN_YOUR_DIARY: &str = "Im Tagebuch";
pub const EDIT_HEADING: &str = "Eintrag ändern";
pub const STRETCH: &str = "Muskel und Dehnung, die geholfen hat";
pub const LEG: &str = "Welches Bein";
pub const HOLDS: &str = "Dehnungen";
pub const TIME_TO_RELIEF: &str = "Zeit, bis der Krampf weg war";
pub const MINUTES: &str = "Minuten";
pub const SECONDS: &str = "Sekunden";
pub const NOT_KNOWN: &str = "nicht bekannt";
pub const ICE: &str = "Eis";
pub const HEAT: &str = "Wärme";
pub const WHY: &str = "Warum er vielleicht kam";
pub const NO_ANSWER: &str = "Keine Antwort";
pub const NOTE: &str = "Notiz";
pub const ENTRIES: &str = "Einträge";
pub const HOLD_AFTER: &str = "Dehnung";
pub const HOLDS_AFTER: &str = "Dehnungen";
pub const TABLE_BELOW: &str = "Die Zahlen stehen in der Tabelle darunter.";
pub const FILE_READY: &str = "Die Datei ist fertig.";
pub const NO_FILE: &str = "Dieser Browser kann keine Datei anlegen.";
pub const NOT_SHARED: &str = "Dieser Browser kann es weder teilen noch kopieren.";
pub const EDIT: &str = "Ändern";
pub const DELETE: &str = "Löschen";
pub const DELETED: &str = "Gelöscht";
pub const UNDO: &str = "Zurückholen";
pub const SAVE: &str = "Speichern";
pub const CANCEL: &str = "Abbrechen";
pub const SHOW_MORE: &str = "Mehr zeigen";
pub const FILES: &str = "Deine Daten";
pub const EXPORT_JSON: &str = "JSON exportieren";
pub const EXPORT_CSV: &str = "CSV exportieren";
pub const IMPORT: &str = "Importieren";
pub const IMPORT_NEW: &str = "neu";
pub const IMPORT_SAME: &str = "schon hier";
pub const IMPORT_NEWER: &str = "in der Datei neuer";
pub const IMPORT_OLDER: &str = "in der Datei älter";
pub const ADD: &str = "Hinzufügen:";
pub const ADDED: &str = "hinzugefügt";
pub const NOTHING_NEW: &str = "In dieser Datei ist nichts Neues.";
pub const REFUSED: &str = "Es wurde nichts hinzugefügt.";
pub const UNREADABLE: &str = "Die Datei ist nicht lesbar.";
pub const NOT_JSON: &str = "Hier ist die Datei beschädigt.";
pub const NOT_A_DIARY: &str = "Das ist keine Tagebuch-Datei.";
pub const NEWER_VERSION: &str =
    "Diese Datei kommt aus einer neueren Version. Lade die App erst neu.";
pub const MISSING: &str = "Es fehlt:";
pub const BAD: &str = "Ungültig:";
pub const TWICE: &str = "Derselbe Eintrag kommt doppelt vor.";
pub const TOO_MANY: &str = "Zu viele Einträge.";
pub const TOO_LARGE: &str = "Die Datei ist zu groß.";
pub const QUARANTINED: &str = "Manche Einträge sind hier nicht lesbar. Sie bleiben erhalten.";
pub const NOT_SAVED_BLOCKED: &str = super::ui::NOT_SAVED;
pub const NOT_SAVED_FULL: &str = "Nicht gespeichert: Auf diesem Gerät ist kein Platz mehr.";
pub const NO_ROOM: &str = "Auf diesem Gerät ist kein Platz dafür.";
pub const DELETE_ALL: &str = "Alles löschen";
pub const DELETE_ALL_ASK: &str = "Alle Einträge auf diesem Gerät löschen?";
pub const DELETE_ALL_WARNS: &str =
    "Das lässt sich nicht rückgängig machen. Exportiere vorher, wenn du eine Kopie willst.";
pub const NOT_DELETED: &str = "Dieser Browser hat nicht alles gelöscht. Versuch es noch einmal.";
pub const CRAMPS_A_WEEK: &str = "Krämpfe pro Woche";
pub const WEEK_FROM: &str = "Woche ab";
pub const MUSCLE: &str = "Muskel";
pub const ALL_MUSCLES: &str = "Alle";
pub const HALF_WITHIN: &str = "Hälfte weg nach";
pub const AS_TABLE: &str = "Als Tabelle";

#[must_use]
pub const fn muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Wade",
        Muscle::BackOfThigh => "Oberschenkel hinten",
        Muscle::FrontOfThigh => "Oberschenkel vorn",
        Muscle::Foot => "Fuß",
        Muscle::Toes => "Zehen",
        Muscle::InnerThigh => "Oberschenkel innen",
        Muscle::Buttock => "Gesäß",
        Muscle::Other => "Anderer",
    }
}

const MONTHS: [&str; 12] = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
];
const WEEKDAYS: [&str; 7] = ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."];

#[must_use]
pub fn day(day: &str, month: usize) -> String {
    let month = MONTHS.get(month).copied().unwrap_or_default();
    joined(&[day, ". ", month])
}

#[must_use]
pub fn date(weekday: usize, day: &str, year: &str, time: &str) -> String {
    let weekday = WEEKDAYS.get(weekday).copied().unwrap_or_default();
    joined(&[weekday, ", ", day, " ", year, ", ", time])
}

#[must_use]
pub fn duration(minutes: &str, seconds: &str) -> String {
    if minutes.is_empty() {
        joined(&[seconds, " s"])
    } else {
        joined(&[minutes, " min ", seconds, " s"])
    }
}

#[must_use]
pub fn at_line(line: &str, what: &str, field: &str) -> String {
    joined(&["Zeile ", line, ": ", what, " ", field])
}

#[must_use]
pub fn pattern(count: &str, total: &str, what: &str) -> String {
    joined(&[count, " von ", total, " ", what])
}

pub const PATTERNS: &str = "Was am häufigsten vorkommt";

#[must_use]
pub const fn were_in(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "in der Wade",
        Muscle::BackOfThigh => "hinten am Oberschenkel",
        Muscle::FrontOfThigh => "vorn am Oberschenkel",
        Muscle::Foot => "im Fuß",
        Muscle::Toes => "in den Zehen",
        Muscle::InnerThigh => "innen am Oberschenkel",
        Muscle::Buttock => "im Gesäß",
        Muscle::Other => "in einem anderen Muskel",
    }
}

#[must_use]
pub const fn leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "Linkes Bein",
        Leg::Right => "Rechtes Bein",
        Leg::Both => "Beide Beine",
    }
}

#[must_use]
pub const fn were_in_leg(leg: Leg) -> &'static str {
    match leg {
        Leg::Left => "im linken Bein",
        Leg::Right => "im rechten Bein",
        Leg::Both => "in beiden Beinen",
    }
}

pub const CAME_LATE: &str = "nach Minute 45";
pub const CAME_HARDER: &str = "bei einem schnelleren oder längeren Lauf";
pub const CAME_DRY: &str = "mit wenig Flüssigkeit";
pub const CAME_WATER_ONLY: &str = "nur mit Wasser";
pub const CAME_OVER_DRUNK: &str = "nach Trinken ohne Durst";
pub const CAME_COLD: &str = "ohne Aufwärmen";
pub const CAME_IN_SHOES: &str = "in neuen oder abgelaufenen Schuhen";
pub const PATTERN_NOTE: &str = "Das zeigt, was zusammen vorkam, nicht warum.";
pub const REMIND_TOMORROW: &str = "Morgen erinnern";
pub const NEXT_DAY: &str = "Prüf dein Bein nach dem Krampf";
pub const NEXT_DAY_TEXT: &str = "Urin wie Schwarztee oder Cola: Geh jetzt in die Notaufnahme. \
     Ein Bein geschwollen, warm oder schmerzhaft: nicht reiben, hol heute noch dringend Hilfe. \
     Ein Bluterguss, oder du kannst nicht auf Zehenspitzen stehen: nicht dehnen, nicht wärmen, lass es heute ärztlich ansehen. \
     Schwach, oder dir geht es schlecht: Hol Hilfe. \
     Nichts davon: Lass es ruhig angehen, und achte noch 2 Tage auf diese Zeichen.";
pub const REMIND_ICE: &str = "Erinnern: Eis wegnehmen";
pub const ICE_OFF: &str = "Jetzt das Eis wegnehmen";
pub const ICE_OFF_TEXT: &str =
    "Sieh dir die Haut an. Warte 2 bis 3 Stunden, bevor du wieder kühlst.";
pub const SHARE_HEADING: &str = "Mein Plan gegen Krämpfe";
pub const COPIED: &str = "Kopiert";
pub const SHARED: &str = "Geteilt";
