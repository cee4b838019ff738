//! The WebAssembly made small: what words a panic and what nothing can call is cut away, the rest is optimised for size.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use wasmparser::{Parser, Payload};

use super::places::blank;
use super::snip::snip;
use crate::project::run;
use crate::tools::Tools;

/// What the compiler and `wasm-bindgen` make use of, and every browser of the floor has. `--all-features` would
/// write what no browser reads.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Measured on this app, as brotli: once -Oz 62.6 kB, twice with the control flow laid anew 62.1 kB. Nothing of a program
/// of Rust lies in the lowest kilobyte of memory but the far end of its stack, so offsets may be folded: 0.2 kB. Functions
/// in the order of their names stand beside those they resemble: 0.5 kB.
const PASSES: [&str; 13] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    // A third time, from flat code again, with what it works out twice worked out once: 0.2 kB.
    "--flatten",
    "--local-cse",
    "--rereloop",
    "-Oz",
    // Larger functions than usual become part of their one caller: 0.2 kB.
    "--one-caller-inline-max-function-size=90",
    "--low-memory-unused",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
];

/// Streams for server functions: linked in with Leptos and exported, called by nothing here.
const UNUSED: &str = "intounderlying";

/// Writes the small twin of a `WebAssembly` file into `scratch` and returns its path.
///
/// # Errors
///
/// When the file cannot be read, or Binaryen fails.
pub(super) fn shrink(tools: &Tools, wasm: &Path, scratch: &Path) -> Result<PathBuf> {
    let wasm = fs::read(wasm)?;
    let graph = scratch.join("exports.json");
    fs::write(&graph, keep(&exports(&wasm)?).to_string())?;
    let silent = scratch.join("silent.wasm");
    fs::write(&silent, blank(&snip(&wasm)?)?)?;
    let reachable = scratch.join("reachable.wasm");
    run(tools
        .command("wasm-metadce")
        .args(FEATURES)
        // With the names, which the order of the functions goes by.
        .arg("-g")
        // It lists all it cuts away.
        .stdout(Stdio::null())
        .arg("--graph-file")
        .arg(graph)
        .arg(silent)
        .arg("-o")
        .arg(&reachable))?;
    let small = scratch.join("small.wasm");
    run(tools
        .command("wasm-opt")
        .args(FEATURES)
        .args(PASSES)
        .arg(reachable)
        .arg("-o")
        .arg(&small))?;
    Ok(small)
}

/// The graph for `wasm-metadce`: the script outside reaches every export but the unused ones.
fn keep(exports: &[String]) -> Value {
    let kept: Vec<&String> = exports
        .iter()
        .filter(|name| !name.contains(UNUSED))
        .collect();
    let mut graph = vec![json!({"name": "outside", "root": true, "reaches": kept})];
    graph.extend(
        kept.iter()
            .map(|name| json!({"name": name, "export": name})),
    );
    Value::Array(graph)
}

fn exports(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ExportSection(exports) = payload.context("This is no WebAssembly")? {
            for export in exports {
                names.push(export?.name.to_owned());
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_export_is_kept_but_the_unused_ones() {
        let graph = keep(&[
            "memory".into(),
            "intounderlyingsource_pull".into(),
            "main".into(),
        ]);
        assert_eq!(
            graph,
            json!([
                {"name": "outside", "root": true, "reaches": ["memory", "main"]},
                {"name": "memory", "export": "memory"},
                {"name": "main", "export": "main"},
            ])
        );
    }

    #[test]
    fn a_file_that_is_no_webassembly_is_an_error() {
        assert!(exports(b"<!doctype html>").is_err());
    }
}
