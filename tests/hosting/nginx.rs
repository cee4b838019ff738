//! A real nginx with the shipped configuration.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;

use tempfile::TempDir;
use xtask::build::PublicUrl;
use xtask::deploy::{self, CheckDeploy};
use xtask::headers::PathClass;
use xtask::hosting::{Nginx, RealNginx, Release, Tls};
use xtask::project;

use crate::client::{Client, bytes, check_class, header};
use crate::{dist, full_release};

const BOTH: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];

/// What the command line asks for by default, below a path.
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

/// A release of every class below a path, and nginx on it.
#[track_caller]
fn started(public_url: &str, change: impl Fn(&mut Nginx)) -> (TempDir, Release, RealNginx) {
    let (folder, release) = full_release(&public_url.parse().unwrap());
    let mut nginx = nginx(&release, public_url);
    change(&mut nginx);
    let server = RealNginx::start(nginx, &release).unwrap();
    (folder, release, server)
}

/// Checks that a live site has nothing wrong.
#[track_caller]
fn check_deploy(check: &CheckDeploy) {
    let report = deploy::read(check).unwrap();
    let found: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
    assert!(found.is_empty(), "{found:#?}");
    assert!(report.read > 50, "{} files", report.read);
}

#[test]
fn nothing_is_wrong_with_the_release_on_nginx() {
    let release = Release::read(&dist()).unwrap();
    let server = RealNginx::start(nginx(&release, "/"), &release).unwrap();
    check_deploy(&CheckDeploy {
        url: server.url().to_owned(),
        trust: None,
        plain: None,
    });
}

#[test]
fn every_file_is_sent_with_its_headers_in_each_form() {
    for public_url in ["/", "/cramp/"] {
        let (_folder, release, server) = started(public_url, |_| {});
        let client = Client::of(server.url());
        for file in release.files() {
            client.check(&release, file, &BOTH);
        }
    }
}

#[test]
fn without_the_module_for_brotli_files_gzip_is_sent() {
    let (_folder, release, server) = started("/", |nginx| nginx.no_brotli = true);
    let client = Client::of(server.url());
    for file in release.files() {
        client.check(&release, file, &[("gzip", ".gz")]);
    }
}

#[test]
fn in_a_server_of_ones_own_the_locations_are_the_same() {
    let (_folder, release, server) = started("/cramp/", |nginx| nginx.locations = true);
    let client = Client::of(server.url());
    for file in release.files() {
        client.check(&release, file, &BOTH);
    }
    assert_eq!(header(&client.get("calf/"), "x-own"), None);
}

#[test]
fn a_folder_without_its_slash_leads_to_the_one_with_it() {
    for public_url in ["/", "/cramp/"] {
        let (_folder, release, server) = started(public_url, |_| {});
        let client = Client::of(server.url());
        for (from, class) in [("calf", PathClass::Page), ("embed/calf", PathClass::Embed)] {
            let answer = client.get(&format!("{from}?a=b"));
            assert_eq!(answer.status(), 301, "{from}");
            let to = format!("{public_url}{from}/?a=b");
            assert_eq!(header(&answer, "location"), Some(to.as_str()), "{from}");
            check_class(&answer, &release, class, from);
        }
    }
}

#[test]
fn the_path_of_the_guide_without_its_slash_leads_to_it() {
    let (_folder, release, server) = started("/cramp/", |_| {});
    let client = Client::of(server.url().trim_end_matches('/'));
    let answer = client.get("?a=b");
    assert_eq!(answer.status(), 301);
    assert_eq!(header(&answer, "location"), Some("/cramp/?a=b"));
    check_class(&answer, &release, PathClass::Page, "/cramp");
}

#[test]
fn what_is_not_there_or_not_for_visitors_is_the_page_for_it() {
    for public_url in ["/", "/cramp/"] {
        let (folder, release, server) = started(public_url, |_| {});
        let lost = fs::read(folder.path().join("404.html")).unwrap();
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
            let mut answer = client.get(path);
            assert_eq!(answer.status(), 404, "{path}");
            check_class(&answer, &release, PathClass::Page, path);
            assert!(bytes(&mut answer) == lost, "{path}");
        }
    }
}

#[test]
fn nothing_is_given_from_outside_the_folder() {
    for public_url in ["/", "/cramp/"] {
        let (folder, _release, server) = started(public_url, |_| {});
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
            let answer = raw(server.url(), &path);
            let refused = answer.starts_with("HTTP/1.1 404") || answer.starts_with("HTTP/1.1 400");
            assert!(refused && !answer.contains("secret"), "{path}: {answer}");
        }
        // Without a slash at the end of either, it would be a name beside the folder.
        let answer = raw(server.url().trim_end_matches('/'), ".outside");
        assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
        fs::remove_file(outside).unwrap();
    }
}

/// Asks for a path as it is written, which no client does.
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
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn a_part_of_a_file_is_sent_as_the_whole() {
    let (folder, release, server) = started("/", |_| {});
    let hashed = |file: &&String| PathClass::of(file) == PathClass::Hashed;
    let file = release.files().iter().find(hashed).unwrap();
    let whole = fs::read(folder.path().join(file)).unwrap();
    let client = Client::of(server.url());
    for part in ["bytes=0-9", "bytes=99999999-"] {
        let mut answer = client.ask(file, "range", part);
        assert_eq!(answer.status(), 200, "{part}");
        check_class(&answer, &release, PathClass::Hashed, file);
        assert!(bytes(&mut answer) == whole, "{part}");
    }
}

#[test]
fn over_https_nothing_is_wrong_and_plain_http_leads_there() {
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
        plain: Vec::new(),
    });
    let server = RealNginx::start(https, &release).unwrap();
    let plain = format!("http://{}/", server.plain());
    check_deploy(&CheckDeploy {
        url: server.url().to_owned(),
        trust: Some(certificate),
        plain: Some(plain.clone()),
    });
    let answer = Client::of(&plain).get("calf/?a=b");
    assert_eq!(answer.status(), 308);
    let to = "https://127.0.0.1/calf/?a=b";
    assert_eq!(header(&answer, "location"), Some(to));

    let stranger = deploy::read(&CheckDeploy {
        url: server.url().to_owned(),
        trust: None,
        plain: None,
    });
    assert!(
        stranger.is_err(),
        "a certificate that nobody vouches for is refused"
    );
}

#[test]
fn a_site_without_the_headers_is_told_so() {
    let release = Release::read(&dist()).unwrap();
    let bare = tempfile::tempdir().unwrap();
    fs::write(
        bare.path().join("index.html"),
        fs::read(dist().join("index.html")).unwrap(),
    )
    .unwrap();
    let server =
        RealNginx::start(nginx(&Release::read(bare.path()).unwrap(), "/"), &release).unwrap();
    let report = deploy::read(&CheckDeploy {
        url: server.url().to_owned(),
        trust: None,
        plain: None,
    })
    .unwrap();
    assert!(
        report
            .findings
            .iter()
            .any(|finding| finding.what.contains("404"))
    );
}

#[test]
fn nothing_stays_when_it_is_dropped() {
    let (_folder, _release, server) = started("/", |_| {});
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
fn a_configuration_that_nginx_does_not_take_is_told() {
    let (_folder, release) = full_release(&PublicUrl::default());
    let mut wrong = nginx(&release, "/");
    wrong.tls = Some(Tls {
        certificate: "/nowhere/certificate.pem".into(),
        key: "/nowhere/key.pem".into(),
        plain: Vec::new(),
    });
    let error = RealNginx::start(wrong, &release).unwrap_err().to_string();
    assert!(error.contains("/nowhere/certificate.pem"), "{error}");
}
