//! A screen for a browser that needs one where there is none.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::find;
use super::process::ProcessTree;

/// A virtual screen for a browser that has no headless mode.
#[derive(Debug)]
pub(super) struct Screen {
    /// Its name for `DISPLAY`, such as `:99`.
    pub(super) name: String,
    _process: ProcessTree,
}

impl Screen {
    pub(super) fn start() -> Result<Self> {
        let mut command = Command::new(find("Xvfb", "xvfb")?);
        // It writes the number of the display it has found free once it is ready.
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
            bail!("Xvfb ended before it was ready");
        }
        Ok(Self {
            name: format!(":{}", number.trim()),
            _process: process,
        })
    }
}
