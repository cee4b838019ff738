//! The nginx configuration: the templates `nginx/server.conf` and `nginx/locations.conf`, filled with the headers.

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::Args;

use super::Release;
use super::template::Values;
use crate::file_types::{FILE_TYPES, FileType};
use crate::headers::{self, PAGE_FOLDERS, PathClass};
use crate::languages::{Languages, folder};
use crate::public_url::PublicUrl;

const SERVER: &str = include_str!("nginx/server.conf");
const LOCATIONS: &str = include_str!("nginx/locations.conf");

/// The options of `cargo xtask nginx`.
#[derive(Args, Clone, Debug)]
pub struct Nginx {
    /// The folder on the server with the content of dist/
    #[arg(long, default_value = "/var/www/uncramp")]
    pub root: PathBuf,
    /// The path under which it is served
    #[arg(long, default_value = "/")]
    pub public_url: PublicUrl,
    /// The host name; _ matches any
    #[arg(long, default_value = "_")]
    pub server_name: String,
    /// The address to listen on, in nginx syntax, instead of ports 80 and 443; may be repeated
    #[arg(long)]
    pub listen: Vec<String>,
    /// For https.
    #[command(flatten)]
    pub tls: Option<Tls>,
    /// Do not send brotli files: for nginx without the brotli module
    #[arg(long)]
    pub no_brotli: bool,
    /// Print only the locations, to include in an existing server block
    #[arg(long)]
    pub locations: bool,
}

/// The options for https.
#[derive(Args, Clone, Debug)]
pub struct Tls {
    /// The certificate file, for https
    #[arg(long, required = false, requires = "key")]
    pub certificate: PathBuf,
    /// The private key file of the certificate
    #[arg(long, required = false, requires = "certificate")]
    pub key: PathBuf,
    /// The addresses from which plain http is redirected, if not port 80.
    #[arg(skip)]
    pub listen_http: Vec<String>,
}

impl Nginx {
    /// The configuration for a release.
    ///
    /// # Errors
    ///
    /// When an option contains characters that are not allowed, or a file of the release has an unknown type.
    pub fn config(&self, release: &Release) -> Result<String> {
        let locations = self.location_values(release)?.fill(LOCATIONS)?;
        if self.locations {
            return Ok(locations);
        }
        let mut values = Values::default();
        values.set("locations", locations);
        values.set("server_name", word(&self.server_name)?);
        values.section("sub_path", self.public_url.path() != "/");
        values.section("tls", self.tls.is_some());
        let mut redirects = false;
        if let Some(tls) = &self.tls {
            // With a custom address it is unknown where plain http arrives.
            redirects = self.listen.is_empty() || !tls.listen_http.is_empty();
            values.set("certificate", quoted(&tls.certificate.to_string_lossy())?);
            values.set("key", quoted(&tls.key.to_string_lossy())?);
            values.set("listen_http", listen(&tls.listen_http, "80", "")?);
            values.set("listen", listen(&self.listen, "443", " ssl http2")?);
        } else {
            values.set("listen", listen(&self.listen, "80", "")?);
        }
        values.section("redirect_to_https", redirects);
        values.fill(SERVER)
    }

    fn location_values(&self, release: &Release) -> Result<Values> {
        let path = self.public_url.path();
        let root = self.root.to_string_lossy();
        let mut values = Values::default();
        values.section("sub_path", path != "/");
        values.section("brotli", !self.no_brotli);
        values.set("path", path);
        values.set("path_without_slash", path.trim_end_matches('/'));
        let root = format!("{}/", root.trim_end_matches('/'));
        values.set("folder", quoted(&root)?);
        values.set("page_folders", PAGE_FOLDERS.join("|"));
        let languages = Languages::in_release(release.folder());
        let folders: Vec<_> = languages.iter().map(folder).collect();
        let translated: Vec<_> = folders
            .iter()
            .filter_map(|it| it.strip_suffix('/'))
            .collect();
        values.section("translated", !translated.is_empty());
        values.set("translations", translated.join("|"));
        values.set("types", types(release)?);
        for (name, class) in [
            ("page_headers", PathClass::Page),
            ("embed_page_headers", PathClass::EmbedPage),
            ("embed_script_headers", PathClass::EmbedScript),
            ("service_worker_headers", PathClass::ServiceWorker),
            ("hashed_headers", PathClass::Hashed),
            ("other_headers", PathClass::Other),
        ] {
            values.set(name, add_headers(class, release.policy())?);
        }
        Ok(values)
    }
}

/// The `listen` directives for these addresses, or else for a port.
fn listen(addresses: &[String], port: &str, parameters: &str) -> Result<String> {
    let mut lines = String::new();
    for address in addresses {
        writeln!(lines, "listen {}{parameters};", word(address)?)?;
    }
    if addresses.is_empty() {
        writeln!(lines, "listen {port}{parameters};")?;
        writeln!(lines, "listen [::]:{port}{parameters};")?;
    }
    Ok(lines)
}

/// The content of the `types` block.
fn types(release: &Release) -> Result<String> {
    for file in release.files() {
        FileType::of(file).with_context(|| format!("The type of {file} is not known"))?;
    }
    let mut lines = String::new();
    for file_type in FILE_TYPES {
        writeln!(lines, "{} {};", file_type.mime, file_type.extension)?;
    }
    Ok(lines)
}

/// The `add_header` directives of a class. `always` includes error responses, which must not be cached.
fn add_headers(class: PathClass, policy: &str) -> Result<String> {
    let mut lines = String::new();
    for (name, value) in headers::headers(class, policy) {
        let is_cached = name == "cache-control" && !value.contains("no-cache");
        let always = if is_cached { "" } else { " always" };
        writeln!(lines, "add_header {name} {}{always};", quoted(&value)?)?;
    }
    Ok(lines)
}

/// A quoted string that nginx takes literally.
fn quoted(text: &str) -> Result<String> {
    if text.contains(['"', '\\', '$']) || text.contains(char::is_control) {
        bail!("{text:?} cannot be part of an nginx configuration");
    }
    Ok(format!("\"{text}\""))
}

/// An unquoted word, such as a host name or an address.
fn word(text: &str) -> Result<&str> {
    let is_plain =
        |character: char| character.is_ascii_alphanumeric() || "-_.:*[]/".contains(character);
    if text.is_empty() || !text.chars().all(is_plain) {
        bail!("{text:?} is not a name or an address for nginx");
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        assert_eq!(quoted(text).ok().as_deref(), expect, "{text}");
    }

    #[test]
    fn a_string_is_quoted_or_rejected() {
        check("/var/www/a b", Some("\"/var/www/a b\""));
        check(
            "default-src 'none'; img-src 'self'",
            Some("\"default-src 'none'; img-src 'self'\""),
        );
        check("a\"b", None);
        check("$host", None);
        check("a\nb", None);
    }

    #[test]
    fn a_word_cannot_end_a_directive() {
        assert!(word("[::]:8080").is_ok());
        assert!(word("example.org").is_ok());
        assert!(word("a; return 200").is_err());
        assert!(word("").is_err());
    }
}
