//! What the browser tests share: a `WebDriver` session, and a tab with the guide in it.

/// Takes an item of the copy in the language of a tab: `words!(tab, ui::BACK)`, `words!(tab, label(step, answer))`.
macro_rules! words {
    ($tab:expr, $($item:tt)+) => {
        match $tab.language {
            uncramp::language::Language::English => uncramp::content::en::$($item)+,
            uncramp::language::Language::Spanish => uncramp::content::es::$($item)+,
            uncramp::language::Language::German => uncramp::content::de::$($item)+,
            uncramp::language::Language::French => uncramp::content::fr::$($item)+,
            uncramp::language::Language::Portuguese => uncramp::content::pt::$($item)+,
            uncramp::language::Language::Japanese => uncramp::content::ja::$($item)+,
        }
    };
}
#[allow(
    unused_imports,
    reason = "only some tests ask for copy in the language of a tab themselves"
)]
pub(crate) use words;

pub mod devtools;
pub mod diary;
mod guide;
pub mod host;
pub mod states;
pub mod store;
pub mod tab;
pub mod webdriver;

use std::env;
use std::path::PathBuf;

/// The release under test: `dist/`, or what `UNCRAMP_DIST` names.
pub fn dist() -> PathBuf {
    env::var_os("UNCRAMP_DIST").map_or_else(xtask::project::dist, PathBuf::from)
}
