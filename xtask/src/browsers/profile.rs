//! A browser profile on disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use tempfile::TempDir;
use walkdir::WalkDir;

/// A profile that outlives the browser: see [`Driver::start_in`](super::Driver::start_in). It is deleted on drop.
#[derive(Debug)]
#[must_use = "the profile is deleted on drop"]
pub struct Profile {
    folder: PathBuf,
    _files: TempDir,
}

impl Profile {
    /// Creates an empty profile.
    ///
    /// # Errors
    ///
    /// When its folder cannot be created.
    pub fn new() -> Result<Self> {
        let files = tempfile::Builder::new()
            .prefix("uncramp-profile-")
            .tempdir()?;
        let folder = files.path().join("profile");
        fs::create_dir(&folder)?;
        Ok(Self {
            folder,
            _files: files,
        })
    }

    /// Its folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// Whether a string that a page has written to its local storage is on disk.
    ///
    /// The string must be short, ASCII and unique: engines compress long or repeated text.
    #[must_use]
    pub fn holds(&self, text: &str) -> bool {
        let chromium = self.folder.join("Default/Local Storage/leveldb");
        let firefox = self.folder.join("storage/default");
        [chromium, firefox].iter().any(|root| holds(root, text))
    }
}

fn holds(root: &Path, text: &str) -> bool {
    let mut found = false;
    for entry in WalkDir::new(root).into_iter().flatten() {
        // An uncommitted transaction can still be rolled back.
        if entry.path().to_string_lossy().ends_with("-journal") {
            return false;
        }
        let bytes = fs::read(entry.path()).unwrap_or_default();
        found |= bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_on_disk_once_no_journal_can_roll_it_back() -> Result<()> {
        let profile = Profile::new()?;
        assert!(!profile.holds("mark-1"));
        let folder = profile.path().join("storage/default/http/ls");
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("data.sqlite"), b"\0\x01mark-1\0")?;
        assert!(profile.holds("mark-1"));
        assert!(!profile.holds("mark-2"));
        fs::write(folder.join("data.sqlite-journal"), b"\0")?;
        assert!(!profile.holds("mark-1"));
        Ok(())
    }
}
