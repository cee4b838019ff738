//! The pages that the guide is compared with, each built for production as its framework recommends.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::project::{self, run};
use crate::release::{self, client_side};
use crate::tools::Tools;

/// The peers of `bench/peers`, by their folders.
pub const PEERS: [&str; 3] = ["preact", "svelte", "react"];
/// The folder of the guide rendered only on the client, without prerendered pages.
pub const CLIENT_SIDE: &str = "leptos";

/// Builds every rival and returns the folder that contains one folder for each.
///
/// # Errors
///
/// When one cannot be built.
pub fn prepare(tools: &Tools) -> Result<PathBuf> {
    let folder = project::root().join("target/bench/rivals");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let sources = sources(tools)?;
    for peer in PEERS {
        let out = folder.join(peer);
        let mut command = tools.command("node");
        command.current_dir(&sources);
        command.args(["node_modules/vite/bin/vite.js", "build", peer]);
        command.args(["--logLevel", "warn", "--emptyOutDir", "--outDir"]);
        run(command.arg(&out))?;
        fs::copy(out.join("index.html"), out.join("404.html"))?;
        release::compress_all(&out)?;
    }
    let out = folder.join(CLIENT_SIDE);
    fs::create_dir(&out)?;
    client_side::build(tools, &out)?;
    release::compress_all(&out)?;
    Ok(folder)
}

/// A copy of `bench/peers` in the target folder, with its packages.
fn sources(tools: &Tools) -> Result<PathBuf> {
    let copy = project::root().join("target/bench/peers");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    copy_folder(&project::root().join("bench/peers"), &copy)?;
    std::os::unix::fs::symlink(tools.peers()?, copy.join("node_modules"))?;
    Ok(copy)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_name() == "node_modules" {
            continue;
        }
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The versions of the peers' dependencies, as pinned in `bench/peers/package.json`.
///
/// # Errors
///
/// When the file cannot be read.
pub fn versions() -> Result<String> {
    let package = project::root().join("bench/peers/package.json");
    let package: serde_json::Value = serde_json::from_str(&fs::read_to_string(package)?)?;
    let Some(pinned) = package["devDependencies"].as_object() else {
        bail!("bench/peers/package.json pins nothing");
    };
    let version = |name: &str| {
        let version = pinned.get(name).and_then(serde_json::Value::as_str);
        version.with_context(|| format!("bench/peers/package.json does not pin {name}"))
    };
    Ok(format!(
        "React {}, Preact {}, Svelte {}, all built with Vite {}",
        version("react")?,
        version("preact")?,
        version("svelte")?,
        version("vite")?
    ))
}
