//! Compiles an app of the guide to `WebAssembly` and generates its glue, where Trunk does not do so.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::{cargo, run};
use crate::tools::Tools;

/// The apps, by the names of their binaries. Each has its own files, and a page loads only the one it needs.
pub(super) const APPS: [&str; 2] = ["care", "diary"];

/// The files that are written for an app: the glue and the `WebAssembly`.
pub(super) fn files(app: &str) -> [String; 2] {
    [format!("{app}.js"), format!("{app}_bg.wasm")]
}

/// Compiles an app with a feature and writes its [`files`] into a folder. `prepare` may adjust the compiler command.
///
/// # Errors
///
/// When a step fails.
pub(super) fn build(
    tools: &Tools,
    app: &str,
    feature: &str,
    prepare: impl FnOnce(&mut Command) -> Result<()>,
    out: &Path,
) -> Result<()> {
    let mut compile = cargo();
    prepare(&mut compile)?;
    compile.args([
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--package",
        "uncramp",
    ]);
    compile.args(["--bin", app, "--no-default-features", "--features", feature]);
    run(compile.args(["--target", "wasm32-unknown-unknown"]))?;
    generate(tools, &target_folder()?, app, out)
}

/// Writes the [`files`] of a program into a folder, from what cargo has compiled into the target folder.
///
/// # Errors
///
/// When `wasm-bindgen` fails.
pub(super) fn generate(tools: &Tools, target: &Path, program: &str, out: &Path) -> Result<()> {
    let wasm = format!("wasm32-unknown-unknown/release/{program}.wasm");
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", program]);
    bindgen.arg("--out-dir").arg(out);
    run(bindgen.arg(target.join(wasm)))
}

/// Cargo's target folder. This program is in `<target>/debug`.
fn target_folder() -> Result<PathBuf> {
    let program = env::current_exe()?;
    let target = program.parent().and_then(Path::parent);
    Ok(target.context("There is no target folder")?.to_owned())
}
