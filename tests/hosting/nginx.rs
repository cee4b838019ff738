//! A real nginx with the generated configuration.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;

use tempfile::TempDir;
use xtask::deploy;
use xtask::headers::PathClass;
use xtask::hosting::{Nginx, RealNginx, Release, Tls};
use xtask::languages::{self, Languages};
use xtask::project;
use xtask::public_url::PublicUrl;

use crate::client::{Client, bytes, check_class, header};
use crate::{dist, full_release};

const BROTLI_AND_GZIP: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];

/// The default options, with this public URL.
fn nginx(release: &Release, public_url: &str) -> Nginx {
    Nginx {
        root: release.folder().to_owned(),
        public_url: public_url.parse().unwrap(),
        server_name: "_".into(),
        listen: Vec::new(),
        tls: None,
        no_brotli: false,
        locations: false,
    }
}

/// Starts nginx for a release with files of every class.
#[track_caller]
fn start(public_url: &str, change: impl Fn(&mut Nginx)) -> (TempDir, Release, RealNginx) {
    let (folder, release) = full_release(&public_url.parse().unwrap());
    let mut nginx = nginx(&release, public_url);
    change(&mut nginx);
    let server = RealNginx::start(nginx, &release).unwrap();
    (folder, release, server)
}

#[test]
fn check_deploy_finds_no_problem() {
    let release = Release::read(&dist()).unwrap();
    let server = RealNginx::start(nginx(&release, "/"), &release).unwrap();
    let report = deploy::check(server.url()).unwrap();
    assert_eq!(report.problems, []);
    assert!(report.checked > 50, "{} files", report.checked);
}

#[test]
fn every_file_is_sent_with_its_headers_in_each_encoding() {
    for public_url in ["/", "/cramp/"] {
        let (_folder, release, server) = start(public_url, |_| {});
        let client = Client::of(server.url());
        for file in release.files() {
            client.check(&release, file, &BROTLI_AND_GZIP);
        }
    }
}

#[test]
fn without_the_brotli_module_gzip_is_sent() {
    let (_folder, release, server) = start("/", |nginx| nginx.no_brotli = true);
    let client = Client::of(server.url());
    for file in release.files() {
        client.check(&release, file, &[("gzip", ".gz")]);
    }
}

#[test]
fn the_locations_work_in_an_existing_server_block() {
    let (_folder, release, server) = start("/cramp/", |nginx| nginx.locations = true);
    let client = Client::of(server.url());
    for file in release.files() {
        client.check(&release, file, &BROTLI_AND_GZIP);
    }
    assert_eq!(header(&client.get("calf/"), "x-existing"), None);
}

#[test]
fn a_folder_without_its_slash_is_redirected() {
    for public_url in ["/", "/cramp/"] {
        let (_folder, release, server) = start(public_url, |_| {});
        let client = Client::of(server.url());
        for (from, class) in [
            ("calf", PathClass::Page),
            ("embed/calf", PathClass::EmbedPage),
        ] {
            let response = client.get(&format!("{from}?a=b"));
            assert_eq!(response.status(), 301, "{from}");
            let to = format!("{public_url}{from}/?a=b");
            assert_eq!(header(&response, "location"), Some(to.as_str()), "{from}");
            check_class(&response, &release, class, from);
        }
    }
}

#[test]
fn the_public_path_without_its_slash_is_redirected() {
    let (_folder, release, server) = start("/cramp/", |_| {});
    let client = Client::of(server.url().trim_end_matches('/'));
    let response = client.get("?a=b");
    assert_eq!(response.status(), 301);
    assert_eq!(header(&response, "location"), Some("/cramp/?a=b"));
    check_class(&response, &release, PathClass::Page, "/cramp");
}

#[test]
fn unknown_and_private_paths_get_the_404_page() {
    for public_url in ["/", "/cramp/"] {
        let (folder, release, server) = start(public_url, |_| {});
        let not_found = fs::read(folder.path().join("404.html")).unwrap();
        let client = Client::of(server.url());
        for path in [
            "nowhere",
            "nowhere/at/all/",
            "calf/nowhere.html",
            "app-ffffffffffffffff.wasm",
            "app-ffffffffffffffff.js",
            "index.html/",
            "screenshots/",
            "_headers",
            ".git/HEAD",
            ".git",
            "calf/.hidden",
            "%2egit/HEAD",
            "index.html.br",
            "sw.js.gz",
            "embed/nowhere/",
            ".well-known/acme-challenge/x",
        ] {
            let mut response = client.get(path);
            assert_eq!(response.status(), 404, "{path}");
            check_class(&response, &release, PathClass::Page, path);
            assert!(bytes(&mut response) == not_found, "{path}");
        }
    }
}

#[test]
fn an_unknown_path_of_a_language_gets_its_404_page() {
    for public_url in ["/", "/cramp/"] {
        let (folder, release, server) = start(public_url, |_| {});
        let client = Client::of(server.url());
        let published = Languages::in_release(folder.path());
        assert!(published.iter().count() > 1);
        for tag in published.iter() {
            let below = languages::folder(tag);
            let not_found = fs::read(folder.path().join(below).join("404.html")).unwrap();
            for unknown in ["nowhere", "nowhere/at/all/", "help/nowhere.html"] {
                let path = format!("{below}{unknown}");
                let mut response = client.get(&path);
                assert_eq!(response.status(), 404, "{path}");
                check_class(&response, &release, PathClass::Page, &path);
                assert!(bytes(&mut response) == not_found, "{path}");
            }
        }
        // A folder of a language that the site does not have is an unknown path of the English one.
        let english = fs::read(folder.path().join("404.html")).unwrap();
        assert!(bytes(&mut client.get("ja/help/")) == english);
    }
}

#[test]
fn files_outside_the_folder_are_not_sent() {
    for public_url in ["/", "/cramp/"] {
        let (folder, _release, server) = start(public_url, |_| {});
        let outside = folder.path().with_extension("outside");
        fs::write(&outside, "secret").unwrap();
        let name = outside.file_name().unwrap().to_str().unwrap();
        for path in [
            format!("../{name}"),
            format!("..%2f{name}"),
            format!("%2e%2e/{name}"),
            format!("calf/../../{name}"),
            format!("calf/..%2f..%2f{name}"),
            format!("..{}", outside.display()),
        ] {
            let response = raw(server.url(), &path);
            let refused =
                response.starts_with("HTTP/1.1 404") || response.starts_with("HTTP/1.1 400");
            assert!(
                refused && !response.contains("secret"),
                "{path}: {response}"
            );
        }
        // With an alias, a missing slash would reach a sibling of the folder.
        let response = raw(server.url().trim_end_matches('/'), ".outside");
        assert!(response.starts_with("HTTP/1.1 404"), "{response}");
        fs::remove_file(outside).unwrap();
    }
}

/// Requests a path without normalising it, which no client does.
#[track_caller]
fn raw(url: &str, path: &str) -> String {
    let below = url.strip_prefix("http://").unwrap();
    let (host, base) = below.split_once('/').unwrap_or((below, ""));
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "GET /{base}{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).unwrap();
    String::from_utf8_lossy(&response).into_owned()
}

#[test]
fn a_range_request_gets_the_whole_file() {
    let (folder, release, server) = start("/", |_| {});
    let hashed = |file: &&String| PathClass::of(file) == PathClass::Hashed;
    let file = release.files().iter().find(hashed).unwrap();
    let whole = fs::read(folder.path().join(file)).unwrap();
    let client = Client::of(server.url());
    for range in ["bytes=0-9", "bytes=99999999-"] {
        let mut response = client.get_with(file, "range", range);
        assert_eq!(response.status(), 200, "{range}");
        check_class(&response, &release, PathClass::Hashed, file);
        assert!(bytes(&mut response) == whole, "{range}");
    }
}

#[test]
fn https_works_and_http_is_redirected_to_it() {
    let keys = tempfile::tempdir().unwrap();
    let (certificate, key) = (
        keys.path().join("certificate.pem"),
        keys.path().join("key.pem"),
    );
    let mut openssl = Command::new("openssl");
    openssl.args("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost".split(' '));
    openssl.args(["-addext", "subjectAltName=IP:127.0.0.1"]);
    openssl.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
    openssl
        .arg("-out")
        .arg(&certificate)
        .arg("-keyout")
        .arg(&key);
    openssl.stderr(std::process::Stdio::null());
    project::run(&mut openssl).unwrap();

    let release = Release::read(&dist()).unwrap();
    let mut https = nginx(&release, "/");
    https.tls = Some(Tls {
        certificate: certificate.clone(),
        key,
        listen_http: Vec::new(),
    });
    let server = RealNginx::start(https, &release).unwrap();
    let https = Client::trusting(server.url(), &certificate);
    for file in release.files() {
        https.check(&release, file, &BROTLI_AND_GZIP);
    }
    let http = format!("http://{}/", server.http());
    let response = Client::of(&http).get("calf/?a=b");
    assert_eq!(response.status(), 308);
    let to = "https://127.0.0.1/calf/?a=b";
    assert_eq!(header(&response, "location"), Some(to));
}

#[test]
fn check_deploy_reports_missing_files() {
    let release = Release::read(&dist()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::copy(dist().join("index.html"), folder.path().join("index.html")).unwrap();
    let mut nginx = nginx(&release, "/");
    nginx.root = folder.path().to_owned();
    let server = RealNginx::start(nginx, &release).unwrap();
    let report = deploy::check(server.url()).unwrap();
    let is_404_page = |problem: &deploy::Problem| problem.what.contains("404 page");
    assert!(report.problems.iter().any(is_404_page));
}

#[test]
fn nginx_is_terminated_on_drop() {
    let (_folder, _release, server) = start("/", |_| {});
    let host = server
        .url()
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned();
    assert!(TcpStream::connect(&host).is_ok());
    drop(server);
    assert!(TcpStream::connect(&host).is_err());
}

#[test]
fn an_error_of_nginx_is_reported() {
    let (_folder, release) = full_release(&PublicUrl::default());
    let mut invalid = nginx(&release, "/");
    invalid.tls = Some(Tls {
        certificate: "/nowhere/certificate.pem".into(),
        key: "/nowhere/key.pem".into(),
        listen_http: Vec::new(),
    });
    let error = RealNginx::start(invalid, &release).unwrap_err().to_string();
    assert!(error.contains("/nowhere/certificate.pem"), "{error}");
}
