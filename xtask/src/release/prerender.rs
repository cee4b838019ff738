//! The native program that writes every page, `src/bin/prerender.rs`.

use std::env;
use std::path::PathBuf;

use anyhow::Result;

use crate::project::{cargo, run};

/// Compiles the program and returns its path.
pub(super) fn build() -> Result<PathBuf> {
    // With the whole workspace cargo resolves the same features as for the tests and compiles nothing twice.
    run(cargo().args([
        "build",
        "--quiet",
        "--locked",
        "--workspace",
        "--features",
        "uncramp/ssr",
        "--bin",
        "prerender",
    ]))?;
    // xtask and prerender are built into the same folder.
    Ok(env::current_exe()?.with_file_name("prerender"))
}
