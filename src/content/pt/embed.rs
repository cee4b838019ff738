//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.
pub const LINK: &str = "Ajuda com uma cãibra";
pub const FRAME_TITLE: &str = "Ajuda com uma cãibra na perna";
pub const PRODUCTS: &str = "Desta loja";
pub const FULL_SCREEN: &str = "Abrir em tela cheia";
