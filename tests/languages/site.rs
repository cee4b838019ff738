//! The languages of one site: their folders, the links between them, and what search engines read of them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use uncramp::language::{Language, Locale, Published};
use uncramp::site::{Page, Site, files, pages};
use xtask::languages::{LANGUAGES, folder};

use crate::pages::site;

/// A site with every language, of which this one is rendered.
fn whole_site(language: Language) -> Site {
    Site {
        published: Published::of(&Language::ALL),
        root: "/cramp/".to_owned(),
        origin: "https://guide.example".to_owned(),
        ..site(Locale::new(language))
    }
}

/// Every page of that site, by language.
static PAGES: LazyLock<Vec<(Language, Vec<Page>)>> = LazyLock::new(|| {
    let of = |language| (language, pages(&whole_site(language)));
    Language::ALL.map(of).into()
});

#[test]
fn the_build_knows_every_language_and_its_folder() {
    assert_eq!(Language::ALL.map(Language::tag), LANGUAGES);
    for language in Language::ALL {
        assert_eq!(folder(language.tag()), language.folder());
        assert_eq!(Language::from_tag(language.tag()), Some(language));
        let base = format!("/cramp/{}", language.folder());
        assert_eq!(language.root_of(&base), "/cramp/");
    }
}

#[test]
fn no_file_of_a_language_has_the_path_of_another() {
    let mut seen = BTreeSet::new();
    for language in Language::ALL {
        for (file, _) in files(&whole_site(language), "") {
            assert!(seen.insert(file.clone()), "{file}");
        }
    }
}

/// The values of `name` in the elements that begin with `start`.
fn values<'a>(page: &'a Page, start: &str, name: &str) -> Vec<&'a str> {
    let elements = page.head.split(start).skip(1);
    let of = |element: &'a str| {
        let (element, _) = element.split_once('>')?;
        let (_, rest) = element.split_once(name)?;
        rest.split('"').next()
    };
    elements.filter_map(of).collect()
}

#[test]
fn a_page_names_its_translations_and_itself_among_them() {
    for (language, pages) in PAGES.iter() {
        for page in pages {
            let tags = values(page, "<link rel=\"alternate\" hreflang=", "\"");
            let addresses = values(page, "<link rel=\"alternate\" hreflang=", "href=\"");
            let own = values(page, "<link rel=\"canonical\"", "href=\"");
            if page.file.starts_with("embed/") || page.file.ends_with("404.html") {
                assert!(tags.is_empty() && own.is_empty(), "{}", page.file);
                continue;
            }
            let expect = Language::ALL.map(Language::bcp47);
            assert_eq!(tags[..expect.len()], expect, "{}", page.file);
            assert_eq!(tags[expect.len()..], ["x-default"], "{}", page.file);
            let at = Language::ALL.iter().position(|other| other == language);
            assert_eq!(own, [addresses[at.unwrap()]], "{}", page.file);
            assert!(own[0].starts_with("https://guide.example/cramp/"));
            let territory = values(page, "<meta property=\"og:locale\"", "content=\"");
            assert_eq!(territory, [language.open_graph()]);
        }
    }
}

#[test]
fn a_site_with_one_language_or_without_a_host_names_no_translation() {
    for site in [
        Site {
            published: Published::of(&[Language::English]),
            ..whole_site(Language::English)
        },
        Site {
            origin: String::new(),
            ..whole_site(Language::English)
        },
    ] {
        for page in pages(&site) {
            assert!(!page.head.contains("hreflang"), "{}", page.file);
        }
    }
}

#[test]
fn the_sitemap_has_every_page_of_every_language_once() {
    let of_site = files(&whole_site(Language::English), "");
    let (_, sitemap) = of_site
        .iter()
        .find(|(file, _)| file == "sitemap.xml")
        .unwrap();
    let listed: Vec<&str> = sitemap
        .split("<loc>")
        .skip(1)
        .map(|rest| rest.split('<').next().unwrap())
        .collect();
    let mut expect = BTreeSet::new();
    for (_, pages) in PAGES.iter() {
        for page in pages {
            expect.extend(
                values(page, "<link rel=\"canonical\"", "href=\"")
                    .first()
                    .map(|it| (*it).to_owned()),
            );
        }
    }
    assert_eq!(listed.len(), expect.len());
    assert!(listed.iter().all(|address| expect.contains(*address)));
    // It is at the root of the host only there.
    assert!(of_site.iter().all(|(file, _)| file != "robots.txt"));
    let at_root = Site {
        root: "/".to_owned(),
        ..whole_site(Language::English)
    };
    let (_, robots) = files(&at_root, "")
        .into_iter()
        .find(|(file, _)| file == "robots.txt")
        .unwrap();
    assert_eq!(robots, "Sitemap: https://guide.example/sitemap.xml\n");
}

#[test]
fn the_first_page_and_the_settings_link_to_every_language() {
    for (language, all) in PAGES.iter() {
        for path in ["", "settings/"] {
            let file = format!("{}{path}index.html", language.folder());
            let page = all.iter().find(|page| page.file == file).unwrap();
            for other in Language::ALL {
                let link = format!(
                    "hreflang=\"{}\" href=\"/cramp/{}{path}\"",
                    other.tag(),
                    other.folder()
                );
                assert_eq!(page.body.matches(&link).count(), 1, "{file}: {link}");
            }
            assert_eq!(page.body.matches("aria-current=\"true\"").count(), 1);
        }
        // A frame is in the language that its site has chosen.
        let frames = all.iter().filter(|page| page.file.starts_with("embed/"));
        for page in frames {
            assert!(!page.body.contains("hreflang"), "{}", page.file);
        }
    }
}

#[test]
fn the_languages_of_a_site_survive_the_page() {
    for bits in 0..64_u8 {
        let published = Published::from_text(&bits.to_string());
        let languages: Vec<_> = published.iter().collect();
        assert_eq!(Published::of(&languages), published);
        assert_eq!(published.is_choice(), languages.len() > 1);
    }
    for text in ["", "-1", "256", "5x", "05", "99999999999999999999999"] {
        assert_eq!(Published::from_text(text), Published::default(), "{text}");
    }
}
