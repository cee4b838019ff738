//! When the screen should stay on, as a table apart from the program's own.

use uncramp::care::{ReturnToRun, StepId};

/// Whether the runner needs to see a step for as long as it lasts.
pub(crate) fn needs_screen(step: StepId) -> bool {
    matches!(
        step,
        StepId::Hold(_)
            | StepId::Practice(_)
            | StepId::Treatment(_)
            | StepId::ReturnToRun(ReturnToRun::Rest | ReturnToRun::Walk)
    )
}
