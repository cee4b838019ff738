//! "Show my place": the panel with the position of the runner, for rescuers.

use crate::text::joined;
pub const PLACE: &str = "Minha localização";
pub const SHOW: &str = "Mostrar minha localização";
pub const ASKING: &str = "Buscando sua localização. Permita, se for pedido.";
pub const SLOW: &str = "Ainda buscando. Fique onde dê para ver o céu.";
pub const FOUND: &str = "Você está aqui. Leia em voz alta, ou envie.";
pub const INEXACT: &str = "Sua localização não é exata o bastante.";
pub const REFUSED: &str = "Seu navegador não permitiu.";
pub const OFF: &str = "O celular não conseguiu achar. A localização está ligada?";
pub const SAY_INSTEAD: &str = "Diga a rua, a trilha ou a placa mais próxima.";
pub const LOOK_AGAIN: &str = "Buscar de novo";
pub const COPY: &str = "Copiar";
pub const SHARE: &str = "Compartilhar";
pub const TEXT: &str = "Enviar por mensagem";
pub const JUST_NOW: &str = "Localização de agora mesmo.";
pub const A_MINUTE_AGO: &str = "Localização de 1 minuto atrás.";

#[must_use]
pub fn minutes_ago(minutes: &str) -> String {
    joined(&["Localização de ", minutes, " minutos atrás."])
}

#[must_use]
pub fn accuracy(metres: &str) -> String {
    joined(&["Margem de erro: ", metres, " m."])
}

#[must_use]
pub fn message(coordinates: &str, accuracy: &str, age: &str) -> String {
    joined(&[
        "Preciso de ajuda. Estou em ",
        coordinates,
        ". ",
        accuracy,
        " ",
        age,
    ])
}
