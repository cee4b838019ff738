//! The words of the voice and of the announcements.

pub const STOP: &str = ". ";
pub const SPACE: &str = " ";
pub const GET_READY: &str = "Prepare-se.";
pub const HOLD: &str = "Mantenha a posição.";
pub const KEEP_STRETCHING: &str = "Mantenha o alongamento.";
pub const EASE_OUT: &str = "Solte devagar.";
pub const PAUSED: &str = "Em pausa. Toque em Continuar quando puder.";
pub const LOOK_AT_SKIN: &str = "Olhe a pele.";
pub const HEAT_OFF: &str = "Tire a bolsa quente agora.";
pub const ICE_OFF: &str = "Tire o gelo agora.";
pub const RESTED: &str = "O descanso acabou.";
pub const WALKED: &str = "O minuto acabou.";
pub const TOO_LONG: &str = "Já são mais de 10 minutos.";

#[must_use]
pub const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "Faltam 10 segundos.",
        15 => "Faltam 15 segundos.",
        22 => "Faltam 22 segundos.",
        _ => "Faltam 30 segundos.",
    }
}
