//! The files of a release, as a host sees them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::file_types::is_public;
use crate::headers;

/// What a host needs to know about a release.
#[derive(Debug)]
pub struct Release {
    folder: PathBuf,
    policy: String,
    files: Vec<String>,
}

impl Release {
    /// Reads a folder such as `dist/`.
    ///
    /// # Errors
    ///
    /// When it is missing or its first page has no policy.
    pub fn read(folder: &Path) -> Result<Self> {
        let first = folder.join("index.html");
        let first = fs::read_to_string(&first)
            .with_context(|| format!("Cannot read {}", first.display()))?;
        let mut files = Vec::new();
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let entry = entry?;
            let below = entry.path().strip_prefix(folder)?.to_string_lossy();
            if entry.file_type().is_file() && is_public(&below) {
                files.push(below.into_owned());
            }
        }
        Ok(Self {
            folder: folder.to_owned(),
            policy: headers::policy_of(&first)?,
            files,
        })
    }

    /// A release that is not on disk, for tests.
    #[cfg(test)]
    pub(super) fn new(policy: &str, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            folder: "dist".into(),
            policy: policy.to_owned(),
            files: files.into_iter().map(Into::into).collect(),
        }
    }

    /// The folder of the release.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The Content-Security-Policy in its pages.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// The paths of all public files, in order.
    #[must_use]
    pub fn files(&self) -> &[String] {
        &self.files
    }
}

/// The address of a file relative to the public URL. The address of a page is its folder.
#[must_use]
pub fn address(file: &str) -> &str {
    match file.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => file,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(file: &str, expect: &str) {
        assert_eq!(address(file), expect, "{file}");
    }

    #[test]
    fn the_address_of_a_page_is_its_folder() {
        check("index.html", "");
        check("calf/index.html", "calf/");
        check("404.html", "404.html");
        check("calf/noindex.html", "calf/noindex.html");
        check("sw.js", "sw.js");
    }
}
