//! The `--public-url` option: where the site is served.

use std::fmt;
use std::str::FromStr;

use anyhow::{Result, bail};

/// The path under which the site is served, with a slash at both ends, and its origin if that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    origin: String,
    path: String,
}

impl PublicUrl {
    /// The path, such as `/` or `/uncramp/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The origin, such as `https://example.org`; empty if it is not known.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The absolute URL of the first page; empty if the origin is not known.
    #[must_use]
    pub fn absolute(&self) -> String {
        if self.origin.is_empty() {
            String::new()
        } else {
            self.to_string()
        }
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

/// The path, after the origin if that is known: the same text that [`FromStr`] reads.
impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path)
    }
}

impl FromStr for PublicUrl {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        const SCHEME: &str = "https://";
        let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
        let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte);
        let (host, path) = match text.strip_prefix(SCHEME) {
            Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
            None => ("", text),
        };
        if text.starts_with(SCHEME) && host.is_empty() || !host.bytes().all(is_host) {
            bail!("must begin with a path such as /uncramp/, or with https:// and a host");
        }
        let is_host_only = !host.is_empty() && path.is_empty();
        if !is_host_only && !path.starts_with('/')
            || !path.bytes().all(is_path)
            || path.contains("//")
            || path.contains("/.")
        {
            bail!("must be a path such as / or /uncramp/, of letters, digits and -_.~");
        }
        let origin = if host.is_empty() {
            String::new()
        } else {
            [SCHEME, host].concat()
        };
        Ok(Self {
            origin,
            path: format!("{}/", path.trim_end_matches('/')),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        let url = text.parse::<PublicUrl>().ok();
        assert_eq!(url.as_ref().map(PublicUrl::path), expect, "{text}");
    }

    #[test]
    fn a_path_gets_a_slash_at_both_ends() {
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
    fn an_origin_may_precede_the_path() -> Result<()> {
        for (text, expect) in [
            ("/a", "/a/"),
            ("https://example.org", "https://example.org/"),
            ("https://example.org:8443/a/", "https://example.org:8443/a/"),
        ] {
            assert_eq!(text.parse::<PublicUrl>()?.to_string(), expect, "{text}");
        }
        check("https://example.org/a", Some("/a/"));
        check("https://", None);
        check("https:///a/", None);
        check("https://a\"b/", None);
        check("https://example.org/?a", None);
        Ok(())
    }
}
