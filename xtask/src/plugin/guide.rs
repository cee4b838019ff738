//! The guide for a folder whose address nobody knows at build time, such as that of a plugin: the pages for frames, with
//! relative links, and the files they need.
//!
//! A link to a page names its file: some servers refuse a folder. `web/embed_main.js` makes the links absolute before the app
//! starts, because the app compares and builds addresses by their paths.
//!
//! Their script is the classic one with the app in it: in the shop they are in a sealed frame, and few shops' servers send the
//! headers that the module would need there.
//!
//! The pages share their style sheets in files, see the module `style`.
//!
//! An update deletes the files of the previous version, while browsers and page caches still hold its pages. So no file's name
//! changes from version to version: the hash in the name becomes a query. A cached page then gets the new scripts, finds an app of
//! another build, and stays a plain page.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::Files;
use super::style::Styles;
use crate::languages::split_folder;
use crate::project;
use crate::release::EmbedScript;

/// The folder of the pages for frames.
const EMBED: &str = "embed/";
/// A page of a question outside of frames, whose style sheet is the critical part alone.
const FIRST_PAGE: &str = "index.html";
/// The script of the element. Page caches name it for days after an update, so its address has no version.
pub const SCRIPT: &str = "embed.js";
/// The licences of everything that is compiled into the guide.
const LICENCES: &str = "licences.txt";
/// The attributes with addresses.
const ATTRIBUTES: [&str; 4] = [" href=\"/", " src=\"/", " data-base=\"/", APP];
/// The one with the address of the script with the app in it.
const APP: &str = " data-classic=\"/";
/// The attributes with the files of frames that are not sealed.
const OF_OTHER_FRAMES: [&str; 2] = [" data-module=\"", " data-wasm=\""];

/// The page of the folder itself, which redirects to the first page of the guide.
const ENTRY: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta http-equiv=\"refresh\" content=\"0; url=embed/index.html\">\n<title>Uncramp</title>\n<a href=\"embed/index.html\">Uncramp</a>\n</html>\n";
/// The same for servers that open only a PHP file in a folder.
const ENTRY_PROGRAM: &str = "<?php\n// Some servers open only index.php in a folder.\nheader( 'Location: embed/index.html' );\n";

/// The files of a release that pages refer to, by their paths in the folder.
type References = BTreeMap<String, String>;

/// The files of the guide in a release by their paths, with relative links.
///
/// # Errors
///
/// When a file is missing, or a page refers to something that cannot be relocated.
pub fn relocated(dist: &Path) -> Result<Files> {
    let mut files = Files::from([
        ("index.html".to_owned(), ENTRY.into()),
        ("index.php".to_owned(), ENTRY_PROGRAM.into()),
    ]);
    let script = EmbedScript::of(dist)?.name;
    files.insert(SCRIPT.to_owned(), read(dist, &script)?);
    let mut references = References::from([(LICENCES.to_owned(), LICENCES.to_owned())]);
    let mut styles = Styles::of_first_page(&text(dist, FIRST_PAGE)?, |file| text(dist, file))?;
    for page in project::pages(dist)? {
        if page.starts_with(EMBED) {
            let path = file_of(&page);
            let html = text(dist, &path)?;
            let html = styles.linked(&html).with_context(|| format!("In {path}"))?;
            let html = without_attributes(&html, OF_OTHER_FRAMES);
            let (html, found) = relocate(&html, &path).with_context(|| format!("In {path}"))?;
            references.extend(found);
            files.insert(path, html.into_bytes());
        }
    }
    files.extend(styles.files());
    for (name, path) in references {
        // The pages and the style sheets are there already.
        if let Entry::Vacant(entry) = files.entry(name) {
            entry.insert(read(dist, &path)?);
        }
    }
    Ok(files)
}

fn read(dist: &Path, path: &str) -> Result<Vec<u8>> {
    let file = dist.join(path);
    fs::read(&file).with_context(|| format!("Cannot read {}", file.display()))
}

fn text(dist: &Path, path: &str) -> Result<String> {
    String::from_utf8(read(dist, path)?).with_context(|| format!("{path} is not UTF-8"))
}

/// The file of an address below the root.
fn file_of(address: &str) -> String {
    if address.is_empty() || address.ends_with('/') {
        format!("{address}index.html")
    } else {
        address.to_owned()
    }
}

/// The name of a file without the hash of its content, and the hash as a query.
fn without_hash(name: &str) -> (String, String) {
    let parts = name
        .rsplit_once('.')
        .and_then(|(stem, extension)| Some((stem.rsplit_once('-')?, extension)));
    match parts {
        Some(((stem, hash), extension)) if is_hash(hash) => {
            (format!("{stem}.{extension}"), format!("?{hash}"))
        }
        _ => (name.to_owned(), String::new()),
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A page with relative links, and the files it refers to.
fn relocate(html: &str, path: &str) -> Result<(String, References)> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    // Without their hashes the apps of all languages would have one name.
    let own_language = path
        .strip_prefix(EMBED)
        .map_or("", |page| split_folder(page).0);
    let mut result = String::with_capacity(html.len());
    let mut references = References::new();
    let mut rest = html;
    while let Some((attribute, at)) = next_attribute(rest) {
        let start = at + attribute.len();
        let (before, after) = rest.split_at(start);
        let (address, behind) = after.split_once('"').context("An attribute does not end")?;
        if address.starts_with('/') {
            bail!("//{address} is on another host");
        }
        // Without the slash.
        result.push_str(before.strip_suffix('/').unwrap_or(before));
        let (below, fragment) = address
            .find('#')
            .map_or((address, ""), |at| address.split_at(at));
        let (language, page) = split_folder(below);
        if attribute.contains("data-base") || is_no_page(below) {
            result.push_str(&relative(folder, below));
        } else {
            // The root of the guide is not in this folder.
            let file = if page.is_empty() {
                [EMBED, language, "index.html"].concat()
            } else {
                file_of(below)
            };
            let (mut name, query) = without_hash(&file);
            if attribute == APP {
                name.insert_str(0, own_language);
            }
            result.push_str(&relative(folder, &name));
            result.push_str(&query);
            references.insert(name, file);
        }
        result.push_str(fragment);
        result.push('"');
        rest = behind;
    }
    result.push_str(rest);
    let mut absolute = result.match_indices("=\"/");
    // In a selector of the style sheet an operator precedes it: `[href$="/x/"]`.
    let of_attribute = |(at, _): &(usize, &str)| {
        result
            .as_bytes()
            .get(at.saturating_sub(1))
            .is_some_and(u8::is_ascii_alphabetic)
    };
    if let Some((at, _)) = absolute.find(of_attribute) {
        bail!(
            "This address stays absolute: {:.40}",
            result.get(at..).unwrap_or_default()
        );
    }
    Ok((result, references))
}

/// A page without some attributes, given with the quotation mark before their values.
fn without_attributes(html: &str, attributes: [&str; 2]) -> String {
    attributes.into_iter().fold(html.to_owned(), |html, start| {
        let mut parts = html.split(start);
        let mut rest = parts.next().unwrap_or_default().to_owned();
        rest.extend(
            parts
                .filter_map(|part| part.split_once('"'))
                .map(|(_, rest)| rest),
        );
        rest
    })
}

/// Whether this is the address of the diary in a frame. There is no such page, and the style sheet hides the links to it.
fn is_no_page(path: &str) -> bool {
    let page = path.strip_prefix(EMBED).map(split_folder);
    page.is_some_and(|(_, page)| page == "diary/")
}

/// The next attribute with an absolute address, and where it begins.
fn next_attribute(html: &str) -> Option<(&'static str, usize)> {
    ATTRIBUTES
        .into_iter()
        .filter_map(|attribute| Some((attribute, html.find(attribute)?)))
        .min_by_key(|(_, at)| *at)
}

/// The relative path from a folder to a path, both given from the root, the folder without its last slash.
fn relative(folder: &str, path: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.split('/').collect();
    let common = from
        .iter()
        .zip(&to)
        .take_while(|(from, to)| from == to)
        .count();
    let up = "../".repeat(from.len() - common);
    let down = to.get(common..).unwrap_or_default().join("/");
    match (up.is_empty(), down) {
        (true, down) => format!("./{down}"),
        (false, down) => up + &down,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_leads_from_a_folder_to_a_file() {
        assert_eq!(
            relative("embed", "embed/calf/index.html"),
            "./calf/index.html"
        );
        assert_eq!(relative("embed/calf", "embed/index.html"), "../index.html");
        assert_eq!(relative("embed/calf", "care-1.wasm"), "../../care-1.wasm");
        assert_eq!(relative("embed/calf", "embed/"), "../");
        assert_eq!(relative("embed", "embed/"), "./");
        assert_eq!(
            relative("embed/calf/sitting", "embed/calf/index.html"),
            "../index.html"
        );
    }

    #[track_caller]
    fn check(html: &str, expect: &str, references: &[&str]) {
        let (found, files) = relocate(html, "embed/calf/index.html").unwrap_or_default();
        assert_eq!(found, expect);
        assert_eq!(files.values().collect::<Vec<_>>(), references);
    }

    #[test]
    fn links_become_relative_and_name_files() {
        check(
            r#"<a href="/embed/help/">, <a href="/">, <script src="/frame-0123456789abcdef.js">"#,
            r#"<a href="../help/index.html">, <a href="../index.html">, <script src="../../frame.js?0123456789abcdef">"#,
            &[
                "embed/help/index.html",
                "embed/index.html",
                "frame-0123456789abcdef.js",
            ],
        );
        check(
            r##"<p data-base="/embed/"><a href="/embed/about/#sources"><a href="#x"><a href="tel:112">"##,
            r##"<p data-base="../"><a href="../about/index.html#sources"><a href="#x"><a href="tel:112">"##,
            &["embed/about/index.html"],
        );
        check(
            r#"<a href="/de/">, <a href="/embed/de/diary/">"#,
            r#"<a href="../de/index.html">, <a href="../de/diary/">"#,
            &["embed/de/index.html"],
        );
    }

    #[test]
    fn only_the_script_of_sealed_frames_is_kept() {
        assert_eq!(
            without_attributes(
                r#"<script data-module="/a.js" data-wasm="/b.wasm" data-classic="/c.js">"#,
                OF_OTHER_FRAMES
            ),
            r#"<script data-classic="/c.js">"#
        );
        check(
            r#"<script data-classic="/sealed-0123456789abcdef.js">"#,
            r#"<script data-classic="../../sealed.js?0123456789abcdef">"#,
            &["sealed-0123456789abcdef.js"],
        );
        let german = r#"<script data-classic="/sealed-0123456789abcdef.js">"#;
        let (page, _) = relocate(german, "embed/de/calf/index.html").unwrap_or_default();
        assert_eq!(
            page,
            r#"<script data-classic="../../../de/sealed.js?0123456789abcdef">"#
        );
    }

    #[test]
    fn an_address_that_would_stay_absolute_is_an_error() {
        for html in [
            r#"<form action="/embed/">"#,
            r#"<a href="//other.example/">"#,
            r#"<a href="/embed"#,
        ] {
            assert!(relocate(html, "embed/index.html").is_err(), "{html}");
        }
    }
}
