//! Page and app agree about the step: what is on the screen is the truth, whatever the address says.

use super::Wires;
use crate::care::{Event, Session, StepId};
use crate::platform::{history, page};

/// The part that shows the step, and the attribute that names it.
const STEP: (&str, &str) = ("main[data-step]", "data-step");

/// The step that the prerendered page shows; nothing where it shows none of ours. The loader has put the address right.
pub(super) fn step_of_page(base: &str) -> Option<StepId> {
    // Without prerendered pages there is only the address.
    if cfg!(feature = "csr") {
        return step_at(base);
    }
    StepId::at(&page::shown(STEP)?)
}

/// The loader silences the app and offers to restart the step. Links are links again.
pub(super) fn stop() {
    page::set_state(page::STOPPED);
}

impl Wires {
    /// Whether the page shows the step the session is at, and no other.
    pub(super) fn agrees(self) -> bool {
        page::shown(STEP).as_deref() == Some(self.ask(Session::step).path())
    }

    /// The runner went back or forward, or changed the address by hand. One that is none of ours changes nothing.
    pub(super) fn moved(self) {
        if let Some(step) = step_at(self.0.base) {
            self.happened(Event::Visited(step));
        }
    }
}

/// The step of the current address, if there is one.
fn step_at(base: &str) -> Option<StepId> {
    StepId::at(history::path()?.strip_prefix(base)?)
}
