//! Keeps the paths of the build machine out of the WebAssembly, so that every machine builds the same bytes.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::project;

/// Sets compiler flags for a command that runs cargo. They are passed in an environment variable because they contain paths
/// of this machine.
pub(super) fn apply(command: &mut Command) -> Result<()> {
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags()?);
    Ok(())
}

fn flags() -> Result<String> {
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")));
    let registries = cargo_home
        .context("There is no home folder")?
        .join("registry/src");
    let mut flags = format!("--remap-path-prefix={}/=", project::root().display());
    for registry in fs::read_dir(&registries)
        .with_context(|| format!("Cannot read {}", registries.display()))?
    {
        let _ = write!(
            flags,
            " --remap-path-prefix={}/=",
            registry?.path().display()
        );
    }
    Ok(flags)
}
