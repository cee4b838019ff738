//! The structure of the source: which part may use which, the form of a file, and what the documents say about it.
//!
//! `tests/layers/rules.rs` shows that the checks fail on code that violates them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "layers/attributes.rs"]
mod attributes;
#[path = "layers/cycles.rs"]
mod cycles;
#[path = "layers/documents.rs"]
mod documents;
#[path = "layers/imports.rs"]
mod imports;
#[path = "layers/rules.rs"]
mod rules;
#[path = "layers/style.rs"]
mod style;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each part of the crate, and the other parts it may use.
const LAYERS: [(&str, &[&str]); 23] = [
    ("palette", &[]),
    ("packed", &[]),
    ("text", &[]),
    ("care", &["packed"]),
    ("language", &["text"]),
    ("embed", &["care", "language"]),
    ("emergency", &["packed"]),
    (
        "content",
        &[
            "packed",
            "text",
            "care",
            "language",
            "embed",
            "emergency",
            "figure",
        ],
    ),
    ("figure", &["text"]),
    ("record", &["packed", "text", "care", "emergency"]),
    ("diary", &["packed", "text", "care", "record"]),
    (
        "screen",
        &[
            "text", "care", "content", "language", "figure", "record", "diary",
        ],
    ),
    ("sound", &["care"]),
    (
        "state",
        &[
            "text",
            "care",
            "emergency",
            "content",
            "language",
            "record",
            "diary",
            "screen",
            "sound",
        ],
    ),
    (
        "view",
        &[
            "text",
            "care",
            "emergency",
            "content",
            "language",
            "figure",
            "palette",
            "record",
            "diary",
            "screen",
            "state",
        ],
    ),
    ("strict_toml", &["care", "diary"]),
    (
        "review",
        &[
            "care",
            "content",
            "emergency",
            "figure",
            "generated_sources",
            "language",
            "screen",
            "strict_toml",
            "view",
        ],
    ),
    (
        "site",
        &[
            "care",
            "content",
            "embed",
            "figure",
            "language",
            "palette",
            "review",
            "screen",
            "state",
            "strict_toml",
            "view",
        ],
    ),
    (
        "generated_sources",
        &[
            "care", "content", "embed", "figure", "language", "palette", "sound", "state",
        ],
    ),
    ("pose_sheet", &["figure", "generated_sources", "language"]),
    ("platform", &["text"]),
    (
        "app",
        &[
            "text",
            "care",
            "emergency",
            "content",
            "language",
            "figure",
            "record",
            "diary",
            "screen",
            "sound",
            "state",
            "view",
            "platform",
        ],
    ),
    (
        "bin",
        &[
            "figure",
            "language",
            "review",
            "site",
            "generated_sources",
            "pose_sheet",
            "app",
        ],
    ),
];

/// The parts without side effects, and the words that they must not contain.
const PURE: [&str; 14] = [
    "packed",
    "text",
    "care",
    "language",
    "embed",
    "emergency",
    "content",
    "figure",
    "palette",
    "record",
    "diary",
    "screen",
    "sound",
    "state",
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

/// Names that only the guide knows: `app` passes them to the browser layer.
const NAMES_OF_THE_GUIDE: [&str; 7] = [
    "uncramp",
    "guide",
    "countdown",
    "\"data-",
    "\"hold-",
    "\"lead-",
    "\"en\"",
];

/// The maximum number of lines in a file.
const MAX_LINES: usize = 400;

/// The violations in a file of `src/`.
fn violations(file: &str, text: &str) -> Vec<String> {
    let mut violations = file_violations(text);
    let code = imports::without_comments(text);
    let module = imports::module_of(file);
    let layer = module.first().map_or("", String::as_str);
    if let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) {
        for used in layers_used(&module, &code) {
            if used != layer && !allowed.contains(&used.as_str()) {
                violations.push(format!("{layer} -> {used}"));
            }
        }
    } else if layer != "lib" {
        violations.push(format!("{layer} is not in the list of layers"));
    }
    if layer == "platform" {
        let known = NAMES_OF_THE_GUIDE.iter().filter(|it| code.contains(**it));
        violations.extend(known.map(|name| format!("{layer} knows {name}")));
    }
    if PURE.contains(&layer) {
        let impure = IMPURE.iter().filter(|word| has_word(&code, word));
        violations.extend(impure.map(|word| format!("{layer} uses {word}")));
    }
    violations
}

/// The violations of the rules for every file.
fn file_violations(text: &str) -> Vec<String> {
    let mut violations = Vec::new();
    if !text.starts_with("//!") {
        violations.push("does not begin with a //! line".to_owned());
    }
    let lines = text.lines().count();
    if lines > MAX_LINES {
        violations.push(format!("{lines} lines"));
    }
    violations
}

/// The parts of the crate that a file refers to.
fn layers_used(module: &[String], code: &str) -> BTreeSet<String> {
    let layers = LAYERS.map(|(name, _)| name);
    let is_layer = |name: &String| layers.contains(&name.as_str());
    imports::paths(module, code)
        .into_iter()
        .filter_map(|path| path.into_iter().next())
        .filter(is_layer)
        .collect()
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Whether the code contains this word, alone or followed by an underscore.
fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        !code[..at].ends_with(is_word)
            && !code[at + word.len()..].starts_with(|c: char| c.is_alphanumeric())
    })
}

/// Every file with this suffix below a folder of the project: its path below the folder, and its text.
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

/// The text of a file of the project.
fn document(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_source_follows_the_rules() {
    let source = files("src", ".rs").into_iter().map(|(file, text)| {
        let found = violations(&file, &text);
        (format!("src/{file}"), found)
    });
    let xtask = files("xtask/src", ".rs").into_iter().map(|(file, text)| {
        let found = file_violations(&text);
        (format!("xtask/src/{file}"), found)
    });
    let found: Vec<String> = source
        .chain(xtask)
        .flat_map(|(file, found)| found.into_iter().map(move |it| format!("{file}: {it}")))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_layer_has_files() {
    let source = files("src", ".rs");
    let layers: BTreeSet<String> = source
        .iter()
        .filter_map(|(file, _)| imports::module_of(file).into_iter().next())
        .collect();
    for (layer, _) in LAYERS {
        assert!(layers.contains(layer), "{layer} has no file");
    }
}
