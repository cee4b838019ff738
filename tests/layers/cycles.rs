//! No import cycle between the modules of xtask.

use std::collections::{BTreeMap, BTreeSet};

use crate::files;
use crate::imports::{module_of, paths, without_comments};

type Graph = BTreeMap<String, BTreeSet<String>>;

/// Which module imports which, one module a file. A module and the modules below it count as one another's parts: what a
/// parent re-exports is no import.
fn graph(files: &[(String, String)]) -> Graph {
    let modules: BTreeSet<String> = files
        .iter()
        .map(|(file, _)| module_of(file).join("::"))
        .collect();
    let module_with = |path: &[String]| {
        (1..=path.len())
            .rev()
            .map(|length| path[..length].join("::"))
            .find(|path| modules.contains(path))
    };
    let is_part = |outer: &str, inner: &str| inner.starts_with(&format!("{outer}::"));
    let mut graph = Graph::new();
    for (file, text) in files {
        let module = module_of(file);
        let name = module.join("::");
        // Tests may import whatever they need.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let imported: BTreeSet<String> = paths(&module, &without_comments(code))
            .iter()
            .filter_map(|path| module_with(path))
            .filter(|other| *other != name && !is_part(other, &name) && !is_part(&name, other))
            .collect();
        graph.insert(name, imported);
    }
    graph
}

/// A cycle, as the modules along it with the first one repeated at the end.
fn cycle(graph: &Graph) -> Option<Vec<String>> {
    fn visit(
        module: &str,
        graph: &Graph,
        path: &mut Vec<String>,
        done: &mut BTreeSet<String>,
    ) -> bool {
        if let Some(start) = path.iter().position(|other| other == module) {
            path.drain(..start);
            path.push(module.to_owned());
            return true;
        }
        if !done.insert(module.to_owned()) {
            return false;
        }
        path.push(module.to_owned());
        let imported = graph.get(module).into_iter().flatten();
        for other in imported {
            if visit(other, graph, path, done) {
                return true;
            }
        }
        path.pop();
        false
    }
    let mut done = BTreeSet::new();
    graph.keys().find_map(|module| {
        let mut path = Vec::new();
        visit(module, graph, &mut path, &mut done).then_some(path)
    })
}

/// The graph of the top-level modules, each with everything below it.
fn between_top_level_modules(graph: &Graph) -> Graph {
    let top = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    let mut outer = Graph::new();
    for (module, imported) in graph {
        let others = imported.iter().map(|other| top(other));
        let others = others.filter(|other| *other != top(module));
        outer.entry(top(module)).or_default().extend(others);
    }
    outer
}

#[test]
fn xtask_has_no_import_cycle() {
    let graph = graph(&files("xtask/src", ".rs"));
    assert!(graph.len() > 30, "{} modules", graph.len());
    assert_eq!(cycle(&graph), None);
    assert_eq!(cycle(&between_top_level_modules(&graph)), None);
}

#[track_caller]
fn check(files: &[(&str, &str)], expect: &[&str]) {
    let files: Vec<_> = files
        .iter()
        .map(|(file, text)| ((*file).to_owned(), (*text).to_owned()))
        .collect();
    let graph = graph(&files);
    let found = cycle(&graph).or_else(|| cycle(&between_top_level_modules(&graph)));
    assert_eq!(found.unwrap_or_default(), expect, "{files:?}");
}

#[test]
fn a_cycle_is_found() {
    check(
        &[("a.rs", "use crate::b::B;"), ("b.rs", "crate::a::f();")],
        &["a", "b", "a"],
    );
    check(
        &[
            ("a.rs", "use crate::b;"),
            ("b.rs", "use crate::{c, d};"),
            ("c.rs", ""),
            ("d.rs", "use super::b;"),
        ],
        &["b", "d", "b"],
    );
    check(
        &[
            ("a.rs", ""),
            ("a/one.rs", "use super::two::Two;"),
            ("a/two.rs", "use super::one::One;"),
        ],
        &["a::one", "a::two", "a::one"],
    );
    // No file of either imports one that leads back, but the folders do.
    check(
        &[
            ("a.rs", ""),
            ("a/one.rs", "use crate::b::two;"),
            ("a/three.rs", ""),
            ("b.rs", ""),
            ("b/two.rs", "use crate::a::three;"),
        ],
        &["a", "b", "a"],
    );
}

#[test]
fn a_tree_has_no_cycle() {
    check(
        &[
            ("a.rs", "mod one;\npub use one::One;\nuse crate::b;"),
            ("a/one.rs", "use super::helper;\nuse crate::c;"),
            ("b.rs", "use crate::c;\n#[cfg(test)]\nuse crate::a;"),
            ("c.rs", "// use crate::a;"),
        ],
        &[],
    );
}
