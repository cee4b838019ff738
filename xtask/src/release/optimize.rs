//! Makes the WebAssembly small: strips panic messages and unused exports, then optimises for size with Binaryen.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use wasmparser::{Parser, Payload};

use super::bindgen;
use super::glue;
use super::order_functions::order_functions;
use super::strip_panic_data::strip_panic_data;
use super::strip_panics::strip_panics;
use crate::project::run;
use crate::tools::Tools;

/// The WebAssembly features that the compiler and `wasm-bindgen` use and that all supported browsers have. `--all-features`
/// would emit compact imports, which no browser can load.
pub(super) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The passes of `wasm-opt`. See "Size of the WebAssembly" in DESIGN.md for what each one saves.
const PASSES: [&str; 15] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    // Flatten again, and optimise twice more.
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    // Inline larger functions than usual into their only caller.
    "--one-caller-inline-max-function-size=90",
    // Both make the module smaller but its compressed form larger: repeated expressions and runs of zeros compress well.
    "--skip-pass=local-cse",
    "--skip-pass=memory-packing",
    // Inline a little more than usual.
    "--always-inline-max-function-size=4",
    // Rust uses no address below 1,024 except for the far end of its stack, so offsets may be folded.
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
];

/// Writes the optimised form of the `WebAssembly` of an app into `scratch` and returns its path. `folder` has the output of
/// `wasm-bindgen`; the glue becomes that of the optimised form.
///
/// # Errors
///
/// When a file cannot be read or is not as expected, or Binaryen fails.
pub(super) fn optimize(tools: &Tools, folder: &Path, app: &str, scratch: &Path) -> Result<PathBuf> {
    let [glue_file, wasm] = bindgen::files(app).map(|name| folder.join(name));
    let glue = glue::without_streams(&fs::read_to_string(&glue_file)?)?;
    let wasm = fs::read(wasm)?;
    let optimized = binaryen(tools, &wasm, &glue, scratch)?;
    let wasm = order_functions(&fs::read(&optimized)?)?;
    let (wasm, glue) = glue::minify_names(&wasm, &glue)?;
    fs::write(&optimized, wasm)?;
    fs::write(glue_file, glue)?;
    Ok(optimized)
}

/// Writes the form that Binaryen has optimised into `scratch` and returns its path.
fn binaryen(tools: &Tools, wasm: &[u8], glue: &str, scratch: &Path) -> Result<PathBuf> {
    let mut used = exports(wasm)?;
    used.retain(|name| !glue::uses(glue, name).is_empty());
    let graph = scratch.join("exports.json");
    fs::write(&graph, export_graph(&used).to_string())?;
    let stripped = scratch.join("stripped.wasm");
    fs::write(&stripped, strip_panic_data(&strip_panics(wasm)?)?)?;
    let reachable = scratch.join("reachable.wasm");
    run(tools
        .command("wasm-metadce")
        .args(FEATURES)
        // wasm-metadce prints everything it removes.
        .stdout(Stdio::null())
        .arg("--graph-file")
        .arg(graph)
        .arg(stripped)
        .arg("-o")
        .arg(&reachable))?;
    let optimized = scratch.join("optimized.wasm");
    run(tools
        .command("wasm-opt")
        .args(FEATURES)
        .args(PASSES)
        .arg(reachable)
        .arg("-o")
        .arg(&optimized))?;
    Ok(optimized)
}

/// The graph for `wasm-metadce`: the glue reaches the exports that it uses.
fn export_graph(used: &[String]) -> Value {
    let mut graph = vec![json!({"name": "glue", "root": true, "reaches": used})];
    graph.extend(
        used.iter()
            .map(|name| json!({"name": name, "export": name})),
    );
    Value::Array(graph)
}

fn exports(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ExportSection(exports) = payload.context("This is not WebAssembly")? {
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
    fn only_these_exports_are_reachable() {
        let graph = export_graph(&["memory".into(), "main".into()]);
        assert_eq!(
            graph,
            json!([
                {"name": "glue", "root": true, "reaches": ["memory", "main"]},
                {"name": "memory", "export": "memory"},
                {"name": "main", "export": "main"},
            ])
        );
    }

    #[test]
    fn anything_but_webassembly_is_an_error() {
        assert!(exports(b"<!doctype html>").is_err());
    }
}
