//! The words of the voice and of the announcements.

pub const STOP: &str = ". ";
pub const SPACE: &str = " ";
pub const GET_READY: &str = "Mach dich bereit.";
pub const HOLD: &str = "Halten.";
pub const KEEP_STRETCHING: &str = "Bleib in der Dehnung.";
pub const EASE_OUT: &str = "Löse die Dehnung langsam.";
pub const PAUSED: &str = "Pause. Tippe auf Weiter, wenn du bereit bist.";
pub const LOOK_AT_SKIN: &str = "Sieh dir die Haut an.";
pub const HEAT_OFF: &str = "Nimm jetzt die Wärme weg.";
pub const ICE_OFF: &str = "Nimm jetzt das Eis weg.";
pub const RESTED: &str = "Die Ruhepause ist vorbei.";
pub const WALKED: &str = "Die Minute ist vorbei.";
pub const TOO_LONG: &str = "Es sind jetzt mehr als 10 Minuten.";

#[must_use]
pub const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "Noch 10 Sekunden.",
        15 => "Noch 15 Sekunden.",
        22 => "Noch 22 Sekunden.",
        _ => "Noch 30 Sekunden.",
    }
}
