//! Writes `licences.txt`: the full licence texts of every package in the WebAssembly, which the licences require.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::project::{cargo, output};

/// The file's name in the release.
const FILE: &str = "licences.txt";
/// The beginnings of the names of licence files, in lower case.
const LICENCE_FILES: [&str; 5] = ["licen", "copying", "notice", "unlicense", "copyright"];

/// A package in the WebAssembly.
struct Package {
    name: String,
    licence: String,
    folder: PathBuf,
}

/// Writes the file into a release.
///
/// # Errors
///
/// When cargo fails, or a file cannot be read or written.
pub fn write(folder: &Path) -> Result<()> {
    // Each text once, with all packages that contain it.
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut list = String::new();
    for package in packages()? {
        writeln!(list, "{}: {}", package.name, package.licence)?;
        for text in texts_in(&package.folder)? {
            texts.entry(text).or_default().insert(package.name.clone());
        }
    }
    let mut file = format!("The app contains code of these packages:\n\n{list}");
    file += "The Rust standard library: MIT OR Apache-2.0\n";
    for (text, packages) in texts {
        let packages: Vec<_> = packages.into_iter().collect();
        write!(file, "\n---\n\n{}\n\n{text}\n", packages.join(", "))?;
    }
    Ok(fs::write(folder.join(FILE), file)?)
}

/// Every package in the `WebAssembly`, by name.
fn packages() -> Result<Vec<Package>> {
    let features = "--no-default-features --features hydrate --locked --offline";
    let metadata = output(
        cargo()
            .args("metadata --format-version 1 --filter-platform wasm32-unknown-unknown".split(' '))
            .args(features.split(' ')),
    )?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let tree = "tree --quiet --package uncramp --edges normal,no-proc-macro --target wasm32-unknown-unknown --prefix none --format";
    let tree = output(
        cargo()
            .args(tree.split(' '))
            .arg("{p}")
            .args(features.split(' ')),
    )?;
    let shipped: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, words.next()?.strip_prefix('v')?))
        })
        .filter(|(name, _)| *name != "uncramp")
        .collect();
    let all = metadata["packages"].as_array();
    let all = all.context("cargo lists no packages")?;
    shipped
        .into_iter()
        .map(|(name, version)| {
            let matches =
                |package: &&Value| package["name"] == name && package["version"] == version;
            let package = all.iter().find(matches);
            let package =
                package.with_context(|| format!("cargo does not know {name} {version}"))?;
            let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
            let manifest = PathBuf::from(text("manifest_path"));
            Ok(Package {
                name: format!("{name} {version}"),
                licence: text("license"),
                folder: manifest.parent().unwrap_or(&manifest).to_owned(),
            })
        })
        .collect()
}

/// The texts of the licence files in a folder.
fn texts_in(folder: &Path) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_ascii_lowercase();
        if entry.file_type()?.is_file() && LICENCE_FILES.iter().any(|start| name.starts_with(start))
        {
            let text = fs::read(entry.path())?;
            let lines = String::from_utf8_lossy(&text);
            let lines: Vec<_> = lines.trim().lines().map(str::trim_end).collect();
            texts.push(lines.join("\n"));
        }
    }
    Ok(texts)
}
