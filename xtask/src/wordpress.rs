//! Runs a real `WordPress` on a local port, for the tests of the plugin: with PHP's own server and a `SQLite` file.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tempfile::TempDir;

use crate::browsers::free_port;
use crate::browsers::process::ProcessTree;
use crate::project;

/// How long PHP's server may take until it is listening.
const START_TIMEOUT: Duration = Duration::from_secs(10);
/// A page requests further pages of the same server, so it needs several workers.
const WORKERS: &str = "4";

const CONFIG: &str = include_str!("wordpress/config.php");
const INSTALL: &str = include_str!("wordpress/install.php");
const RUN: &str = include_str!("wordpress/run.php");
const ROUTER: &str = include_str!("wordpress/router.php");
const OFFLINE: &str = include_str!("wordpress/offline.php");

/// An installed `WordPress` and its server, which is terminated on drop. The only user is the administrator "owner", whose password
/// is the same.
#[derive(Debug)]
#[must_use = "the server is terminated on drop"]
pub struct WordPress {
    url: String,
    // Fields are dropped in this order.
    _server: ProcessTree,
    folder: TempDir,
}

impl WordPress {
    /// Copies a version from a folder, installs it, and starts its server.
    ///
    /// # Errors
    ///
    /// When PHP is missing, or the installation fails.
    pub fn start(version: &Path) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let root = folder.path().join("root");
        project::run(Command::new("cp").arg("-R").arg(version).arg(&root))?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let url = format!("http://{address}");
        fs::write(root.join("wp-config.php"), CONFIG.replace("{{url}}", &url))?;
        fs::write(root.join("wp-content/mu-plugins/offline.php"), OFFLINE)?;
        for (name, text) in [
            ("install.php", INSTALL),
            ("run.php", RUN),
            ("router.php", ROUTER),
        ] {
            fs::write(folder.path().join(name), text)?;
        }
        project::output(
            Command::new("php")
                .args(["-d", "display_errors=stderr"])
                .arg(folder.path().join("install.php"))
                .arg(address.to_string()),
        )?;
        let server = serve(folder.path(), address)?;
        Ok(Self {
            url,
            _server: server,
            folder,
        })
    }

    /// The URL of the first page, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder of its files.
    #[must_use]
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("root")
    }

    /// Runs PHP code inside `WordPress`, in a request of its own, and returns what it writes. The server has compiled `WordPress`
    /// already, which takes a new process most of its time.
    ///
    /// # Errors
    ///
    /// When the code fails.
    pub fn run(&self, code: &str) -> Result<String> {
        let file = self.folder.path().join("code.txt");
        fs::write(file, code)?;
        let mut response = ureq::get(format!("{}/run", self.url))
            .config()
            .http_status_as_error(false)
            .build()
            .call()?;
        let text = response.body_mut().read_to_string()?;
        if !response.status().is_success() {
            bail!("PHP fails: {text}{}\n{code}", self.log().join("\n"));
        }
        Ok(text)
    }

    /// Runs PHP code for every request from now on, before anything else. If it returns true, the request is answered.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn set_fault(&self, code: &str) -> Result<()> {
        let file = self.folder.path().join("fault.php");
        Ok(fs::write(file, format!("<?php\n{code}\nreturn false;\n"))?)
    }

    /// The notices and errors that PHP has logged so far.
    #[must_use]
    pub fn log(&self) -> Vec<String> {
        let log = fs::read_to_string(self.root().join("wp-content/debug.log")).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }
}

fn serve(folder: &Path, address: SocketAddr) -> Result<ProcessTree> {
    let mut command = Command::new("php");
    command
        .env("PHP_CLI_SERVER_WORKERS", WORKERS)
        .args(["-d", "display_errors=0", "-d", "max_execution_time=0"])
        // Tests change files, and the changes must apply at once.
        .args([
            "-d",
            "opcache.enable_cli=1",
            "-d",
            "opcache.revalidate_freq=0",
        ])
        .arg("-S")
        .arg(address.to_string())
        .arg("-t")
        .arg(folder.join("root"))
        .arg(folder.join("router.php"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut server = ProcessTree::spawn(&mut command)?;
    let deadline = Instant::now() + START_TIMEOUT;
    while TcpStream::connect(address).is_err() {
        if server.has_exited()? {
            bail!("PHP's server exits at once");
        }
        if Instant::now() > deadline {
            bail!("PHP's server does not listen after {START_TIMEOUT:?}");
        }
        thread::sleep(Duration::from_millis(5));
    }
    Ok(server)
}
