//! The tools that come from npm, at the versions of `xtask/node/package-lock.json`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::{build, project};

const FILES: [&str; 2] = ["package.json", "package-lock.json"];
const OLDEST_NODE: u32 = 20;

/// The folder of this lock file's packages.
pub(super) fn folder(cache: &Path) -> Result<PathBuf> {
    let mut lock = Vec::new();
    for file in FILES {
        lock.extend(
            fs::read(source(file)).with_context(|| format!("Cannot read xtask/node/{file}"))?,
        );
    }
    Ok(cache.join(format!("node-{}", build::content_hash(&lock))))
}

/// Whether the packages are there. The folder gets its name only when it is complete.
pub(super) fn is_installed(cache: &Path) -> Result<bool> {
    Ok(folder(cache)?.is_dir())
}

/// What keeps npm's packages from being installed and run.
pub(super) fn blockers() -> Vec<String> {
    let mut blockers = Vec::new();
    match project::output(Command::new("node").arg("--version")) {
        Err(_) => blockers.push(format!(
            "Node {OLDEST_NODE} or newer: install it from https://nodejs.org"
        )),
        Ok(version) if major(&version) < Some(OLDEST_NODE) => {
            blockers.push(format!(
                "Node {OLDEST_NODE} or newer: this one is {}",
                version.trim()
            ));
        }
        Ok(_) => {}
    }
    if which::which("npm").is_err() {
        blockers.push(
            "npm: it comes with Node from https://nodejs.org (on Debian: apt-get install npm)"
                .to_owned(),
        );
    }
    blockers
}

/// Installs the packages beside their final place, then moves them there.
pub(super) fn install(cache: &Path) -> Result<()> {
    eprintln!(
        "Installing esbuild, binaryen, axe-core, Lighthouse and vnu-jar from npm, about a minute"
    );
    let folder = folder(cache)?;
    let staging = tempfile::Builder::new().prefix("node-").tempdir_in(cache)?;
    for file in FILES {
        fs::copy(source(file), staging.path().join(file))?;
    }
    let flags = [
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ];
    project::run(Command::new("npm").args(flags).current_dir(staging.path()))?;
    fs::rename(staging.keep(), folder)?;
    Ok(())
}

fn source(file: &str) -> PathBuf {
    project::root().join("xtask/node").join(file)
}

/// The first number of a version such as `v20.1.0`.
fn major(version: &str) -> Option<u32> {
    version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_a_version_counts() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v9.0.0"), Some(9));
        assert_eq!(major("nonsense"), None);
    }
}
