//! The address of a site.

use std::net::IpAddr;
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use ureq::http::Uri;

/// Where the guide is: a scheme, a host, and the path of its first page, with a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Site {
    secure: bool,
    authority: String,
    host: String,
    base: String,
}

impl FromStr for Site {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let uri: Uri = text
            .parse()
            .with_context(|| format!("{text} is no address of a site"))?;
        let secure = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => bail!("{text} is no address of a site: begin it with https://"),
        };
        if text.contains(['?', '#', '@']) {
            bail!("{text} is more than the address of a site: leave out ?, # and @");
        }
        let authority = uri.authority().context("The address has no host")?;
        let path = crate::hosting::address(uri.path());
        Ok(Self {
            secure,
            authority: authority.to_string(),
            host: authority.host().to_owned(),
            base: format!("{}/", path.trim_end_matches('/')),
        })
    }
}

impl Site {
    /// Whether it is served over https.
    pub(super) fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether it is on this machine, which browsers trust without https.
    pub(super) fn is_local(&self) -> bool {
        let host = self.host.trim_matches(['[', ']']);
        host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
    }

    /// The path of the first page.
    pub(super) fn base(&self) -> &str {
        &self.base
    }

    /// The address of a path below the first page.
    pub(super) fn url(&self, path: &str) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        format!("{scheme}://{}{}{path}", self.authority, self.base)
    }

    /// The address of plain http, where https has its usual port.
    pub(super) fn plain(&self) -> Option<String> {
        (self.authority == self.host).then(|| format!("http://{}{}", self.host, self.base))
    }

    /// Whether what a redirect names is this path of this very host.
    pub(super) fn is_here(&self, location: &str, path: &str) -> bool {
        location == self.url(path) || location == format!("{}{path}", self.base)
    }

    /// Whether what a redirect names is the first page over https, on whatever port.
    pub(super) fn is_secure_self(&self, location: &str) -> bool {
        location.parse().is_ok_and(|uri: Uri| {
            uri.scheme_str() == Some("https")
                && uri.host() == Some(&self.host)
                && uri.path() == self.base
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        let url = text.parse::<Site>().ok().map(|site| site.url(""));
        assert_eq!(url.as_deref(), expect, "{text}");
    }

    #[test]
    fn an_address_is_understood_or_refused() {
        check("https://example.org", Some("https://example.org/"));
        check(
            "https://example.org/cramp",
            Some("https://example.org/cramp/"),
        );
        check(
            "https://example.org/cramp/index.html",
            Some("https://example.org/cramp/"),
        );
        check("http://127.0.0.1:8080/", Some("http://127.0.0.1:8080/"));
        check("http://[::1]:8080/", Some("http://[::1]:8080/"));
        check("example.org", None);
        check("/cramp/", None);
        check("ftp://example.org/", None);
        check("https://", None);
        check("https://example.org/?a=b", None);
        check("https://example.org/#calf", None);
        check("https://name@example.org/", None);
        check("https://exa mple.org/", None);
        check("", None);
    }

    #[track_caller]
    fn check_local(text: &str, expect: bool) {
        assert_eq!(
            text.parse::<Site>().ok().map(|site| site.is_local()),
            Some(expect),
            "{text}"
        );
    }

    #[test]
    fn this_machine_needs_no_https() {
        check_local("http://localhost:8080/", true);
        check_local("http://127.0.0.1/", true);
        check_local("http://[::1]/", true);
        check_local("http://192.168.1.5/", false);
        check_local("http://localhost.example.org/", false);
    }

    #[track_caller]
    fn check_here(location: &str, expect: bool) -> Result<()> {
        let site: Site = "https://example.org:8443/cramp/".parse()?;
        assert_eq!(site.is_here(location, "calf/"), expect, "{location}");
        Ok(())
    }

    #[test]
    fn a_redirect_stays_on_its_host_scheme_and_port() -> Result<()> {
        check_here("/cramp/calf/", true)?;
        check_here("https://example.org:8443/cramp/calf/", true)?;
        check_here("http://example.org:8443/cramp/calf/", false)?;
        check_here("https://example.org/cramp/calf/", false)?;
        check_here("/calf/", false)
    }

    #[test]
    fn plain_http_has_its_usual_port_if_https_has() -> Result<()> {
        let plain = |text: &str| anyhow::Ok(text.parse::<Site>()?.plain());
        assert_eq!(
            plain("https://example.org/cramp/")?.as_deref(),
            Some("http://example.org/cramp/")
        );
        assert_eq!(plain("https://example.org:8443/cramp/")?, None);
        Ok(())
    }
}
