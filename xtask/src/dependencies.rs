//! Checks of the dependencies, the software bill of materials, and the reproducibility of the build.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;

use crate::content_hash::full_hash;
use crate::project::{self, cargo, output, run};
use crate::tools::{self, Scope, Tools};

/// Checks licences, sources and duplicates. It needs no network.
///
/// # Errors
///
/// When a dependency is not allowed by `deny.toml`.
pub fn check(tools: &Tools) -> Result<()> {
    run(deny(tools).args([
        "--offline",
        "check",
        "--hide-inclusion-graph",
        "bans",
        "licenses",
        "sources",
    ]))
}

/// Runs all checks of `deny.toml`. It fetches the security advisories.
///
/// # Errors
///
/// When a dependency is not allowed or has an advisory, or the advisories cannot be fetched.
pub fn audit() -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    check(&tools)?;
    run(deny(&tools).args(["check", "advisories"])).context(
        "There is an advisory, or they could not be fetched from https://github.com/rustsec/advisory-db",
    )
}

fn deny(tools: &Tools) -> Command {
    let mut command = tools.command("cargo-deny");
    command.args(["--locked", "--log-level", "warn"]);
    command
}

/// Writes the software bill of materials: all packages of the `WebAssembly`, with licences and hashes.
///
/// # Errors
///
/// When cargo-cyclonedx fails.
pub fn sbom() -> Result<()> {
    let tools = tools::setup(Scope::Bench)?;
    let name = "uncramp.cdx";
    let file = format!("{name}.json");
    let mut command = tools.command("cargo-cyclonedx");
    command.args([
        "cyclonedx",
        "--quiet",
        "--format",
        "json",
        "--override-filename",
        name,
    ]);
    command.args([
        "--target",
        "wasm32-unknown-unknown",
        "--no-default-features",
        "--features",
        "hydrate",
    ]);
    run(command
        .arg("--manifest-path")
        .arg(project::root().join("Cargo.toml")))?;
    let folder = project::root().join("target/sbom");
    fs::create_dir_all(&folder)?;
    let list = folder.join(&file);
    fs::rename(project::root().join(&file), &list)?;
    // It also writes one for each other package of the workspace.
    fs::remove_file(project::root().join("xtask").join(&file))?;
    println!("The bill of materials is in {}", list.display());
    Ok(())
}

/// Builds the last commit in two folders with different names, each from scratch, and compares the results.
///
/// # Errors
///
/// When a build fails, or a file differs.
pub fn reproduce() -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let mut builds = Vec::new();
    for name in ["one", "another/and deeper"] {
        let folder = scratch.path().join(name);
        run(Command::new("git")
            .args(["clone", "--quiet"])
            .arg(project::root())
            .arg(&folder))?;
        let mut command = cargo();
        command.current_dir(&folder).env_remove("CARGO_TARGET_DIR");
        run(command.args(["xtask", "build"]))?;
        builds.push(hashes(&folder.join("dist"))?);
    }
    let [one, other] = &builds[..] else {
        bail!("Two builds are needed");
    };
    let names = one.keys().chain(other.keys());
    let mut differ: Vec<_> = names
        .filter(|name| one.get(*name) != other.get(*name))
        .collect();
    differ.dedup();
    if !differ.is_empty() {
        bail!("These files differ: {differ:?}");
    }
    let commit = output(
        Command::new("git")
            .args(["rev-parse", "HEAD"])
            .current_dir(project::root()),
    )?;
    println!(
        "{} files of {} are identical in both builds. The WebAssembly:",
        one.len(),
        commit.trim()
    );
    for (name, hash) in one.iter().filter(|(name, _)| name.contains(".wasm")) {
        println!("{hash}  {name}");
    }
    Ok(())
}

/// The hash of every file below a folder.
fn hashes(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut hashes = BTreeMap::new();
    for entry in WalkDir::new(folder) {
        let path = entry?.into_path();
        if path.is_file() {
            let below = path.strip_prefix(folder)?.to_string_lossy().into_owned();
            hashes.insert(below, full_hash(&fs::read(&path)?));
        }
    }
    Ok(hashes)
}
