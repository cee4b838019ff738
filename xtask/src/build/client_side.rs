//! The same app without its prerendered pages, for comparison only: the WebAssembly draws the first page into an empty body.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::bind::bind;
use super::{BUILD, finish, shrink, without_paths};
use crate::project;
use crate::tools::Tools;

/// The app that draws the first page.
const APP: &str = "care";
/// Its one script.
const ENTRY: &str = "import init from \"./care.js\";\ninit({ module_or_path: new URL(\"app.wasm\", import.meta.url) });\n";

/// Builds it from the sources and the first page of `dist/` into an empty folder.
///
/// # Errors
///
/// When `dist/` is missing or a step fails.
pub fn build(tools: &Tools, out: &Path) -> Result<()> {
    let page =
        fs::read_to_string(project::dist().join("index.html")).context("dist/ is missing")?;
    let id = between(&page, "data-build=\"", "\"").context("The first page names no build")?;
    let flags = without_paths()?;
    let more = [
        ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", &*flags),
        (BUILD, id),
    ];
    let scratch = tempfile::tempdir()?;
    bind(tools, APP, "csr", &more, scratch.path())?;
    finish::shorten_names(scratch.path(), APP)?;
    let bound = scratch.path().join("care_bg.wasm");
    let shrunk = shrink::shrink(tools, &bound, scratch.path())?;
    fs::copy(shrunk, out.join("app.wasm"))?;
    let entry = scratch.path().join("entry.js");
    fs::write(&entry, ENTRY)?;
    finish::esbuild(tools, &entry, &out.join("main.js"), &["--format=esm"])?;
    let page = empty(&page).context("The first page is not as it was")?;
    for name in ["index.html", "404.html"] {
        fs::write(out.join(name), &page)?;
    }
    Ok(())
}

/// The page with nothing in its body but what the app looks for, and with the one script.
fn empty(page: &str) -> Option<String> {
    let (start, page) = page.split_once("<link rel=\"preload\"")?;
    let (_, page) = page.split_once('>')?;
    let (head, body) = page.split_once("<script type=\"module\"")?;
    let root = between(body, "<div id=\"app\"", ">")?;
    let (_, rest) = body.split_once("<p id=\"said\"")?;
    Some(format!(
        "{start}{head}<script type=\"module\" src=\"main.js\"></script></head><body><div id=\"app\"{root}></div><p id=\"said\"{rest}"
    ))
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found)
}
