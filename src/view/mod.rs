//! Thin components that draw a [`Screen`]. What they show is decided, and tested, in [`crate::screen`].
//!
//! Both sides of the page are drawn from here: the prerenderer natively, the app in the browser. So no view may
//! ask whether it runs in a browser, and every view of a step must be the same on both sides.

mod answers;
mod figure;
mod hold;
pub mod shell;
mod step;

#[cfg(feature = "ssr")]
mod about;
#[cfg(feature = "ssr")]
pub mod page;

pub use shell::Shell;

use crate::care::{Event, Session, StepId};
use crate::content::emergency::Place;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// What every view of the guide needs, cheap to hand around.
#[derive(Clone, Copy)]
pub struct Guide {
    /// The one state of the guide.
    pub session: RwSignal<Session>,
    /// Where every event goes.
    pub dispatch: Callback<Event>,
    /// Goes back as the browser does, or to the step given when there is nothing to go back to.
    pub go_back: Callback<StepId>,
    /// Where the runner is, for the emergency number; unknown until the browser has said.
    pub place: RwSignal<Option<&'static Place>>,
    /// The address of the site's root, from the first slash to the last: `/` or `/some/path/`.
    pub base: StoredValue<String>,
    /// Whether the page stands in for an address that does not exist.
    pub lost: bool,
}

impl Guide {
    /// The address of a step.
    #[must_use]
    pub fn href(&self, step: StepId) -> String {
        self.base.with_value(|base| [base, step.path()].concat())
    }

    /// Sends `event` for a plain click.
    fn on_click(&self, event: Event) -> impl Fn(MouseEvent) + use<> {
        let dispatch = self.dispatch;
        move |click: MouseEvent| {
            if take(&click) {
                dispatch.run(event);
            }
        }
    }
}

/// Takes a plain click from the browser; leaves it one that opens a tab or a window.
fn take(click: &MouseEvent) -> bool {
    let modified = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    let plain = click.button() == 0 && !modified;
    if plain {
        click.prevent_default();
    }
    plain
}
