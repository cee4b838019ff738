//! A configuration for nginx: a whole server, or the locations for one.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::Args;

use super::Release;
use super::locations::{indented, locations};
use crate::build::PublicUrl;

/// How nginx is to serve a release.
#[derive(Args, Clone, Debug)]
pub struct Nginx {
    /// The folder on the server that holds the files of dist/
    #[arg(long, default_value = "/var/www/uncramp")]
    pub root: PathBuf,
    /// The path under which they are served
    #[arg(long, default_value = "/")]
    pub public_url: PublicUrl,
    /// The name of the host; _ is any
    #[arg(long, default_value = "_")]
    pub server_name: String,
    /// What to listen on, as nginx writes it, instead of ports 80 and 443; can be given more than once
    #[arg(long)]
    pub listen: Vec<String>,
    /// For https.
    #[command(flatten)]
    pub tls: Option<Tls>,
    /// Leave the brotli files out: for an nginx without the module for them
    #[arg(long)]
    pub no_brotli: bool,
    /// Only the locations, to be included in a server of your own
    #[arg(long)]
    pub locations: bool,
}

/// What https takes.
#[derive(Args, Clone, Debug)]
pub struct Tls {
    /// The file with the certificate, for https
    #[arg(long, required = false, requires = "key")]
    pub certificate: PathBuf,
    /// The file with the key of the certificate
    #[arg(long, required = false, requires = "certificate")]
    pub key: PathBuf,
    /// Where plain http leads to https, if not on port 80 beside an https on port 443.
    #[arg(skip)]
    pub plain: Vec<String>,
}

impl Nginx {
    /// The configuration for a release.
    ///
    /// # Errors
    ///
    /// When a value cannot stand in a configuration, or a file of the release is of no known kind.
    pub fn config(&self, release: &Release) -> Result<String> {
        let mut text = String::from(
            "# Written by `cargo xtask nginx` for the files of one build: the policy holds the hashes of what stands in its pages.\n\
             # With a new build, write it anew and reload nginx.\n",
        );
        let locations = locations(self, release)?;
        if self.locations {
            text += &locations;
            return Ok(text);
        }
        let mut inner = String::new();
        if let Some(tls) = &self.tls {
            if self.listen.is_empty() || !tls.plain.is_empty() {
                let lead_on = "    return 308 https://$host$request_uri;\n";
                text += &self.server(&tls.plain, "80", "", lead_on)?;
            }
            inner = tls.lines()?;
        }
        inner += &indented(&locations);
        if self.public_url.as_str() != "/" {
            inner += "\n    location / {\n        return 404;\n    }\n";
        }
        text += &match self.tls {
            Some(_) => self.server(&self.listen, "443", " ssl http2", &inner)?,
            None => self.server(&self.listen, "80", "", &inner)?,
        };
        Ok(text)
    }

    /// A server that listens on these addresses, or else on this port.
    fn server(&self, listen: &[String], port: &str, mode: &str, inner: &str) -> Result<String> {
        let mut text = String::from("\nserver {\n");
        for address in listen {
            writeln!(text, "    listen {}{mode};", word(address)?)?;
        }
        if listen.is_empty() {
            writeln!(
                text,
                "    listen {port}{mode};\n    listen [::]:{port}{mode};"
            )?;
        }
        writeln!(text, "    server_name {};", word(&self.server_name)?)?;
        text += "    server_tokens off;\n";
        text += inner;
        text += "}\n";
        Ok(text)
    }
}

impl Tls {
    fn lines(&self) -> Result<String> {
        let quoted = |path: &Path| quoted(&path.to_string_lossy());
        Ok(format!(
            "    ssl_certificate {};\n    ssl_certificate_key {};\n    ssl_protocols TLSv1.2 TLSv1.3;\n",
            quoted(&self.certificate)?,
            quoted(&self.key)?
        ))
    }
}

/// A text in quotes, to be taken as it is.
pub(super) fn quoted(text: &str) -> Result<String> {
    if text.contains(['"', '\\', '$']) || text.contains(char::is_control) {
        bail!("{text:?} cannot stand in a configuration of nginx");
    }
    Ok(format!("\"{text}\""))
}

/// A text that is one word of the configuration.
fn word(text: &str) -> Result<&str> {
    let plain =
        |character: char| character.is_ascii_alphanumeric() || "-_.:*[]/".contains(character);
    if text.is_empty() || !text.chars().all(plain) {
        bail!("{text:?} is no name or address for nginx");
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
    fn a_text_is_quoted_or_refused() {
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
    fn a_word_ends_no_line_of_the_configuration() {
        assert!(word("[::]:8080").is_ok());
        assert!(word("example.org").is_ok());
        assert!(word("a; return 200").is_err());
        assert!(word("").is_err());
    }
}
