//! The style sheets of the guide in files that its pages share.
//!
//! In the release each page for frames has its style sheet inlined, which lets it paint sooner; in the plugin it would be most of
//! the archive. The first part of it is the critical one. What follows are the parts for questions and for other steps, which are
//! files of the release already, or the first of these and the part for pages to read.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::content_hash::content_hash;

const CRITICAL: &str = "critical";
const ARTICLE: &str = "article";
/// How a page names the parts that are not inlined in it.
const LATER: (&str, &str) = ("<link rel=\"stylesheet\" href=\"/", "\" media=\"not all\">");

/// The parts of the style sheet.
#[derive(Debug)]
pub(super) struct Styles {
    critical: String,
    question: StyleFile,
    deferred: StyleFile,
    article: Option<String>,
}

/// A part that is a file of the release.
#[derive(Debug)]
struct StyleFile {
    file: String,
    text: String,
}

impl Styles {
    /// The first three parts, from the first page, which inlines one and links the others. `read` returns a file of the release.
    pub(super) fn of_first_page(html: &str, read: impl Fn(&str) -> Result<String>) -> Result<Self> {
        let (_, critical, mut rest) = split(html)?;
        let mut next = || -> Result<StyleFile> {
            let (file, after) = rest
                .split_once(LATER.0)
                .and_then(|(_, after)| after.split_once(LATER.1))
                .context("The page does not link two parts of the style sheet")?;
            rest = after;
            Ok(StyleFile {
                file: file.to_owned(),
                text: read(file)?,
            })
        };
        Ok(Self {
            critical: critical.to_owned(),
            question: next()?,
            deferred: next()?,
            article: None,
        })
    }

    /// A page with links to the parts that are inlined in it.
    pub(super) fn linked(&mut self, html: &str) -> Result<String> {
        let (head, inlined, rest) = split(html)?;
        let further = inlined
            .strip_prefix(&*self.critical)
            .and_then(|rest| rest.strip_prefix(&*self.question.text))
            .context(
                "The style sheet does not begin with the critical part and that for questions",
            )?;
        let mut links = link(&name(CRITICAL, &self.critical)) + &link(&self.question.file);
        if further == self.deferred.text {
            links += &link(&self.deferred.file);
        } else if !further.is_empty() {
            if self.article.get_or_insert_with(|| further.to_owned()) != further {
                bail!(
                    "There are more parts of the style sheet than critical, question, deferred and article"
                );
            }
            links += &link(&name(ARTICLE, further));
        }
        Ok([head, &links, rest].concat())
    }

    /// The parts that are not files of the release, by their names.
    pub(super) fn files(self) -> BTreeMap<String, Vec<u8>> {
        let article = self.article.map(|text| (ARTICLE, text));
        [(CRITICAL, self.critical)]
            .into_iter()
            .chain(article)
            .map(|(part, text)| (format!("{part}.css"), text.into_bytes()))
            .collect()
    }
}

/// A page before its style sheet, the style sheet, and the page after it.
fn split(html: &str) -> Result<(&str, &str, &str)> {
    let (head, rest) = html.split_once("<style>").context("No style sheet")?;
    let (style, rest) = rest
        .split_once("</style>")
        .context("A style sheet does not end")?;
    Ok((head, style, rest))
}

fn name(part: &str, text: &str) -> String {
    format!("{part}-{}.css", content_hash(text.as_bytes()))
}

fn link(file: &str) -> String {
    format!("<link rel=\"stylesheet\" href=\"/{file}\">")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST_PAGE: &str = "<head><style>a{}</style><link rel=\"stylesheet\" href=\"/question-1.css\" media=\"not all\">\
                              <link rel=\"stylesheet\" href=\"/deferred-1.css\" media=\"not all\"></head>";

    fn styles() -> Result<Styles> {
        Styles::of_first_page(FIRST_PAGE, |file| {
            let text = if file == "question-1.css" {
                "q{}"
            } else {
                "b{}"
            };
            Ok(text.to_owned())
        })
    }

    #[test]
    fn a_page_links_the_parts_that_were_inlined_in_it() -> Result<()> {
        let mut styles = styles()?;
        let question = link(&name(CRITICAL, "a{}")) + &link("question-1.css");
        let step = styles.linked("<head><style>a{}q{}b{}</style></head>")?;
        assert_eq!(
            step,
            format!("<head>{question}{}</head>", link("deferred-1.css"))
        );
        let article = styles.linked("<head><style>a{}q{}c{}</style></head>")?;
        assert_eq!(
            article,
            format!("<head>{question}{}</head>", link(&name(ARTICLE, "c{}")))
        );
        let files = styles.files();
        assert_eq!(files["critical.css"], b"a{}");
        assert_eq!(files["article.css"], b"c{}");
        assert_eq!(files.len(), 2);
        Ok(())
    }

    #[test]
    fn another_style_sheet_is_an_error() -> Result<()> {
        let mut styles = styles()?;
        styles.linked("<style>a{}q{}c{}</style>")?;
        for html in [
            "<style>a{}q{}d{}</style>",
            "<style>a{}c{}</style>",
            "<style>x{}</style>",
            "<p>",
            "<style>a{}",
        ] {
            assert!(styles.linked(html).is_err(), "{html}");
        }
        assert!(Styles::of_first_page("<style>a{}</style>", |_| Ok(String::new())).is_err());
        Ok(())
    }
}
