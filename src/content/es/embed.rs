//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.
pub const LINK: &str = "Ayuda con un calambre";
pub const FRAME_TITLE: &str = "Ayuda con un calambre en la pierna";
pub const PRODUCTS: &str = "De esta tienda";
pub const FULL_SCREEN: &str = "Pantalla completa";
