//! `check-deploy` on a correct host, and on hosts with one fault each.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use xtask::deploy::{self, Report};
use xtask::file_types::COMPRESSED_EXTENSIONS;
use xtask::server::{Fault, Server, ServerOptions};

const POLICY: &str = "default-src 'none'; script-src 'self'";
const STYLE: &str = "p { margin: 0 }";

/// A small release with the structure of a real one.
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
            ("404.html", page("Not found")),
        ];
        for (address, text) in &pages {
            let file = match *address {
                "404.html" => "404.html".to_owned(),
                folder => format!("{folder}index.html"),
            };
            dist.write(&file, text.as_bytes())?;
        }
        let record = |(address, text): &(&str, String)| {
            format!("{address}\u{1f}{}", text.replace(STYLE, "\u{1}"))
        };
        let bundle = pages.iter().map(record).collect::<Vec<_>>().join("\u{1e}");
        let bundle_name = hashed("pages", "txt", bundle.as_bytes());

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
        let mut compressed = Vec::new();
        brotli::BrotliCompress(
            &mut &*content,
            &mut compressed,
            &brotli::enc::BrotliEncoderParams::default(),
        )?;
        fs::write(self.folder.path().join(format!("{name}.br")), compressed)?;
        let mut compressed = GzEncoder::new(Vec::new(), flate2::Compression::fast());
        compressed.write_all(content)?;
        fs::write(
            self.folder.path().join(format!("{name}.gz")),
            compressed.finish()?,
        )?;
        Ok(())
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Removes a file and its compressed forms.
    fn remove(&self, name: &str) -> Result<()> {
        fs::remove_file(self.path().join(name))?;
        for compressed in COMPRESSED_EXTENSIONS {
            let compressed = self.path().join(format!("{name}{compressed}"));
            if compressed.exists() {
                fs::remove_file(compressed)?;
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

/// Checks a host with these faults. `expect` lists the beginning of each problem.
#[track_caller]
fn check(dist: &Dist, faults: &[(&str, Fault)], expect: &[&str]) -> Result<Report> {
    let server = serve(dist, faults)?;
    let report = deploy::check(&server.url())?;
    let found: Vec<_> = report.problems.iter().map(ToString::to_string).collect();
    let matches = found.len() == expect.len()
        && found
            .iter()
            .zip(expect)
            .all(|(found, expect)| found.starts_with(expect));
    assert!(matches, "{found:#?} is not {expect:#?}");
    Ok(report)
}

fn header(name: &'static str, value: Option<&'static str>) -> Fault {
    Fault::Header { name, value }
}

fn captive_portal() -> Fault {
    Fault::Replace {
        body: "pay first".into(),
        mime: "text/html".into(),
    }
}

#[test]
fn a_correct_host_has_no_problem() -> Result<()> {
    let report = check(&Dist::new()?, &[], &[])?;
    assert_eq!(report.checked, 8, "three pages and five files");
    assert_eq!(report.notes, [""; 0]);
    Ok(())
}

#[test]
fn a_missing_or_different_header_is_reported() -> Result<()> {
    let dist = Dist::new()?;
    check(
        &dist,
        &[("calf/", header("cache-control", Some("max-age=600")))],
        &["/calf/: cache-control is \"max-age=600\", not \"no-cache\". Configure the headers"],
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
        &[("", header("x-content-type-options", None))],
        &["/sw.js, /app-"],
    )?;
    Ok(())
}

#[test]
fn a_wrong_file_is_reported() -> Result<()> {
    let dist = Dist::new()?;
    let file = |what: &str| format!("/{}: {what}", dist.wasm);
    check(
        &dist,
        &[(".wasm", Fault::Status(503))],
        &[&file("it responds with status 503. Upload all of dist/")],
    )?;
    check(
        &dist,
        &[(".wasm", Fault::WrongMime("text/plain".into()))],
        &[&file(
            "content-type is \"text/plain\", not \"application/wasm\". Configure",
        )],
    )?;
    check(
        &dist,
        &[(".wasm", captive_portal())],
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
        &[("calf/", captive_portal())],
        &["/calf/: it is not the file of this version. "],
    )?;
    check(
        &dist,
        &[(".txt", captive_portal())],
        &["/pages-", "/pages-", "/pages-"],
    )?;
    Ok(())
}

#[test]
fn missing_compression_is_reported() -> Result<()> {
    let dist = Dist::new()?;
    fs::remove_file(dist.path().join("calf/index.html.br"))?;
    check(
        &dist,
        &[],
        &["/calf/: it is not sent as br. Let the host send the .br"],
    )?;
    fs::remove_file(dist.path().join("calf/index.html.gz"))?;
    check(
        &dist,
        &[],
        &[
            "/calf/: it is not sent as br. ",
            "/calf/: it is not sent as gzip. ",
        ],
    )?;
    Ok(())
}

#[test]
fn a_compressed_form_with_another_content_is_reported() -> Result<()> {
    let dist = Dist::new()?;
    fs::copy(
        dist.path().join("index.html.gz"),
        dist.path().join("calf/index.html.gz"),
    )?;
    check(
        &dist,
        &[],
        &["/calf/: its gzip form has another content. Upload"],
    )?;
    fs::write(dist.path().join("calf/index.html.br"), "not brotli")?;
    check(&dist, &[], &["/calf/: it cannot be decompressed ("])?;
    Ok(())
}

#[test]
fn a_wrong_response_to_an_unknown_address_is_reported() -> Result<()> {
    let dist = Dist::new()?;
    check(
        &dist,
        &[("no-such-page/", captive_portal())],
        &["/no-such-page/: it does not exist and responds with status 200. Let the host answer"],
    )?;
    check(
        &dist,
        &[("no-such-page/", Fault::Status(404))],
        &["/no-such-page/: the 404 page is not that of the guide. "],
    )?;
    let immutable = header("cache-control", Some("max-age=31536000, immutable"));
    check(
        &dist,
        &[("app-0000000000000000.js", immutable)],
        &["/app-0000000000000000.js: the 404 page is sent as immutable. "],
    )?;
    Ok(())
}

#[test]
fn the_kill_switch_or_a_missing_worker_is_a_note() -> Result<()> {
    let dist = Dist::new()?;
    dist.write("sw.js", b"registration.unregister();")?;
    let report = check(&dist, &[], &[])?;
    assert_eq!(
        report.notes,
        ["The kill switch is active: sw.js is sw-off.js"]
    );
    dist.remove("sw.js")?;
    let report = check(&dist, &[], &[])?;
    assert_eq!(
        report.notes,
        ["There is no service worker: the guide does not work offline"]
    );
    dist.write("sw.js", b"addEventListener();")?;
    check(&dist, &[], &["/sw.js: it has no precache list. "])?;
    Ok(())
}

/// Checks the error when the guide is not found.
#[track_caller]
fn check_error(url: &str, expect: &str) {
    let error = deploy::check(url).map_or_else(|error| format!("{error:#}"), |_| "no error".into());
    assert!(error.contains(expect), "{error}");
}

#[test]
fn a_url_without_the_guide_is_an_error() -> Result<()> {
    let dist = Dist::new()?;
    let server = serve(&dist, &[("x/", captive_portal())])?;
    let url = server.url();
    check_error(
        &format!("{url}nowhere/"),
        "responds with status 404: is the guide there?",
    );
    check_error(&format!("{url}x/"), "is not a page of the guide");
    server.set_faults(vec![(String::new(), Fault::Status(301))]);
    check_error(&url, "redirects to : check that URL");
    drop(server);
    check_error(&url, "cannot be read");
    Ok(())
}
