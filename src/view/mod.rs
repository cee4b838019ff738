//! The views draw a [`Screen`](crate::screen::Screen). What they show is decided, and tested, in `screen`.
//!
//! Both sides of the page are drawn from here: the prerenderer natively, the app in the browser. So no view may
//! ask whether it runs in a browser, and every view of a step must be the same on both sides.

mod answers;
mod diary;
mod foot;
mod markup;
mod picture;
mod reading;
mod settings;
mod shell;
mod tap;
mod words;

pub use diary::{DiaryClick, DiaryPage, diary_page};
pub use foot::{ABOUT, LEARN};
#[cfg(feature = "ssr")]
pub use picture::figure;
pub use shell::{rehearsed, shell};

use crate::palette::{DARK, LIGHT};
use crate::record::Theme;
use crate::state::care::AppState;
use leptos::prelude::*;

/// The background of the page, light and dark: the browser's own bar takes the same colour.
pub const PAPER: [&str; 2] = [LIGHT.paper, DARK.paper];

/// The colours of the browser's own bar where the phone is light and where it is dark.
#[must_use]
pub const fn bar_colors(theme: Theme) -> [&'static str; 2] {
    match theme {
        Theme::Auto => PAPER,
        Theme::Light | Theme::Sunlight => [PAPER[0]; 2],
        Theme::Dark => [PAPER[1]; 2],
    }
}

/// What every view of a step needs, cheap to hand around.
#[derive(Clone)]
pub struct Guide {
    /// The state of the app, in its one signal.
    pub state: ArcRwSignal<AppState>,
    /// The address of the site's root, from the first slash to the last: `/` or `/some/path/`.
    pub base: &'static str,
    /// Whether the page stands in for an address that does not exist.
    pub not_found: bool,
}
