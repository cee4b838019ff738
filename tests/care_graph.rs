//! The graph, walked exhaustively and held against the specification.
//!
//! This file holds what the tests share; they stand by subject in `tests/care_graph/`.

#![allow(clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "care_graph/addresses.rs"]
mod addresses;
#[path = "care_graph/table.rs"]
mod table;
#[path = "care_graph/walks.rs"]
mod walks;

use uncramp::care::StepId;
use uncramp::care::graph::edges;

fn named(step: StepId) -> &'static str {
    if step == StepId::HOME {
        "/"
    } else {
        step.path()
    }
}

fn step(path: &str) -> StepId {
    StepId::at(path).unwrap_or_else(|| panic!("no step at {path}"))
}

fn answers(from: StepId) -> Vec<StepId> {
    edges(from).into_iter().map(|edge| edge.to).collect()
}
