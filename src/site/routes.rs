//! The addresses of the pages that are not steps, relative to the root.

pub use crate::view::{ABOUT, LEARN};

/// The page for stores: no runner needs it offline.
pub const STORES: &str = "stores/";
/// The page that lists what can be printed for a race. Nobody needs it offline.
pub const PRINT: &str = "print/";
/// The pages that are not steps and do not need an app.
pub const ARTICLES: [&str; 4] = [ABOUT, LEARN, STORES, PRINT];
/// The pages to print: a poster, a card, strips for race bibs and a sheet for volunteers.
pub const SHEETS: [&str; 4] = [
    "print/poster/",
    "print/card/",
    "print/bibs/",
    "print/volunteers/",
];
/// The folder of the embed pages. The addresses inside it are those of the site.
pub const EMBED: &str = "embed/";

/// The style sheet of the page at an address, if it is one to print: paper sizes differ.
#[must_use]
pub fn sheet_style(path: &str) -> Option<String> {
    SHEETS.contains(&path).then(|| [path, "sheet.css"].concat())
}
