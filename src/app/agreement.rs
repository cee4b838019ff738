//! Page and app agree about the step: what is on the screen is the truth, whatever the address says.

use crate::care::StepId;
use crate::platform::{history, page};

/// The part that shows the step, and the attribute that names it.
const STEP: (&str, &str) = ("main[data-step]", "data-step");
/// Where the root element says how far the app has come.
pub(super) const STATE: &str = "data-app";
/// The state in which the loader silences the app and offers to restart the step.
pub(super) const STOPPED: &str = "stopped";

/// The step that the prerendered page shows; nothing where it shows none of ours. The loader has put the address right.
pub(super) fn step_of_page(base: &str) -> Option<StepId> {
    // Without prerendered pages there is only the address.
    if cfg!(feature = "csr") {
        return step_at(base);
    }
    StepId::at(&page::shown(STEP)?)
}

/// Whether the page shows a step, and no other.
pub(super) fn shows(step: StepId) -> bool {
    page::shown(STEP).as_deref() == Some(step.path())
}

/// The loader silences the app and offers to restart the step. Links are links again.
pub(super) fn stop() {
    set_state(STOPPED);
}

/// Says how far the app has come, for the style sheet and the loader.
pub(super) fn set_state(state: &str) {
    page::set_attribute(STATE, Some(state));
}

/// The step of the current address, if there is one.
pub(super) fn step_at(base: &str) -> Option<StepId> {
    StepId::at(history::path()?.strip_prefix(base)?)
}
