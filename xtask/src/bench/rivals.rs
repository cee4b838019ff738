//! The pages that the guide is compared with, each built for production as its framework recommends.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::project::{self, run};
use crate::release::{self, client_side, leptos_peer};
use crate::tools::Tools;

/// The first six steps in another framework.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    /// Its folder in `bench/peers`, and among the built rivals.
    pub folder: &'static str,
    /// Its name in the tables.
    pub name: &'static str,
}

/// The peers, in the order of the tables.
pub const PEERS: [Peer; 4] = [
    Peer {
        folder: "preact",
        name: "Preact, six steps",
    },
    Peer {
        folder: "svelte",
        name: "Svelte 5, six steps",
    },
    Peer {
        folder: "react",
        name: "React 19, six steps",
    },
    Peer {
        folder: LEPTOS,
        name: "Leptos with its router, six steps",
    },
];
/// The folder of the peer that Vite does not build.
const LEPTOS: &str = "leptos";
/// The folder of the guide rendered only on the client, without prerendered pages.
pub const CLIENT_SIDE: &str = "client-side";

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
    for Peer { folder: peer, .. } in PEERS {
        let out = folder.join(peer);
        if peer == LEPTOS {
            fs::create_dir(&out)?;
            leptos_peer::build(tools, &out)?;
        } else {
            let mut command = tools.command("node");
            command.current_dir(&sources);
            command.args(["node_modules/vite/bin/vite.js", "build", peer]);
            command.args(["--logLevel", "warn", "--emptyOutDir", "--outDir"]);
            run(command.arg(&out))?;
        }
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

/// The versions of the peers' dependencies, as pinned in `bench/peers/package.json` and in the lock file of the one in Rust.
///
/// # Errors
///
/// When a file cannot be read.
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
    let lock = fs::read_to_string(project::root().join("bench/peers/leptos/Cargo.lock"))?;
    let crate_version = |name: &str| {
        let entry = format!("name = \"{name}\"\nversion = \"");
        let found = lock.split_once(&entry);
        let version = found.and_then(|(_, rest)| rest.split('"').next());
        version.with_context(|| format!("bench/peers/leptos/Cargo.lock does not contain {name}"))
    };
    Ok(format!(
        "React {}, Preact {} and Svelte {}, built with Vite {}, and Leptos {} with leptos_router {}",
        version("react")?,
        version("preact")?,
        version("svelte")?,
        version("vite")?,
        crate_version("leptos")?,
        crate_version("leptos_router")?
    ))
}
