//! The words of the guide in another site's page.
//!
//! Only written to files by the native build; none of it is in the browser build.

/// The link where the guide cannot be shown in a page.
pub const LINK: &str = "Help with a cramp";
/// The title of the frame around the guide.
pub const FRAME_TITLE: &str = "Help with a leg cramp";

/// Above what the store around has.
pub const PRODUCTS: &str = "From this store";
/// The way out of the frame.
pub const FULL_SCREEN: &str = "Open full screen";
