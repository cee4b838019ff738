//! A plain page of text: the baseline that the guide should be as fast as.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use scraper::{Html, Selector};

use crate::support::dist;

/// The policy that the rivals' server also sends as a header.
const POLICY: &str = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'";

/// The page of an article whose paragraphs are separated by empty lines; by default the guide's own page of causes and
/// plans.
pub fn page(text: Option<&Path>) -> String {
    let paragraphs = match text {
        Some(path) => {
            let text = fs::read_to_string(path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            text.split("\n\n")
                .map(|paragraph| paragraph.trim().to_owned())
                .filter(|paragraph| !paragraph.is_empty())
                .collect()
        }
        None => own_words(),
    };
    let mut body = String::new();
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let is_heading = paragraph.len() < 80 && !paragraph.ends_with(['.', ':', '!', '?'])
            || paragraph.len() < 50 && paragraph.ends_with('?');
        let element = match (at, is_heading) {
            (0, _) => "h1",
            (_, true) => "h2",
            (_, false) => "p",
        };
        let safe = paragraph.replace('&', "&amp;").replace('<', "&lt;");
        writeln!(body, "<{element}>{safe}</{element}>").unwrap();
    }
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>An article</title>\n<link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

fn own_words() -> Vec<String> {
    let page = fs::read_to_string(dist().join("learn/index.html")).unwrap();
    let parts = Selector::parse("h1, h2, p, li").unwrap();
    let page = Html::parse_document(&page);
    page.select(&parts)
        .map(|part| part.text().collect())
        .collect()
}
