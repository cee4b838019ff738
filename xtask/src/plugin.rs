//! `cargo xtask plugin`: the `WordPress` plugin, with the guide and the translations inside it.
//!
//! Its sources are in `integrations/wordpress/uncramp/`. The archive has the same bytes for the same sources.

pub mod archive;
pub mod guide;
mod style;
pub mod translations;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::languages::Languages;
use crate::project;
use crate::public_url::PublicUrl;
use crate::release;
use archive::Effort;
use translations::Catalogue;

/// The name of the plugin: of its folder, of its main file and of its text domain.
pub const NAME: &str = "uncramp";
/// The folder of its translations, in the sources and in the archive.
const LANGUAGES: &str = "languages/";

/// Files by their paths, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Builds the release if it is out of date, and writes the archive to `target/plugin/`.
///
/// # Errors
///
/// When the build fails, or the sources of the plugin are wrong.
pub fn plugin(languages: &Languages) -> Result<()> {
    release::build(&PublicUrl::default(), languages)?;
    let folder = project::root().join("target/plugin");
    let archive = write(&project::dist(), &folder)?;
    let size = fs::metadata(&archive)?.len();
    println!("{} ({} kB)", archive.display(), size.div_ceil(1000));
    Ok(())
}

/// Writes the archive with the guide of a release into a folder, and returns its path.
///
/// # Errors
///
/// When a file cannot be read or written, or the sources of the plugin are wrong.
pub fn write(dist: &Path, folder: &Path) -> Result<PathBuf> {
    let files = files(dist)?;
    let version = version(&files)?;
    fs::create_dir_all(folder)?;
    let archive = folder.join(format!("{NAME}-{version}.zip"));
    fs::write(&archive, archive::zip(NAME, &files, Effort::Thorough)?)
        .with_context(|| format!("Cannot write {}", archive.display()))?;
    Ok(archive)
}

/// The files of the plugin by their paths in its folder.
///
/// # Errors
///
/// When a file cannot be read, or the sources of the plugin are wrong.
pub fn files(dist: &Path) -> Result<Files> {
    let mut files = sources()?;
    let templates: Vec<String> = files
        .keys()
        .filter(|path| path.starts_with(LANGUAGES))
        .cloned()
        .collect();
    for path in templates {
        let text = files.remove(&path).unwrap_or_default();
        let catalogue = Catalogue::read(&path, &String::from_utf8(text)?)?;
        let script = translations::messages_of_script(&files)?;
        files.extend(catalogue.files(LANGUAGES, &script));
    }
    let guide = guide::relocated(dist)?;
    files.extend(
        guide
            .into_iter()
            .map(|(path, content)| (format!("guide/{path}"), content)),
    );
    Ok(files)
}

/// The sources of the plugin by their paths.
///
/// # Errors
///
/// When a file cannot be read.
pub fn sources() -> Result<Files> {
    files_below(&format!("integrations/wordpress/{NAME}"))
}

/// The files below a folder of the repository, by their paths in it.
pub(crate) fn files_below(folder: &str) -> Result<Files> {
    let folder = project::root().join(folder);
    let mut files = Files::new();
    for entry in WalkDir::new(&folder) {
        let file = entry?.into_path();
        if file.is_file() {
            let path = file.strip_prefix(&folder)?.to_string_lossy().into_owned();
            files.insert(path, fs::read(&file)?);
        }
    }
    Ok(files)
}

/// The version in the header of the main file.
///
/// # Errors
///
/// When there is none.
pub fn version(files: &Files) -> Result<String> {
    header(files, "Version").context("The main file of the plugin names no version")
}

/// A field in the header of the main file.
#[must_use]
pub fn header(files: &Files, field: &str) -> Option<String> {
    let main = files.get(&format!("{NAME}.php"))?;
    let main = String::from_utf8_lossy(main);
    let start = format!(" * {field}:");
    let line = main.lines().find_map(|line| line.strip_prefix(&start))?;
    Some(line.trim().to_owned())
}
