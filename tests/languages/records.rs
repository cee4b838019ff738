//! The records of the translations back into English are of the words as they are now.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use uncramp::figure::Zone;

use crate::literals::string_literals;
use crate::{Copy, ENGLISH, TRANSLATIONS};

/// The texts of a language: those of its steps as they are shown, the lines of each name on the map, and every string of its sources.
fn texts(copy: &Copy) -> BTreeSet<String> {
    let sources = Path::new("src/content").join(copy.language.tag());
    let sources = WalkDir::new(sources).into_iter().map(Result::unwrap);
    let is_source = |path: &&Path| path.extension().is_some_and(|extension| extension == "rs");
    let mut texts: BTreeSet<String> = copy.all().iter().map(|(_, text)| plain(text)).collect();
    texts.extend(Zone::ALL.map(|zone| (copy.zone)(zone).join(" / ")));
    for source in sources {
        if let Some(path) = Some(source.path()).filter(is_source) {
            let literals = string_literals(&fs::read_to_string(path).unwrap());
            texts.extend(literals.iter().map(|text| plain(text)));
        }
    }
    texts
}

/// A text with ordinary spaces.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The sentences of a record with their sources: the first and the third of its four columns.
fn rows(record: &str) -> Vec<(String, String)> {
    let cells = record.lines().filter_map(|line| {
        let row = line.strip_prefix("| ")?.strip_suffix(" |")?;
        let cells: Vec<&str> = row.split(" | ").collect();
        let [own, _, english, _] = cells[..] else {
            return None;
        };
        Some((plain(own), plain(english)))
    });
    cells
        .filter(|(_, english)| english != "English source")
        .collect()
}

#[test]
fn every_row_of_a_back_translation_is_of_the_words_as_they_are() {
    let english = texts(&ENGLISH);
    let mut old = Vec::new();
    for copy in &TRANSLATIONS {
        let tag = copy.language.tag();
        let own = texts(copy);
        let record = format!("src/content/{tag}/back-translation.md");
        let rows = rows(&fs::read_to_string(record).unwrap());
        assert!(rows.len() > 200, "{tag}: {} rows", rows.len());
        for (text, source) in rows {
            if !own.contains(&text) {
                old.push(format!("{tag}: {text}"));
            }
            if !english.contains(&source) {
                old.push(format!("{tag}, English: {source}"));
            }
        }
    }
    assert!(old.is_empty(), "{}", old.join("\n"));
}
