//! Starts a real nginx that serves a release, for tests and the bench.

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

/// How long nginx may take until it is listening.
const START_TIMEOUT: Duration = Duration::from_secs(10);

/// A running nginx with the generated configuration, on a free local port. It is terminated on drop.
#[derive(Debug)]
#[must_use = "nginx is terminated on drop"]
pub struct RealNginx {
    url: String,
    http: SocketAddr,
    _process: ProcessTree,
    _files: TempDir,
}

impl RealNginx {
    /// Starts nginx for a release. The addresses in `nginx` are replaced by free ones.
    ///
    /// # Errors
    ///
    /// When nginx or its brotli module is missing, or nginx rejects the configuration.
    pub fn start(mut nginx: Nginx, release: &Release) -> Result<Self> {
        let free = || anyhow::Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?)));
        let (address, http) = (free()?, free()?);
        nginx.listen = vec![address.to_string()];
        if let Some(tls) = &mut nginx.tls {
            tls.listen_http = vec![http.to_string()];
        }
        let files = tempfile::tempdir()?;
        let mut site = nginx.config(release)?;
        if nginx.locations {
            // An existing server block usually adds headers of its own.
            site =
                format!("server {{ listen {address}; add_header x-existing yes always; {site} }}");
        }
        let config = main_config(!nginx.no_brotli)?;
        let process = spawn(files.path(), &config, &site, address)?;
        let scheme = if nginx.tls.is_some() { "https" } else { "http" };
        Ok(Self {
            http,
            url: format!("{scheme}://{address}{}", nginx.public_url.path()),
            _process: process,
            _files: files,
        })
    }

    /// Starts nginx for a folder, with its default configuration.
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
            http: address,
            url: format!("http://{address}/"),
            _process: process,
            _files: files,
        })
    }

    /// The address from which http is redirected to https, with [`Tls`](super::Tls).
    #[must_use]
    pub fn http(&self) -> SocketAddr {
        self.http
    }

    /// The URL of the first page, with a slash at its end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// Starts nginx in a folder, with a site that listens on this address.
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

/// The main configuration: one foreground process that writes only into its own folder.
fn main_config(brotli: bool) -> Result<String> {
    let mut text = String::from("daemon off;\nmaster_process off;\npid nginx.pid;\n");
    if brotli {
        let module = tools::nginx_brotli().context("nginx has no brotli module")?;
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
    let deadline = Instant::now() + START_TIMEOUT;
    while TcpStream::connect(address).is_err() {
        let log = || fs::read_to_string(log).unwrap_or_default();
        if process.has_exited()? {
            bail!("nginx rejects the configuration:\n{}", log());
        }
        if Instant::now() > deadline {
            bail!("nginx does not listen after {START_TIMEOUT:?}:\n{}", log());
        }
        thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}
