//! What is done to Trunk's staged files before they become `dist/`: names by content, one style sheet, every page, compression.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{
    BUILD, ORIGIN, PublicUrl, build_prerender, compress, hashed_name, icons, names, shrink, worker,
};
use crate::hosting;
use crate::project::{root, run};
use crate::tools::{self, Scope, Tools};

/// The oldest browsers the script and the style sheet are written for.
const TARGETS: &str = "--target=es2020,chrome97,safari16,firefox102";

/// Finishes the build that Trunk has staged. Trunk's one hook runs it.
///
/// # Errors
///
/// When it is not run by Trunk, or a step fails.
pub fn from_trunk() -> Result<()> {
    let variable = |name| {
        env::var(name).with_context(|| format!("{name} is not set: `cargo xtask build` runs this"))
    };
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let public_url = [variable(ORIGIN)?, variable("TRUNK_PUBLIC_URL")?].concat();
    let public_url = public_url.parse()?;
    finish(&staging, &public_url, &variable(BUILD)?)
}

fn finish(staging: &Path, public_url: &PublicUrl, id: &str) -> Result<()> {
    let tools = tools::setup(Scope::Build)?;
    let scratch = tempfile::tempdir()?;

    shorten_names(staging)?;
    let script = bundle_script(&tools, staging, scratch.path())?;
    let shrunk = shrink::shrink(&tools, &staging.join("app_bg.wasm"), scratch.path())?;
    let wasm = name_by_content(&shrunk, staging)?;
    for leftover in ["boot.js", "offline.js", "app.js", "app_bg.wasm"] {
        fs::remove_file(staging.join(leftover))?;
    }
    let snippets = staging.join("snippets");
    if snippets.exists() {
        fs::remove_dir_all(snippets)?;
    }

    let css = scratch.path().join("style.css");
    esbuild(&tools, &root().join("style/main.css"), &css, &[])?;

    run(Command::new(build_prerender()?)
        .arg("--out")
        .arg(staging)
        .arg("--template")
        .arg(staging.join("index.html"))
        .args(["--public-url", public_url.as_str()])
        .args(["--origin", &public_url.origin])
        .arg("--css")
        .arg(css)
        .args(["--script", &script, "--wasm", &wasm, "--build", id]))?;
    icons::draw_all(staging)?;
    worker::write(staging)?;
    hosting::write_headers_file(staging, public_url)?;
    compress::compress_all(staging)
}

/// Gives short names to what the WebAssembly and its script call each other.
fn shorten_names(staging: &Path) -> Result<()> {
    let (wasm, glue) = (staging.join("app_bg.wasm"), staging.join("app.js"));
    let (short_wasm, short_glue) = names::shorten(&fs::read(&wasm)?, &fs::read_to_string(&glue)?)?;
    fs::write(wasm, short_wasm)?;
    fs::write(glue, short_glue)?;
    Ok(())
}

/// Makes one script of our loader and the glue, and returns its name.
fn bundle_script(tools: &Tools, staging: &Path, scratch: &Path) -> Result<String> {
    let bundle = scratch.join("app.js");
    esbuild(tools, &staging.join("boot.js"), &bundle, &["--format=esm"])?;
    name_by_content(&bundle, staging)
}

/// Moves a file into `folder` under the name of its content, and returns that name.
fn name_by_content(file: &Path, folder: &Path) -> Result<String> {
    let content =
        fs::read(file).with_context(|| format!("Trunk has not written {}", file.display()))?;
    let extension = file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default();
    let name = hashed_name(&content, extension);
    fs::write(folder.join(&name), content)?;
    fs::remove_file(file)?;
    Ok(name)
}

fn esbuild(tools: &Tools, input: &Path, output: &Path, more: &[&str]) -> Result<()> {
    let mut command = tools.command("esbuild");
    command.arg(input).args([
        "--bundle",
        "--minify",
        "--legal-comments=none",
        "--log-level=warning",
        TARGETS,
    ]);
    run(command
        .args(more)
        .arg(format!("--outfile={}", output.display())))
}
