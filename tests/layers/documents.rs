//! What the documents say about the source and the tests is true.

use std::fmt::Write as _;

use crate::{LAYERS, document, files, is_word};

/// The table of layers for ARCHITECTURE.md.
fn layer_table() -> String {
    let mut table = String::from("| layer | may use |\n|---|---|\n");
    for (layer, allowed) in LAYERS {
        let allowed: Vec<_> = allowed.iter().map(|name| format!("`{name}`")).collect();
        let allowed = if allowed.is_empty() {
            "nothing".to_owned()
        } else {
            allowed.join(", ")
        };
        writeln!(table, "| `{layer}` | {allowed} |").unwrap();
    }
    table
}

#[test]
fn the_architecture_lists_the_layers() {
    let table = layer_table();
    assert!(
        document("ARCHITECTURE.md").contains(&table),
        "ARCHITECTURE.md should contain:\n\n{table}"
    );
}

#[test]
fn every_scenario_the_documents_name_exists() {
    let tests: String = files("tests", "rs")
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    for name in ["docs/reliability.md", "ARCHITECTURE.md", "DESIGN.md"] {
        let text = document(name);
        let quoted = text.split('`').skip(1).step_by(2);
        for scenario in quoted.filter(|name| name.matches('_').count() > 2) {
            let stem = scenario.trim_end_matches('…');
            if stem.chars().all(is_word) {
                assert!(
                    tests.contains(&format!("fn {stem}")),
                    "{name} names {scenario}"
                );
            }
        }
    }
}
