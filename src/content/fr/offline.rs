//! The copy for storing the guide on the phone.
//!
//! Written to files by the native build only; not part of the browser build.
pub const OFFERS: &str = "Ce guide sur ton téléphone";
pub const UPDATE: &str = "Une nouvelle version est prête.";
pub const UPDATE_NOW: &str = "L’utiliser maintenant";
pub const UPDATE_BUSY: &str = "Un étirement est en cours. La nouvelle version viendra après.";
pub const INSTALL: &str = "Ajouter à l’écran d’accueil";
pub const INSTALL_IOS: &str =
    "Dans Safari, touche «\u{a0}Partager\u{a0}», puis «\u{a0}Sur l’écran d’accueil\u{a0}».";
pub const INSTALL_FIREFOX: &str =
    "Dans Firefox, ouvre le menu. Puis touche «\u{a0}Ajouter à l’écran d’accueil\u{a0}».";
pub const APP_NAME: &str = "uncramp\u{a0}: guide des crampes aux jambes";
pub const CARD: &str =
    "3 étirements contre une crampe à la jambe\u{a0}: mollet, arrière de cuisse, avant de cuisse";
pub const SHOT_HOME: &str = "Où est la crampe\u{202f}?";
pub const SHOT_HOLD: &str = "Un étirement du mollet avec son compte à rebours";
pub const SHOT_AFTER: &str = "Ce qui aide après la crampe";
