//! The two apps as state machines: an event goes in, the state changes, and effects for the browser come out.
//!
//! Nothing here calls the browser. What only the browser knows arrives with the event, or is requested by an effect and
//! answered by another event. So every decision the apps make runs, and is tested, on any machine.

pub mod care;
pub mod diary;
mod records;

pub(crate) use records::QUARANTINED;
pub use records::{File, Slot, Written, is_quarantined};
