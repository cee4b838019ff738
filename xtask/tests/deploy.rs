//! Checking a live site: a host that does all right, and hosts that each do one thing wrong.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use xtask::deploy::{self, CheckDeploy, Report};
use xtask::kinds::PACKED;
use xtask::server::{Fault, Server, ServerOptions};

const POLICY: &str = "default-src 'none'; script-src 'self'";
const STYLE: &str = "p { margin: 0 }";

/// A small release, as the build writes it.
struct Dist {
    folder: TempDir,
    wasm: String,
}

impl Dist {
    fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let dist = Self {
            wasm: hashed("app", "wasm", &wasm()),
            folder,
        };
        let script = "export {};\n".repeat(200);
        let script_name = hashed("app", "js", script.as_bytes());
        let page = |title: &str| page(title, &script_name);
        let pages = [
            ("", page("First")),
            ("calf/", page("Calf")),
            ("404.html", page("Lost")),
        ];
        for (address, text) in &pages {
            let file = match *address {
                "404.html" => "404.html".to_owned(),
                folder => format!("{folder}index.html"),
            };
            dist.write(&file, text.as_bytes())?;
        }
        let pages: serde_json::Map<_, _> = pages
            .iter()
            .map(|(address, text)| ((*address).to_owned(), text.replace(STYLE, "\u{1}").into()))
            .collect();
        let bundle = serde_json::json!(pages).to_string();
        let bundle_name = hashed("pages", "json", bundle.as_bytes());

        dist.write(&script_name, script.as_bytes())?;
        dist.write(&dist.wasm, &wasm())?;
        dist.write(&bundle_name, bundle.as_bytes())?;
        dist.write("favicon.svg", b"<svg/>")?;
        let list = serde_json::json!({
            &script_name: hash(script.as_bytes()),
            &dist.wasm: hash(&wasm()),
            &bundle_name: hash(bundle.as_bytes()),
            "favicon.svg": hash(b"<svg/>"),
        });
        let worker = format!(
            "const FILES = {list};\n{}",
            "addEventListener();\n".repeat(100)
        );
        dist.write("sw.js", worker.as_bytes())?;
        dist.write("sw-off.js", b"registration.unregister();")?;
        Ok(dist)
    }

    /// Writes a file and its compressed forms.
    fn write(&self, name: &str, content: &[u8]) -> Result<()> {
        let file = self.folder.path().join(name);
        fs::create_dir_all(file.parent().context("no folder")?)?;
        fs::write(&file, content)?;
        let mut packed = Vec::new();
        brotli::BrotliCompress(
            &mut &*content,
            &mut packed,
            &brotli::enc::BrotliEncoderParams::default(),
        )?;
        fs::write(self.folder.path().join(format!("{name}.br")), packed)?;
        let mut packed = GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(content)?;
        fs::write(
            self.folder.path().join(format!("{name}.gz")),
            packed.finish()?,
        )?;
        Ok(())
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Removes a file; with its compressed forms, if it is not one itself.
    fn remove(&self, name: &str) -> Result<()> {
        fs::remove_file(self.path().join(name))?;
        for packed in PACKED {
            let packed = self.path().join(format!("{name}{packed}"));
            if packed.exists() {
                fs::remove_file(packed)?;
            }
        }
        Ok(())
    }
}

fn wasm() -> Vec<u8> {
    [0, 97, 115, 109].repeat(1000)
}

fn page(title: &str, script: &str) -> String {
    format!(
        "<!doctype html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"><title>{title}</title>\
         <style>{STYLE}</style><link rel=\"icon\" href=\"/favicon.svg\"><script src=\"/{script}\"></script></head>\
         <body><a href=\"/calf/\">Calf</a>{}</body></html>",
        "Straighten the knee. ".repeat(100)
    )
}

fn hash(content: &[u8]) -> String {
    let hash = base16ct::lower::encode_string(&Sha256::digest(content));
    hash.chars().take(16).collect()
}

fn hashed(stem: &str, extension: &str, content: &[u8]) -> String {
    format!("{stem}-{}.{extension}", hash(content))
}

fn read(url: &str) -> Result<Report> {
    deploy::read(&CheckDeploy {
        url: url.to_owned(),
        trust: None,
        plain: None,
    })
}

fn serve(dist: &Dist, faults: &[(&str, Fault)]) -> Result<Server> {
    let faults = faults
        .iter()
        .map(|(suffix, fault)| ((*suffix).to_owned(), fault.clone()))
        .collect();
    Server::start(
        dist.path(),
        ServerOptions {
            faults,
            ..ServerOptions::default()
        },
    )
}

/// Compares what is found on a host with these faults with how each finding begins.
#[track_caller]
fn check(dist: &Dist, faults: &[(&str, Fault)], expect: &[&str]) -> Result<Report> {
    let server = serve(dist, faults)?;
    let report = read(&server.url())?;
    let found: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
    let fits = found.len() == expect.len()
        && found
            .iter()
            .zip(expect)
            .all(|(found, expect)| found.starts_with(expect));
    assert!(fits, "{found:#?} is not {expect:#?}");
    Ok(report)
}

fn header(name: &'static str, value: Option<&'static str>) -> Fault {
    Fault::Header { name, value }
}

fn portal() -> Fault {
    Fault::Replace {
        body: "pay first".into(),
        mime: "text/html".into(),
    }
}

#[test]
fn a_host_that_does_all_right_has_nothing_wrong() -> Result<()> {
    let report = check(&Dist::new()?, &[], &[])?;
    assert_eq!(report.read, 8, "three pages and five files");
    assert_eq!(
        report.notes,
        ["Not over https: good enough on this machine alone"]
    );
    Ok(())
}

#[test]
fn a_header_that_is_missing_or_says_something_else_is_told() -> Result<()> {
    let dist = Dist::new()?;
    check(
        &dist,
        &[("calf/", header("cache-control", Some("max-age=600")))],
        &["/calf/: cache-control is \"max-age=600\", not \"no-cache\". Give the host the headers"],
    )?;
    check(
        &dist,
        &[(".wasm", header("cache-control", None))],
        &[&format!("/{}: cache-control is missing. ", dist.wasm)],
    )?;
    check(
        &dist,
        &[("calf/", header("content-security-policy", Some(POLICY)))],
        &["/calf/: content-security-policy lacks \"frame-ancestors 'none'\". "],
    )?;
    check(
        &dist,
        &[("sw.js", header("set-cookie", Some("a=b; path=/")))],
        &["/sw.js: it sets the cookie \"a\". Turn off"],
    )?;
    check(
        &dist,
        &[("", header("x-content-type-options", None))],
        &["/sw.js, /app-"],
    )?;
    Ok(())
}

#[test]
fn a_file_that_is_not_the_right_one_is_told() -> Result<()> {
    let dist = Dist::new()?;
    let file = |what: &str| format!("/{}: {what}", dist.wasm);
    check(
        &dist,
        &[(".wasm", Fault::Status(503))],
        &[&file("it answers with status 503. Upload all of dist/")],
    )?;
    check(
        &dist,
        &[(".wasm", Fault::WrongMime("text/plain".into()))],
        &[&file(
            "content-type is \"text/plain\", not \"application/wasm\". Tell",
        )],
    )?;
    check(
        &dist,
        &[(".wasm", portal())],
        &[
            &file("content-type is \"text/html"),
            &file("it is not the file of this version. Upload"),
        ],
    )?;
    check(
        &dist,
        &[(".wasm", Fault::Truncate(10))],
        &[&file("it cannot be read (")],
    )?;
    check(
        &dist,
        &[("calf/", portal())],
        &["/calf/: it is not the file of this version. "],
    )?;
    check(
        &dist,
        &[(".json", portal())],
        &["/pages-", "/pages-", "/pages-"],
    )?;
    Ok(())
}

#[test]
fn what_is_not_compressed_is_told() -> Result<()> {
    let dist = Dist::new()?;
    dist.remove("calf/index.html.br")?;
    check(
        &dist,
        &[],
        &["/calf/: it is sent as gzip to who takes br. Let the host send the .br"],
    )?;
    dist.remove("calf/index.html.gz")?;
    check(
        &dist,
        &[],
        &[
            "/calf/: it is sent uncompressed to who takes br. ",
            "/calf/: it is sent uncompressed to who takes gzip. ",
        ],
    )?;
    Ok(())
}

#[test]
fn compressed_forms_of_something_else_are_told() -> Result<()> {
    let dist = Dist::new()?;
    fs::copy(
        dist.path().join("index.html.gz"),
        dist.path().join("calf/index.html.gz"),
    )?;
    check(
        &dist,
        &[],
        &["/calf/: its gzip form holds something else. Upload"],
    )?;
    fs::write(dist.path().join("calf/index.html.br"), "not packed")?;
    check(&dist, &[], &["/calf/: it cannot be unpacked ("])?;
    Ok(())
}

#[test]
fn habits_of_a_host_that_break_the_guide_are_told() -> Result<()> {
    let dist = Dist::new()?;
    check(
        &dist,
        &[("/calf", Fault::Status(404))],
        &["/calf: it answers with status 404 and leads nowhere. Let a folder"],
    )?;
    check(
        &dist,
        &[(
            "/calf",
            header("location", Some("http://elsewhere.example/calf/")),
        )],
        &["/calf: it leads to http://elsewhere.example/calf/. Let a folder"],
    )?;
    check(
        &dist,
        &[("no-such-page/", portal())],
        &["/no-such-page/: it is nowhere and answers with status 200. Let the host answer"],
    )?;
    check(
        &dist,
        &[("no-such-page/", Fault::Status(404))],
        &["/no-such-page/: the page for what is not there is not ours. "],
    )?;
    let kept = header("cache-control", Some("max-age=31536000, immutable"));
    check(
        &dist,
        &[("app-0000000000000000.js", kept)],
        &["/app-0000000000000000.js: that it is not there is kept for long. "],
    )?;
    let public = Fault::Replace {
        body: "/*\n  cache-control: no-cache".into(),
        mime: "text/plain".into(),
    };
    check(
        &dist,
        &[("_headers", public)],
        &["/_headers: every visitor can read it. Take it off"],
    )?;
    Ok(())
}

#[test]
fn a_page_that_is_sent_anew_each_time_is_told() -> Result<()> {
    let dist = Dist::new()?;
    check(
        &dist,
        &[("/", header("etag", Some("\"other\"")))],
        &["/: it is sent anew though it has not changed. "],
    )?;
    Ok(())
}

#[test]
fn a_worker_that_is_off_or_not_there_is_no_fault() -> Result<()> {
    let dist = Dist::new()?;
    dist.write("sw.js", b"registration.unregister();")?;
    let report = check(&dist, &[], &[])?;
    assert_eq!(
        report.notes.get(1).map(String::as_str),
        Some("The worker is switched off: sw.js is sw-off.js")
    );
    dist.remove("sw.js")?;
    let report = check(&dist, &[], &[])?;
    assert!(
        report
            .notes
            .iter()
            .any(|note| note.starts_with("There is no worker"))
    );
    dist.write("sw.js", b"addEventListener();")?;
    check(&dist, &[], &["/sw.js: it holds no list of files. "])?;
    Ok(())
}

#[test]
fn a_build_for_another_path_is_told() -> Result<()> {
    let dist = Dist::new()?;
    let server = Server::start(
        dist.path(),
        ServerOptions {
            public_url: "/cramp/".parse()?,
            ..ServerOptions::default()
        },
    )?;
    let report = read(&server.url())?;
    let first = report.findings.first().map(ToString::to_string);
    let expect = "/cramp/: its links lead out of the guide. Build with `--public-url`";
    assert!(
        first
            .as_ref()
            .is_some_and(|first| first.starts_with(expect)),
        "{first:?}"
    );
    Ok(())
}

/// Checks what is said where there is no guide to check.
#[track_caller]
fn check_error(url: &str, expect: &str) {
    let error = read(url).map_or_else(|error| format!("{error:#}"), |_| "no error".into());
    assert!(error.contains(expect), "{error}");
}

#[test]
fn where_there_is_no_guide_it_is_said_why() -> Result<()> {
    check_error("example.org", "begin it with https://");
    check_error("not an address", "is no address of a site");
    let dist = Dist::new()?;
    let server = serve(&dist, &[("x/", portal())])?;
    let url = server.url();
    check_error(
        &format!("{url}nowhere/"),
        "answers with status 404: is the guide there?",
    );
    check_error(&format!("{url}x/"), "is no page of the guide");
    check_error(&format!("{url}x/?a"), "leave out ?, # and @");
    server.set_faults(vec![(String::new(), Fault::Status(301))]);
    check_error(&url, "leads to : check that address");
    drop(server);
    check_error(&url, "cannot be read");
    Ok(())
}
