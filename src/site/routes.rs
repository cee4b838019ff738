//! The addresses of the pages that are not steps, below the root.

pub use crate::view::{ABOUT, LEARN};

/// The page for stores: no runner needs it without a network.
pub const STORES: &str = "stores/";
/// The pages that are no steps, and need no app.
pub const ARTICLES: [&str; 3] = [ABOUT, LEARN, STORES];
/// The folder of the embed pages. The addresses in it are those of the site.
pub const EMBED: &str = "embed/";
