//! The links of the pages: each refers to an existing file, and nothing is loaded from other sites.

use std::collections::BTreeSet;

use uncramp::care::{StepId, graph};
use uncramp::content;
use uncramp::site::routes::{SHEETS, sheet_style};

use crate::{Page, check, of_language, pages, paths, rendered, text, unless};

/// Everything a page refers to.
fn references(page: &Page) -> Vec<&str> {
    let of = |name: &'static str| {
        page.all("[href], [src]")
            .into_iter()
            .filter_map(move |element| element.attr(name))
            .collect::<Vec<_>>()
    };
    [of("href"), of("src")].concat()
}

/// The broken links of pages below `base`.
fn dead(page: &Page, base: &str, files: &BTreeSet<String>) -> Vec<String> {
    let wrong = |reference: &&str| {
        if reference.starts_with("tel:") || reference.starts_with("https://") {
            return false;
        }
        // A reference to a drawing elsewhere in the page.
        if let Some(id) = reference.strip_prefix('#') {
            return !page.text.contains(&format!("id=\"{id}\""));
        }
        let Some(below) = reference.strip_prefix(base) else {
            return true;
        };
        // Frames have no diary, and the style sheet hides the links to it.
        if page.is_embed_page() && of_language(below).1 == "embed/diary/" {
            return false;
        }
        let file = if below.is_empty() || below.ends_with('/') {
            format!("{below}index.html")
        } else {
            below.to_owned()
        };
        !files.contains(&file)
    };
    references(page)
        .into_iter()
        .filter(wrong)
        .map(|reference| format!("{reference} leads nowhere"))
        .collect()
}

#[test]
fn no_link_is_dead() {
    let files: BTreeSet<String> = paths().into_iter().collect();
    check(|page| dead(page, "/", &files));
}

#[test]
fn no_link_is_dead_below_another_path() {
    let pages = rendered("", "/some/path/");
    let others = [
        "app.js",
        "app.wasm",
        "app.css",
        "favicon.svg",
        "apple-touch-icon.png",
        "manifest.webmanifest",
        "licences.txt",
    ]
    .map(str::to_owned);
    let sheets = SHEETS.into_iter().filter_map(sheet_style);
    let files = pages
        .iter()
        .map(|page| page.file.clone())
        .chain(others)
        .chain(sheets)
        .collect();
    let wrong: Vec<String> = pages
        .iter()
        .flat_map(|page| dead(page, "/some/path/", &files))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_loaded_from_other_origins() {
    check(|page| {
        let mut wrong = Vec::new();
        for element in page.all("*") {
            for (name, value) in element.value().attrs() {
                let source = page.file.ends_with("about/index.html")
                    && element.value().name() == "a"
                    && name == "href";
                let elsewhere = ["http:", "https:", "//"]
                    .iter()
                    .any(|start| value.starts_with(start));
                wrong.extend(unless(source || !elsewhere, format!("{name}={value}")));
            }
        }
        let style: String = page.one("style").text().collect();
        wrong.extend(unless(!style.contains("url("), "the style loads something"));
        wrong
    });
}

#[test]
fn links_to_sources_use_https_and_send_no_referrer() {
    let pages = pages();
    let about = pages
        .iter()
        .find(|page| page.file == "about/index.html")
        .unwrap();
    let links = about.all("main li a");
    assert!(links.len() > 10, "only {} sources", links.len());
    for link in links {
        let address = link.attr("href").unwrap();
        assert!(address.starts_with("https://"), "{address}");
        assert_eq!(link.attr("rel"), Some("noreferrer"), "{address}");
    }
}

#[test]
fn every_answer_is_a_link_to_the_step_it_leads_to() {
    let pages = pages();
    for step in StepId::all() {
        let file = format!("{}index.html", step.path());
        let page = pages.iter().find(|page| page.file == file).unwrap();
        let links: Vec<(String, &str)> = page
            .all("main a.answer")
            .into_iter()
            .filter(|link| !link.attr("href").unwrap_or_default().starts_with("tel:"))
            .map(|link| {
                // A sign that ends at a call says so after its label.
                let label = text(link);
                let label = label.strip_suffix(" Call").unwrap_or(&label);
                (label.to_owned(), link.attr("href").unwrap())
            })
            .collect();
        let edges = graph::edges(step).into_iter().map(|edge| {
            (
                content::en::label(step, edge.answer),
                format!("/{}", edge.to.path()),
            )
        });
        let expect: Vec<(String, String)> = edges
            .map(|(label, path)| (label.to_owned(), path))
            .collect();
        let found: Vec<(String, String)> = links
            .into_iter()
            .map(|(label, path)| (label, path.to_owned()))
            .collect();
        assert_eq!(found, expect, "/{}", step.path());
    }
}

#[test]
fn help_is_on_every_page_and_the_back_link_on_all_but_the_first() {
    check(|page| {
        let embed = if page.is_embed_page() { "embed/" } else { "" };
        let help = format!("/{embed}{}help/", page.language.folder());
        let mut wrong = unless(page.attribute("a.get-help", "href") == help, "no help");
        let first = ["index.html", "404.html", "embed/index.html"].contains(&page.name.as_str());
        wrong.extend(unless(
            page.all("a.back").len() == usize::from(!first),
            "the back link",
        ));
        wrong
    });
}

#[test]
fn the_back_link_of_every_step_leads_to_the_step_before() {
    let pages = pages();
    for step in StepId::all() {
        let file = format!("{}index.html", step.path());
        let page = pages.iter().find(|page| page.file == file).unwrap();
        let back = page.all("a.back");
        let back = back.first().map(|link| link.attr("href").unwrap());
        let before = step.parent().map(|before| format!("/{}", before.path()));
        assert_eq!(back, before.as_deref(), "/{}", step.path());
    }
}
