//! The copy of the guide embedded in another site's page.
//!
//! Written to files by the native build only; not part of the browser build.

/// The link shown if the guide cannot be embedded in a page.
pub const LINK: &str = "Help with a cramp";
/// The title of the frame around the guide.
pub const FRAME_TITLE: &str = "Help with a leg cramp";

/// The heading above the store's products.
pub const PRODUCTS: &str = "From this store";
/// The link out of the frame.
pub const FULL_SCREEN: &str = "Open full screen";
