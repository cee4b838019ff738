//! Keeps page and app in agreement about the step. The screen is authoritative, whatever the address says.

use crate::care::StepId;
use crate::platform::{history, page};

/// The part that shows the step, and the attribute that names it.
const STEP: &str = "main[data-step]";
const STEP_NAME: &str = "data-step";
/// The attribute of the root element that holds the state of the app.
const STATE: &str = "data-app";
/// The state in which the loader blocks the app and offers to restart the step.
const STOPPED: &str = "stopped";

/// The step the prerendered page shows; `None` if it shows no step of the guide. The loader has already corrected the address.
pub(super) fn step_of_page(base: &str) -> Option<StepId> {
    // Without prerendered pages, only the address names the step.
    if cfg!(feature = "csr") {
        return step_at(base);
    }
    StepId::from_path(&page::unique_attribute(STEP, STEP_NAME)?)
}

/// Whether the page shows this step and no other.
pub(super) fn shows(step: StepId) -> bool {
    page::unique_attribute(STEP, STEP_NAME).as_deref() == Some(step.path())
}

/// Makes the loader block the app and offer to restart the step. Links work as plain links again.
pub(super) fn stop() {
    set_state(STOPPED);
}

/// Sets the state of the app, for the style sheet and the loader.
pub(super) fn set_state(state: &str) {
    page::set_attribute(STATE, Some(state));
}

/// The step of the current address, if there is one.
pub(super) fn step_at(base: &str) -> Option<StepId> {
    StepId::from_path(history::path().strip_prefix(base)?)
}
