//! npm packages, pinned by lock files: our tools, and the frameworks of the benchmarks.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::Scope;
use crate::content_hash::content_hash;
use crate::project;

const FILES: [&str; 2] = ["package.json", "package-lock.json"];
const OLDEST_NODE: u32 = 20;

/// The packages of one lock file.
#[derive(Debug)]
pub(super) struct Packages {
    /// The folder of the lock file in the repository.
    pub(super) source: &'static str,
    /// The prefix of the installed folder's name.
    prefix: &'static str,
    scope: Scope,
    /// The most important packages, for progress messages.
    summary: &'static str,
}

/// The build and test tools.
pub(super) const TOOLS: Packages = Packages {
    source: "xtask/node",
    prefix: "node-",
    scope: Scope::Build,
    summary: "esbuild, binaryen, axe-core, Lighthouse and vnu-jar",
};
/// The checkers of Shopify's themes.
pub(super) const SHOPS: Packages = Packages {
    source: "xtask/node/shops",
    prefix: "shops-",
    scope: Scope::Shops,
    summary: "Shopify's theme checker and a Liquid engine",
};
/// The frameworks that the benchmarks compare with.
pub(super) const PEERS: Packages = Packages {
    source: "bench/peers",
    prefix: "peers-",
    scope: Scope::Bench,
    summary: "React, Preact, Svelte and Vite",
};

/// The packages of a scope that are not installed.
pub(super) fn missing(scope: Scope, cache: &Path) -> Result<Vec<&'static Packages>> {
    let mut missing = Vec::new();
    for packages in [&TOOLS, &SHOPS, &PEERS] {
        // The folder gets its final name only once it is complete.
        if packages.scope <= scope && !packages.folder(cache)?.is_dir() {
            missing.push(packages);
        }
    }
    Ok(missing)
}

/// What prevents npm packages from being installed and run.
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

impl Packages {
    /// The folder of this lock file's packages.
    fn folder(&self, cache: &Path) -> Result<PathBuf> {
        let mut lock = Vec::new();
        for file in FILES {
            let file = self.file(file);
            let text =
                fs::read(&file).with_context(|| format!("Cannot read {}", file.display()))?;
            lock.extend(text);
        }
        Ok(cache.join([self.prefix, &content_hash(&lock)].concat()))
    }

    /// The `node_modules` folder of the installed packages.
    pub(super) fn modules(&self, cache: &Path) -> Result<PathBuf> {
        Ok(self.folder(cache)?.join("node_modules"))
    }

    /// Installs the packages into a temporary folder, then renames it.
    pub(super) fn install(&self, cache: &Path) -> Result<()> {
        eprintln!(
            "Installing {} from npm, about a minute, in parallel",
            self.summary
        );
        let folder = self.folder(cache)?;
        let staging = tempfile::Builder::new()
            .prefix(self.prefix)
            .tempdir_in(cache)?;
        for file in FILES {
            fs::copy(self.file(file), staging.path().join(file))?;
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

    fn file(&self, name: &str) -> PathBuf {
        project::root().join(self.source).join(name)
    }
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
    fn the_major_version_is_the_first_number() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v9.0.0"), Some(9));
        assert_eq!(major("nonsense"), None);
    }
}
