//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.
pub const LINK: &str = "Help with a cramp";
pub const FRAME_TITLE: &str = "Help with a leg cramp";
pub const PRODUCTS: &str = "From this store";
pub const FULL_SCREEN: &str = "Open full screen";
