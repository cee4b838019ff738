//! The test server: pages, headers, faults, and shutdown.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use tempfile::TempDir;
use ureq::Body;
use ureq::http::Response;
use xtask::server::{Fault, Server, ServerOptions};

const WASM: &str = "app-0123456789abcdef.wasm";

/// A release with two pages and one other file.
fn dist() -> Result<TempDir> {
    let dist = tempfile::tempdir()?;
    let page = |name: &str| {
        format!(
            "<!doctype html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head><body>{name}</body></html>"
        )
    };
    fs::create_dir(dist.path().join("calf"))?;
    fs::write(dist.path().join("index.html"), page("first"))?;
    fs::write(dist.path().join("calf/index.html"), page("calf"))?;
    fs::write(dist.path().join("404.html"), page("not found"))?;
    fs::write(dist.path().join(WASM), [7; 1000])?;
    fs::write(dist.path().join(format!("{WASM}.br")), [7; 10])?;
    fs::write(dist.path().join("manifest.webmanifest"), "{}")?;
    fs::write(dist.path().join("sw.js"), "")?;
    Ok(dist)
}

struct Client(ureq::Agent);

impl Client {
    fn new() -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0);
        Self(
            config
                .timeout_global(Some(Duration::from_secs(5)))
                .build()
                .into(),
        )
    }

    fn get(&self, url: &str) -> Result<Response<Body>> {
        Ok(self
            .0
            .get(url)
            .header("accept-encoding", "identity")
            .call()?)
    }
}

fn header<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
    response
        .headers()
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// Requests a path from a server with these faults and checks status, MIME type and body.
#[track_caller]
fn check(faults: &[(&str, Fault)], path: &str, status: u16, mime: &str, body: &str) -> Result<()> {
    let dist = dist()?;
    let faults = faults
        .iter()
        .map(|(suffix, fault)| ((*suffix).to_owned(), fault.clone()))
        .collect();
    let server = Server::start(
        dist.path(),
        ServerOptions {
            faults,
            ..ServerOptions::default()
        },
    )?;
    let mut response = Client::new().get(&format!("{}{path}", server.url()))?;
    assert_eq!(response.status(), status, "{path}");
    assert_eq!(header(&response, "content-type"), mime, "{path}");
    let text = response.body_mut().read_to_string()?;
    assert!(text.contains(body), "{path}: {text}");
    Ok(())
}

#[test]
fn a_path_gets_its_file_and_mime_type() -> Result<()> {
    check(&[], "", 200, "text/html; charset=utf-8", "first")?;
    check(
        &[],
        "calf/?nonsense",
        200,
        "text/html; charset=utf-8",
        "calf",
    )?;
    check(&[], "nowhere", 404, "text/html; charset=utf-8", "not found")?;
    check(
        &[],
        "nowhere/at/all/",
        404,
        "text/html; charset=utf-8",
        "not found",
    )?;
    check(
        &[],
        "..%2f..%2fetc/passwd",
        404,
        "text/html; charset=utf-8",
        "not found",
    )?;
    check(&[], "%00", 404, "text/html; charset=utf-8", "not found")?;
    check(&[], WASM, 200, "application/wasm", "\u{7}")?;
    check(
        &[],
        "manifest.webmanifest",
        200,
        "application/manifest+json",
        "{}",
    )?;
    check(&[], "sw.js", 200, "text/javascript", "")
}

#[test]
fn a_fault_is_injected() -> Result<()> {
    check(
        &[(".wasm", Fault::Status(503))],
        WASM,
        503,
        "text/plain",
        "",
    )?;
    check(
        &[(".wasm", Fault::WrongMime("text/plain".into()))],
        WASM,
        200,
        "text/plain",
        "\u{7}",
    )?;
    let portal = Fault::Replace {
        body: "pay first".into(),
        mime: "text/html".into(),
    };
    check(
        &[(".wasm", portal.clone())],
        WASM,
        200,
        "text/html; charset=utf-8",
        "pay first",
    )?;
    check(
        &[("sw.js", portal)],
        "",
        200,
        "text/html; charset=utf-8",
        "first",
    )
}

#[test]
fn a_truncated_body_is_an_error_after_its_first_bytes() -> Result<()> {
    let dist = dist()?;
    let faults = vec![(".wasm".to_owned(), Fault::Truncate(100))];
    let server = Server::start(
        dist.path(),
        ServerOptions {
            faults,
            ..ServerOptions::default()
        },
    )?;
    let mut response = Client::new().get(&format!("{}{WASM}", server.url()))?;
    assert_eq!(header(&response, "content-length"), "1000");
    let mut came = Vec::new();
    let end = std::io::Read::read_to_end(&mut response.body_mut().as_reader(), &mut came);
    assert!(end.is_err());
    assert_eq!(came.len(), 100);
    Ok(())
}

#[test]
fn a_response_can_be_delayed_and_a_hanging_server_can_be_stopped() -> Result<()> {
    let dist = dist()?;
    let faults = vec![("calf/".to_owned(), Fault::Delay(Duration::from_millis(200)))];
    let server = Server::start(
        dist.path(),
        ServerOptions {
            faults,
            ..ServerOptions::default()
        },
    )?;
    let start = Instant::now();
    Client::new().get(&format!("{}calf/", server.url()))?;
    assert!(start.elapsed() >= Duration::from_millis(200));

    server.set_faults(vec![(String::new(), Fault::Hang)]);
    let url = server.url();
    let asked = std::thread::spawn(move || Client::new().get(&url).is_err());
    while server.requests().len() < 2 {
        std::thread::sleep(Duration::from_millis(5));
    }
    drop(server);
    assert!(
        asked.join().unwrap_or(false),
        "a stopped server has cut its connections"
    );
    Ok(())
}

#[test]
fn a_folder_without_its_slash_is_redirected_below_the_public_url() -> Result<()> {
    let dist = dist()?;
    let server = Server::start(
        dist.path(),
        ServerOptions {
            public_url: "/x/".parse()?,
            ..ServerOptions::default()
        },
    )?;
    let origin = format!("http://{}", server.address());
    let client = Client::new();
    for (from, to) in [
        ("/x/calf", "/x/calf/"),
        ("/x/calf?a=b", "/x/calf/?a=b"),
        ("/x", "/x/"),
    ] {
        let response = client.get(&format!("{origin}{from}"))?;
        assert_eq!(
            (response.status().as_u16(), header(&response, "location")),
            (307, to),
            "{from}"
        );
        assert_eq!(header(&response, "cache-control"), "no-cache", "{from}");
    }
    assert_eq!(client.get(&format!("{origin}/x/calf/"))?.status(), 200);
    assert_eq!(client.get(&format!("{origin}/calf/"))?.status(), 404);
    assert_eq!(
        server.requests(),
        ["/x/calf", "/x/calf?a=b", "/x", "/x/calf/", "/calf/"]
    );
    Ok(())
}

#[test]
fn the_class_of_the_path_determines_the_headers_and_an_error_is_not_cached() -> Result<()> {
    let dist = dist()?;
    let server = Server::start(dist.path(), ServerOptions::default())?;
    let client = Client::new();
    let page = client.get(&server.url())?;
    assert_eq!(
        header(&page, "content-security-policy"),
        "default-src 'none'; frame-ancestors 'none'"
    );
    assert_eq!(header(&page, "x-content-type-options"), "nosniff");
    assert_eq!(header(&page, "cache-control"), "no-cache");

    let wasm = client.get(&format!("{}{WASM}", server.url()))?;
    assert!(header(&wasm, "cache-control").contains("immutable"));
    let gone = client.get(&format!("{}app-ffffffffffffffff.wasm", server.url()))?;
    assert_eq!(
        (
            gone.status().as_u16(),
            header(&gone, "cache-control"),
            header(&gone, "etag")
        ),
        (404, "no-cache", "")
    );

    let wasm = client
        .0
        .get(format!("{}{WASM}", server.url()))
        .header("accept-encoding", "gzip, br")
        .call()?;
    assert_eq!(
        (header(&wasm, "content-encoding"), header(&wasm, "vary")),
        ("br", "accept-encoding")
    );
    assert_eq!(header(&wasm, "content-type"), "application/wasm");
    Ok(())
}

#[test]
fn an_injected_script_is_the_first_in_every_page() -> Result<()> {
    let dist = dist()?;
    let inject = Some("window.test = 1".to_owned());
    let server = Server::start(
        dist.path(),
        ServerOptions {
            inject,
            ..ServerOptions::default()
        },
    )?;
    let client = Client::new();
    for path in ["", "calf/", "nowhere"] {
        let page = client
            .0
            .get(format!("{}{path}", server.url()))
            .header("accept-encoding", "br")
            .call()?;
        let page = page.into_body().read_to_string()?;
        let (_, head) = page.split_once("<head>").context("no head")?;
        assert!(
            head.starts_with("<script src=\"/__test__.js\"></script><meta"),
            "{path}: {head}"
        );
    }
    let mut script = client.get(&format!("{}__test__.js", server.url()))?;
    assert_eq!(header(&script, "content-type"), "text/javascript");
    assert_eq!(script.body_mut().read_to_string()?, "window.test = 1");
    Ok(())
}

#[test]
fn a_new_server_can_reuse_the_address_of_a_stopped_one() -> Result<()> {
    let dist = dist()?;
    let server = Server::start(dist.path(), ServerOptions::default())?;
    let address = server.address();
    let url = server.url();
    Client::new().get(&url)?;
    drop(server);
    assert!(Client::new().get(&url).is_err());
    let _server = Server::start(
        dist.path(),
        ServerOptions {
            address,
            ..ServerOptions::default()
        },
    )?;
    assert_eq!(Client::new().get(&url)?.status(), 200);
    Ok(())
}

#[test]
fn a_release_without_a_policy_is_an_error() -> Result<()> {
    let dist = tempfile::tempdir()?;
    assert!(Server::start(dist.path(), ServerOptions::default()).is_err());
    fs::write(
        dist.path().join("index.html"),
        "<!doctype html><html><head></head></html>",
    )?;
    assert!(Server::start(dist.path(), ServerOptions::default()).is_err());
    Ok(())
}
