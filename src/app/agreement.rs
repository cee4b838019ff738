//! Page and app agree about the step: what is on the screen is the truth, whatever the address says.

use super::Wires;
use crate::care::{Event, Session, StepId, Stop};
use crate::platform::{history, page};

/// The part that shows the step, and the attribute that names it.
const STEP: (&str, &str) = ("main[data-step]", "data-step");
/// The link to the page of help, which stands on every step.
const GET_HELP: &str = ".get-help";
/// The step that the prerendered page shows.
///
/// Nothing where it shows none of ours, or where a gateway that serves the guide below a path of its own has changed the
/// links: no address made here would be right then.
pub(super) fn step_of_page(base: &str) -> Option<StepId> {
    let step = StepId::at(&page::shown(STEP)?)?;
    let help = [base, StepId::Stop(Stop::Help).path()].concat();
    (page::link(GET_HELP)? == help).then_some(step)
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

    /// The runner went back or forward, or changed the address by hand.
    pub(super) fn moved(self) {
        match step_at(self.0.base) {
            Some(step) => self.happened(Event::Visited(step)),
            None => self.correct_address(),
        }
    }

    /// An address that is not that of the step on the screen, whoever made it, is put right.
    pub(super) fn correct_address(self) {
        let address = [self.0.base, self.ask(Session::step).path()].concat();
        if history::path().as_deref() != Some(&*address) {
            history::correct(&address);
        }
    }
}

/// The step of the current address, if there is one.
fn step_at(base: &str) -> Option<StepId> {
    StepId::at(history::path()?.strip_prefix(base)?)
}
