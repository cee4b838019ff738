//! The files of the release: every page is complete and valid, every link works, every size is within its budget.
//!
//! This file contains what the tests share; the tests are in `tests/pages/`, by subject.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

#[path = "pages/embed_files.rs"]
mod embed_files;
#[path = "pages/files.rs"]
mod files;
#[path = "pages/head.rs"]
mod head;
#[path = "pages/help.rs"]
mod help;
#[path = "pages/install.rs"]
mod install;
#[path = "inventory/mod.rs"]
mod inventory;
#[path = "pages/links.rs"]
mod links;
#[path = "support/previews.rs"]
mod previews;
#[path = "pages/words.rs"]
mod words;

use std::path::{Path, PathBuf};
use std::{env, fs};

use scraper::{ElementRef, Html, Selector};
use uncramp::language::{Language, Locale, Published};
use uncramp::site::{self, Site};
use xtask::languages::{Languages, split_folder};

/// The release under test: `dist/`, or what `UNCRAMP_DIST` names.
fn dist() -> PathBuf {
    env::var_os("UNCRAMP_DIST").map_or_else(xtask::project::dist, PathBuf::from)
}

/// The languages of the release.
fn published() -> Published {
    let tags = Languages::in_release(&dist());
    let languages: Vec<_> = tags.iter().filter_map(Language::from_tag).collect();
    Published::of(&languages)
}

/// The folder of the language of a page, given from the root, and the same page in English.
fn of_language(path: &str) -> (&str, String) {
    let below = path.strip_prefix("embed/").unwrap_or(path);
    let (folder, rest) = split_folder(below);
    let embed = path.strip_suffix(below).unwrap_or_default();
    (folder, embed.to_owned() + rest)
}

/// A page of the release.
struct Page {
    /// Its file below the root, such as `calf/index.html`.
    file: String,
    /// The same file in English.
    name: String,
    language: Language,
    text: String,
    html: Html,
}

impl Page {
    fn new(file: String, text: String) -> Self {
        let html = Html::parse_document(&text);
        let (folder, name) = of_language(&file);
        let language = Language::ALL
            .into_iter()
            .find(|language| language.folder() == folder)
            .unwrap();
        Self {
            file,
            name,
            language,
            text,
            html,
        }
    }

    /// Whether it is meant for a frame.
    fn is_embed_page(&self) -> bool {
        self.file.starts_with("embed/")
    }

    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html
            .select(&Selector::parse(selector).unwrap())
            .collect()
    }

    #[track_caller]
    fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} on {}", self.file);
        found[0]
    }

    #[track_caller]
    fn attribute(&self, selector: &str, name: &str) -> &str {
        let found = self.one(selector).attr(name);
        found.unwrap_or_else(|| panic!("{selector} on {} has no {name}", self.file))
    }
}

/// The text of an element, on one line.
fn text(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Every page as rendered for an origin and a base path, without its style sheet.
fn rendered(origin: &str, base: &str) -> Vec<Page> {
    const TEMPLATE: &str = "<!doctype html><html lang=\"en\"><head><!--uncramp:head--></head><body><!--uncramp:body--></body></html>";
    let site = Site {
        locale: Locale::ENGLISH,
        origin: origin.into(),
        published: Published::default(),
        root: base.into(),
        critical_style: String::new(),
        article_style: String::new(),
        step_styles: Default::default(),
        script: "app.js".into(),
        embed_scripts: ["app.js", "sealed.js"].map(str::to_owned),
        wasm: "app.wasm".into(),
        diary: ["app.js", "app.wasm"].map(str::to_owned),
        more_styles: ["app.css", "app.css"].map(str::to_owned),
        element: "app.js".into(),
        integrity: String::new(),
        stores: ["app.js", "app.css"].map(str::to_owned),
        build: String::new(),
    };
    site::pages(&site)
        .into_iter()
        .map(|page| {
            Page::new(
                page.file.clone(),
                site::document(TEMPLATE, &page, Locale::ENGLISH),
            )
        })
        .collect()
}

/// Every file of the release by its path below the root, sorted.
fn paths() -> Vec<String> {
    fn walk(folder: &Path, root: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, found);
            } else {
                found.push(
                    path.strip_prefix(root)
                        .unwrap()
                        .to_str()
                        .unwrap()
                        .to_owned(),
                );
            }
        }
    }
    let mut found = Vec::new();
    walk(&dist(), &dist(), &mut found);
    found.sort();
    found
}

/// Every page of the release.
fn pages() -> Vec<Page> {
    let is_page = |path: &String| {
        Path::new(path)
            .extension()
            .is_some_and(|kind| kind == "html")
    };
    let read = |path: String| {
        let text = fs::read_to_string(dist().join(&path)).unwrap();
        Page::new(path, text)
    };
    paths().into_iter().filter(is_page).map(read).collect()
}

/// Collects the problems of every page.
#[track_caller]
fn check(wrong: impl Fn(&Page) -> Vec<String>) {
    let name = |page: &Page| {
        wrong(page)
            .into_iter()
            .map(|text| format!("{}: {text}", page.file))
            .collect::<Vec<_>>()
    };
    let found: Vec<String> = pages().iter().flat_map(name).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The same, for the pages that are not in frames.
#[track_caller]
fn check_own(wrong: impl Fn(&Page) -> Vec<String>) {
    check(|page| {
        if page.is_embed_page() {
            vec![]
        } else {
            wrong(page)
        }
    });
}

/// The problem `wrong`, unless the condition holds.
fn unless(right: bool, wrong: impl Into<String>) -> Vec<String> {
    if right { vec![] } else { vec![wrong.into()] }
}
