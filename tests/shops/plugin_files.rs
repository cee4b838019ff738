//! The archive of the plugin: what is in it, its size, and that it is the same every time.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use xtask::languages::Languages;
use xtask::plugin::{self, Files, translations};
use xtask::project;

use crate::shop::{archive, files};
use crate::support::dist;

/// The largest archive, in bytes for each language of the guide in it.
const BUDGET: u64 = 900_000;
/// The languages of the guide besides English, as `WordPress` names them.
const LOCALES: [&str; 5] = ["de_DE", "es_ES", "fr_FR", "ja", "pt_BR"];

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

#[test]
fn the_archive_is_small_and_the_same_every_time() {
    let archive = archive();
    let first = fs::read(archive).unwrap();
    let size = first.len() as u64;
    let budget = BUDGET * Languages::in_release(&dist()).iter().count() as u64;
    println!("{size} bytes of {budget}");
    assert!(size <= budget, "{} bytes too many", size - budget);
    project::run(Command::new("unzip").arg("-tqq").arg(archive)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let second = plugin::write(&dist(), folder.path()).unwrap();
    assert!(first == fs::read(second).unwrap());
}

/// What the directory of `WordPress` refuses, and what has no place in a plugin.
#[test]
fn only_files_of_known_kinds_are_in_the_archive() {
    let files = files();
    for path in files.keys() {
        let extension = path.rsplit('.').next().unwrap();
        let known = ["css", "html", "js", "json", "php", "svg", "txt", "wasm"];
        assert!(known.contains(&extension), "{path}");
        assert!(!path.split('/').any(|name| name.starts_with('.')), "{path}");
        assert!(
            !path.contains("sw.js") && !path.contains("stores"),
            "{path}"
        );
    }
    for path in [
        "guide/embed.js",
        "guide/embed/index.html",
        "guide/index.html",
        "guide/index.php",
        "guide/licences.txt",
        "readme.txt",
        "uncramp.php",
        "uninstall.php",
    ] {
        assert!(files.contains_key(path), "{path}");
    }
}

#[test]
fn the_pages_refer_only_to_files_in_the_archive() {
    let files = files();
    for (path, content) in files {
        if !path.starts_with("guide/embed/") {
            continue;
        }
        let folder = path.rsplit_once('/').unwrap().0;
        let page = scraper::Html::parse_document(std::str::from_utf8(content).unwrap());
        let links = scraper::Selector::parse("[href], [src], [data-classic]").unwrap();
        for element in page.select(&links) {
            let names = ["href", "src", "data-classic"];
            let link = names.iter().find_map(|name| element.attr(name)).unwrap();
            if link.starts_with(['#']) || link.starts_with("tel:") || link.starts_with("https://") {
                continue;
            }
            // Hidden in frames.
            if link.ends_with("/diary/") {
                continue;
            }
            let file = link.split(['?', '#']).next().unwrap();
            let mut parts: Vec<&str> = folder.split('/').collect();
            for part in file.split('/') {
                match part {
                    "." => {}
                    ".." => drop(parts.pop()),
                    name => parts.push(name),
                }
            }
            assert!(
                files.contains_key(&parts.join("/")),
                "{path} links to {link}"
            );
        }
    }
}

#[test]
fn header_and_readme_agree_with_the_project() {
    let files = plugin::sources().unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let header = |field| plugin::header(&files, field).unwrap();
    assert_eq!(header("Version"), version);
    assert_eq!(header("Text Domain"), plugin::NAME);
    assert!(text(&files, "uncramp.php").contains(&format!("'UNCRAMP_VERSION', '{version}'")));
    assert!(
        text(&files, "blocks/guide/block.json").contains(&format!("\"version\": \"{version}\""))
    );
    let readme = text(&files, "readme.txt");
    let field = |name: &str| {
        let start = format!("{name}: ");
        let line = readme.lines().find_map(|line| line.strip_prefix(&start));
        line.unwrap_or_else(|| panic!("no {name}")).to_owned()
    };
    assert_eq!(field("Stable tag"), version);
    for same in [
        "Requires at least",
        "Requires PHP",
        "License",
        "License URI",
    ] {
        assert_eq!(field(same), header(same), "{same}");
    }
    assert!(field("Tags").split(", ").count() <= 5);
    let summary = readme.split("\n\n").nth(1).unwrap();
    assert!(summary.len() <= 150, "{} characters", summary.len());
    for section in [
        "Description",
        "Installation",
        "Frequently Asked Questions",
        "Changelog",
    ] {
        assert!(
            readme.contains(&format!("\n== {section} ==\n")),
            "{section}"
        );
    }
    assert!(readme.contains(&format!("\n= {version} =\n")));
}

#[test]
fn every_message_is_translated_into_every_language() {
    let sources = plugin::sources().unwrap();
    let messages = translations::messages(&sources).unwrap();
    for locale in LOCALES {
        let path = format!("languages/uncramp-{locale}.po");
        let catalogue = translations::Catalogue::read(&path, &text(&sources, &path)).unwrap();
        let translated: BTreeSet<String> = catalogue.messages.keys().cloned().collect();
        let missing: Vec<_> = messages.difference(&translated).collect();
        let unused: Vec<_> = translated.difference(&messages).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "{locale}: missing {missing:?}, unused {unused:?}"
        );
        for (id, message) in &catalogue.messages {
            for placeholder in [
                "%s",
                "%d",
                "X-Frame-Options: SAMEORIGIN",
                "frame-src 'self'",
            ] {
                assert_eq!(
                    id.contains(placeholder),
                    message.contains(placeholder),
                    "{locale}: {message}"
                );
            }
        }
    }
}

#[test]
fn every_php_file_parses_and_none_runs_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in files() {
        if path.rsplit('.').next() != Some("php") {
            continue;
        }
        let file = folder.path().join(path.replace('/', "-"));
        fs::write(&file, content).unwrap();
        project::output(Command::new("php").arg("-l").arg(&file)).unwrap();
        let code = std::str::from_utf8(content).unwrap();
        let is_data = path.starts_with("languages/") || path == "guide/index.php";
        let is_guarded = code.contains("defined( 'ABSPATH' ) || exit;")
            || code.contains("defined( 'WP_UNINSTALL_PLUGIN' ) || exit;");
        assert!(is_data || is_guarded, "{path}");
    }
}
