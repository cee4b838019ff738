//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.
pub const TITLE: &str = "Ajuda para cãibras";
pub const PRODUCTS: &str = "Desta loja";
pub const FULL_SCREEN: &str = "Abrir em tela cheia";
