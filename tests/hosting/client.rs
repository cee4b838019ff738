//! HTTP requests to a host, and checks of its responses.

use std::fs;
use std::path::Path;
use std::time::Duration;

use ureq::Body;
use ureq::http::Response;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use xtask::file_types::FileType;
use xtask::headers::{self, PathClass};
use xtask::hosting::{Release, address};

/// Requests paths below a URL, without following redirects.
pub(crate) struct Client {
    agent: ureq::Agent,
    url: String,
}

impl Client {
    pub(crate) fn of(url: &str) -> Self {
        Self::with_tls(url, TlsConfig::builder().build())
    }

    /// Accepts only this certificate, given as a PEM file.
    #[track_caller]
    pub(crate) fn trusting(url: &str, certificate: &Path) -> Self {
        let pem = fs::read(certificate).unwrap();
        let certificate = Certificate::from_pem(&pem).unwrap();
        let roots = RootCerts::new_with_certs(&[certificate]);
        Self::with_tls(url, TlsConfig::builder().root_certs(roots).build())
    }

    fn with_tls(url: &str, tls: TlsConfig) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .tls_config(tls)
            .timeout_global(Some(Duration::from_secs(10)));
        Self {
            agent: config.build().into(),
            url: url.to_owned(),
        }
    }

    /// Requests a path with one header.
    #[track_caller]
    pub(crate) fn get_with(&self, path: &str, name: &str, value: &str) -> Response<Body> {
        let url = format!("{}{path}", self.url);
        self.agent.get(url).header(name, value).call().unwrap()
    }

    /// Requests a path uncompressed.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Response<Body> {
        self.get_with(path, "accept-encoding", "identity")
    }

    /// Checks the responses for a file, in each encoding that the release has.
    #[track_caller]
    pub(crate) fn check(&self, release: &Release, file: &str, encodings: &[(&str, &str)]) {
        let path = address(file);
        let mut is_compressed = false;
        for (encoding, end) in encodings {
            let compressed = release.folder().join(format!("{file}{end}"));
            if !compressed.exists() {
                continue;
            }
            is_compressed = true;
            // Request only this encoding, as nginx prefers brotli.
            let mut response = self.get_with(path, "accept-encoding", encoding);
            check_headers(&response, release, path);
            assert_eq!(
                header(&response, "content-encoding"),
                Some(*encoding),
                "{path}"
            );
            assert!(
                bytes(&mut response) == fs::read(compressed).unwrap(),
                "{path} {encoding}"
            );
        }
        if let [(best, _), ..] = encodings
            && is_compressed
        {
            let response = self.get_with(path, "accept-encoding", "gzip, deflate, br, zstd");
            assert_eq!(header(&response, "content-encoding"), Some(*best), "{path}");
        }

        let mut response = self.get(path);
        check_headers(&response, release, path);
        assert_eq!(header(&response, "content-encoding"), None, "{path}");
        let vary = header(&response, "vary").unwrap_or_default();
        assert_eq!(
            vary.eq_ignore_ascii_case("accept-encoding"),
            is_compressed,
            "{path}"
        );
        assert!(
            bytes(&mut response) == fs::read(release.folder().join(file)).unwrap(),
            "{path}"
        );

        let etag = header(&response, "etag").unwrap_or_else(|| panic!("{path} has no ETag"));
        let again = self.get_with(path, "if-none-match", etag);
        assert_eq!(again.status(), 304, "{path}");
        check_class(&again, release, PathClass::of(path), path);
    }
}

/// Checks the status, the MIME type and the headers of the class.
#[track_caller]
fn check_headers(response: &Response<Body>, release: &Release, path: &str) {
    assert_eq!(response.status(), 200, "{path}");
    let mime = FileType::of(path).unwrap().mime;
    let charset = ["text/html", "text/plain", "text/xml"].contains(&mime);
    let charset = if charset { "; charset=utf-8" } else { "" };
    let mime = format!("{mime}{charset}");
    assert_eq!(
        header(response, "content-type"),
        Some(mime.as_str()),
        "{path}"
    );
    check_class(response, release, PathClass::of(path), path);
}

/// Checks that a response has exactly the headers of its class, each once, and none that belong only to other classes.
#[track_caller]
pub(crate) fn check_class(
    response: &Response<Body>,
    release: &Release,
    class: PathClass,
    path: &str,
) {
    let expect = headers::headers(class, release.policy());
    let all = PathClass::ALL
        .into_iter()
        .flat_map(|class| headers::headers(class, release.policy()));
    for (name, _) in all {
        let found: Vec<_> = response.headers().get_all(name).iter().collect();
        let values: Vec<_> = expect
            .iter()
            .filter(|(expected, _)| *expected == name)
            .map(|(_, value)| value.as_str())
            .collect();
        assert_eq!(found, values, "{path}: {name}");
    }
}

/// The value of a header.
#[track_caller]
pub(crate) fn header<'a>(response: &'a Response<Body>, name: &str) -> Option<&'a str> {
    let value = response.headers().get(name)?;
    Some(value.to_str().unwrap())
}

/// The body as sent, without decompression.
#[track_caller]
pub(crate) fn bytes(response: &mut Response<Body>) -> Vec<u8> {
    response.body_mut().read_to_vec().unwrap()
}
