//! Requests to a host, and what each file has to be answered with.

use std::fs;
use std::time::Duration;

use ureq::Body;
use ureq::http::Response;
use xtask::headers::{self, PathClass};
use xtask::hosting::{Release, address};
use xtask::kinds::Kind;

/// Who asks a host for what lies below its first page, and follows no redirect.
pub(crate) struct Client {
    agent: ureq::Agent,
    url: String,
}

impl Client {
    pub(crate) fn of(url: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(10)));
        Self {
            agent: config.build().into(),
            url: url.to_owned(),
        }
    }

    /// Asks with one header.
    #[track_caller]
    pub(crate) fn ask(&self, path: &str, name: &str, value: &str) -> Response<Body> {
        let url = format!("{}{path}", self.url);
        self.agent.get(url).header(name, value).call().unwrap()
    }

    /// Asks for the bytes as they are.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Response<Body> {
        self.ask(path, "accept-encoding", "identity")
    }

    /// Checks the answer for a file, in each form in which it can be sent.
    #[track_caller]
    pub(crate) fn check(&self, release: &Release, file: &str, encodings: &[(&str, &str)]) {
        let path = address(file);
        let mut is_packed = false;
        for (encoding, end) in encodings {
            let packed = release.folder().join(format!("{file}{end}"));
            if !packed.exists() {
                continue;
            }
            is_packed = true;
            // One that is preferred hides the others.
            let mut answer = self.ask(path, "accept-encoding", encoding);
            check_headers(&answer, release, path);
            assert_eq!(
                header(&answer, "content-encoding"),
                Some(*encoding),
                "{path}"
            );
            assert!(
                bytes(&mut answer) == fs::read(packed).unwrap(),
                "{path} {encoding}"
            );
        }
        if let [(best, _), ..] = encodings
            && is_packed
        {
            let answer = self.ask(path, "accept-encoding", "gzip, deflate, br, zstd");
            assert_eq!(header(&answer, "content-encoding"), Some(*best), "{path}");
        }

        let mut answer = self.get(path);
        check_headers(&answer, release, path);
        assert_eq!(header(&answer, "content-encoding"), None, "{path}");
        let vary = header(&answer, "vary").unwrap_or_default();
        assert_eq!(
            vary.eq_ignore_ascii_case("accept-encoding"),
            is_packed,
            "{path}"
        );
        assert!(
            bytes(&mut answer) == fs::read(release.folder().join(file)).unwrap(),
            "{path}"
        );

        let mark = header(&answer, "etag").unwrap_or_else(|| panic!("{path} has no mark"));
        let again = self.ask(path, "if-none-match", mark);
        assert_eq!(again.status(), 304, "{path}");
        check_class(&again, release, PathClass::of(path), path);
    }
}

/// Checks status, type and the headers of the class.
#[track_caller]
fn check_headers(answer: &Response<Body>, release: &Release, path: &str) {
    assert_eq!(answer.status(), 200, "{path}");
    let mime = Kind::of(path).unwrap().mime;
    let charset = ["text/html", "text/plain", "text/xml"].contains(&mime);
    let charset = if charset { "; charset=utf-8" } else { "" };
    let mime = format!("{mime}{charset}");
    assert_eq!(
        header(answer, "content-type"),
        Some(mime.as_str()),
        "{path}"
    );
    check_class(answer, release, PathClass::of(path), path);
}

/// Checks that an answer has exactly the headers of a class, each once, and none that another class has.
#[track_caller]
pub(crate) fn check_class(
    answer: &Response<Body>,
    release: &Release,
    class: PathClass,
    path: &str,
) {
    let expect = headers::headers(class, release.policy());
    let all = PathClass::ALL
        .into_iter()
        .flat_map(|class| headers::headers(class, release.policy()));
    for (name, _) in all {
        let found: Vec<_> = answer.headers().get_all(name).iter().collect();
        let values: Vec<_> = expect
            .iter()
            .filter(|(expected, _)| *expected == name)
            .map(|(_, value)| value.as_str())
            .collect();
        assert_eq!(found, values, "{path}: {name}");
    }
}

/// The one value of a header.
#[track_caller]
pub(crate) fn header<'a>(answer: &'a Response<Body>, name: &str) -> Option<&'a str> {
    let value = answer.headers().get(name)?;
    Some(value.to_str().unwrap())
}

/// What was sent, as it was sent.
#[track_caller]
pub(crate) fn bytes(answer: &mut Response<Body>) -> Vec<u8> {
    answer.body_mut().read_to_vec().unwrap()
}
