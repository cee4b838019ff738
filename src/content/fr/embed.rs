//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.
pub const TITLE: &str = "De l’aide pour une crampe";
pub const PRODUCTS: &str = "Dans cette boutique";
pub const FULL_SCREEN: &str = "Ouvrir en plein écran";
