//! Every text of the copy of a language, and of what each is a translation. `build.rs` collects them from the sources, so that no
//! text escapes.

use crate::language::Language;

macro_rules! of_each_language {
    ($language:expr, $file:literal) => {
        match $language {
            Language::English => include_str!(concat!(env!("OUT_DIR"), "/", $file, "_en.txt")),
            Language::Spanish => include_str!(concat!(env!("OUT_DIR"), "/", $file, "_es.txt")),
            Language::German => include_str!(concat!(env!("OUT_DIR"), "/", $file, "_de.txt")),
            Language::French => include_str!(concat!(env!("OUT_DIR"), "/", $file, "_fr.txt")),
            Language::Portuguese => include_str!(concat!(env!("OUT_DIR"), "/", $file, "_pt.txt")),
            Language::Japanese => include_str!(concat!(env!("OUT_DIR"), "/", $file, "_ja.txt")),
        }
    };
}

/// Every text of the copy of a language once, a line each, sorted.
#[must_use]
pub const fn words(language: Language) -> &'static str {
    of_each_language!(language, "words")
}

/// A text of the copy, and where it is in the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Located {
    /// The path of its file in the folder of the language.
    pub(super) file: &'static str,
    item: &'static str,
    code: &'static str,
    /// The text.
    pub(super) text: &'static str,
}

/// Every text of the copy of a language, in the order of the sources.
pub(super) fn texts(language: Language) -> impl Iterator<Item = Located> {
    let lines = of_each_language!(language, "texts").lines();
    lines.filter_map(|line| {
        let mut parts = line.splitn(4, '\t');
        Some(Located {
            file: parts.next()?,
            item: parts.next()?,
            code: parts.next()?,
            text: parts.next()?,
        })
    })
}

/// Texts of a language and what they translate: one of each, or all of an item whose parts do not correspond one by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Translated {
    /// The path of their file in the folder of the language.
    pub(super) file: &'static str,
    /// In that language.
    pub(super) own: Vec<&'static str>,
    /// In English.
    pub(super) english: Vec<&'static str>,
}

/// Every text of a language beside the English one, in the order of the sources, then what only English has.
pub(super) fn translated(language: Language) -> Vec<Translated> {
    let mut english = items(Language::English);
    let mut found = Vec::new();
    for own in items(language) {
        let at = english.iter().position(|other| is_same(own[0], other[0]));
        let other = at.map(|at| english.remove(at)).unwrap_or_default();
        found.extend(side_by_side(&own, &other));
    }
    found.extend(english.iter().flat_map(|other| side_by_side(&[], other)));
    found
}

fn is_same(one: Located, other: Located) -> bool {
    (one.file, one.item) == (other.file, other.item)
}

/// The texts of a language by their item; none is empty.
fn items(language: Language) -> Vec<Vec<Located>> {
    let mut items: Vec<Vec<Located>> = Vec::new();
    for text in texts(language) {
        match items.iter_mut().find(|item| is_same(item[0], text)) {
            Some(item) => item.push(text),
            None => items.push(vec![text]),
        }
    }
    items
}

/// The texts of an item one by one if it is built in the same way in both languages: then each translates the one in its place.
fn side_by_side(own: &[Located], english: &[Located]) -> Vec<Translated> {
    let file = own.first().or(english.first()).map_or("", |it| it.file);
    let same = own.len() == english.len()
        && own
            .iter()
            .zip(english)
            .all(|(own, english)| own.code == english.code);
    let texts = |of: &[Located]| of.iter().map(|it| it.text).collect();
    let pair = |own: &[Located], english: &[Located]| Translated {
        file,
        own: texts(own),
        english: texts(english),
    };
    if same {
        let pairs = own.chunks(1).zip(english.chunks(1));
        return pairs.map(|(own, english)| pair(own, english)).collect();
    }
    vec![pair(own, english)]
}
