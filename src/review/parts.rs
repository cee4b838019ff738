//! The parts of the guide, each small enough for one picture: the steps whose addresses begin with the same word.

use crate::care::{StepId, graph};

/// A part of the guide.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The first word of its addresses, or the name of several such words.
    pub(super) name: &'static str,
    /// Its steps.
    pub(super) steps: Vec<StepId>,
}

/// The name of the part that a step belongs to.
pub(super) fn part_of(step: StepId) -> &'static str {
    let path = step.path();
    match path.split('/').next().unwrap_or_default() {
        "" | "safety" => "",
        "cold-or-warm" | "ice" | "heat" | "rest" => "treatment",
        "why" | "prevent" => "why",
        "practice" | "diary" | "settings" => "pages",
        segment => segment,
    }
}

/// Every part, in the order in which a runner gets to it from the first step.
pub(super) fn parts() -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for step in by_distance() {
        let name = part_of(step);
        match parts.iter_mut().find(|part| part.name == name) {
            Some(part) => part.steps.push(step),
            None => parts.push(Part {
                name,
                steps: vec![step],
            }),
        }
    }
    // A part begins with the step that the others lie below.
    for part in &mut parts {
        let is_below = |step: &StepId| step.path().trim_end_matches('/') != part.name;
        part.steps.sort_by_key(is_below);
    }
    // Parts that every step links to, and pages to read, come last.
    let order = |part: &Part| match part.name {
        "treatment" => 1,
        "help" => 2,
        "after" => 3,
        "why" => 4,
        "pages" => 5,
        _ => 0,
    };
    parts.sort_by_key(order);
    parts
}

/// Every step, those closest to the first step first, then those that no answer leads to.
fn by_distance() -> Vec<StepId> {
    let mut found = vec![StepId::HOME];
    let mut next = 0;
    while let Some(&step) = found.get(next) {
        next += 1;
        for edge in graph::edges(step) {
            if !found.contains(&edge.to) {
                found.push(edge.to);
            }
        }
    }
    let rest: Vec<_> = StepId::all().filter(|step| !found.contains(step)).collect();
    found.extend(rest);
    found
}
