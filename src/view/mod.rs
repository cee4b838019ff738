//! The views render a [`Screen`](crate::screen::Screen). What they show is decided, and tested, in `screen`.
//!
//! Both sides of the page use them: the prerenderer natively, the app in the browser. So a view must not ask whether it
//! runs in a browser, and every view of a step must render the same on both sides.

mod answers;
mod diary;
mod foot;
mod icon;
mod languages;
mod map;
mod markup;
mod picture;
mod place;
mod reading;
mod settings;
mod shell;
mod tap;
mod words;

pub use diary::{DiaryClick, DiaryPage, diary_page};
pub use foot::{ABOUT, LEARN};
pub use icon::Icon;
#[cfg(feature = "ssr")]
pub(crate) use picture::thumbnail;
#[cfg(feature = "ssr")]
pub use picture::{figure, pose};
pub use shell::{hidden_markup, shell};

use crate::language::Published;
use crate::palette::{DARK, LIGHT};
use crate::record::Theme;
use crate::state::care::AppState;

/// The background of the page, light and dark, which the browser's own bar matches.
pub const PAPER: [&str; 2] = [LIGHT.paper, DARK.paper];

/// The colours of the browser's own bar for a phone in light mode and in dark mode.
#[must_use]
pub const fn bar_colors(theme: Theme) -> [&'static str; 2] {
    match theme {
        Theme::Auto => PAPER,
        Theme::Light | Theme::Sunlight => [PAPER[0]; 2],
        Theme::Dark => [PAPER[1]; 2],
    }
}

/// What every view of a step needs.
#[derive(Clone, Copy)]
pub struct Guide<'a> {
    /// The state of the app.
    pub state: &'a AppState,
    /// The address of the site's root, from the first slash to the last: `/` or `/some/path/`.
    pub base: &'static str,
    /// Whether this is the page for addresses that do not exist.
    pub not_found: bool,
    /// Whether the page is for a frame in another site: such a page does not ask where the runner is.
    pub framed: bool,
    /// The languages the site has: none are offered on a page for a frame.
    pub published: Published,
}
