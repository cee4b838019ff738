//! The graph, walked exhaustively and compared with the specification.
//!
//! This file contains what the tests share; the tests are in `tests/care_graph/`, by subject.

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
    StepId::from_path(path).unwrap_or_else(|| panic!("no step at {path}"))
}

fn answers(from: StepId) -> Vec<StepId> {
    edges(from).into_iter().map(|edge| edge.to).collect()
}

#[test]
fn answer_ids_are_unique() {
    let mut named = std::collections::BTreeMap::new();
    for from in StepId::all() {
        for edge in edges(from) {
            let other = named.insert(edge.answer.id(), edge.answer);
            assert!(
                other.is_none_or(|other| other == edge.answer),
                "{:?} and {other:?}",
                edge.answer
            );
        }
    }
    assert!(named.len() > 60, "{}", named.len());
}
