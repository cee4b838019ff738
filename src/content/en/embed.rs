//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.

/// What the guide is called in another site's page: in the link to it, and as the title of its frame.
pub const TITLE: &str = "Help with a cramp";

/// The heading above the store's products.
pub const PRODUCTS: &str = "From this store";
/// The link out of the frame.
pub const FULL_SCREEN: &str = "Open full screen";
