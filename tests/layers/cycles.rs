//! There are no import cycles between the modules of `src` or of `xtask`.

use std::collections::{BTreeMap, BTreeSet};

use crate::files;
use crate::imports::{module_of, paths, re_exports, without_comments};

type Graph = BTreeMap<String, BTreeSet<String>>;

/// Which module imports which, with one module per file. Imports between a module and its descendants are ignored. A
/// re-exported item counts as imported from the module that defines it.
fn graph(files: &[(String, String)]) -> Graph {
    let files = files.iter().filter(|(file, _)| !is_test(file));
    let code: BTreeMap<Vec<String>, String> = files
        .map(|(file, text)| (module_of(file), without_comments(&without_tests(text))))
        .collect();
    let exports: BTreeMap<&[String], BTreeMap<String, Vec<String>>> = code
        .iter()
        .map(|(module, code)| (module.as_slice(), re_exports(module, code)))
        .collect();
    code.iter()
        .map(|(module, code)| {
            let imported = paths(module, code)
                .into_iter()
                .filter_map(|path| defined_in(path, &exports))
                .filter(|other| !other.starts_with(module) && !module.starts_with(other))
                .map(|other| other.join("::"));
            (module.join("::"), imported.collect())
        })
        .collect()
}

fn is_test(file: &str) -> bool {
    file.ends_with("tests.rs")
}

/// The text without code that is compiled only for tests: it may import whatever it needs.
fn without_tests(text: &str) -> String {
    let mut code = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            code += line;
            code += "\n";
        } else if lines.next().is_none_or(|item| item.ends_with('{')) {
            // A test module is the last item of its file.
            break;
        }
    }
    code
}

/// The module that defines the item with this import path.
fn defined_in(
    mut path: Vec<String>,
    exports: &BTreeMap<&[String], BTreeMap<String, Vec<String>>>,
) -> Option<Vec<String>> {
    loop {
        let (module, exported) = (1..=path.len())
            .rev()
            .find_map(|length| exports.get_key_value(&path[..length]))?;
        let rest = &path[module.len()..];
        let target = rest.first().and_then(|name| exported.get(name));
        match target {
            Some(target) if !target.starts_with(&path) => {
                let rest = rest.iter().skip(1).cloned();
                path = target.iter().cloned().chain(rest).collect();
            }
            _ => return Some(module.to_vec()),
        }
    }
}

/// A cycle, as the list of its modules with the first one repeated at the end.
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

/// The graph of the top-level modules, each including everything below it.
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
fn no_modules_import_each_other_in_a_cycle() {
    for folder in ["src", "xtask/src"] {
        let graph = graph(&files(folder, ".rs"));
        assert!(graph.len() > 30, "{} modules in {folder}", graph.len());
        assert_eq!(cycle(&graph), None, "{folder}");
        assert_eq!(cycle(&between_top_level_modules(&graph)), None, "{folder}");
    }
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
    // The import uses a name that the parent re-exports.
    check(
        &[
            ("a.rs", "mod one;\nmod two;\npub use two::Two;"),
            ("a/one.rs", "use super::Two;"),
            ("a/two.rs", "use super::one::One;"),
        ],
        &["a::one", "a::two", "a::one"],
    );
    // No file imports one that leads back to it, but the folders form a cycle.
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
