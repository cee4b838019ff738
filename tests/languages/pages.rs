//! The pages of a language have no word of English that the views added.

use uncramp::language::{Language, Locale, Published};
use uncramp::review;
use uncramp::site::{Page, Site, document, pages};

/// A site with one language.
pub(crate) fn site(locale: Locale) -> Site {
    let name = || "x".to_owned();
    Site {
        locale,
        published: Published::default(),
        root: "/".to_owned(),
        origin: String::new(),
        critical_style: String::new(),
        article_style: String::new(),
        step_styles: Default::default(),
        script: name(),
        embed_scripts: [name(), name()],
        wasm: name(),
        diary: [name(), name()],
        more_styles: [name(), name()],
        element: name(),
        integrity: name(),
        stores: [name(), name()],
        build: name(),
    }
}

/// Words of English that are words of none of the other languages; no "and", which names of studies contain.
const ENGLISH: [&str; 11] = [
    "the", "your", "with", "you", "this", "from", "have", "should", "when", "which", "what",
];

/// What a page shows and says: its text, and the accessible names in it.
fn words(page: &Page) -> String {
    let mut text = String::new();
    for part in page.body.split('<').skip(1) {
        let (tag, after) = part.split_once('>').unwrap_or((part, ""));
        for name in ["aria-label=\"", "alt=\"", "title=\""] {
            if let Some((_, value)) = tag.split_once(name) {
                text.push_str(value.split('"').next().unwrap_or_default());
                text.push('\n');
            }
        }
        text.push_str(after);
        text.push('\n');
    }
    text
}

#[test]
fn no_page_has_a_word_of_english() {
    let mut found = Vec::new();
    for locale in Locale::all() {
        if locale.language() == Language::English {
            continue;
        }
        for page in pages(&site(locale)) {
            // Names of studies, institutions and licences, and code, are not translated.
            if ["about/", "stores/", "help/numbers/"]
                .iter()
                .any(|path| page.file.contains(path))
            {
                continue;
            }
            let shown = words(&page);
            for line in shown.lines() {
                let mut all = line.split(|letter: char| !letter.is_alphabetic());
                if all.any(|word| ENGLISH.contains(&word.to_lowercase().as_str())) {
                    found.push(format!("{:?} {}: {line}", locale.language(), page.file));
                }
            }
        }
    }
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn about_says_who_has_reviewed_the_guide_in_its_language() {
    for locale in Locale::all() {
        let language = locale.language();
        let pages = pages(&site(locale));
        let about = pages.iter().filter(|page| page.file.contains("about/"));
        let about: Vec<_> = about.collect();
        assert!(!about.is_empty(), "{language:?}");
        for page in about {
            let shown = words(page);
            let says = |line: &str| shown.lines().filter(|shown| *shown == line).count();
            for other in Language::ALL {
                for line in review::status(other) {
                    let expect = usize::from(other == language);
                    assert_eq!(says(&line), expect, "{language:?} {}", page.file);
                }
            }
        }
    }
}

#[test]
fn a_document_states_its_language() {
    let page = Page {
        file: "index.html".to_owned(),
        head: String::new(),
        body: String::new(),
    };
    for locale in Locale::all() {
        let lang = format!("<html lang=\"{}\">", locale.language().bcp47());
        assert_eq!(document("<html>", &page, locale), lang);
    }
}
