//! A message bus of its own for a browser, on which its media session can be controlled as by the buttons of headphones, and a
//! sound server for what it plays.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::find;
use super::process::ProcessTree;
use super::sound::SoundServer;

/// A running message bus and sound server.
#[derive(Debug)]
pub struct Bus {
    /// The value of `DBUS_SESSION_BUS_ADDRESS`.
    pub(super) address: String,
    pub(super) sound: SoundServer,
    _process: ProcessTree,
}

impl Bus {
    /// Starts both.
    ///
    /// # Errors
    ///
    /// When one is not installed or does not become ready.
    pub fn start() -> Result<Self> {
        let mut command = Command::new(find("dbus-daemon", "dbus-daemon")?);
        command
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = ProcessTree::spawn(&mut command)?;
        let mut address = String::new();
        BufReader::new(process.stdout().context("dbus-daemon has no output")?)
            .read_line(&mut address)?;
        if address.trim().is_empty() {
            bail!("dbus-daemon exited before it was ready");
        }
        Ok(Self {
            address: address.trim().to_owned(),
            sound: SoundServer::start()?,
            _process: process,
        })
    }

    /// Asks the media session of the only browser on this bus, as in `next` or `metadata title`. `None` if there is none.
    ///
    /// # Errors
    ///
    /// When playerctl is not installed.
    pub fn playerctl(&self, words: &[&str]) -> Result<Option<String>> {
        let output = Command::new(find("playerctl", "playerctl")?)
            .args(words)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .output()?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(output.status.success().then_some(text))
    }
}
