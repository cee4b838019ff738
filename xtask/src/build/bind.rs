//! An app of the guide as `WebAssembly` with its glue, for where Trunk does not make them.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::{cargo, run};
use crate::tools::Tools;

/// The apps, by the names of their programs: each is a file of its own, and its pages load no other.
pub(super) const APPS: [&str; 2] = ["care", "diary"];

/// Compiles an app with a feature and writes `<app>.js` and `<app>_bg.wasm` into a folder. What the compiler is told beside
/// that is in `more`.
///
/// # Errors
///
/// When a step fails.
pub(super) fn bind(
    tools: &Tools,
    app: &str,
    feature: &str,
    more: &[(&str, &str)],
    out: &Path,
) -> Result<()> {
    let mut compile = cargo();
    compile.envs(more.iter().copied()).args([
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--package",
        "uncramp",
    ]);
    compile.args(["--bin", app, "--no-default-features", "--features", feature]);
    run(compile.args(["--target", "wasm32-unknown-unknown"]))?;
    let wasm = format!("wasm32-unknown-unknown/release/{app}.wasm");
    let mut bind = tools.command("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-name", app]);
    bind.arg("--out-dir").arg(out);
    run(bind.arg(cargo_target()?.join(wasm)))
}

/// Where cargo builds.
fn cargo_target() -> Result<PathBuf> {
    // This program is built into `<target>/debug`.
    let program = env::current_exe()?;
    let target = program.parent().and_then(Path::parent);
    Ok(target.context("There is no target folder")?.to_owned())
}
