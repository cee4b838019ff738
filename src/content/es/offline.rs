//! The copy for storing the guide on the phone.
//!
//! Written to files by the native build only; not part of the browser build.
pub const OFFERS: &str = "Esta guía en tu teléfono";
pub const UPDATE: &str = "Hay una versión nueva lista.";
pub const UPDATE_NOW: &str = "Usarla ahora";
pub const UPDATE_BUSY: &str = "Hay un estiramiento en curso. La versión nueva llega después.";
pub const INSTALL: &str = "Añadir a pantalla de inicio";
pub const INSTALL_IOS: &str =
    "En Safari, toca Compartir. Luego toca Añadir (o Agregar) a pantalla de inicio.";
pub const INSTALL_FIREFOX: &str =
    "En Firefox, abre el menú. Luego toca Añadir (o Agregar) a pantalla de inicio.";
pub const APP_NAME: &str = "uncramp: guía para calambres";
pub const CARD: &str = "Tres estiramientos para una pierna con calambre: pantorrilla, muslo por detrás, muslo por delante";
pub const SHOT_HOME: &str = "¿Dónde está el calambre?";
pub const SHOT_HOLD: &str = "Estirar la pantorrilla, con su cuenta atrás";
pub const SHOT_AFTER: &str = "Qué ayuda después del calambre";
