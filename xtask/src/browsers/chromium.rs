//! Chromium without a driver, for tools that use the `DevTools` protocol.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tempfile::TempDir;

use super::capabilities::CHROMIUM_FLAGS;
use super::process::ProcessTree;
use super::{LOG, START_TIMEOUT, find, spawn};

/// A running Chromium with a fresh profile. It is terminated on drop.
#[derive(Debug)]
#[must_use = "the browser is terminated on drop"]
pub struct Chromium {
    port: u16,
    // Drop order: the browser, its files.
    _process: ProcessTree,
    _files: TempDir,
}

impl Chromium {
    /// Starts it and waits until it listens.
    ///
    /// # Errors
    ///
    /// When it is not installed or does not become ready.
    pub fn start() -> Result<Self> {
        let files = tempfile::Builder::new().prefix("uncramp-").tempdir()?;
        let profile = files.path().join("profile");
        let log = files.path().join(LOG);
        let mut command = headless_chromium(&profile)?;
        command
            .arg("--remote-debugging-port=0")
            // An installed app may speak before the first tap. Otherwise Chromium refuses, which the guide handles, but reports
            // the attempt as use of a deprecated feature.
            .arg("--autoplay-policy=no-user-gesture-required")
            .arg("about:blank");
        let mut process = spawn(&mut command, files.path(), None, &log)?;
        let deadline = Instant::now() + START_TIMEOUT;
        loop {
            if let Some(port) = port(&profile) {
                return Ok(Self {
                    port,
                    _process: process,
                    _files: files,
                });
            }
            let log = || fs::read_to_string(&log).unwrap_or_default();
            if process.has_exited()? {
                bail!("Chromium exited before it was ready:\n{}", log());
            }
            if Instant::now() > deadline {
                bail!("Chromium was not ready after {START_TIMEOUT:?}:\n{}", log());
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// The local port of its `DevTools` protocol.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }
}

/// The command that starts it without a window, with a profile in a folder.
///
/// # Errors
///
/// When it is not installed.
pub fn headless_chromium(profile: &Path) -> Result<Command> {
    let mut command = Command::new(find("chromium", "chromium")?);
    command
        .args(CHROMIUM_FLAGS)
        .arg(format!("--user-data-dir={}", profile.display()));
    Ok(command)
}

/// The port that the browser has chosen: the first line of a file that it writes once it is listening.
fn port(profile: &Path) -> Option<u16> {
    let text = fs::read_to_string(profile.join("DevToolsActivePort")).ok()?;
    // The first line is complete once the second has begun.
    let (port, _) = text.split_once('\n')?;
    port.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expect: Option<u16>) -> Result<()> {
        let profile = tempfile::tempdir()?;
        fs::write(profile.path().join("DevToolsActivePort"), written)?;
        assert_eq!(port(profile.path()), expect, "{written:?}");
        Ok(())
    }

    #[test]
    fn the_port_is_the_first_complete_line() -> Result<()> {
        check("", None)?;
        check("4123", None)?;
        check("41234\n/devtools/browser/1", Some(41234))?;
        check("nonsense\n", None)?;
        assert_eq!(port(tempfile::tempdir()?.path()), None);
        Ok(())
    }
}
