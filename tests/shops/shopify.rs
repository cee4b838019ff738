//! The files for Shopify: what its own checker says, and what the page looks like that it makes of them.

use std::env;
use std::fs;
use std::io::Write as _;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;
use uncramp::embed::Slot;
use xtask::browsers::Browser;
use xtask::demo::{Store, StoreFile};
use xtask::project;
use xtask::shopify::{self, Kind};

use crate::support::dist;
use crate::support::tab::Tab;

fn modules() -> PathBuf {
    let modules = env::var_os("UNCRAMP_SHOP_MODULES").expect("run by `cargo xtask shops`");
    modules.into()
}

/// A script of these tests.
fn node(script: &str, words: &[&Path]) -> Command {
    let mut command = Command::new("node");
    command
        .arg(project::root().join("tests/shops/shopify").join(script))
        .arg(modules())
        .args(words);
    command
}

/// The files of a kind, in a folder of their own.
fn folder(kind: Kind) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    shopify::write(&dist(), kind, folder.path()).unwrap();
    folder
}

/// How many files the checker has read, and the names of the checks that found something.
fn check(kind: Kind, folder: &Path) -> (u64, Vec<String>) {
    let configuration = match kind {
        Kind::Theme => "all.yml",
        Kind::Extension => "theme-app-extension.yml",
    };
    let configuration = modules()
        .join("@shopify/theme-check-node/configs")
        .join(configuration);
    let found = project::output(&mut node("check.mjs", &[folder, &configuration])).unwrap();
    let found: Value = serde_json::from_str(&found).unwrap();
    println!("{found}");
    let checks = found["offenses"].as_array().unwrap().iter();
    let mut checks: Vec<String> = checks
        .map(|offense| offense["check"].as_str().unwrap().to_owned())
        .collect();
    checks.sort();
    checks.dedup();
    (found["files"].as_u64().unwrap(), checks)
}

#[test]
fn shopifys_checker_finds_nothing() {
    for kind in [Kind::Theme, Kind::Extension] {
        assert_eq!(check(kind, folder(kind).path()), (8, vec![]), "{kind:?}");
    }
}

/// Without this, a checker that reads nothing would pass everything.
#[test]
fn shopifys_checker_finds_what_is_spoilt() {
    let folder = folder(Kind::Theme);
    let section = folder.path().join("sections/uncramp.liquid");
    let text = fs::read_to_string(&section).unwrap();
    let spoilt = text
        .replace("t:uncramp.look", "t:uncramp.nowhere")
        .replace("\"type\": \"checkbox\"", "\"type\": \"tickbox\"")
        .replace(" defer>", ">")
        + "<script src=\"https://elsewhere.example/x.js\" defer></script>{{ nothing | no_filter }}";
    assert_ne!(spoilt, text);
    fs::write(&section, spoilt).unwrap();
    let (files, checks) = check(Kind::Theme, folder.path());
    assert_eq!(files, 8);
    for name in [
        "ParserBlockingScript",
        "RemoteAsset",
        "UndefinedObject",
        "UnknownFilter",
        "ValidSchema",
        "ValidSchemaTranslations",
    ] {
        assert!(
            checks.iter().any(|check| check == name),
            "{name}: {checks:?}"
        );
    }
}

#[test]
fn every_slot_has_a_picker_and_every_text_a_translation() {
    for kind in [Kind::Theme, Kind::Extension] {
        let files = shopify::files(&dist(), kind).unwrap();
        let text = |path: &str| String::from_utf8(files[path].clone()).unwrap();
        let schema = text(kind.entry());
        let schema = schema.split("{% schema %}").nth(1).unwrap();
        let schema = schema.split("{% endschema %}").next().unwrap();
        let schema: Value = serde_json::from_str(schema).unwrap();
        let settings = schema["settings"].as_array().unwrap();
        let pickers: Vec<_> = settings
            .iter()
            .filter(|setting| setting["type"] == "product")
            .map(|setting| setting["id"].as_str().unwrap().replace('_', "-"))
            .collect();
        assert_eq!(pickers, Slot::ALL.map(Slot::name));
        let words = |path: &str| {
            let words: Value = serde_json::from_str(&text(path)).unwrap();
            words["uncramp"].as_object().unwrap().clone()
        };
        let english = words("locales/en.default.schema.json");
        for language in ["de", "es", "fr", "ja", "pt-BR"] {
            let words = words(&format!("locales/{language}.schema.json"));
            assert!(words.keys().eq(english.keys()), "{language}");
            assert!(
                words
                    .values()
                    .all(|word| word.as_str().is_some_and(|word| !word.is_empty()))
            );
        }
    }
}

#[test]
fn theme_and_extension_share_their_snippet_and_their_words() {
    let [theme, extension] =
        [Kind::Theme, Kind::Extension].map(|kind| shopify::files(&dist(), kind).unwrap());
    for (path, content) in &theme {
        if path.starts_with("locales/") || path.starts_with("snippets/") {
            assert!(extension[path] == *content, "{path}");
        }
    }
}

/// Renders the section or the block with these settings.
fn render(kind: Kind, folder: &Path, settings: &Value) -> String {
    let name = match kind {
        Kind::Theme => "section",
        Kind::Extension => "block",
    };
    let mut child = node("render.mjs", &[folder, Path::new(kind.entry())])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let data = json!({ name: { "settings": settings } }).to_string();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(data.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn without_an_address_there_is_no_guide() {
    for kind in [Kind::Theme, Kind::Extension] {
        let page = render(kind, folder(kind).path(), &json!({ "guide": "" }));
        assert!(!page.contains("<uncramp-guide"), "{page}");
    }
}

/// The rendered page, with the guide on another origin.
#[test]
fn a_shop_shows_the_guide_with_its_products() {
    let tab = Tab::open(Browser::Chromium);
    for kind in [Kind::Theme, Kind::Extension] {
        let folder = folder(kind);
        let settings = json!({
            "guide": tab.server().url(),
            "theme": "dark",
            "own_color": true,
            "accent": { "alpha": 1, "hex": "#7a1f3d" },
            "roller": { "title": "Roller & <b>more</b>\" onclick=\"alert(1)", "url": "/products/roller?a=1&b=\"><script>", "available": true },
            "bottle": { "title": "Bottle", "url": "/products/bottle", "available": true },
            "shoes": { "title": "Sold out", "url": "/products/shoes", "available": false },
        });
        let mut page = render(kind, folder.path(), &settings);
        if kind == Kind::Extension {
            // Shopify loads what the schema of a block names.
            page += "<script src=\"/assets/uncramp.js\" defer></script>";
        }
        let script = fs::read_to_string(folder.path().join("assets/uncramp.js")).unwrap();
        let files = vec![
            StoreFile::new(
                "/",
                format!(
                    "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Shop</title>{page}"
                ),
            ),
            StoreFile::new("/assets/uncramp.js", script),
            StoreFile::new("/products/bottle", "<!doctype html><title>Bottle</title>"),
        ];
        let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), files).unwrap();
        tab.session().goto(&store.url()).unwrap();
        let links = "[...document.querySelectorAll('uncramp-guide a')].map((link) => [link.slot, link.textContent, link.getAttribute('href'), link.attributes.length])";
        let expect = json!([
            ["bottle", "Bottle", "/products/bottle", 2],
            [
                "roller",
                "Roller & <b>more</b>\" onclick=\"alert(1)",
                "/products/roller?a=1&b=\"><script>",
                2
            ],
        ]);
        tab.wait_for("the links", links, expect);
        tab.eval("void (window.frame = () => document.querySelector('uncramp-guide').shadowRoot.querySelector('iframe'), window.guide = () => document.querySelector('uncramp-guide'))");
        tab.wait_for_guide();
        tab.enter_guide(0);
        let colour = "document.documentElement.style.getPropertyValue('--accent')";
        assert_eq!(tab.eval(colour), "#7a1f3d");
        crate::walk::reach_relief(&tab);
        let products =
            "[...document.querySelectorAll('#products button')].map((it) => it.textContent)";
        let expect = json!(["Bottle", "Roller & <b>more</b>\" onclick=\"alert(1)"]);
        tab.wait_for("the products", products, expect);
        tab.click("Bottle");
        tab.session().leave().unwrap();
        tab.wait_for("the product", "location.pathname", "/products/bottle");
    }
}
