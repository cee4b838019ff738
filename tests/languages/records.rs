//! The records of the translations back into English are of the words as they are now.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use uncramp::review::translation::record::{plain, sentences};
use walkdir::WalkDir;

use uncramp::figure::Zone;

use crate::literals::string_literals;
use crate::{Copy, ENGLISH, TRANSLATIONS};

/// The texts of a language: those of its steps as shown, the lines of each name on the map, and every string of its sources.
fn texts(copy: &Copy) -> BTreeSet<String> {
    let sources = Path::new("src/content").join(copy.language.tag());
    let sources = WalkDir::new(sources).into_iter().map(Result::unwrap);
    let is_source = |path: &&Path| path.extension().is_some_and(|extension| extension == "rs");
    let mut texts: BTreeSet<String> = copy.all().iter().map(|(_, text)| plain(text)).collect();
    texts.extend(Zone::ALL.map(|zone| (copy.zone)(zone).join(" / ")));
    for source in sources {
        if let Some(path) = Some(source.path()).filter(is_source) {
            let literals = string_literals(&fs::read_to_string(path).unwrap());
            texts.extend(literals.iter().map(|(_, text)| plain(text)));
        }
    }
    texts
}

#[test]
fn every_row_of_a_back_translation_is_of_the_words_as_they_are() {
    let english = texts(&ENGLISH);
    let mut old = Vec::new();
    for copy in &TRANSLATIONS {
        let tag = copy.language.tag();
        let own = texts(copy);
        let record = sentences(copy.language);
        assert!(record.len() > 200, "{tag}: {} rows", record.len());
        for sentence in record {
            if !own.contains(&sentence.own) {
                old.push(format!("{tag}: {}", sentence.own));
            }
            if !english.contains(&sentence.english) {
                old.push(format!("{tag}, English: {}", sentence.english));
            }
        }
    }
    assert!(old.is_empty(), "{}", old.join("\n"));
}

#[test]
fn no_row_is_in_a_record_twice_and_their_number_is_documented() {
    let overview = fs::read_to_string("docs/translations.md").unwrap();
    for copy in &TRANSLATIONS {
        let tag = copy.language.tag();
        let record = sentences(copy.language);
        for (at, sentence) in record.iter().enumerate() {
            assert!(!record[..at].contains(sentence), "{tag}: {}", sentence.own);
        }
        let link = format!("src/content/{tag}/back-translation.md");
        let row = overview.lines().find(|line| line.contains(&link));
        let number = format!("| {} |", record.len());
        assert!(
            row.is_some_and(|row| row.contains(&number)),
            "{tag}: {number}"
        );
    }
}
