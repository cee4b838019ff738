//! The style sheets of the guide in files that its pages share.
//!
//! In the release each page for frames has its style sheet inlined, which lets it paint sooner; in the plugin it would be most of
//! the archive. The first part of it is the critical one. What follows is the deferred part, which is a file of the release
//! already, or the part for pages to read.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::content_hash::content_hash;

const CRITICAL: &str = "critical";
const ARTICLE: &str = "article";
/// How a page names the deferred part that is not inlined in it.
const DEFERRED: (&str, &str) = ("<link rel=\"stylesheet\" href=\"/", "\" media=\"not all\">");

/// The parts of the style sheet.
#[derive(Debug)]
pub(super) struct Styles {
    critical: String,
    deferred: Deferred,
    article: Option<String>,
}

/// The part that questions do not have inlined.
#[derive(Debug)]
struct Deferred {
    file: String,
    text: String,
}

impl Styles {
    /// The first two parts, from a page that inlines one and links the other. `read` returns a file of the release.
    pub(super) fn of_question(html: &str, read: impl Fn(&str) -> Result<String>) -> Result<Self> {
        let (_, critical, rest) = split(html)?;
        let file = rest
            .split_once(DEFERRED.0)
            .and_then(|(_, after)| after.split_once(DEFERRED.1))
            .map(|(file, _)| file)
            .context("The page defers no style sheet")?;
        Ok(Self {
            critical: critical.to_owned(),
            deferred: Deferred {
                file: file.to_owned(),
                text: read(file)?,
            },
            article: None,
        })
    }

    /// A page with links to the parts that are inlined in it.
    pub(super) fn linked(&mut self, html: &str) -> Result<String> {
        let (head, inlined, rest) = split(html)?;
        let further = inlined
            .strip_prefix(&*self.critical)
            .context("The style sheet does not begin with the critical part")?;
        let mut links = link(&name(CRITICAL, &self.critical));
        if further == self.deferred.text {
            links += &link(&self.deferred.file);
        } else if !further.is_empty() {
            if self.article.get_or_insert_with(|| further.to_owned()) != further {
                bail!(
                    "There are more parts of the style sheet than critical, deferred and article"
                );
            }
            links += &link(&name(ARTICLE, further));
        }
        Ok([head, &links, rest].concat())
    }

    /// The parts that the release has not as files, by their names.
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

    const QUESTION: &str = "<head><style>a{}</style><link rel=\"stylesheet\" href=\"/deferred-1.css\" media=\"not all\"></head>";

    fn styles() -> Result<Styles> {
        Styles::of_question(QUESTION, |_| Ok("b{}".to_owned()))
    }

    #[test]
    fn a_page_links_the_parts_that_were_inlined_in_it() -> Result<()> {
        let mut styles = styles()?;
        let critical = link(&name(CRITICAL, "a{}"));
        let step = styles.linked("<head><style>a{}b{}</style></head>")?;
        assert_eq!(
            step,
            format!("<head>{critical}{}</head>", link("deferred-1.css"))
        );
        let article = styles.linked("<head><style>a{}c{}</style></head>")?;
        assert_eq!(
            article,
            format!("<head>{critical}{}</head>", link(&name(ARTICLE, "c{}")))
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
        styles.linked("<style>a{}c{}</style>")?;
        for html in [
            "<style>a{}d{}</style>",
            "<style>x{}</style>",
            "<p>",
            "<style>a{}",
        ] {
            assert!(styles.linked(html).is_err(), "{html}");
        }
        assert!(Styles::of_question("<style>a{}</style>", |_| Ok(String::new())).is_err());
        Ok(())
    }
}
