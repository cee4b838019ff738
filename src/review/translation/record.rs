//! The record of the translation back into English (`back-translation.md` in the folder of a language) and the glossary.

use super::markdown::{self, Block};
use crate::language::Language;

/// A sentence of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// In the language, with ordinary spaces.
    pub own: String,
    /// Translated back.
    pub back: String,
    /// The English source.
    pub english: String,
    /// Whether that is the same, in the words of the record.
    pub same: String,
}

impl Sentence {
    /// What the record says of the sentence besides that it means the same.
    #[must_use]
    pub fn remark(&self) -> &str {
        let Some(rest) = self.same.strip_prefix("yes") else {
            return &self.same;
        };
        let rest = rest.trim_start_matches([';', ',']).trim();
        let in_brackets = rest
            .strip_prefix('(')
            .and_then(|rest| rest.strip_suffix(')'));
        in_brackets.unwrap_or(rest)
    }
}

/// A text with ordinary spaces, as the records have them.
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The record of a language; empty for English.
const fn record(language: Language) -> &'static str {
    match language {
        Language::English => "",
        Language::Spanish => include_str!("../../content/es/back-translation.md"),
        Language::German => include_str!("../../content/de/back-translation.md"),
        Language::French => include_str!("../../content/fr/back-translation.md"),
        Language::Portuguese => include_str!("../../content/pt/back-translation.md"),
        Language::Japanese => include_str!("../../content/ja/back-translation.md"),
    }
}

/// The glossary of a language; empty for English.
const fn glossary_text(language: Language) -> &'static str {
    match language {
        Language::English => "",
        Language::Spanish => include_str!("../../content/es/glossary.md"),
        Language::German => include_str!("../../content/de/glossary.md"),
        Language::French => include_str!("../../content/fr/glossary.md"),
        Language::Portuguese => include_str!("../../content/pt/glossary.md"),
        Language::Japanese => include_str!("../../content/ja/glossary.md"),
    }
}

/// The sentences of the record of a language: the rows of its tables with four columns.
#[must_use]
pub fn sentences(language: Language) -> Vec<Sentence> {
    let tables = markdown::blocks(record(language)).into_iter();
    let rows = tables.flat_map(|block| match block {
        Block::Table { rows, .. } => rows,
        _ => Vec::new(),
    });
    rows.filter_map(|cells| {
        let [own, back, english, same] = cells[..] else {
            return None;
        };
        Some(Sentence {
            own: plain(own),
            back: back.to_owned(),
            english: plain(english),
            same: same.to_owned(),
        })
    })
    .collect()
}

/// How the record of a language came about: its paragraphs.
pub(super) fn account(language: Language) -> Vec<String> {
    let blocks = markdown::blocks(record(language)).into_iter();
    let paragraphs = blocks.filter_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    });
    paragraphs.collect()
}

/// The glossary of a language.
pub(super) fn glossary(language: Language) -> Vec<Block<'static>> {
    markdown::blocks(glossary_text(language))
}
