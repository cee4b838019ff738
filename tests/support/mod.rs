//! What the browser tests share: a `WebDriver` session, and a tab with the guide in it.

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
