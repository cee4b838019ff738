//! The addresses of the pages that are not steps, relative to the root.

pub use crate::view::{ABOUT, LEARN};

/// The page for stores: no runner needs it offline.
pub const STORES: &str = "stores/";
/// The pages that are not steps and do not need an app.
pub const ARTICLES: [&str; 3] = [ABOUT, LEARN, STORES];
/// The folder of the embed pages. The addresses inside it are those of the site.
pub const EMBED: &str = "embed/";
