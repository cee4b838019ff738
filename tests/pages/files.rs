//! The files as they are sent: small, compressed, and named by content hash.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;

use flate2::read::GzDecoder;
use sha2::{Digest as _, Sha256};
use uncramp::language::Language;
use xtask::release::client_side;

use crate::previews::without_previews;
use crate::{Page, dist, of_language, pages, paths, published};

/// The bytes of a file of the release.
#[track_caller]
pub(crate) fn bytes(path: &str) -> Vec<u8> {
    fs::read(dist().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The paths with this suffix.
pub(crate) fn ending(end: &str) -> Vec<String> {
    paths()
        .into_iter()
        .filter(|path| path.ends_with(end))
        .collect()
}

/// Compares the compressed size of every file with this suffix with its budget in bytes.
#[track_caller]
pub(crate) fn check_size(end: &str, budget: usize) {
    let files = ending(&format!("{end}.br"));
    assert!(!files.is_empty(), "no {end}");
    for file in files {
        let size = bytes(&file).len();
        assert!(
            size <= budget,
            "{file} has {size} bytes, {} too many",
            size - budget
        );
    }
}

/// What the links to other languages may add to a page: one in the bar, and one for search engines. The budgets are for two
/// languages.
fn links() -> usize {
    30 * published().iter().count().saturating_sub(2)
}

#[test]
fn every_page_fits_into_the_first_packets() {
    for file in ending(".html.br") {
        let (folder, name) = of_language(&file);
        // A page in a frame has all styles, and the list of stretches has a picture of each. The pages of a helper show two people.
        let budget = match name.strip_prefix("embed/") {
            Some("practice/index.html.br") => 17_050,
            // It also has the files of both kinds of frames.
            Some(_) => 14_850,
            None if name == "index.html.br" => 6_100,
            None => 14_450,
        };
        // Other languages need more letters.
        let letters = if folder.is_empty() { 0 } else { 500 };
        let budget = budget + letters + links();
        let size = bytes(&file).len();
        assert!(size <= budget, "{file} has {size} bytes");
    }
}

#[test]
fn the_app_is_small_in_every_language() {
    for language in published().iter() {
        // Other languages need more letters, and Japanese three bytes for each.
        let words = match language {
            Language::English => 0,
            Language::Japanese => 5_000,
            _ => 3_000,
        };
        let [care, diary] = APPS.map(|app| {
            let file = file_of(language, app, ".wasm");
            bytes(&format!("{file}.br")).len()
        });
        assert!(
            care <= 70_500 + words,
            "{language:?}: care has {care} bytes"
        );
        assert!(
            diary <= 35_500 + words,
            "{language:?}: diary has {diary} bytes"
        );
    }
    for file in ending(".js.br") {
        // The script of a sealed frame has the app in it, in Japanese with three bytes for each letter.
        let budget = if file.starts_with(SEALED) {
            89_000
        } else {
            // The drawings are 2 kB of it.
            9_300
        };
        let size = bytes(&file).len();
        assert!(size <= budget, "{file} has {size} bytes");
    }
}

#[test]
fn all_pages_for_no_network_are_small_in_every_language() {
    let english = page_bundle_size(Language::English);
    assert!(english <= 36_200, "English has {english} bytes");
    for language in published().iter() {
        let size = page_bundle_size(language);
        assert!(size * 100 <= english * 135, "{language:?} has {size} bytes");
    }
}

fn page_bundle_size(language: Language) -> usize {
    let bundle = page_bundle(language, &listed(&worker(language)));
    bytes(&format!("{bundle}.br")).len()
}

/// The name of the page bundle among the precached files.
fn page_bundle(language: Language, files: &BTreeMap<String, String>) -> String {
    let start = format!("{}pages-", language.folder());
    let mut names = files.keys();
    names.find(|name| name.starts_with(&start)).unwrap().clone()
}

/// What the name of the script of a sealed frame begins with.
pub(crate) const SEALED: &str = "sealed-";

#[test]
fn a_first_visit_loads_the_whole_guide_in_180_kb() {
    let precached = listed(&worker(Language::English)).into_keys();
    // The icon is requested by the browser, not by the worker.
    let all = precached.chain(["index.html", "sw.js", "icon-192.png"].map(str::to_owned));
    let sizes: Vec<(usize, String)> = all
        .map(|file| {
            let packed = dist().join(format!("{file}.br"));
            let sent = fs::read(packed).unwrap_or_else(|_| bytes(&file));
            (sent.len(), file)
        })
        .collect();
    let sum: usize = sizes.iter().map(|(size, _)| size).sum();
    // The pictures on the screens take 9 kB of this, and the parts of the style sheet that the first page lacks 8 kB.
    assert!(sum <= 180_000 + links(), "{sum} bytes: {sizes:?}");
}

/// The precache list of a worker: the hash of each file.
fn listed(worker: &str) -> BTreeMap<String, String> {
    let (_, list) = worker.split_once("const FILES = ").unwrap();
    serde_json::from_str(list.split_once(";\n").unwrap().0).unwrap()
}

#[test]
fn each_worker_precaches_the_whole_guide_in_its_language() {
    for language in published().iter() {
        check_worker(language);
    }
}

#[track_caller]
fn check_worker(language: Language) {
    let folder = language.folder();
    let worker = worker(language);
    let files = listed(&worker);
    for (file, hash) in &files {
        assert_eq!(hash_of(&bytes(file)), *hash, "{file}");
    }
    let bundle = String::from_utf8(bytes(&page_bundle(language, &files))).unwrap();
    let first = String::from_utf8(bytes(&format!("{folder}index.html"))).unwrap();
    let (_, shared) = first.split_once("<style>").unwrap();
    let (shared, _) = shared.split_once("</style>").unwrap();
    let style = hash_of(shared.as_bytes());
    assert!(worker.contains(&format!("const STYLE = \"{style}\"")));
    let step_styles = ["question", "deferred"].map(|stem| style_file(language, stem));
    // Used if the first page is modified in transit.
    assert!(bytes(&format!("style-{style}.css")) == shared.as_bytes());
    let mut expect = Vec::new();
    for record in bundle.split('\u{1e}') {
        let (address, text) = record.split_once('\u{1f}').unwrap();
        let file = if address.is_empty() || address.ends_with('/') {
            format!("{folder}{address}index.html")
        } else {
            [folder, address].concat()
        };
        let text = text.replace('\u{1}', shared);
        let text = text.replace('\u{2}', &step_styles[0]);
        let text = text.replace('\u{3}', &step_styles[1]);
        let page = String::from_utf8(bytes(&file)).unwrap();
        assert!(text == without_previews(&page), "{file}");
        assert!(!text.contains("property=\"og:"), "{file}");
        expect.push(file);
    }
    expect.sort();
    // Pages for stores and those to print are not cached for offline use.
    let is_stored = |page: &Page| {
        let others = ["embed/", "stores/", "print/"];
        page.language == language && !others.iter().any(|folder| page.name.starts_with(folder))
    };
    let mut stored = pages();
    stored.retain(is_stored);
    let mut stored: Vec<_> = stored.into_iter().map(|page| page.file).collect();
    stored.sort();
    assert_eq!(expect, stored);
    for app in APPS {
        for kind in [".js", ".wasm"] {
            let file = file_of(language, app, kind);
            assert!(first.contains(&file) || app != "care", "{app}{kind}");
        }
    }
    assert!(files.contains_key("favicon.svg"));
    assert!(files.contains_key(&format!("{folder}manifest.webmanifest")));
    assert!(!worker.contains("const VERSION = \"\""));
}

#[test]
fn every_text_and_the_app_are_compressed_and_round_trip() {
    let kinds = [".html", ".js", ".wasm", ".svg"];
    for file in paths()
        .into_iter()
        .filter(|path| kinds.iter().any(|kind| path.ends_with(kind)))
    {
        let plain = bytes(&file);
        let mut brotli = Vec::new();
        brotli::Decompressor::new(&*bytes(&format!("{file}.br")), 4_096)
            .read_to_end(&mut brotli)
            .unwrap();
        assert!(brotli == plain, "{file}.br");
        let mut gzip = Vec::new();
        GzDecoder::new(&*bytes(&format!("{file}.gz")))
            .read_to_end(&mut gzip)
            .unwrap();
        assert!(gzip == plain, "{file}.gz");
    }
}

#[test]
fn no_compressed_file_lacks_its_original() {
    for file in paths() {
        if let Some(plain) = file
            .strip_suffix(".br")
            .or_else(|| file.strip_suffix(".gz"))
        {
            assert!(dist().join(plain).is_file(), "{file} has no {plain}");
        }
    }
}

#[test]
fn the_name_of_an_app_is_the_hash_of_its_content() {
    for language in published().iter() {
        for app in APPS {
            for kind in [".js", ".wasm"] {
                let file = file_of(language, app, kind);
                assert_eq!(file, format!("{app}-{}{kind}", hash_of(&bytes(&file))));
            }
        }
    }
}

/// The apps, by the prefix of their file names.
const APPS: [&str; 2] = ["care", "diary"];

/// The only file with this suffix and this stem before its hash that a guide needs: of an app, or of a part of the style sheet.
#[track_caller]
fn file_of(language: Language, stem: &str, kind: &str) -> String {
    let mut files: Vec<_> = listed(&worker(language)).into_keys().collect();
    files.retain(|file| file.starts_with(&format!("{stem}-")) && file.ends_with(kind));
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}

/// The service worker of a language.
#[track_caller]
pub(crate) fn worker(language: Language) -> String {
    String::from_utf8(bytes(&format!("{}sw.js", language.folder()))).unwrap()
}

#[test]
fn each_page_loads_its_own_app_and_no_other() {
    for page in pages() {
        let [care, diary] = APPS.map(|app| {
            [".js", ".wasm"].map(|kind| page.text.contains(&file_of(page.language, app, kind)))
        });
        let name = page.name.as_str();
        let is_article = ["about/", "learn/", "stores/", "print/"]
            .iter()
            .any(|path| name.trim_start_matches("embed/").starts_with(path));
        let expected = match name {
            "diary/index.html" => ([false; 2], [true; 2]),
            _ if is_article => ([false; 2], [false; 2]),
            // A page in a frame has a different script, around the same app.
            _ if page.is_embed_page() => ([false, true], [false; 2]),
            _ => ([true; 2], [false; 2]),
        };
        assert_eq!((care, diary), expected, "{}", page.file);
    }
    assert!(!dist().join("embed/diary").exists(), "a store has no diary");
}

/// The text of the part of the style sheet whose name begins with `stem`.
fn style_file(language: Language, stem: &str) -> String {
    String::from_utf8(bytes(&file_of(language, stem, ".css"))).unwrap()
}

/// The classes that a style sheet mentions.
fn classes(css: &str) -> BTreeSet<&str> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    css.split('.')
        .skip(1)
        .map(|rest| rest.split(|c| !is_of_name(c)).next().unwrap_or_default())
        .filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
        .collect()
}

#[test]
fn a_page_has_every_style_that_its_elements_need() {
    let files = ["question", "deferred"].map(|stem| style_file(Language::English, stem));
    let pages = pages();
    let style_of = |page: &Page| page.one("style").text().collect::<String>();
    let of_file = |file: &str| style_of(pages.iter().find(|page| page.file == file).unwrap());
    let styles = [
        "index.html",
        "calf/index.html",
        "calf/standing/index.html",
        "about/index.html",
    ]
    .map(of_file);
    let [critical, question, all_steps, article] = &styles;
    assert_eq!(*question, [&**critical, &files[0]].concat());
    assert_eq!(*all_steps, [&**question, &files[1]].concat());
    assert!(article.starts_with(question) && article.len() > question.len());
    // The first page sets every colour that it uses.
    for used in critical.split("var(").skip(1) {
        let name = used.split([',', ')']).next().unwrap_or_default();
        let has_default = used[name.len()..].starts_with(',');
        assert!(
            has_default || critical.contains(&[name, ":"].concat()),
            "{name}"
        );
    }
    let every_class: BTreeSet<&str> = styles.iter().flat_map(|style| classes(style)).collect();
    for page in &pages {
        let style = style_of(page);
        assert!(styles.contains(&style), "{}", page.file);
        let mut missing = &every_class - &classes(&style);
        // The joints and sides of a figure are styled only where it moves, and a moving figure has its own class; lists only on
        // some steps.
        let elsewhere = ["f-left", "f-right", "lists"];
        missing.retain(|name| !name.starts_with("j-") && !elsewhere.contains(name));
        for element in page.all("[class]") {
            let found = element
                .value()
                .classes()
                .find(|name| missing.contains(name));
            assert_eq!(found, None, "{}", page.file);
        }
        // The app applies what is missing.
        let links: Vec<_> = page
            .all("link[rel=stylesheet][media=\"not all\"]")
            .into_iter()
            .filter_map(|link| link.attr("href"))
            .collect();
        let missing: &[&str] = match &style {
            it if it == critical => &["/question-", "/deferred-"],
            it if it == question => &["/deferred-"],
            _ => &[],
        };
        assert_eq!(links.len(), missing.len(), "{}", page.file);
        for (link, name) in links.iter().zip(missing) {
            assert!(link.contains(name), "{link} in {}", page.file);
        }
    }
}

#[test]
fn the_benchmark_can_empty_the_first_page() {
    let page = String::from_utf8(bytes("index.html")).unwrap_or_default();
    let empty = client_side::without_content(&page).expect("the first page has its parts");
    assert!(!empty.contains("<main"));
    for part in ["<div id=\"app\"", "<p id=\"live\"", "src=\"main.js\""] {
        assert_eq!(empty.matches(part).count(), 1, "{part}");
    }
}

/// The hash of a content in file names: 16 digits.
fn hash_of(content: &[u8]) -> String {
    let hash = Sha256::digest(content);
    format!("{:016x}", u64::from_be_bytes(*hash.first_chunk().unwrap()))
}
