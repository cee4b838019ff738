//! The text whose hash a signature of a translation is bound to: one fact a line, in three columns separated by tabs. The first
//! says what it is, the second has it in the language, the third in English.

use super::claims::claims;
use super::numbers::{Named, numbers};
use super::rows::{Row, page_rows, rows};
use crate::care::StepId;
use crate::language::{Language, Locale};
use crate::review::picture::shown;
use crate::review::words::words;

/// The text that is signed for a translation.
///
/// It has the words of both languages: a translation is right only of the English that it translates.
#[must_use]
pub fn copy(language: Language) -> String {
    let locale = Locale::new(language);
    let mut text = String::new();
    let mut add = |what: &str, own: &str, english: &str| {
        let line = [what, own, english].join("\t");
        text.push_str(&line.replace('\n', "\\n"));
        text.push('\n');
    };
    add("language", language.tag(), Language::English.tag());
    for step in StepId::all() {
        for Row {
            kind,
            own,
            english,
            to,
        } in page_rows(step, locale)
            .into_iter()
            .chain(rows(step, locale))
        {
            let to = to.map_or(String::new(), |to| format!(" -> {}", shown(to)));
            add(&format!("{} {kind}{to}", shown(step)), &own, &english);
        }
    }
    for claim in claims(locale) {
        for row in claim {
            add(row.kind, &row.own, &row.english);
        }
    }
    for Named {
        name,
        number,
        second_line,
    } in numbers(locale)
    {
        add(number, &name[0], &name[1]);
        add(number, &second_line[0], &second_line[1]);
    }
    for word in words(language).lines() {
        add("word", word, "");
    }
    for word in words(Language::English).lines() {
        add("word", "", word);
    }
    text
}
