//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.
pub const TITLE: &str = "Hilfe bei einem Krampf";
pub const PRODUCTS: &str = "Aus diesem Laden";
pub const FULL_SCREEN: &str = "Im Vollbild öffnen";
