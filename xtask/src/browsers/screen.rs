//! A virtual screen for a browser without a headless mode.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::find;
use super::process::ProcessTree;

/// A running Xvfb.
#[derive(Debug)]
pub(super) struct Screen {
    /// The value of `DISPLAY`, such as `:99`.
    pub(super) name: String,
    _process: ProcessTree,
}

impl Screen {
    pub(super) fn start() -> Result<Self> {
        let mut command = Command::new(find("Xvfb", "xvfb")?);
        // It chooses a free display and writes its number when it is ready.
        command.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x1024x24",
            "-nolisten",
            "tcp",
        ]);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = ProcessTree::spawn(&mut command)?;
        let mut number = String::new();
        BufReader::new(process.stdout().context("Xvfb has no output")?).read_line(&mut number)?;
        if number.trim().is_empty() {
            bail!("Xvfb exited before it was ready");
        }
        Ok(Self {
            name: format!(":{}", number.trim()),
            _process: process,
        })
    }
}
