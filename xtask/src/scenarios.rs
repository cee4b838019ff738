//! Scheduling of the browser scenarios: in which order they run, on which worker, and the summary of a run.
//!
//! `tests/e2e/harness.rs` runs them. The parts that need no browser are here, where native tests can cover them.

pub(crate) mod changes;
pub mod queue;
pub mod summary;
pub mod times;
pub mod touched;
