//! The document of a translation: every word of it beside the English, for a clinician who speaks the language. What the guide
//! decides is in the English document.

mod claims;
mod copy;
mod document;
mod markdown;
mod numbers;
pub mod record;
mod rows;
mod screens;
mod tables;

pub use copy::copy;
pub use document::{Subject, document};
pub use rows::{Row, page_rows, rows};

use crate::content::own_name;
use crate::language::Locale;
use maud::{Markup, html};
use record::{Sentence, plain, sentences};

/// For whom a document is, and what is needed to write it.
struct Reader {
    locale: Locale,
    record: Vec<Sentence>,
}

impl Reader {
    fn new(locale: Locale) -> Self {
        Self {
            locale,
            record: sentences(locale.language()),
        }
    }

    /// The language for `lang`.
    const fn lang(&self) -> &'static str {
        self.locale.language().bcp47()
    }

    /// What the language is called in itself.
    fn own_name(&self) -> Markup {
        html! { span lang=(self.lang()) { (own_name(self.locale.language())) } }
    }

    /// A cell with a text of the language.
    fn own(&self, text: &str) -> Markup {
        html! { td.own lang=(self.lang()) { (text) } }
    }

    /// How a sentence was translated back, if it is in the record.
    fn sentence(&self, own: &str, english: &str) -> Option<&Sentence> {
        let (own, english) = (plain(own), plain(english));
        self.record
            .iter()
            .find(|it| it.own == own && it.english == english)
    }
}
