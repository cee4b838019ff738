//! Configurations that make a host send the [`crate::headers`]: a `_headers` file for static hosts, and one for nginx.

mod nginx;
mod real_nginx;
mod release;
mod static_host;
mod template;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

pub use nginx::{Nginx, Tls};
pub use real_nginx::RealNginx;
pub use release::{Release, address};
pub use static_host::Rules;

use crate::file_types::HEADERS_FILE;
use crate::project;
use crate::public_url::PublicUrl;

/// Writes the `_headers` file into the folder of a release.
///
/// # Errors
///
/// When the folder cannot be read or written, or the file would exceed the limits of hosts.
pub fn write_headers_file(folder: &Path, public_url: &PublicUrl) -> Result<()> {
    let text = static_host::headers_file(&Release::read(folder)?, public_url)?;
    fs::write(folder.join(HEADERS_FILE), text).context("Cannot write the _headers file")
}

/// Prints the nginx configuration for the release in `dist/`.
///
/// # Errors
///
/// When there is no release, or an option contains characters that are not allowed.
pub fn print_nginx(nginx: &Nginx) -> Result<()> {
    let release = Release::read(&project::dist())
        .context("There is no release: build it with `cargo xtask build`")?;
    print!("{}", nginx.config(&release)?);
    Ok(())
}
