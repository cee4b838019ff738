//! The service worker with its list: every file of one version, and every page in one file.
//!
//! Sixty pages share their style and most of their frame, so that one file of all of them is a twentieth of what they are
//! one by one: that file is what a first visit loads, and the worker takes it apart. The style is not in it: the page that
//! a first visit shows has it. It is also written as a file, which is fetched only where something between the host and
//! the browser has changed that page.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;
use walkdir::WalkDir;

use super::bind::APPS;
use super::content_hash;
use crate::headers::{self, PathClass};
use crate::project;

/// Where the worker is served, below the root. It never changes: browsers look for the next version there.
pub const WORKER: &str = "sw.js";
/// What takes its place to take the guide off every device.
pub const WORKER_OFF: &str = "sw-off.js";

/// Stands in a page for the text that all of them share.
pub(crate) const MARK: &str = "\u{1}";

/// Beside the app and its pages.
const OTHERS: [&str; 2] = ["favicon.svg", "manifest.webmanifest"];

/// What is for stores: the pages that stand in their frames, and the one that tells how. No runner needs them without a network.
const FOR_STORES: [&str; 2] = ["embed/", "stores/"];

/// Writes the worker for the files in a folder, in the place of one that may be there. What is for stores is not in it.
///
/// # Errors
///
/// When a file cannot be read or written, or the first page is not as the prerender program writes it.
pub fn write(folder: &Path) -> Result<()> {
    let mut pages = BTreeMap::new();
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder) {
        let path = entry?.into_path();
        let below = path.strip_prefix(folder)?.to_string_lossy().into_owned();
        let is_for_stores = FOR_STORES.iter().any(|folder| below.starts_with(folder));
        if is_for_stores || !path.is_file() {
            continue;
        }
        if let Some(page) = below.strip_suffix(".html") {
            let address = page.strip_suffix("index").unwrap_or(&below);
            pages.insert(address.to_owned(), fs::read_to_string(&path)?);
        } else if below.starts_with("pages-") || below.starts_with("style-") {
            fs::remove_file(&path)?;
        } else if is_app(&below) || OTHERS.contains(&below.as_str()) {
            files.insert(below, content_hash(&fs::read(&path)?));
        }
    }
    let first = pages.get("").context("There is no first page")?;
    let policy = headers::policy_of(first)?;

    let style = style_of(first)?;
    let bundle = bundle(&pages, style);
    let name = format!("pages-{}.json", content_hash(bundle.as_bytes()));
    files.insert(name.clone(), content_hash(bundle.as_bytes()));
    fs::write(folder.join(&name), bundle)?;

    let sources = project::root().join("worker");
    let worker = without_comments(&fs::read_to_string(sources.join(WORKER))?);
    let worker = fill(&worker, "FILES = {}", &json!(files).to_string())?;
    let worker = fill(&worker, "PAGES = \"\"", &json!(name).to_string())?;
    let hash = content_hash(style.as_bytes());
    fs::write(folder.join(format!("style-{hash}.css")), style)?;
    let worker = fill(&worker, "STYLE = \"\"", &json!(hash).to_string())?;
    let worker = fill(&worker, "HEADERS = {}", &page_headers(&policy).to_string())?;
    // The list and the worker itself: whatever differs is another version.
    let version = content_hash(worker.as_bytes());
    let worker = fill(&worker, "VERSION = \"\"", &json!(version).to_string())?;
    fs::write(folder.join(WORKER), worker)?;
    fs::copy(sources.join(WORKER_OFF), folder.join(WORKER_OFF))?;
    Ok(())
}

/// A script without its indentation and the lines that are comments, which every visit would load.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    let code = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    code.flat_map(|line| [line, "\n"]).collect()
}

/// Whether it is the script or the `WebAssembly` of an app, by its name.
fn is_app(name: &str) -> bool {
    let file = Path::new(name);
    let stem = name.split('-').next().unwrap_or_default();
    APPS.contains(&stem)
        && file
            .extension()
            .is_some_and(|extension| extension == "js" || extension == "wasm")
}

/// The style sheet in a page.
pub(crate) fn style_of(page: &str) -> Result<&str> {
    page.split_once("<style>")
        .and_then(|(_, rest)| rest.split_once("</style>"))
        .map(|(style, _)| style)
        .context("The first page has no style")
}

/// Every page, without the style sheet of all of them.
fn bundle(pages: &BTreeMap<String, String>, style: &str) -> String {
    let pages: BTreeMap<_, _> = pages
        .iter()
        .map(|(address, text)| (address, text.replace(style, MARK)))
        .collect();
    json!(pages).to_string()
}

/// Sets the value of one of the constants that the worker's source leaves open.
fn fill(worker: &str, open: &str, value: &str) -> Result<String> {
    let (name, _) = open.split_once(" = ").unwrap_or((open, ""));
    let (before, after) = worker
        .split_once(&format!("const {open};"))
        .with_context(|| format!("The worker has no {name} to fill in"))?;
    Ok(format!("{before}const {name} = {value};{after}"))
}

/// What a page from the worker comes with, as from the host; how long to keep it is the worker's own matter.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_itself_again_once_the_style_is_put_back() -> Result<()> {
        let page = |title| format!("<title>{title}</title><style>p{{}}</style><p>");
        let pages = BTreeMap::from([
            (String::new(), page("one")),
            ("calf/".into(), page("two")),
            ("404.html".into(), "no style".into()),
        ]);
        let style = style_of(&pages[""])?;
        assert_eq!(style, "p{}");
        let bundle: BTreeMap<String, String> = serde_json::from_str(&bundle(&pages, style))?;
        for (address, text) in &pages {
            let kept = &bundle[address];
            assert!(!kept.contains(style), "{address}");
            assert_eq!(&kept.replace(MARK, style), text, "{address}");
        }
        Ok(())
    }

    #[test]
    fn what_the_worker_leaves_open_is_filled_in() -> Result<()> {
        assert_eq!(
            fill("a\nconst FILES = {};\nb", "FILES = {}", "{\"x\":1}")?,
            "a\nconst FILES = {\"x\":1};\nb"
        );
        assert!(fill("const FILE = {};", "FILES = {}", "{}").is_err());
        Ok(())
    }
}
