//! A real nginx on a release, for tests.

use std::fmt::Write as _;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use super::{Nginx, Release};
use crate::browsers::free_port;
use crate::browsers::process::ProcessTree;
use crate::tools;

/// How long it may take to listen.
const PATIENCE: Duration = Duration::from_secs(10);

/// nginx with the configuration that is shipped, on a free port of this machine. Dropping it ends it.
#[derive(Debug)]
#[must_use = "nginx ends on drop"]
pub struct RealNginx {
    url: String,
    plain: SocketAddr,
    _process: ProcessTree,
    _files: TempDir,
}

impl RealNginx {
    /// Starts it for a release. Where `nginx` says to listen is not used.
    ///
    /// # Errors
    ///
    /// When nginx or its brotli module is missing, or it does not take the configuration.
    pub fn start(mut nginx: Nginx, release: &Release) -> Result<Self> {
        let free = || anyhow::Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?)));
        let (address, plain) = (free()?, free()?);
        nginx.listen = vec![address.to_string()];
        if let Some(tls) = &mut nginx.tls {
            tls.plain = vec![plain.to_string()];
        }
        let files = tempfile::tempdir()?;
        let mut site = nginx.config(release)?;
        if nginx.locations {
            // Into a server with headers of its own, as a host has it.
            site = format!("server {{ listen {address}; add_header x-own yes always; {site} }}");
        }
        let config = main_config(!nginx.no_brotli)?;
        let process = spawn(files.path(), &config, &site, address)?;
        let scheme = if nginx.tls.is_some() { "https" } else { "http" };
        Ok(Self {
            plain,
            url: format!("{scheme}://{address}{}", nginx.public_url.as_str()),
            _process: process,
            _files: files,
        })
    }

    /// Starts it for a folder with nothing but its own defaults.
    ///
    /// # Errors
    ///
    /// When nginx is missing or does not start.
    pub fn start_plain(folder: &Path) -> Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let files = tempfile::tempdir()?;
        let site = format!(
            "server {{ listen {address}; root {}; location / {{ try_files $uri $uri/ =404; }} }}",
            folder.display()
        );
        let process = spawn(files.path(), &main_config(false)?, &site, address)?;
        Ok(Self {
            plain: address,
            url: format!("http://{address}/"),
            _process: process,
            _files: files,
        })
    }

    /// Where plain http leads to https, if it is served so.
    #[must_use]
    pub fn plain(&self) -> SocketAddr {
        self.plain
    }

    /// The address of the first page, with a slash at its end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// Starts nginx in a folder, on a site that listens on this address.
fn spawn(folder: &Path, config: &str, site: &str, address: SocketAddr) -> Result<ProcessTree> {
    fs::write(folder.join("site.conf"), site)?;
    fs::write(folder.join("nginx.conf"), config)?;
    let log = folder.join("error.log");
    let mut command = Command::new(tools::nginx()?);
    command.arg("-p").arg(folder);
    command.arg("-c").arg(folder.join("nginx.conf"));
    command.arg("-e").arg(&log);
    command.stdin(Stdio::null()).stderr(Stdio::null());
    let mut process = ProcessTree::spawn(&mut command)?;
    wait_until_open(address, &mut process, &log)?;
    Ok(process)
}

/// What stands around the server: one process, in the foreground, that writes nowhere but into its own folder.
fn main_config(brotli: bool) -> Result<String> {
    let mut text = String::from("daemon off;\nmaster_process off;\npid nginx.pid;\n");
    if brotli {
        let module = tools::nginx_brotli().context("nginx has no module for brotli files")?;
        writeln!(text, "load_module {};", module.display())?;
    }
    text += "events {}\nhttp {\n    access_log off;\n";
    for what in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
        writeln!(text, "    {what}_temp_path {what};")?;
    }
    text += "    include site.conf;\n}\n";
    Ok(text)
}

fn wait_until_open(address: SocketAddr, process: &mut ProcessTree, log: &Path) -> Result<()> {
    let deadline = Instant::now() + PATIENCE;
    while TcpStream::connect(address).is_err() {
        let said = || fs::read_to_string(log).unwrap_or_default();
        if process.has_ended()? {
            bail!("nginx does not take the configuration:\n{}", said());
        }
        if Instant::now() > deadline {
            bail!("nginx does not listen after {PATIENCE:?}:\n{}", said());
        }
        thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}
