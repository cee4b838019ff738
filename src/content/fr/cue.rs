//! The words of the voice and of the announcements.

pub const STOP: &str = ". ";
pub const SPACE: &str = " ";
pub const GET_READY: &str = "Prépare-toi.";
pub const HOLD: &str = "Tiens la position.";
pub const KEEP_STRETCHING: &str = "Maintiens l’étirement.";
pub const EASE_OUT: &str = "Relâche lentement.";
pub const PAUSED: &str = "En pause. Touche Continuer pour reprendre.";
pub const LOOK_AT_SKIN: &str = "Regarde la peau.";
pub const HEAT_OFF: &str = "Retire le chaud maintenant.";
pub const ICE_OFF: &str = "Retire la glace maintenant.";
pub const RESTED: &str = "Le repos est terminé.";
pub const WALKED: &str = "La minute est écoulée.";
pub const TOO_LONG: &str = "Ça fait plus de 10 minutes.";

#[must_use]
pub const fn seconds_left(left: u8) -> &'static str {
    match left {
        10 => "Encore 10 secondes.",
        15 => "Encore 15 secondes.",
        22 => "Encore 22 secondes.",
        _ => "Encore 30 secondes.",
    }
}
