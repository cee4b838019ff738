//! How long each scenario took the last time it passed, persisted between runs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::project;

/// The times, by the scenarios' full names.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Times(BTreeMap<String, Duration>);

impl Times {
    /// The file that stores them.
    #[must_use]
    pub fn file() -> PathBuf {
        project::root().join("target/e2e-times.txt")
    }

    /// Reads the file. The times only speed a run up, so a missing file or an invalid line is ignored.
    #[must_use]
    pub fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap_or_default();
        let times = text.lines().filter_map(|line| {
            let (name, ms) = line.split_once(' ')?;
            Some((name.to_owned(), Duration::from_millis(ms.parse().ok()?)))
        });
        Self(times.collect())
    }

    /// The time of a scenario, if it is known.
    #[must_use]
    pub fn of(&self, name: &str) -> Option<Duration> {
        self.0.get(name).copied()
    }

    /// Records a time.
    pub fn note(&mut self, name: &str, time: Duration) {
        self.0.insert(name.to_owned(), time);
    }

    /// Writes them, one per line.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn write(&self, file: &Path) -> Result<()> {
        let mut text = String::new();
        for (name, time) in &self.0 {
            let _ = writeln!(text, "{name} {}", time.as_millis());
        }
        let folder = file.parent().unwrap_or(file);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(file, text))
            .with_context(|| format!("Cannot write {}", file.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_round_trip() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("times.txt");
        assert_eq!(Times::read(&file), Times::default());
        let mut times = Times::default();
        times.note("firefox::hold::it_ends", Duration::from_millis(35_800));
        times.note("webkit::hold::it_ends", Duration::from_millis(35_600));
        times.write(&file)?;
        assert_eq!(Times::read(&file), times);
        Ok(())
    }

    #[test]
    fn an_invalid_line_is_ignored() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("times.txt");
        fs::write(&file, "nonsense\na::b::c soon\n\na::b::d 20\n")?;
        let times = Times::read(&file);
        assert_eq!(times.of("a::b::d"), Some(Duration::from_millis(20)));
        assert_eq!(times.0.len(), 1);
        Ok(())
    }
}
