//! The transfer size of the release.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;

use scraper::Html;
use walkdir::WalkDir;
use xtask::languages::LANGUAGES;
use xtask::release::EmbedScript;
use xtask::release::service_worker::WORKER;

use super::figures::whole;
use crate::support::dist;

/// The sizes as Markdown.
pub fn measure() -> String {
    let mut text = String::from(
        "## Sizes\n\nAs brotli 11, in bytes. The tests compare them with the budgets.\n\n| file | bytes |\n|---|---|\n",
    );
    let mut row = |what: &str, bytes: usize| {
        let bytes = whole(f64::from(u32::try_from(bytes).unwrap()));
        writeln!(text, "| {what} | {bytes} |").unwrap();
    };
    let first_page = sent("index.html");
    row("the first page, its style sheet in it", first_page);
    // What contains the name of the build, or the name of a file that does.
    let mut update = first_page + sent(WORKER);
    for (what, start, end) in [
        ("WebAssembly of the steps", "care-", ".wasm"),
        ("its script", "care-", ".js"),
        ("WebAssembly of the diary", "diary-", ".wasm"),
        ("its script", "diary-", ".js"),
        ("all pages, for no network", "pages-", ".txt"),
    ] {
        let bytes = sent(&named(start, end));
        row(what, bytes);
        update += bytes;
    }
    let script = EmbedScript::of(&dist()).unwrap();
    row("the script for stores", sent(&script.name));
    row(
        "an update on a phone that has the guide: all of these but the script for stores, and the worker",
        update,
    );
    row(
        "every word of the pages once: about what a further language adds",
        packed(words().as_bytes()),
    );
    text
}

/// The file at the root whose name has this prefix and suffix, in English: other languages have apps of their own, which the
/// worker of English does not list.
fn named(start: &str, end: &str) -> String {
    let worker = fs::read_to_string(dist().join(WORKER)).unwrap();
    let names = fs::read_dir(dist())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names
        .into_iter()
        .find(|name| name.starts_with(start) && name.ends_with(end) && worker.contains(&**name))
        .unwrap()
}

fn sent(name: &str) -> usize {
    fs::read(dist().join(format!("{name}.br"))).unwrap().len()
}

/// The texts of the runner's pages in English, without duplicates.
fn words() -> String {
    let mut texts = BTreeSet::new();
    for entry in WalkDir::new(dist()) {
        let path = entry.unwrap().into_path();
        let below = path.strip_prefix(dist()).unwrap();
        let mut others = LANGUAGES[1..].iter().chain(&["embed", "stores", "print"]);
        let is_own = !others.any(|folder| below.starts_with(folder));
        if is_own && path.extension().is_some_and(|end| end == "html") {
            let page = Html::parse_document(&fs::read_to_string(&path).unwrap());
            let is_code = |name: &str| name == "script" || name == "style";
            for node in page.tree.nodes() {
                let inside = node.parent().and_then(|parent| {
                    parent
                        .value()
                        .as_element()
                        .map(|element| is_code(element.name()))
                });
                if let Some(text) = node.value().as_text()
                    && inside == Some(false)
                    && !text.trim().is_empty()
                {
                    texts.insert(text.trim().to_owned());
                }
            }
        }
    }
    texts.into_iter().collect::<Vec<_>>().join("\n")
}

fn packed(content: &[u8]) -> usize {
    let mut out = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    out.write_all(content).unwrap();
    out.into_inner().len()
}
