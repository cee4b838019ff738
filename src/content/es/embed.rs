//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.
pub const TITLE: &str = "Ayuda con un calambre";
pub const PRODUCTS: &str = "De esta tienda";
pub const FULL_SCREEN: &str = "Pantalla completa";
