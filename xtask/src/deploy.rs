//! `cargo xtask check-deploy`: reads a live site as browsers do, and says what is wrong with how it serves the guide.

mod client;
mod finding;
mod judge;
mod site;
mod version;
mod visit;

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;

pub use finding::{Advice, Finding};

use client::Client;
use visit::Visit;

/// What to check, and how to reach it.
#[derive(Args, Clone, Debug)]
pub struct CheckDeploy {
    /// The first page of the guide, such as <https://example.org/cramp/>
    pub url: String,
    /// Trust the certificates in this file, and no others
    #[arg(long)]
    pub trust: Option<PathBuf>,
    /// Where plain http is, if not on its usual port.
    #[arg(skip)]
    pub plain: Option<String>,
}

/// What was found on a site.
#[derive(Debug)]
pub struct Report {
    /// The address that was checked, as it was understood.
    pub url: String,
    /// How many pages and files were read.
    pub read: usize,
    /// What is good to know, and not wrong.
    pub notes: Vec<String>,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// Checks a site and prints what is wrong.
///
/// # Errors
///
/// When something is wrong, or the site cannot be read at all.
pub fn check_deploy(check: &CheckDeploy) -> Result<()> {
    let report = read(check)?;
    for finding in &report.findings {
        println!("{finding}");
    }
    for note in &report.notes {
        println!("{note}");
    }
    let Report { url, read, .. } = &report;
    match report.findings.len() {
        0 => println!("Nothing is wrong at {url}: {read} pages and files were read"),
        1 => bail!("One thing is wrong at {url}"),
        many => bail!("{many} things are wrong at {url}"),
    }
    Ok(())
}

/// Reads a site.
///
/// # Errors
///
/// When the address is none, or the guide is not there.
pub fn read(check: &CheckDeploy) -> Result<Report> {
    let site = check.url.parse()?;
    let client = Client::new(check.trust.as_deref())?;
    let mut visit = Visit::begin(&site, &client)?;
    visit.read_transport(check.plain.as_deref());
    visit.read_version();
    visit.read_habits();
    Ok(visit.end())
}
