//! Tools from crates.io, with pinned versions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::Scope;
use crate::project;

/// A program from crates.io.
#[derive(Debug)]
pub(super) struct CargoTool {
    /// The package's name.
    pub(super) package: &'static str,
    version: &'static str,
    program: &'static str,
    scope: Scope,
    /// How long it takes to compile after the tools before it, on two cores.
    minutes: u8,
}

/// The `WebDriver` of Firefox.
pub(super) const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    version: "0.37.1",
    program: "geckodriver",
    scope: Scope::Test,
    minutes: 1,
};

/// `wasm-bindgen-cli` must have the same version as the `wasm-bindgen` crate in Cargo.toml. Trunk.toml repeats it, along
/// with Trunk's own.
static TOOLS: [CargoTool; 5] = [
    CargoTool {
        package: "wasm-bindgen-cli",
        version: "0.2.129",
        program: "wasm-bindgen",
        scope: Scope::Build,
        minutes: 1,
    },
    CargoTool {
        package: "trunk",
        version: "0.21.14",
        program: "trunk",
        scope: Scope::Build,
        minutes: 2,
    },
    GECKODRIVER,
    CargoTool {
        package: "cargo-deny",
        version: "0.20.2",
        program: "cargo-deny",
        scope: Scope::Test,
        minutes: 1,
    },
    CargoTool {
        package: "cargo-cyclonedx",
        version: "0.5.9",
        program: "cargo-cyclonedx",
        scope: Scope::Bench,
        minutes: 1,
    },
];

/// The tools of a scope.
pub(super) fn of(scope: Scope) -> impl Iterator<Item = &'static CargoTool> {
    TOOLS.iter().filter(move |tool| tool.scope <= scope)
}

/// Installs tools one after another. They share a target folder, because they share many dependencies; after a failure it
/// is kept for the next run.
pub(super) fn install(
    tools: &[&'static CargoTool],
    cache: &Path,
) -> Vec<(&'static str, Result<()>)> {
    let target = cache.join("build");
    let mut results = Vec::new();
    for (index, tool) in tools.iter().enumerate() {
        let rest = tools.get(index + 1..).unwrap_or_default();
        eprintln!("{}", progress(tool, rest));
        results.push((tool.package, tool.install(cache, &target)));
    }
    if results.iter().all(|(_, result)| result.is_ok()) {
        // A leftover only uses disk space.
        let _ = fs::remove_dir_all(target);
    }
    results
}

/// The progress message for a tool: how long it takes, and what is still to come.
fn progress(tool: &CargoTool, rest: &[&CargoTool]) -> String {
    let CargoTool {
        package,
        version,
        minutes,
        ..
    } = tool;
    let s = if *minutes == 1 { "" } else { "s" };
    let line = format!("Installing {package} {version}, about {minutes} minute{s}");
    if rest.is_empty() {
        return line;
    }
    let names: Vec<&str> = rest.iter().map(|tool| tool.package).collect();
    format!("{line} ({} more to come: {})", rest.len(), names.join(", "))
}

impl CargoTool {
    /// The folder that contains the program in the pinned version: in PATH, or in our cache.
    pub(super) fn folder(&self, cache: &Path) -> Option<PathBuf> {
        let on_path = which::which(self.program).ok();
        let ours = self.root(cache).join("bin").join(self.program);
        let found = on_path
            .into_iter()
            .chain([ours])
            .find(|program| self.is_right(program))?;
        found.parent().map(Path::to_owned)
    }

    /// Installs the program into our cache, compiled without optimisation, which halves the compile time; the tools run
    /// only briefly.
    fn install(&self, cache: &Path, target: &Path) -> Result<()> {
        let mut command = project::cargo();
        command
            .args(["install", "--quiet", "--locked", "--profile", "dev"])
            .args(["--version", self.version, "--root"])
            .arg(self.root(cache))
            .arg(self.package);
        command
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        project::run(&mut command)
    }

    fn root(&self, cache: &Path) -> PathBuf {
        cache.join(format!("{}-{}", self.package, self.version))
    }

    fn is_right(&self, program: &Path) -> bool {
        let mut command = Command::new(program);
        // A cargo subcommand expects its own name as the first argument.
        command.args(
            self.package
                .strip_prefix("cargo-")
                .filter(|_| self.scope == Scope::Bench),
        );
        let output = command.arg("--version").env_remove("NO_COLOR").output();
        output.is_ok_and(|output| {
            String::from_utf8_lossy(&output.stdout)
                .split_whitespace()
                .nth(1)
                == Some(self.version)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(index: usize, expect: &str) {
        let tools: Vec<_> = of(Scope::Test).collect();
        let (tool, rest) = tools[index..].split_first().unwrap_or((&tools[0], &[]));
        assert_eq!(progress(tool, rest), expect);
    }

    #[test]
    fn the_progress_message_names_the_remaining_tools() {
        check(
            1,
            "Installing trunk 0.21.14, about 2 minutes (2 more to come: geckodriver, cargo-deny)",
        );
        check(3, "Installing cargo-deny 0.20.2, about 1 minute");
    }
}
