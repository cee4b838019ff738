//! The scenarios of the browser tests as a whole: in which order they run, who runs them, and what a run ends with.
//!
//! `tests/e2e/harness.rs` runs them. What needs no browser is here, where native tests reach it.

pub(crate) mod changes;
pub mod queue;
pub mod summary;
pub mod times;
pub mod touched;
