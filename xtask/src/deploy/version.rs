//! What a version says of itself: the list in its worker, the file of all its pages, the names in its first page.

use std::collections::BTreeMap;

use serde_json::Deserializer;

use crate::build::{content_hash, worker};
use crate::kinds::Kind;

/// The files of a version by their paths, with the hash of each.
pub(super) type Files = BTreeMap<String, String>;

/// The list of files in a worker: one line, `const FILES = {"name":"hash"};`.
pub(super) fn listed(worker: &str) -> Option<Files> {
    let (_, list) = worker.split_once("const FILES = ")?;
    Deserializer::from_str(list).into_iter().next()?.ok()
}

/// The hash of every page, by its address, from the file of all pages and the first page, which has the style of all.
pub(super) fn pages(bundle: &str, first: &str) -> Option<Files> {
    let style = worker::style_of(first).ok()?;
    let pages: BTreeMap<String, String> = serde_json::from_str(bundle).ok()?;
    let hashed = |(address, text): (String, String)| {
        let text = text.replace(worker::MARK, style);
        (address, content_hash(text.as_bytes()))
    };
    Some(pages.into_iter().map(hashed).collect())
}

/// Whether a name is that of the file of all pages.
pub(super) fn is_bundle(name: &str) -> bool {
    let stem = name.strip_suffix(".json");
    stem.is_some_and(|stem| stem.starts_with("pages-"))
}

/// The hash that a name carries.
pub(super) fn hash_in(name: &str) -> Option<&str> {
    let (stem, _) = name.split_once('.')?;
    let (_, hash) = stem.rsplit_once('-')?;
    let is_hash = hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then_some(hash)
}

/// The paths from the host's root that a page names, each once.
pub(super) fn named_in(page: &str) -> Vec<&str> {
    let mut found: Vec<&str> = ["href=\"", "src=\""]
        .into_iter()
        .flat_map(|attribute| page.split(attribute).skip(1))
        .filter_map(|rest| rest.split(['"', '#', '?']).next())
        .filter(|path| path.starts_with('/') && !path.starts_with("//"))
        .filter(|path| Kind::of(path).is_some())
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_listed(worker: &str, expect: Option<&[(&str, &str)]>) {
        let owned = |(name, hash): &(&str, &str)| ((*name).to_owned(), (*hash).to_owned());
        let expect = expect.map(|files| files.iter().map(owned).collect::<Files>());
        assert_eq!(listed(worker), expect, "{worker}");
    }

    #[test]
    fn the_list_of_a_worker_is_read_or_there_is_none() {
        check_listed(
            "// a\nconst FILES = {\"a.js\":\"0f\",\"b\":\"1\"};\nconst B = 1;\n",
            Some(&[("a.js", "0f"), ("b", "1")]),
        );
        check_listed("const FILES = {};", Some(&[]));
        check_listed("const FILES = {\"a\":", None);
        check_listed("const FILES = 1;", None);
        check_listed("addEventListener()", None);
    }

    #[test]
    fn every_page_of_the_bundle_has_the_hash_of_its_whole_text() {
        let bundle = "{\"\":\"a\\u0001b\",\"calf/\":\"c\"}";
        let first = "<style>x</style>";
        let expect = [("", "axb"), ("calf/", "c")]
            .map(|(address, text)| (address.to_owned(), content_hash(text.as_bytes())));
        assert_eq!(pages(bundle, first), Some(Files::from(expect)));
        assert_eq!(pages("<html>", first), None);
        assert_eq!(pages("{\"\":1}", first), None);
        assert_eq!(pages(bundle, "no style"), None);
    }

    #[track_caller]
    fn check_hash(name: &str, expect: Option<&str>) {
        assert_eq!(hash_in(name), expect, "{name}");
    }

    #[test]
    fn a_name_carries_a_hash_or_none() {
        check_hash("app-0123456789abcdef.js", Some("0123456789abcdef"));
        check_hash("icon-192.png", None);
        check_hash("sw.js", None);
        check_hash("calf/", None);
    }

    #[test]
    fn what_a_page_names_on_its_host_is_found_once() {
        let page = "<a href=\"/calf/\"><link href=\"/favicon.svg\"><script src=\"/app.js\">\
                    <a href=\"/calf/#a\"><a href=\"https://example.org/a.js\"><a href=\"//b/c.js\"><a href=\"tel:112\">";
        assert_eq!(named_in(page), ["/app.js", "/calf/", "/favicon.svg"]);
    }
}
