//! The house rules for the source: who may use whom, and what a file looks like.
//!
//! `care <- {content, figure} <- record <- diary <- screen <- state <- view <- app -> platform`, read from the imports.
//! That these tests can fail is shown in `tests/layers/proof.rs`, on snippets that are wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "layers/proof.rs"]
mod proof;
#[path = "layers/style.rs"]
mod style;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Each part of the crate, and the parts it may use beside itself.
const LAYERS: [(&str, &[&str]); 12] = [
    ("care", &[]),
    ("embed", &["care"]),
    ("content", &["care", "embed"]),
    ("figure", &[]),
    ("record", &["care", "content"]),
    ("diary", &["care", "record"]),
    ("screen", &["care", "content", "figure", "record", "diary"]),
    ("state", &["care", "content", "record", "diary", "screen"]),
    (
        "view",
        &[
            "care", "content", "embed", "figure", "record", "diary", "screen", "state",
        ],
    ),
    ("platform", &[]),
    (
        "app",
        &[
            "care", "content", "figure", "record", "diary", "screen", "state", "view", "platform",
        ],
    ),
    (
        "bin",
        &[
            "care", "content", "figure", "record", "diary", "screen", "state", "view", "platform",
            "app",
        ],
    ),
];

/// The parts that are the same on every machine, and what they may therefore not know.
const PURE: [&str; 7] = [
    "care", "content", "figure", "record", "diary", "screen", "state",
];
const IMPURE: [&str; 14] = [
    "std::time",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::thread",
    "Instant",
    "SystemTime",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo",
    "leptos",
    "unsafe",
];

/// A file has at most so many lines.
const LONGEST: usize = 400;

/// What is wrong with the text of a file below `src/`; nothing if all is well.
fn faults(file: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !text.starts_with("//!") {
        faults.push("does not begin with a //! line".to_owned());
    }
    let lines = text.lines().count();
    if lines > LONGEST {
        faults.push(format!("{lines} lines"));
    }
    let code = without_comments(text);
    let layer = modules(file)[0];
    if let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) {
        for used in uses(file, &code) {
            if used != layer && !allowed.contains(&used.as_str()) {
                faults.push(format!("{layer} -> {used}"));
            }
        }
    } else if layer != "lib" {
        faults.push(format!("{layer} is no part of the house"));
    }
    if PURE.contains(&layer) {
        let knows = IMPURE.iter().filter(|word| has_word(&code, word));
        faults.extend(knows.map(|word| format!("{layer} knows of {word}")));
    }
    faults
}

/// The path of a file as module names: `view/html.rs` is `["view", "html"]`.
fn modules(file: &str) -> Vec<&str> {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    path.strip_suffix("/mod")
        .unwrap_or(path)
        .split('/')
        .collect()
}

fn without_comments(text: &str) -> String {
    text.lines()
        .map(|line| line.find("//").map_or(line, |at| &line[..at]))
        .fold(String::new(), |code, line| code + line + "\n")
}

/// The parts of the crate that a file names, by `crate::`, `uncramp::` or `super::`.
fn uses(file: &str, code: &str) -> BTreeSet<String> {
    let own = modules(file);
    let mut used = BTreeSet::new();
    for root in ["crate::", "uncramp::"] {
        for (at, _) in code.match_indices(root) {
            if !code[..at].ends_with(is_word) {
                used.extend(heads(&code[at + root.len()..]));
            }
        }
    }
    for (at, _) in code.match_indices("super::") {
        if code[..at].ends_with("super::") || code[..at].ends_with(is_word) {
            continue;
        }
        let mut rest = &code[at..];
        let mut ups = 0;
        while let Some(further) = rest.strip_prefix("super::") {
            (rest, ups) = (further, ups + 1);
        }
        // Up to the root of the crate: what follows names a part of it.
        if ups >= own.len() {
            let parts = LAYERS.map(|(name, _)| name);
            used.extend(
                heads(rest)
                    .into_iter()
                    .filter(|head| parts.contains(&head.as_str())),
            );
        }
    }
    used
}

/// The first names of a path, or of each path in braces: `{a::b, c}::d` gives `a` and `c`.
fn heads(path: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| is_word(*c))
            .collect()
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let mut heads = vec![name(group)];
    let mut depth = 1;
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => heads.push(name(&group[at + 1..])),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    heads.retain(|head| !head.is_empty());
    heads
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        !code[..at].ends_with(is_word)
            && !code[at + word.len()..].starts_with(|c: char| c.is_alphanumeric())
    })
}

/// Every file below a folder of the project that ends like this: its path there, and its text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found = Vec::new();
    walk(&root, &mut found);
    found.retain(|path| path.to_string_lossy().ends_with(ending));
    found.sort();
    assert!(!found.is_empty(), "no {ending} in {folder}");
    let name = |path: &Path| {
        path.strip_prefix(&root)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/")
    };
    found
        .iter()
        .map(|path| (name(path), fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn the_source_keeps_the_rules_of_the_house() {
    let mut wrong = Vec::new();
    for (file, text) in files("src", ".rs") {
        wrong.extend(
            faults(&file, &text)
                .into_iter()
                .map(|fault| format!("src/{file}: {fault}")),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_part_of_the_house_is_read() {
    let source = files("src", ".rs");
    let parts: BTreeSet<&str> = source.iter().map(|(file, _)| modules(file)[0]).collect();
    for (part, _) in LAYERS {
        assert!(parts.contains(part), "nothing was read of {part}");
    }
}

#[test]
fn every_scenario_the_documents_name_is_there() {
    let tests: String = files("tests", "rs")
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    for document in ["docs/reliability.md", "ARCHITECTURE.md", "DESIGN.md"] {
        let text =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(document)).unwrap();
        let names = text.split('`').skip(1).step_by(2);
        for name in names.filter(|name| name.matches('_').count() > 2) {
            let stem = name.trim_end_matches('…');
            if stem.chars().all(is_word) {
                assert!(
                    tests.contains(&format!("fn {stem}")),
                    "{document} names {name}"
                );
            }
        }
    }
}
