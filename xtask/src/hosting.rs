//! How hosts are told what [`crate::headers`] says: a `_headers` file for static hosts, a configuration for nginx.

mod locations;
mod nginx;
mod real;
mod static_host;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;

pub use nginx::{Nginx, Tls};
pub use real::RealNginx;
pub use static_host::Rules;

use crate::build::PublicUrl;
use crate::headers;
use crate::kinds::{HEADERS_FILE, is_public};
use crate::project;

/// What has to be known of a finished release to serve it.
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
    /// When it is not there or its first page has no policy.
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

    /// The folder it was read from.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The Content-Security-Policy that its pages carry.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// Every file that visitors may ask for, by its path below the root, in order.
    #[must_use]
    pub fn files(&self) -> &[String] {
        &self.files
    }
}

/// The address of a file below the root: that of a page is its folder.
#[must_use]
pub fn address(file: &str) -> &str {
    match file.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => file,
    }
}

/// Writes the file for static hosts beside the files of a release.
///
/// # Errors
///
/// When the folder cannot be read or written, or the file would be more than hosts take.
pub fn write_headers_file(folder: &Path, public_url: &PublicUrl) -> Result<()> {
    let text = static_host::headers_file(&Release::read(folder)?, public_url)?;
    fs::write(folder.join(HEADERS_FILE), text).context("Cannot write the headers for static hosts")
}

/// Prints the configuration for the release in `dist/`.
///
/// # Errors
///
/// When there is none, or a value cannot stand in a configuration.
pub fn print_nginx(nginx: &Nginx) -> Result<()> {
    let release = Release::read(&project::dist())
        .context("There is no release: `cargo xtask build` makes one")?;
    print!("{}", nginx.config(&release)?);
    Ok(())
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
