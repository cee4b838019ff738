//! The list of pages for search engines, with each page's address in every language.

use super::Site;
use super::head::translations;
use super::routes::{ARTICLES, SHEETS};
use crate::care::StepId;
use std::fmt::Write as _;

/// The file with the list, relative to the root.
const FILE: &str = "sitemap.xml";
/// The file that leads search engines to it, which they look for at the root of the host only.
const ROBOTS: &str = "robots.txt";

/// The files. None if the host is not known: they need full addresses.
pub(super) fn files(site: &Site) -> Vec<(String, String)> {
    if site.origin.is_empty() {
        return Vec::new();
    }
    let mut files = vec![(FILE.to_owned(), sitemap(site))];
    if site.root == "/" {
        let robots = ["Sitemap: ", &site.origin, "/", FILE, "\n"].concat();
        files.push((ROBOTS.to_owned(), robots));
    }
    files
}

/// Every page of every language, each with its translations.
fn sitemap(site: &Site) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let paths: Vec<_> = StepId::all()
        .map(StepId::path)
        .chain(ARTICLES)
        .chain(SHEETS)
        .collect();
    for language in site.published.iter() {
        for path in &paths {
            let folder = site.address_in(language);
            let _ = write!(text, "<url><loc>{}{folder}{path}</loc>", site.origin);
            for (language, address) in translations(site, path) {
                let _ = write!(
                    text,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\"/>"
                );
            }
            text += "</url>\n";
        }
    }
    text + "</urlset>\n"
}
