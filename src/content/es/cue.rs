//! The words of the voice and of the announcements.

pub const STOP: &str = ". ";
pub const SPACE: &str = " ";
pub const GET_READY: &str = "Prepárate.";
pub const HOLD: &str = "Mantén la postura.";
pub const KEEP_STRETCHING: &str = "Sigue estirando.";
pub const EASE_OUT: &str = "Suelta despacio.";
pub const PAUSED: &str = "En pausa. Toca Continuar cuando puedas.";
pub const LOOK_AT_SKIN: &str = "Mira la piel.";
pub const HEAT_OFF: &str = "Quita el calor ahora.";
pub const ICE_OFF: &str = "Quita el hielo ahora.";
pub const RESTED: &str = "Terminó el descanso.";
pub const WALKED: &str = "Terminó el minuto.";
pub const TOO_LONG: &str = "Han pasado más de 10 minutos.";

#[must_use]
pub const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "Quedan 10 segundos.",
        15 => "Quedan 15 segundos.",
        22 => "Quedan 22 segundos.",
        _ => "Quedan 30 segundos.",
    }
}
