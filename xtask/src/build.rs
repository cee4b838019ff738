//! From the sources to `dist/`: the prerender program, Trunk for the WebAssembly, then our finishing.

mod bind;
pub mod client_side;
mod compress;
mod element;
pub mod finish;
mod icons;
pub mod licences;
mod names;
mod places;
mod shrink;
mod snip;
mod stamp;
pub mod worker;

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Instant;

pub use compress::compress_all;
pub use element::Element;

use anyhow::{Context as _, Result, bail};
use sha2::{Digest, Sha256};

use crate::project::{self, cargo, run};
use crate::tools::{self, Scope};

/// The environment's name for the build's own name, which the pages and the `WebAssembly` carry.
const BUILD: &str = "UNCRAMP_BUILD";

/// The environment's name for where the site stands: `https://example.org`, or nothing where that is not known.
const ORIGIN: &str = "UNCRAMP_ORIGIN";

/// The path under which the app is served, which begins and ends with a slash, and the host if it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    origin: String,
    path: String,
}

impl PublicUrl {
    /// The path, such as `/` or `/uncramp/`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.path
    }

    /// The whole address, or nothing where the host was not given.
    fn root(&self) -> String {
        if self.origin.is_empty() {
            String::new()
        } else {
            self.whole()
        }
    }

    /// The path, after `https://` and the host where that was given.
    fn whole(&self) -> String {
        [self.origin.as_str(), &self.path].concat()
    }
}

impl Default for PublicUrl {
    fn default() -> Self {
        Self {
            origin: String::new(),
            path: "/".into(),
        }
    }
}

impl FromStr for PublicUrl {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        const SECURE: &str = "https://";
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
        let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte);
        let (host, path) = match text.strip_prefix(SECURE) {
            Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
            None => ("", text),
        };
        if text.starts_with(SECURE) && host.is_empty() || !host.bytes().all(is_host) {
            bail!("must begin with a path such as /uncramp/, or with https:// and a host");
        }
        let is_bare = !host.is_empty() && path.is_empty();
        if !is_bare && !path.starts_with('/')
            || !path.bytes().all(is_plain)
            || path.contains("//")
            || path.contains("/.")
        {
            bail!("must be a path such as / or /uncramp/, of letters, digits and -_.~");
        }
        let origin = if host.is_empty() {
            String::new()
        } else {
            [SECURE, host].concat()
        };
        Ok(Self {
            origin,
            path: format!("{}/", path.trim_end_matches('/')),
        })
    }
}

/// Builds the release into `dist/`, or does nothing when what is there is of these sources.
///
/// # Errors
///
/// When a tool is missing or a step fails.
pub fn build(public_url: &PublicUrl) -> Result<()> {
    let tools = tools::setup(Scope::Build)?;
    let stamp = stamp::Stamp::of_sources(public_url)?;
    if stamp.is_current() {
        return Ok(());
    }
    eprintln!("Building into dist/ (a first build takes about five minutes)");
    let start = Instant::now();
    build_prerender()?;
    // Trunk has to work without the network, so what only the WebAssembly side needs is fetched before.
    run(cargo().args([
        "fetch",
        "--quiet",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    run(tools
        .command("trunk")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            without_paths()?,
        )
        .env(BUILD, stamp.build())
        .env(ORIGIN, &public_url.origin)
        .args(["build", "--public-url", public_url.as_str()]))?;
    stamp.write()?;
    eprintln!("Built dist/ in {:.0?}", start.elapsed());
    Ok(())
}

/// Compiler flags that keep this machine's folders out of the WebAssembly, so that every machine builds the same bytes.
fn without_paths() -> Result<String> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")));
    let registries = home
        .context("There is no home folder")?
        .join("registry/src");
    let mut flags = format!("--remap-path-prefix={}/=", project::root().display());
    for registry in fs::read_dir(&registries)
        .with_context(|| format!("Cannot read {}", registries.display()))?
    {
        let _ = write!(
            flags,
            " --remap-path-prefix={}/=",
            registry?.path().display()
        );
    }
    Ok(flags)
}

/// Builds the program that writes every page, and returns its path.
fn build_prerender() -> Result<PathBuf> {
    // The whole workspace is named so that the tests' builds have the same features of the same dependencies.
    run(cargo().args([
        "build",
        "--quiet",
        "--locked",
        "--workspace",
        "--features",
        "uncramp/ssr",
        "--bin",
        "prerender",
    ]))?;
    // This program and that one are built into the same folder.
    Ok(env::current_exe()?.with_file_name("prerender"))
}

/// The 16 hexadecimal digits that stand for a file's content in its name.
#[must_use]
pub(crate) fn content_hash(content: &[u8]) -> String {
    let mut hash = full_hash(content);
    hash.truncate(16);
    hash
}

pub(crate) fn full_hash(content: &[u8]) -> String {
    base16ct::lower::encode_string(&Sha256::digest(content))
}

/// The name `<stem>-<hash>.<extension>` for this content.
fn hashed_name(stem: &str, content: &[u8], extension: &str) -> String {
    format!("{stem}-{}.{extension}", content_hash(content))
}

/// The file in the target folder that says of which sources `dist/` is.
fn stamp_file() -> Result<PathBuf> {
    let program = env::current_exe()?;
    Ok(program
        .parent()
        .unwrap_or(project::root())
        .join("dist.stamp"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        let url = text.parse::<PublicUrl>().ok();
        assert_eq!(url.as_ref().map(PublicUrl::as_str), expect, "{text}");
    }

    #[test]
    fn a_public_url_is_a_plain_path_with_a_slash_at_both_ends() {
        check("/", Some("/"));
        check("/uncramp/", Some("/uncramp/"));
        check("/a/b", Some("/a/b/"));
        check("", None);
        check("uncramp/", None);
        check("//elsewhere.example/", None);
        check("/../", None);
        check("/a b/", None);
        check("/\"><script>", None);
        check("http://example.org/", None);
    }

    #[test]
    fn a_public_url_may_name_its_host() -> Result<()> {
        for (text, whole) in [
            ("/a", "/a/"),
            ("https://example.org", "https://example.org/"),
            ("https://example.org:8443/a/", "https://example.org:8443/a/"),
        ] {
            assert_eq!(text.parse::<PublicUrl>()?.whole(), whole, "{text}");
        }
        check("https://example.org/a", Some("/a/"));
        check("https://", None);
        check("https:///a/", None);
        check("https://a\"b/", None);
        check("https://example.org/?a", None);
        Ok(())
    }

    #[test]
    fn a_name_carries_the_hash_of_the_content() {
        assert_eq!(hashed_name("app", b"", "js"), "app-e3b0c44298fc1c14.js");
    }
}
