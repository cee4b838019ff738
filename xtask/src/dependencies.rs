//! What the guide is made of: whether it may be, a list of it, and whether anybody gets the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;

use crate::content_hash::full_hash;
use crate::project::{self, cargo, output, run};
use crate::tools::{self, Scope, Tools};

/// Checks licences, sources and duplicates, which needs no network.
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

/// Checks all that `deny.toml` asks for. The list of known weaknesses is fetched for it.
///
/// # Errors
///
/// When a dependency is not allowed, or the list cannot be fetched.
pub fn audit() -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    check(&tools)?;
    run(deny(&tools).args(["check", "advisories"])).context(
        "The advisories were not checked, or one of them is about us. Their list comes from https://github.com/rustsec/advisory-db",
    )
}

fn deny(tools: &Tools) -> Command {
    let mut command = tools.command("cargo-deny");
    command.args(["--locked", "--log-level", "warn"]);
    command
}

/// Writes the list of all packages of the `WebAssembly`, with their licences and hashes.
///
/// # Errors
///
/// When it cannot be made.
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
    // It writes one beside each package of the workspace.
    fs::remove_file(project::root().join("xtask").join(&file))?;
    println!("The list is in {}", list.display());
    Ok(())
}

/// Builds the last commit in two folders of different names, each from nothing, and compares what comes out.
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
        bail!("There are not two builds");
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
        "{} files of {} are the same in both builds. The WebAssembly:",
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
