//! Knowing that `dist/` is already right: hashes over all that goes in and all that came out.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use super::{PublicUrl, content_hash, full_hash, stamp_file};
use crate::project;

/// Every file and folder that can change what is built.
const SOURCES: [&str; 11] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "index.html",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
    "worker",
    "xtask",
];

/// The sources of one build.
pub(super) struct Stamp {
    build: String,
    public_url: String,
}

impl Stamp {
    /// Reads the sources as they are now.
    pub(super) fn of_sources(public_url: &PublicUrl) -> Result<Self> {
        let mut hashes = String::new();
        for source in SOURCES {
            hashes += &hash_tree(&project::root().join(source))?;
        }
        Ok(Self {
            build: content_hash(hashes.as_bytes()),
            public_url: public_url.whole(),
        })
    }

    /// The name of the build, the same wherever it is served: 16 hexadecimal digits.
    pub(super) fn build(&self) -> &str {
        &self.build
    }

    /// Whether `dist/` is whole and of these sources.
    pub(super) fn is_current(&self) -> bool {
        let written = stamp_file().and_then(|file| Ok(fs::read_to_string(file)?));
        let expected = self.text();
        written.is_ok_and(|written| expected.is_ok_and(|expected| written == expected))
    }

    /// Notes that what stands in `dist/` now is of these sources.
    pub(super) fn write(&self) -> Result<()> {
        fs::write(stamp_file()?, self.text()?).context("Cannot note that dist/ is built")
    }

    fn text(&self) -> Result<String> {
        Ok(format!(
            "{} {}\n{}\n",
            self.build,
            self.public_url,
            hash_tree(&project::dist())?
        ))
    }
}

/// One hash over the names and contents below a path. Nothing at all has a hash too.
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
            // Wherever the project lies.
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
    fn a_tree_has_the_same_hash_wherever_it_lies() -> Result<()> {
        let (here, there) = (tempfile::tempdir()?, tempfile::tempdir()?);
        for folder in [&here, &there] {
            fs::create_dir(folder.path().join("a"))?;
            fs::write(folder.path().join("a/b"), "1")?;
        }
        assert_eq!(hash_tree(here.path())?, hash_tree(there.path())?);
        Ok(())
    }

    #[test]
    fn a_tree_has_another_hash_when_a_name_or_a_content_changes() -> Result<()> {
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
