//! `cargo xtask check-deploy`: requests every page and file of a live site and reports what differs from the release.
//!
//! It checks status, headers, MIME types, content hashes and compression of everything that the service worker precaches,
//! the response to an unknown address, and whether the kill switch is active.

mod checker;
mod client;
mod compare;
mod report;
mod version;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use ureq::http::Uri;

pub use report::{Advice, Problem, Report};

use checker::Checker;

/// The options of `cargo xtask check-deploy`.
#[derive(Args, Clone, Debug)]
pub struct CheckDeploy {
    /// The first page of the guide, such as <https://example.org/cramp/>
    pub url: String,
}

/// Checks a site and prints the problems.
///
/// # Errors
///
/// When there is a problem, or the site cannot be read at all.
pub fn check_deploy(options: &CheckDeploy) -> Result<()> {
    let report = check(&options.url)?;
    for problem in &report.problems {
        println!("{problem}");
    }
    for note in &report.notes {
        println!("{note}");
    }
    match report.problems.len() {
        0 => println!("No problem: {} pages and files checked", report.checked),
        1 => bail!("1 problem"),
        count => bail!("{count} problems"),
    }
    Ok(())
}

/// Checks a site.
///
/// # Errors
///
/// When `url` is not the URL of the guide's first page.
pub fn check(url: &str) -> Result<Report> {
    Ok(Checker::start(&base_url(url)?)?.check())
}

/// The URL with a slash at its end.
fn base_url(text: &str) -> Result<String> {
    let url: Uri = text
        .parse()
        .with_context(|| format!("{text} is not a URL"))?;
    if !matches!(url.scheme_str(), Some("http" | "https")) {
        bail!("{text} is not a URL: begin it with https://");
    }
    if text.contains(['?', '#', '@']) {
        bail!("{text} must be the URL of the first page, without ?, # and @");
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        assert_eq!(base_url(text).ok().as_deref(), expect, "{text}");
    }

    #[test]
    fn the_url_gets_a_slash_at_its_end_or_is_rejected() {
        check("https://example.org", Some("https://example.org/"));
        check("https://example.org/a", Some("https://example.org/a/"));
        check("http://[::1]:8080/", Some("http://[::1]:8080/"));
        check("example.org", None);
        check("/cramp/", None);
        check("ftp://example.org/", None);
        check("https://", None);
        check("https://example.org/?a=b", None);
        check("https://name@example.org/", None);
        check("https://exa mple.org/", None);
        check("", None);
    }
}
