//! Skips the build when `dist/` is up to date, by a fingerprint of all sources and of all files in `dist/`.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::content_hash::full_hash;
use crate::languages::Languages;
use crate::project;
use crate::public_url::PublicUrl;

/// Every file and folder that affects the build.
const SOURCES: [&str; 13] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "index.html",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
    "web",
    "worker",
    "xtask",
];

/// The inputs of one build: the sources and the options.
pub struct BuildFingerprint {
    sources: String,
    public_url: String,
    languages: String,
}

impl BuildFingerprint {
    /// Hashes the current sources.
    ///
    /// # Errors
    ///
    /// When one cannot be read.
    pub fn of_sources(public_url: &PublicUrl, languages: &Languages) -> Result<Self> {
        let mut hashes = String::new();
        for source in SOURCES {
            hashes += &hash_tree(&project::root().join(source))?;
        }
        Ok(Self {
            sources: full_hash(hashes.as_bytes()),
            public_url: public_url.to_string(),
            languages: languages.tags(),
        })
    }

    /// Whether `dist/` is complete and was built from these inputs.
    pub(super) fn is_current(&self) -> bool {
        let recorded = record_file().and_then(|file| Ok(fs::read_to_string(file)?));
        let expected = self.record();
        recorded.is_ok_and(|recorded| expected.is_ok_and(|expected| recorded == expected))
    }

    /// Records that the current content of `dist/` was built from these inputs.
    pub(super) fn write(&self) -> Result<()> {
        fs::write(record_file()?, self.record()?).context("Cannot record that dist/ is built")
    }

    fn record(&self) -> Result<String> {
        Ok(format!(
            "{} {} {}\n{}\n",
            self.sources,
            self.public_url,
            self.languages,
            hash_tree(&project::dist())?
        ))
    }
}

/// The file with the fingerprint of `dist/`, next to this program in the target folder.
fn record_file() -> Result<PathBuf> {
    let program = env::current_exe()?;
    Ok(program
        .parent()
        .unwrap_or(project::root())
        .join("dist.fingerprint"))
}

/// One hash over the names and contents of the files below a path. A missing path has a hash too.
fn hash_tree(path: &Path) -> Result<String> {
    let mut hashes = String::new();
    for entry in WalkDir::new(path)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
    {
        if entry.file_type().is_file() {
            let content = fs::read(entry.path())
                .with_context(|| format!("Cannot read {}", entry.path().display()))?;
            // Relative names: the hash does not depend on where the project is.
            let name = entry.path().strip_prefix(path)?.display();
            writeln!(hashes, "{name} {}", full_hash(&content))?;
        }
    }
    Ok(full_hash(hashes.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_does_not_depend_on_the_location() -> Result<()> {
        let (here, there) = (tempfile::tempdir()?, tempfile::tempdir()?);
        for folder in [&here, &there] {
            fs::create_dir(folder.path().join("a"))?;
            fs::write(folder.path().join("a/b"), "1")?;
        }
        assert_eq!(hash_tree(here.path())?, hash_tree(there.path())?);
        Ok(())
    }

    #[test]
    fn the_hash_changes_with_a_name_or_a_content() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let hash = || hash_tree(folder.path());
        let empty = hash()?;
        fs::write(folder.path().join("a"), "1")?;
        let first = hash()?;
        fs::write(folder.path().join("a"), "2")?;
        let second = hash()?;
        fs::rename(folder.path().join("a"), folder.path().join("b"))?;
        let third = hash()?;
        assert!(empty != first && first != second && second != third);
        fs::write(folder.path().join("b"), "1")?;
        fs::rename(folder.path().join("b"), folder.path().join("a"))?;
        assert_eq!(hash()?, first);
        Ok(())
    }
}
