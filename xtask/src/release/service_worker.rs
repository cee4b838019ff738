//! Writes the service worker with its precache list, headers and MIME types, and the page bundle that it precaches.
//!
//! The pages share their style sheet and most of their markup. One file with all of them, the page bundle, is a twentieth of the
//! size of the separate files; the worker fetches it on the first visit and splits it. The style sheet is not in the bundle: the
//! worker takes its critical part from the first page, and the parts for questions and for other steps are files that the worker
//! stores for the app. The critical part is also published as a separate file, which is fetched only if a proxy or gateway has
//! modified the first page. The elements that only search engines and link previews read are not in the bundle either: these
//! never ask the worker, and the elements would be a tenth of its size.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;
use walkdir::WalkDir;

use super::bindgen::APPS;
use crate::content_hash::content_hash;
use crate::file_types::FileType;
use crate::headers::{self, PathClass};
use crate::languages::{self, LANGUAGES, split_folder};
use crate::project;

/// The worker's file name. It must never change: browsers look for updates there.
pub const WORKER: &str = "sw.js";
/// The kill switch: served in place of the worker, it removes the guide from every device.
pub const WORKER_OFF: &str = "sw-off.js";

/// Placeholders in the pages of the bundle, for the critical part of the style sheet and for each of [`STEP_STYLES`].
const STYLE_PLACEHOLDERS: [&str; 3] = ["\u{1}", "\u{2}", "\u{3}"];

/// Between the address and the text of a page in the bundle, and between pages: the separators that ASCII has for this.
/// The escaped quotation marks of JSON would take 250 bytes more, compressed.
const UNIT_SEPARATOR: &str = "\u{1f}";
const RECORD_SEPARATOR: &str = "\u{1e}";

/// The prefixes of the files that are written here: the page bundle, and the critical part of the style sheet.
const GENERATED: [&str; 2] = ["pages-", "style-"];

/// The icon, which is precached.
const ICON: &str = "favicon.svg";
/// The manifest, which is precached in each language.
const MANIFEST: &str = "manifest.webmanifest";

/// The prefixes of the parts of the style sheet that the app applies on pages without them, in their order.
pub(crate) const STEP_STYLES: [&str; 2] = ["question-", "deferred-"];
/// The prefixes of the other precached parts of the style sheet: for the diary and for print.
const MORE_STYLES: [&str; 2] = ["diary-", "print-"];

/// The folders that are not precached: pages for stores and for their frames, and those to print for a race.
const NOT_FOR_RUNNERS: [&str; 3] = ["embed/", "stores/", "print/"];

/// Writes the worker of a language for its pages and the files that they use, replacing any existing one. `root` is the folder of
/// the release.
///
/// # Errors
///
/// When a file cannot be read or written, or the first page has no style sheet or policy.
pub fn write(root: &Path, tag: &str) -> Result<()> {
    let folder = languages::folder(tag);
    let mut pages = BTreeMap::new();
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(root) {
        let path = entry?.into_path();
        let below = path.strip_prefix(root)?.to_string_lossy().into_owned();
        if !path.is_file() {
            continue;
        }
        let (language, name) = split_folder(&below);
        if let Some(page) = name.strip_suffix(".html") {
            let mut others = NOT_FOR_RUNNERS.iter();
            if language == folder && !others.any(|folder| name.starts_with(folder)) {
                let address = page.strip_suffix("index").unwrap_or(name);
                pages.insert(address.to_owned(), fs::read_to_string(&path)?);
            }
        } else if language == folder && GENERATED.iter().any(|stem| name.starts_with(stem)) {
            fs::remove_file(&path)?;
        } else if is_app(&below) || is_style(&below) || is_other(&below, folder) {
            files.insert(below, content_hash(&fs::read(&path)?));
        }
    }
    // The root also has the apps of the other languages.
    files.retain(|name, _| !is_app(name) || pages.values().any(|page| page.contains(name)));
    let first = pages.get("").context("There is no first page")?;
    let policy = headers::policy_of(first)?;
    let style = style_of(first)?;
    let mut styles = vec![style.to_owned()];
    let mut step_styles = Vec::new();
    for stem in STEP_STYLES {
        let found = files.keys().find(|name| name.starts_with(stem));
        let name = found.with_context(|| format!("There is no style sheet {stem}"))?;
        styles.push(fs::read_to_string(root.join(name))?);
        step_styles.push(name.clone());
    }
    let bundle = bundle(&pages, &styles);
    let name = format!("{folder}pages-{}.txt", content_hash(bundle.as_bytes()));
    files.insert(name.clone(), content_hash(bundle.as_bytes()));
    fs::write(root.join(&name), bundle)?;

    let sources = project::root().join("worker");
    let worker = without_comments(&fs::read_to_string(sources.join(WORKER))?);
    let worker = fill(&worker, "FILES = {}", &json!(files).to_string())?;
    let worker = fill(&worker, "PAGES = \"\"", &json!(name).to_string())?;
    let hash = content_hash(style.as_bytes());
    let style_file = format!("style-{hash}.css");
    fs::write(root.join(&style_file), style)?;
    let worker = fill(&worker, "FOLDER = \"\"", &json!(folder).to_string())?;
    let worker = fill(&worker, "OTHERS = []", &json!(others(tag)).to_string())?;
    let types = types(files.keys().chain([&style_file]))?;
    let worker = fill(&worker, "TYPES = {}", &types.to_string())?;
    let worker = fill(&worker, "STYLE = \"\"", &json!(hash).to_string())?;
    let worker = fill(&worker, "STEP_STYLES = []", &json!(step_styles).to_string())?;
    let worker = fill(&worker, "HEADERS = {}", &page_headers(&policy).to_string())?;
    // The version changes with the precache list and with the worker's own code.
    let version = content_hash(worker.as_bytes());
    let worker = fill(&worker, "VERSION = \"\"", &json!(version).to_string())?;
    let own = root.join(folder);
    fs::write(own.join(WORKER), worker)?;
    fs::copy(sources.join(WORKER_OFF), own.join(WORKER_OFF))?;
    Ok(())
}

/// The folders within the scope of a language's worker whose pages it does not serve: that of the pages for frames, and for English
/// those of all other languages, including any that the site may add later.
fn others(tag: &str) -> Vec<&'static str> {
    let [english, languages @ ..] = LANGUAGES;
    let mut others = vec!["embed/"];
    if tag == english {
        others.extend(languages.map(languages::folder));
    }
    others
}

/// The script without indentation, empty lines and comment lines.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    let code = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    code.flat_map(|line| [line, "\n"]).collect()
}

/// Whether this is the name of a part of the style sheet that is a file of its own.
fn is_style(name: &str) -> bool {
    let mut stems = STEP_STYLES.iter().chain(&MORE_STYLES);
    let of_ours = stems.any(|stem| name.starts_with(stem));
    of_ours && Path::new(name).extension().is_some_and(|it| it == "css")
}

/// Whether this is another precached file of the language in `folder`.
fn is_other(name: &str, folder: &str) -> bool {
    name == ICON || name.strip_prefix(folder) == Some(MANIFEST)
}

/// Whether this is the name of an app's script or `WebAssembly`.
fn is_app(name: &str) -> bool {
    let file = Path::new(name);
    let stem = name.split('-').next().unwrap_or_default();
    APPS.contains(&stem)
        && file
            .extension()
            .is_some_and(|extension| extension == "js" || extension == "wasm")
}

/// The style sheet of a page.
pub(crate) fn style_of(page: &str) -> Result<&str> {
    page.split_once("<style>")
        .and_then(|(_, rest)| rest.split_once("</style>"))
        .map(|(style, _)| style)
        .context("The first page has no style")
}

/// The page bundle: every page by its address, with the parts of the style sheet replaced by [`STYLE_PLACEHOLDERS`].
fn bundle(pages: &BTreeMap<String, String>, styles: &[impl AsRef<str>]) -> String {
    let parts = || styles.iter().map(AsRef::as_ref).zip(STYLE_PLACEHOLDERS);
    let bundled = |text: &String| {
        parts().fold(without_previews(text), |text, (style, placeholder)| {
            text.replace(style, placeholder)
        })
    };
    let record =
        |(address, text): (&String, &String)| [address, UNIT_SEPARATOR, &bundled(text)].concat();
    let records: Vec<_> = pages.iter().map(record).collect();
    records.join(RECORD_SEPARATOR)
}

/// The texts of a page bundle by their addresses, or `None` if it is something else.
pub(crate) fn records(bundle: &str) -> Option<Vec<(&str, &str)>> {
    let records = bundle.split(RECORD_SEPARATOR);
    records
        .map(|record| record.split_once(UNIT_SEPARATOR))
        .collect()
}

/// The page that a text of the page bundle stands for, [`without_previews`].
pub(crate) fn unbundled(text: &str, styles: [&str; 3]) -> String {
    let parts = styles.into_iter().zip(STYLE_PLACEHOLDERS);
    parts.fold(text.to_owned(), |text, (style, placeholder)| {
        text.replace(placeholder, style)
    })
}

/// A page without the elements that only search engines and link previews read: they never ask the worker.
pub(crate) fn without_previews(page: &str) -> String {
    const DATA: [&str; 2] = ["<script type=\"application/ld+json\">", "</script>"];
    const PREVIEWS: [&str; 4] = [
        "meta name=\"description\"",
        "meta property=\"og:",
        "meta name=\"twitter:card\"",
        "link rel=\"alternate\" hreflang=",
    ];
    let without_data = page.split_once(DATA[0]).and_then(|(before, data)| {
        let (_, after) = data.split_once(DATA[1])?;
        Some([before, after].concat())
    });
    let page = without_data.as_deref().unwrap_or(page);
    let mut elements = page.split('<');
    let mut rest = elements.next().unwrap_or_default().to_owned();
    for element in elements {
        if PREVIEWS.iter().any(|preview| element.starts_with(preview)) {
            rest += element.split_once('>').map_or("", |(_, after)| after);
        } else {
            rest.push('<');
            rest += element;
        }
    }
    rest
}

/// Replaces the empty value of a constant in the worker's source, given as `NAME = value`.
fn fill(worker: &str, open: &str, value: &str) -> Result<String> {
    let (name, _) = open.split_once(" = ").unwrap_or((open, ""));
    let (before, after) = worker
        .split_once(&format!("const {open};"))
        .with_context(|| format!("The worker has no constant {name} to fill in"))?;
    Ok(format!("{before}const {name} = {value};{after}"))
}

/// The headers of a page served by the worker: those of the host except two that have no effect there.
fn page_headers(policy: &str) -> serde_json::Value {
    let headers = headers::headers(PathClass::Page, policy)
        .into_iter()
        .filter(|(name, _)| !["cache-control", "strict-transport-security"].contains(name))
        .chain([("content-type", "text/html; charset=utf-8".to_owned())]);
    headers
        .map(|(name, value)| (name.to_owned(), json!(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The MIME types of these files, by their extensions.
fn types<'a>(files: impl Iterator<Item = &'a String>) -> Result<serde_json::Value> {
    let mut types = BTreeMap::new();
    for file in files {
        let kind = FileType::of(file).with_context(|| format!("{file} has no known type"))?;
        types.insert(kind.extension, kind.mime);
    }
    Ok(json!(types))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundled_page_with_its_style_put_back_is_the_page() -> Result<()> {
        let (question, deferred) = ("i{}", "b{}");
        let page = |title, more| format!("<title>{title}</title><style>p{{}}{more}</style><p>");
        let pages = BTreeMap::from([
            (String::new(), page("one", "")),
            ("calf/".into(), page("two", question)),
            (
                "calf/standing/".into(),
                page("three", &[question, deferred].concat()),
            ),
            ("404.html".into(), "no style".into()),
        ]);
        let style = style_of(&pages[""])?;
        assert_eq!(style, "p{}");
        let styles = [style, question, deferred];
        let bundle = bundle(&pages, &styles);
        let records = records(&bundle).context("no records")?;
        assert_eq!(records.len(), pages.len());
        for ((address, text), (of, bundled)) in pages.iter().zip(records) {
            assert_eq!(of, address);
            for style in styles {
                assert!(!bundled.contains(style), "{address}");
            }
            assert_eq!(&unbundled(bundled, styles), text, "{address}");
        }
        Ok(())
    }

    #[test]
    fn a_bundled_page_lacks_what_only_search_engines_and_previews_read() {
        let page = "<head><meta charset=\"utf-8\"><meta name=\"description\" content=\"a\"><meta property=\"og:title\" content=\"b\">\
                    <meta name=\"twitter:card\" content=\"c\"><link rel=\"alternate\" hreflang=\"de\" href=\"/de/\"><script type=\"application/ld+json\">{}</script><meta name=\"viewport\" content=\"d\"><title>e</title>";
        assert_eq!(
            without_previews(page),
            "<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"d\"><title>e</title>"
        );
        assert_eq!(without_previews("<p>"), "<p>");
    }

    #[test]
    fn the_worker_knows_the_types_of_its_files_and_no_others() -> Result<()> {
        let files = ["b.js", "a.js", "style.css"].map(str::to_owned);
        let expect = json!({ "css": "text/css", "js": "text/javascript" });
        assert_eq!(types(files.iter())?, expect);
        assert!(types(["note.unknown".to_owned()].iter()).is_err());
        Ok(())
    }

    #[test]
    fn a_constant_is_filled_in() -> Result<()> {
        assert_eq!(
            fill("a\nconst FILES = {};\nb", "FILES = {}", "{\"x\":1}")?,
            "a\nconst FILES = {\"x\":1};\nb"
        );
        assert!(fill("const FILE = {};", "FILES = {}", "{}").is_err());
        Ok(())
    }
}
