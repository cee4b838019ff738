//! Thin components that draw a [`Screen`](crate::screen::Screen). What they show is decided, and tested, in `screen`.
//!
//! Both sides of the page are drawn from here: the prerenderer natively, the app in the browser. So no view may
//! ask whether it runs in a browser, and every view of a step must be the same on both sides.

mod answers;
mod html;
mod settings;
mod shell;
mod step;

#[cfg(feature = "ssr")]
mod about;
#[cfg(feature = "ssr")]
pub mod page;

pub use shell::shell;

use crate::care::{Event, Session, StepId};
use crate::content::emergency::Place;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlAnchorElement;

/// The paper of `style/theme.css`, light and dark: the browser's own bar takes the same colour.
pub const PAPER: [&str; 2] = ["#ffffff", "#0c1319"];

/// What every view of the guide needs, cheap to hand around.
#[derive(Clone, Copy)]
pub struct Guide {
    /// The one state of the guide.
    pub session: RwSignal<Session>,
    /// Where every tap goes.
    pub tapped: Callback<Tap>,
    /// Where every change of a setting goes: its name and its value.
    pub set: Callback<(String, String)>,
    /// Where the runner is, for the emergency number; unknown until the browser has said.
    pub place: RwSignal<Option<&'static Place>>,
    /// The address of the site's root, from the first slash to the last: `/` or `/some/path/`.
    pub base: &'static str,
    /// Whether the page stands in for an address that does not exist.
    pub lost: bool,
}

/// What a tap means. All taps are of one type, so that the browser build holds the code of one handler.
#[derive(Clone, Copy, Debug)]
pub enum Tap {
    /// Something happened in the care.
    Event(Event),
    /// Back as the browser goes, or to this step when there is nothing to go back to.
    Back(StepId),
    /// The browser holds sound back until it is asked for it.
    Sound,
    /// Try every output that is set.
    TestSound,
}

impl Guide {
    /// The address of a step.
    #[must_use]
    pub fn href(&self, step: StepId) -> String {
        [self.base, step.path()].concat()
    }

    /// Reports a plain click on a link of plain markup that leads to a step.
    fn on_link(&self) -> impl Fn(MouseEvent) + use<> {
        let guide = *self;
        move |click: MouseEvent| {
            let link = click
                .target()
                .and_then(|target| target.dyn_into::<HtmlAnchorElement>().ok());
            let step = link.and_then(|link| {
                let path = link.pathname();
                StepId::at(path.strip_prefix(guide.base)?)
            });
            if let Some(step) = step {
                guide.on_click(Tap::Event(Event::Followed(step)))(click);
            }
        }
    }

    /// Reports a plain click, and leaves one that opens a tab or a window to the browser.
    fn on_click(&self, tap: Tap) -> impl Fn(MouseEvent) + use<> {
        let tapped = self.tapped;
        move |click: MouseEvent| {
            let modified =
                click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
            if click.button() == 0 && !modified {
                click.prevent_default();
                tapped.run(tap);
            }
        }
    }
}
