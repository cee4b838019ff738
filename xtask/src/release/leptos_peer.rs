//! The peer with Leptos and its router, for `cargo xtask bench`: a release build with the settings that the Leptos book
//! recommends, then `wasm-opt`, and the files that Trunk would write.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::{esbuild, optimize};
use crate::project::{self, cargo, run};
use crate::tools::Tools;

/// The peer's package; its style sheet is in the folder above, which the peers share.
const SOURCES: &str = "bench/peers/leptos";
/// The name of its binary.
const NAME: &str = "peer";
/// The script of the page.
const ENTRY: &str = "import init from \"./peer.js\";\ninit({ module_or_path: new URL(\"app.wasm\", import.meta.url) });\n";

/// Builds it into an empty folder.
///
/// # Errors
///
/// When a step fails.
pub fn build(tools: &Tools, out: &Path) -> Result<()> {
    let sources = project::root().join(SOURCES);
    let target = project::root().join("target/bench/leptos");
    let mut compile = cargo();
    let words = "build --quiet --locked --release --target wasm32-unknown-unknown";
    compile.args(words.split(' ')).arg("--manifest-path");
    compile.arg(sources.join("Cargo.toml")).arg("--target-dir");
    run(compile.arg(&target))?;
    let scratch = tempfile::tempdir()?;
    let wasm = format!("wasm32-unknown-unknown/release/{NAME}.wasm");
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", NAME]);
    bindgen.arg("--out-dir").arg(scratch.path());
    run(bindgen.arg(target.join(wasm)))?;
    let mut shrink = tools.command("wasm-opt");
    shrink.args(optimize::FEATURES).arg("-Oz");
    shrink.arg(scratch.path().join(format!("{NAME}_bg.wasm")));
    run(shrink.arg("-o").arg(out.join("app.wasm")))?;
    let entry = scratch.path().join("entry.js");
    fs::write(&entry, ENTRY)?;
    esbuild::bundle(tools, &entry, &out.join("main.js"), &["--format=esm"])?;
    let style = sources.with_file_name("style.css");
    esbuild::bundle(tools, &style, &out.join("style.css"), &[])?;
    fs::copy(sources.join("index.html"), out.join("index.html"))?;
    Ok(())
}
