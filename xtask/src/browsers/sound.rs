//! A sound server of its own for a browser that plays nothing without one. Its only device takes as long as a real one, and is
//! heard by nobody.

use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tempfile::TempDir;

use super::find;
use super::process::ProcessTree;

/// Its only device. With rewinds it would buffer two seconds, so that a sound could begin so much later.
const DEVICE: &str = "module-null-sink norewinds=1";

/// Timeout for the start.
const TIMEOUT: Duration = Duration::from_secs(20);

/// A running sound server.
#[derive(Debug)]
pub(super) struct SoundServer {
    /// The value of `PULSE_SERVER`.
    pub(super) address: String,
    _process: ProcessTree,
    _files: TempDir,
}

impl SoundServer {
    /// Starts a server.
    ///
    /// # Errors
    ///
    /// When it is not installed or does not become ready.
    pub(super) fn start() -> Result<Self> {
        let files = tempfile::Builder::new().prefix("uncramp-").tempdir()?;
        let socket = files.path().join("sound");
        let protocol = format!(
            "module-native-protocol-unix auth-anonymous=1 socket={}",
            socket.display()
        );
        let mut command = Command::new(find("pulseaudio", "pulseaudio")?);
        command
            // Only these modules, and none of the user's settings.
            .args(["-n", "--load", DEVICE, "--load", &protocol])
            .args(["--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"])
            .env("HOME", files.path())
            .env("XDG_RUNTIME_DIR", files.path())
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut process = ProcessTree::spawn(&mut command)?;
        let deadline = Instant::now() + TIMEOUT;
        while !socket.exists() {
            if process.has_exited()? || Instant::now() > deadline {
                bail!("pulseaudio does not become ready");
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(Self {
            address: format!("unix:{}", socket.display()),
            _process: process,
            _files: files,
        })
    }
}
