//! The tools that are Rust programs, each at one version.

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
    /// How long it takes to install on two cores.
    minutes: u8,
}

/// What drives Firefox.
pub(super) const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    version: "0.37.1",
    program: "geckodriver",
    scope: Scope::Test,
    minutes: 2,
};

/// `wasm-bindgen-cli` has the version of the `wasm-bindgen` crate in Cargo.toml. Both also stand in Trunk.toml.
static TOOLS: [CargoTool; 5] = [
    CargoTool {
        package: "wasm-bindgen-cli",
        version: "0.2.129",
        program: "wasm-bindgen",
        scope: Scope::Build,
        minutes: 5,
    },
    CargoTool {
        package: "trunk",
        version: "0.21.14",
        program: "trunk",
        scope: Scope::Build,
        minutes: 7,
    },
    GECKODRIVER,
    CargoTool {
        package: "cargo-deny",
        version: "0.20.2",
        program: "cargo-deny",
        scope: Scope::Test,
        minutes: 8,
    },
    CargoTool {
        package: "cargo-cyclonedx",
        version: "0.5.9",
        program: "cargo-cyclonedx",
        scope: Scope::Bench,
        minutes: 3,
    },
];

/// The tools that a scope needs.
pub(super) fn of(scope: Scope) -> impl Iterator<Item = &'static CargoTool> {
    TOOLS.iter().filter(move |tool| tool.scope <= scope)
}

impl CargoTool {
    /// The folder that holds the program at the right version: one in PATH, or ours.
    pub(super) fn folder(&self, cache: &Path) -> Option<PathBuf> {
        let on_path = which::which(self.program).ok();
        let ours = self.root(cache).join("bin").join(self.program);
        let found = on_path
            .into_iter()
            .chain([ours])
            .find(|program| self.is_right(program))?;
        found.parent().map(Path::to_owned)
    }

    /// Installs the program into our own folder.
    pub(super) fn install(&self, cache: &Path) -> Result<()> {
        let Self {
            package,
            version,
            minutes,
            ..
        } = self;
        eprintln!("Installing {package} {version}, about {minutes} minutes");
        let target = tempfile::Builder::new()
            .prefix("build-")
            .tempdir_in(cache)?;
        let mut command = project::cargo();
        command
            .args(["install", "--locked", "--version", version, "--root"])
            .arg(self.root(cache))
            .arg(package);
        project::run(command.env("CARGO_TARGET_DIR", target.path()))
    }

    fn root(&self, cache: &Path) -> PathBuf {
        cache.join(format!("{}-{}", self.package, self.version))
    }

    fn is_right(&self, program: &Path) -> bool {
        let mut command = Command::new(program);
        // What only works as a part of cargo wants its own name first.
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
