//! The scripts for stores' pages and frames: small, named by the pages of their language, and unchanged since their release.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha384};
use uncramp::language::{Language, Published};
use xtask::release::EmbedScript;

use crate::files::{SEALED, bytes, check_size, ending, worker};
use crate::{dist, pages, published};

#[test]
fn an_embed_page_names_the_scripts_of_its_language() {
    let sealed = ending(".js");
    let sealed = sealed.iter().filter(|file| file.starts_with(SEALED));
    assert_eq!(sealed.count(), published().iter().count());
    let mut languages = BTreeMap::new();
    for page in pages().iter().filter(|page| page.is_embed_page()) {
        let script = "script[data-classic]";
        let [module, classic] =
            ["data-module", "data-classic"].map(|name| page.attribute(script, name));
        let classic = classic.trim_start_matches('/');
        assert!(classic.starts_with(SEALED), "{}", page.file);
        languages.entry(classic.to_owned()).or_insert(page.language);
        // An app of another language would be of another build.
        assert_eq!(languages[classic], page.language, "{}", page.file);
        for file in [module.trim_start_matches('/'), classic] {
            assert!(dist().join(file).is_file(), "{}: {file}", page.file);
        }
        let has_app = !page.all("main.step").is_empty();
        assert_eq!(
            !page.all("script[data-wasm]").is_empty(),
            has_app,
            "{}",
            page.file
        );
    }
    assert_eq!(languages.len(), published().iter().count());
}

#[test]
fn the_script_of_a_sealed_frame_is_ascii_and_no_worker_stores_it() {
    for file in ending(".js") {
        if file.starts_with(SEALED) {
            assert!(bytes(&file).is_ascii(), "{file}");
        }
    }
    for language in published().iter() {
        assert!(!worker(language).contains(SEALED), "{language:?}");
    }
}

/// Every version of the embed script, with its hash for a site in English and German, the current one last. A released name must
/// keep its content: once the guide is released, a changed script gets the next version and a new line here.
const ELEMENTS: [(&str, &str); 2] = [
    (
        "embed-1.0.0.js",
        "sha384-TDKrmvP/XpYj6g4H5ef/57cp4lZTbQSCe0RsNqh0RKbb0lTlJU0Qfeg95WO/8EML",
    ),
    (
        "embed-1.1.0.js",
        "sha384-nKknH3vMCnM6GDuIzcJf0SU6BytlFEhDgTzKsPC87xC2KF/fWC4BIZaLXDPtDt7L",
    ),
];

/// The subresource integrity of a file.
#[track_caller]
fn integrity_of(name: &str) -> String {
    let hash = BASE64_STANDARD.encode(Sha384::digest(bytes(name)));
    format!("sha384-{hash}")
}

#[test]
fn the_embed_scripts_are_small_and_unchanged_since_their_release() {
    let ((current, _), earlier) = ELEMENTS.split_last().unwrap();
    // The current one has the words of the languages of the site.
    let pinned = if published() == Published::of(&[Language::English, Language::German]) {
        &ELEMENTS[..]
    } else {
        earlier
    };
    for (name, integrity) in pinned {
        assert_eq!(integrity_of(name), *integrity, "{name}");
    }
    for (name, _) in ELEMENTS {
        // 0.4 kB of this finds the guide if a page's tools have moved the script, and shows the elements that a store has
        // wrapped around its links; 0.1 kB chooses the language. Each language has a title of its own.
        let titles = 25 * published().iter().count().saturating_sub(2);
        check_size(name, 2_400 + titles);
    }
    let script = EmbedScript::of(&dist()).unwrap();
    assert_eq!(
        (script.name.as_str(), script.integrity),
        (*current, integrity_of(current))
    );
    let shipped = ending(".js");
    let shipped = shipped.iter().filter(|name| name.starts_with("embed-"));
    assert_eq!(shipped.count(), ELEMENTS.len());
}
