//! The peer with Leptos and its router, for `cargo xtask bench`: a release build with the settings that the Leptos book
//! recommends, then `wasm-opt`, and the files that Trunk would write.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::client_side::{WASM, bundle_entry};
use super::{bindgen, esbuild, optimize};
use crate::project::{self, cargo, run};
use crate::tools::Tools;

/// The peer's package; its style sheet is in the folder above, which the peers share.
const SOURCES: &str = "bench/peers/leptos";
/// The name of its binary.
const NAME: &str = "peer";

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
    bindgen::generate(tools, &target, NAME, scratch.path())?;
    let [_, wasm] = bindgen::files(NAME);
    let mut shrink = tools.command("wasm-opt");
    shrink.args(optimize::FEATURES).arg("-Oz");
    shrink.arg(scratch.path().join(wasm));
    run(shrink.arg("-o").arg(out.join(WASM)))?;
    bundle_entry(tools, NAME, scratch.path(), out)?;
    let style = sources.with_file_name("style.css");
    esbuild::bundle(tools, &style, &out.join("style.css"), &[])?;
    fs::copy(sources.join("index.html"), out.join("index.html"))?;
    Ok(())
}
