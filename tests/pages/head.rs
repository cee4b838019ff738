//! The head of a page: its metadata and its policy.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use scraper::ElementRef;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use uncramp::care::StepId;
use uncramp::content;
use uncramp::language::Language;
use uncramp::site::inline_scripts::{embed_init, theme_init};
use uncramp::site::routes::{ARTICLES, SHEETS};

use xtask::headers::embed_policy;

use crate::{Page, check, check_own, pages, published, rendered, text, unless};

/// Frames have no diary, no 404 page, no page for stores, and none to print.
const NOT_EMBEDDED: [&str; 8] = [
    "embed/diary/index.html",
    "embed/404.html",
    "embed/stores/index.html",
    "embed/print/index.html",
    "embed/print/poster/index.html",
    "embed/print/card/index.html",
    "embed/print/bibs/index.html",
    "embed/print/volunteers/index.html",
];

#[test]
fn every_step_has_its_page_in_every_language() {
    let pages = pages();
    for language in published().iter() {
        check_pages_of(language, &pages);
    }
}

#[track_caller]
fn check_pages_of(language: Language, pages: &[Page]) {
    let own = pages.iter().filter(|page| page.language == language);
    let files: BTreeSet<String> = own.map(|page| page.name.clone()).collect();
    let steps = StepId::all().map(|step| format!("{}index.html", step.path()));
    let articles = ARTICLES.into_iter().chain(SHEETS);
    let articles = articles.map(|path| format!("{path}index.html"));
    let expect: BTreeSet<String> = steps
        .chain(["404.html".to_owned()])
        .chain(articles)
        .flat_map(|file| [["embed/", &file].concat(), file])
        .filter(|file| !NOT_EMBEDDED.contains(&file.as_str()))
        .collect();
    assert_eq!(files, expect, "{language:?}");
}

#[test]
fn every_page_has_one_heading_and_one_main() {
    check(|page| {
        let mut wrong = unless(page.all("h1").len() == 1, "not one h1");
        wrong.extend(unless(page.all("main").len() == 1, "not one main"));
        wrong.extend(unless(!text(page.one("h1")).is_empty(), "an empty h1"));
        wrong
    });
}

#[test]
fn every_step_ends_with_the_page_footer() {
    // The style sheet hides a step until its footer has arrived.
    check(|page| {
        let steps = page.all("main.step").len();
        let ended = page.all("main.step > .foot:last-child").len();
        unless(steps == ended, "a step without its end")
    });
}

#[test]
fn every_page_says_its_language_and_fits_the_screen() {
    check(|page| {
        let mut wrong = unless(
            page.attribute("html", "lang") == page.language.bcp47(),
            "no language",
        );
        let viewport = page.attribute("meta[name=viewport]", "content");
        wrong.extend(unless(
            viewport.starts_with("width=device-width, initial-scale=1"),
            viewport,
        ));
        wrong.extend(unless(
            !viewport.contains("user-scalable") && !viewport.contains("maximum"),
            "cannot be enlarged",
        ));
        let colours = if page.is_embed_page() { 0 } else { 2 };
        wrong.extend(unless(
            page.all("meta[name=theme-color]").len() == colours,
            "not two theme colours",
        ));
        wrong.extend(unless(
            page.text.starts_with("<!doctype html>"),
            "no doctype",
        ));
        wrong
    });
}

#[test]
fn every_title_is_unique() {
    let mut pages = pages();
    pages.retain(|page| !page.is_embed_page());
    let titles = pages
        .iter()
        .map(|page| (page.language, text(page.one("title"))));
    let titles: BTreeSet<_> = titles.collect();
    assert_eq!(titles.len(), pages.len(), "{titles:#?}");
    for step in StepId::all() {
        let title = format!("{} · uncramp", content::en::step(step).title);
        assert!(
            titles.contains(&(Language::English, title)),
            "the title of {step:?}"
        );
    }
}

#[test]
fn every_description_has_the_length_of_a_search_result() {
    check_own(|page| {
        let description = page.attribute("meta[name=description]", "content");
        let count = description.chars().count();
        // Letters of Japanese are twice as wide.
        let width = match page.language {
            Language::Japanese => 2 * count,
            _ => count,
        };
        unless(
            (50..=160).contains(&width),
            format!("{count} characters: {description}"),
        )
    });
}

/// The addresses that a page states for itself.
fn addresses(page: &Page) -> [Vec<&str>; 3] {
    [
        ("link[rel=canonical]", "href"),
        ("meta[property='og:url']", "content"),
        ("meta[property='og:image']", "content"),
    ]
    .map(|(selector, name)| {
        let found = page.all(selector).into_iter();
        found.filter_map(|element| element.attr(name)).collect()
    })
}

#[test]
fn without_an_origin_no_page_states_its_address() {
    check_own(|page| {
        let found = addresses(page);
        unless(
            found == [vec![], vec![], vec!["/card.png"]],
            format!("{found:?}"),
        )
    });
}

#[test]
fn with_an_origin_every_page_but_the_404_page_states_its_address() {
    let pages = rendered("https://example.org", "/cramp/");
    for page in pages.iter().filter(|page| !page.is_embed_page()) {
        let whole = [
            "https://example.org/cramp/",
            page.file.trim_end_matches("index.html"),
        ]
        .concat();
        let own = if page.file == "404.html" {
            vec![]
        } else {
            vec![whole.as_str()]
        };
        let card = vec!["https://example.org/cramp/card.png"];
        assert_eq!(addresses(page), [own.clone(), own, card], "{}", page.file);
    }
}

#[test]
fn with_an_origin_the_pages_that_searches_lead_to_describe_themselves() {
    let script = "script[type='application/ld+json']";
    let mut described = BTreeSet::new();
    for page in rendered("https://example.org", "/cramp/") {
        let Some(found) = page.all(script).first().map(ElementRef::text) else {
            continue;
        };
        let data: Value = serde_json::from_str(&found.collect::<String>()).unwrap();
        assert_eq!(data["@type"], "MedicalWebPage", "{}", page.file);
        assert_eq!([data["url"].as_str().unwrap()], *addresses(&page)[0]);
        assert_eq!(data["name"], text(page.one("title")), "{}", page.file);
        // Nobody has signed.
        assert_eq!(data["lastReviewed"], Value::Null, "{}", page.file);
        described.insert(page.file.clone());
    }
    let expect = ["about/index.html", "index.html", "learn/index.html"];
    assert_eq!(described, expect.map(str::to_owned).into());
    check_own(|page| {
        unless(
            page.all(script).is_empty(),
            "it describes itself without an address",
        )
    });
}

#[test]
fn with_an_origin_the_first_page_names_the_file_for_pasted_links() {
    for (origin, expect) in [
        ("", None),
        (
            "https://example.org",
            Some("https://example.org/cramp/oembed.json"),
        ),
    ] {
        for page in rendered(origin, "/cramp/") {
            let links = page.all("link[type='application/json+oembed']");
            let found = links.first().and_then(|link| link.attr("href"));
            let is_first = page.file == "index.html";
            assert_eq!(found, expect.filter(|_| is_first), "{}", page.file);
        }
    }
}

const POLICY: &str = "meta[http-equiv=Content-Security-Policy]";

#[test]
fn every_page_has_the_policy_of_its_kind_and_the_style_it_allows() {
    let (embed, own): (Vec<Page>, Vec<Page>) = pages().into_iter().partition(Page::is_embed_page);
    let policy = |page: &Page| page.attribute(POLICY, "content").to_owned();
    let policies: BTreeSet<String> = own.iter().map(policy).collect();
    assert_eq!(policies.len(), 1, "{policies:#?}");
    // Hosts derive the header of an embed page from it, with the hashes of every page.
    let header = embed_policy(policies.first().unwrap());
    let is_hash = |source: &&str| source.starts_with("'sha256-");
    for page in &embed {
        let policy = policy(page);
        let sources: Vec<&str> = policy.split(' ').collect();
        let allowed: Vec<&str> = header.split(' ').collect();
        let named = |sources: &[&str]| -> String {
            let all = sources.iter().map(|source| source.trim_end_matches(';'));
            let named = all.filter(|source| !is_hash(source));
            named.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(named(&sources), named(&allowed), "{}", page.file);
        let mut hashes = sources.iter().filter(|source| is_hash(source));
        assert!(
            hashes.all(|hash| header.contains(hash.trim_end_matches(';'))),
            "{}",
            page.file
        );
    }
    check(|page| {
        let policy = page.attribute(POLICY, "content");
        let style: String = page.one("style").text().collect();
        let hash = BASE64_STANDARD.encode(Sha256::digest(&style));
        let mut wrong = unless(
            policy.contains(&format!("'sha256-{hash}'")),
            "a style that the policy does not allow",
        );
        let [own, embed] = [theme_init(published()), embed_init()]
            .map(|script| BASE64_STANDARD.encode(Sha256::digest(script)));
        let scripts = if page.is_embed_page() {
            format!("script-src 'strict-dynamic' 'wasm-unsafe-eval' 'sha256-{embed}';")
        } else {
            format!("script-src 'self' 'wasm-unsafe-eval' 'sha256-{own}' 'sha256-{embed}';")
        };
        wrong.extend(unless(
            policy.contains(&scripts),
            "a script that the policy does not allow",
        ));
        wrong.extend(unless(
            !policy.contains("unsafe-inline"),
            "allows anything inline",
        ));
        wrong.extend(unless(
            policy.starts_with("default-src 'none'"),
            "does not begin with default-src 'none'",
        ));
        wrong.extend(unless(
            comes_first(page),
            "something is loaded before the policy",
        ));
        wrong
    });
}

/// Whether it precedes everything that the policy could forbid.
fn comes_first(page: &Page) -> bool {
    let before = page.text.split("http-equiv=").next().unwrap_or_default();
    ["<script", "<link", "<style", "<img"]
        .iter()
        .all(|tag| !before.contains(tag))
}

#[test]
fn no_page_has_anything_inline_that_the_policy_would_forbid() {
    check(|page| {
        // Except for the one constant script that runs before the first paint.
        let (files, inline): (Vec<_>, Vec<_>) = page
            .all("script")
            .into_iter()
            .partition(|script| script.attr("src").is_some());
        let inline: Vec<String> = inline
            .iter()
            .map(|script| script.text().collect())
            .collect();
        let expect = if page.is_embed_page() {
            embed_init()
        } else {
            theme_init(published())
        };
        let mut wrong = unless(inline == [expect], format!("{inline:?}"));
        wrong.extend(unless(
            files.iter().all(|script| text(*script).is_empty()),
            "a script with a file and a text",
        ));
        wrong.extend(unless(page.all("[style]").is_empty(), "a style attribute"));
        for element in page.all("*") {
            let handler = element
                .value()
                .attrs()
                .find(|(name, _)| name.starts_with("on"));
            wrong.extend(handler.map(|(name, _)| format!("a handler {name}")));
        }
        wrong
    });
}

#[test]
fn an_embed_page_has_its_theme_before_its_style_and_is_not_indexed() {
    let pages = pages();
    let framed: Vec<_> = pages.iter().filter(|page| page.is_embed_page()).collect();
    assert!(framed.len() > 60, "{}", framed.len());
    for page in framed {
        assert_eq!(page.attribute("meta[name=robots]", "content"), "noindex");
        let at = |tag: &str| page.text.find(tag).unwrap();
        assert!(at("<script ") < at("<style>"), "{}", page.file);
        assert!(page.all("link[rel=manifest]").is_empty(), "{}", page.file);
        assert_eq!(page.attribute(".full a", "target"), "_blank");
    }
}
