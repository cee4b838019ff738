//! "Show my place": the panel with the position of the runner, for rescuers.

use crate::text::joined;
pub const PLACE: &str = "Mi ubicación";
pub const SHOW: &str = "Mostrar mi ubicación";
pub const ASKING: &str = "Buscando tu ubicación. Permítelo si te lo pide.";
pub const SLOW: &str = "Sigo buscando. Quédate donde veas el cielo.";
pub const FOUND: &str = "Estás aquí. Léelo en voz alta, o envíalo.";
pub const INEXACT: &str = "Tu ubicación no es lo bastante exacta.";
pub const REFUSED: &str = "Tu navegador no lo permitió.";
pub const OFF: &str = "Tu teléfono no la encuentra. ¿Está activada la ubicación?";
pub const SAY_INSTEAD: &str = "Di la calle, el camino o la señal más cercana.";
pub const LOOK_AGAIN: &str = "Buscar otra vez";
pub const COPY: &str = "Copiar";
pub const SHARE: &str = "Compartir";
pub const TEXT: &str = "Enviar por mensaje";
pub const JUST_NOW: &str = "Ubicación de ahora mismo.";
pub const A_MINUTE_AGO: &str = "Ubicación de hace 1 minuto.";

#[must_use]
pub fn minutes_ago(minutes: &str) -> String {
    joined(&["Ubicación de hace ", minutes, " minutos."])
}

#[must_use]
pub fn accuracy(metres: &str) -> String {
    joined(&["Margen de error: ", metres, " m."])
}

#[must_use]
pub fn message(coordinates: &str, accuracy: &str, age: &str) -> String {
    joined(&[
        "Necesito ayuda. Estoy en ",
        coordinates,
        ". ",
        accuracy,
        " ",
        age,
    ])
}
