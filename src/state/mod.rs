//! The two apps as state machines: an event goes in, the state changes, and what the browser has to do comes out as effects.
//!
//! Nothing here calls the browser. What only the browser knows arrives with the event, or is asked for by an effect whose
//! answer is another event. So everything the apps decide runs, and is tested, on any machine.

pub mod care;
pub mod diary;
mod records;

pub(crate) use records::QUARANTINED;
pub use records::{File, KEYS, Slot, Written, is_quarantined};
