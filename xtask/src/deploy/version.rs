//! Reads what a version consists of: the service worker's precache list and the page bundle.

use std::collections::BTreeMap;

use serde_json::Deserializer;

use crate::content_hash::content_hash;
use crate::file_types::FileType;
use crate::languages::split_folder;
use crate::release::service_worker;

/// Files by their paths, with the hash of each.
pub(super) type Hashes = BTreeMap<String, String>;

/// The precache list in a service worker: `const FILES = {"name":"hash"};`.
pub(super) fn precache_list(worker: &str) -> Option<Hashes> {
    let (_, list) = worker.split_once("const FILES = ")?;
    Deserializer::from_str(list).into_iter().next()?.ok()
}

/// The hash by which a version identifies a file. The hash of a page is that of its text in the bundle.
pub(super) fn hash_of(path: &str, body: &[u8]) -> String {
    let is_page = FileType::of(path).is_some_and(FileType::is_page);
    match str::from_utf8(body) {
        Ok(page) if is_page => content_hash(service_worker::without_previews(page).as_bytes()),
        _ => content_hash(body),
    }
}

/// The pages of a bundle by their addresses, with the hash of each. The critical style sheet comes from the first page.
pub(super) fn bundled_pages(
    bundle: &str,
    first_page: &str,
    [question, deferred]: [&str; 2],
) -> Option<Hashes> {
    let style = service_worker::style_of(first_page).ok()?;
    let hashed = |(address, text): (&str, &str)| {
        let text = service_worker::unbundled(text, [style, question, deferred]);
        (address.to_owned(), content_hash(text.as_bytes()))
    };
    let pages = service_worker::records(bundle)?;
    Some(pages.into_iter().map(hashed).collect())
}

/// Whether this is the file name of a page bundle.
pub(super) fn is_bundle(name: &str) -> bool {
    let (_, name) = split_folder(name);
    let stem = name.strip_suffix(".txt");
    stem.is_some_and(|stem| stem.starts_with("pages-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(worker: &str, expect: Option<&[(&str, &str)]>) {
        let owned = |(name, hash): &(&str, &str)| ((*name).to_owned(), (*hash).to_owned());
        let expect = expect.map(|files| files.iter().map(owned).collect::<Hashes>());
        assert_eq!(precache_list(worker), expect, "{worker}");
    }

    #[test]
    fn the_precache_list_is_read() {
        check(
            "// a\nconst FILES = {\"a.js\":\"0f\",\"b\":\"1\"};\nconst B = 1;\n",
            Some(&[("a.js", "0f"), ("b", "1")]),
        );
        check("const FILES = {};", Some(&[]));
        check("const FILES = {\"a\":", None);
        check("const FILES = 1;", None);
        check("addEventListener()", None);
    }

    #[test]
    fn a_bundled_page_has_the_hash_of_its_page() {
        let bundle = "\u{1f}a\u{1}b\u{1e}calf/\u{1f}c\u{1}\u{2}\u{3}";
        let first_page = "<style>x</style>";
        let expect = [("", "axb"), ("calf/", "cxyz")]
            .map(|(address, text)| (address.to_owned(), content_hash(text.as_bytes())));
        assert_eq!(
            bundled_pages(bundle, first_page, ["y", "z"]),
            Some(Hashes::from(expect))
        );
        let page = b"axb<meta name=\"description\" content=\"d\">";
        assert_eq!(hash_of("", page), content_hash(b"axb"));
        assert_eq!(hash_of("a.js", page), content_hash(page));
        assert_eq!(bundled_pages("<html>", first_page, ["y", "z"]), None);
        assert_eq!(bundled_pages(bundle, "no style", ["y", "z"]), None);
    }
}
