//! The words of the guide in another site's page.
//!
//! Only written to files by the native build; none of it is in the browser build.

/// Above what the store around has.
pub const PRODUCTS: &str = "From this store";
/// The way out of the frame.
pub const FULL_SCREEN: &str = "Open full screen";
