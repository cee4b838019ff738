//! "Show my place": the panel with the position of the runner, for rescuers.

use crate::text::joined;
pub const PLACE: &str = "Ma position";
pub const SHOW: &str = "Afficher ma position";
pub const ASKING: &str = "Recherche de ta position. Accepte si on te le demande.";
pub const SLOW: &str = "La recherche continue. Reste là où tu vois le ciel.";
pub const FOUND: &str = "Tu es ici. Lis ta position à voix haute, ou envoie-la.";
pub const INEXACT: &str = "Ta position n’est pas assez précise.";
pub const REFUSED: &str = "Ton navigateur a refusé.";
pub const OFF: &str =
    "Ton téléphone ne trouve pas ta position. La localisation est-elle activée\u{202f}?";
pub const SAY_INSTEAD: &str = "Indique la route, le chemin ou le repère le plus proche.";
pub const LOOK_AGAIN: &str = "Chercher encore";
pub const COPY: &str = "Copier";
pub const SHARE: &str = "Partager";
pub const TEXT: &str = "Envoyer par SMS";
pub const JUST_NOW: &str = "Position trouvée à l’instant.";
pub const A_MINUTE_AGO: &str = "Position trouvée il y a 1 minute.";

#[must_use]
pub fn minutes_ago(minutes: &str) -> String {
    joined(&["Position trouvée il y a ", minutes, " minutes."])
}

#[must_use]
pub fn accuracy(metres: &str) -> String {
    joined(&["Précision\u{a0}: ", metres, "\u{a0}m."])
}

#[must_use]
pub fn message(coordinates: &str, accuracy: &str, age: &str) -> String {
    joined(&[
        "J’ai besoin d’aide. Je suis à cette position\u{a0}: ",
        coordinates,
        ". ",
        accuracy,
        " ",
        age,
    ])
}
