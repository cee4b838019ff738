//! The app without prerendered pages, only for `cargo xtask bench`: the WebAssembly renders the first page into an empty
//! body.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{bindgen, esbuild, optimize, remap_paths};
use crate::project;
use crate::tools::Tools;

/// The app that renders the first page.
const APP: &str = "care";
/// The name of the `WebAssembly`.
pub(super) const WASM: &str = "app.wasm";
/// Builds it from the sources and the first page of `dist/` into an empty folder.
///
/// # Errors
///
/// When `dist/` is missing or a step fails.
pub fn build(tools: &Tools, out: &Path) -> Result<()> {
    let page =
        fs::read_to_string(project::dist().join("index.html")).context("dist/ is missing")?;
    let scratch = tempfile::tempdir()?;
    bindgen::build(tools, APP, "csr", remap_paths::apply, scratch.path())?;
    let optimized = optimize::optimize(tools, scratch.path(), APP, scratch.path())?;
    fs::copy(optimized, out.join(WASM))?;
    bundle_entry(tools, APP, scratch.path(), out)?;
    let page = without_content(&page).context("The first page has an unexpected structure")?;
    for name in ["index.html", "404.html"] {
        fs::write(out.join(name), &page)?;
    }
    Ok(())
}

/// Writes the only script of a page: the glue of a program in the folder `glue`, which starts [`WASM`] beside it.
///
/// # Errors
///
/// When it cannot be written or bundled.
pub(super) fn bundle_entry(tools: &Tools, program: &str, glue: &Path, out: &Path) -> Result<()> {
    let entry = glue.join("entry.js");
    let script = format!(
        "import init from \"./{program}.js\";\ninit({{ module_or_path: new URL(\"{WASM}\", import.meta.url) }});\n"
    );
    fs::write(&entry, script)?;
    esbuild::bundle(tools, &entry, &out.join("main.js"), &["--format=esm"])
}

/// The page with an empty root element, and with this one script instead of its own; `None` if the page is not built as
/// expected.
#[must_use]
pub fn without_content(page: &str) -> Option<String> {
    let (start, page) = page.split_once("<link rel=\"preload\"")?;
    let (_, page) = page.split_once('>')?;
    let (head, body) = page.split_once("<script type=\"module\"")?;
    let (_, root) = body.split_once("<div id=\"app\"")?;
    let (root, _) = root.split_once('>')?;
    let (_, rest) = body.split_once("<p id=\"live\"")?;
    Some(format!(
        "{start}{head}<script type=\"module\" src=\"main.js\"></script></head><body><div id=\"app\"{root}></div><p id=\"live\"{rest}"
    ))
}
