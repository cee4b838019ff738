//! The graph as pictures: one of all parts, then one of each part.

use super::layers::{Node, Row, drawing};
use super::parts::{Part, part_of, parts};
use crate::care::{Question, StepId, graph};
use crate::content;
use crate::content::en::review::ui;
use maud::{Markup, html};

/// The chapter.
pub(super) fn pictures() -> Markup {
    let parts = parts();
    html! {
        div.wide {
            h3 { (ui::OVERVIEW) }
            (drawing(&overview(&parts), ui::OVERVIEW))
        }
        @for part in &parts {
            div.wide {
                h3 { (ui::part(part.name)) }
                (drawing(&nodes(part), &ui::part(part.name)))
            }
        }
    }
}

/// The address of a step as it is shown.
pub(super) fn shown(step: StepId) -> String {
    format!("/{}", step.path())
}

/// The class of a step.
pub(super) const fn class(step: StepId) -> &'static str {
    match step {
        StepId::Stop(_) => "stop",
        StepId::Hold(_) | StepId::Practice(_) => "hold",
        StepId::After | StepId::ReturnToRun(_) => "after",
        _ => "ask",
    }
}

fn nodes(part: &Part) -> Vec<Node> {
    let node = |step: &StepId| Node {
        name: shown(*step),
        title: content::en::step(*step).heading.to_owned(),
        class: class(*step),
        rows: rows(*step),
    };
    // Practice repeats the stretches: its list is enough.
    let is_shown = |step: &&StepId| !matches!(step, StepId::Practice(_));
    part.steps.iter().filter(is_shown).map(node).collect()
}

fn rows(step: StepId) -> Vec<Row> {
    let edges = graph::edges(step);
    // The flags are drawn once, on the page of help; every answer about the cause leads to the next question.
    let flags_elsewhere = step == StepId::Question(Question::Safety);
    let mut rows: Vec<Row> = Vec::new();
    for edge in edges {
        let label = content::en::label(step, edge.answer).to_owned();
        let to = shown(edge.to);
        if flags_elsewhere && matches!(edge.to, StepId::Stop(_)) {
            continue;
        }
        match rows.last_mut() {
            Some(last) if matches!(step, StepId::CauseQuestion(_)) && last.to == to => {
                last.label.push_str(" · ");
                last.label.push_str(&label);
            }
            _ => rows.push(Row {
                label,
                to,
                stop: matches!(edge.to, StepId::Stop(_)),
            }),
        }
    }
    if flags_elsewhere {
        rows.push(Row {
            label: ui::ALL_FLAGS.to_owned(),
            to: String::from("/help/"),
            stop: true,
        });
    }
    rows
}

/// Each part as one box, with the parts that it leads to.
fn overview(parts: &[Part]) -> Vec<Node> {
    parts
        .iter()
        .map(|part| {
            let mut rows: Vec<Row> = Vec::new();
            for step in part
                .steps
                .iter()
                .filter(|step| !matches!(step, StepId::Practice(_)))
            {
                for edge in graph::edges(*step) {
                    let name = part_of(edge.to);
                    let to = ui::part(name);
                    if name != part.name && !rows.iter().any(|row| row.to == to) {
                        rows.push(Row {
                            label: to.clone(),
                            to,
                            stop: name == "help",
                        });
                    }
                }
            }
            Node {
                name: ui::part(part.name),
                title: ui::screens(part.steps.len()),
                class: if part.name == "help" { "stop" } else { "ask" },
                rows,
            }
        })
        .collect()
}
