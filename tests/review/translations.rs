//! The document of each translation is complete, and a signature of it holds for what was read, with the English one.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use scraper::{Html, Selector};
use uncramp::care::{Answer, Question, RedFlag, StepId};
use uncramp::content::{de, en};
use uncramp::language::{Language, Locale};
use uncramp::review::signature::{self, Signature};
use uncramp::review::translation::record::{plain, sentences};
use uncramp::review::translation::{Subject, document, page_rows, rows};
use uncramp::review::{banner, hash, signed_text, words};

use crate::COPY;
use crate::signatures::made_up;

/// A translation with the text that is signed and its document.
struct Translation {
    language: Language,
    copy: String,
    document: String,
}

static TRANSLATIONS: LazyLock<Vec<Translation>> = LazyLock::new(|| {
    let of = |language| {
        let copy = signed_text(language);
        Translation {
            language,
            document: written(language, &copy, &[], None),
            copy,
        }
    };
    Language::ALL.into_iter().skip(1).map(of).collect()
});

fn written(
    language: Language,
    copy: &str,
    signatures: &[Signature],
    signed: Option<&str>,
) -> String {
    let subject = Subject {
        language,
        copy,
        english_hash: &hash(&COPY),
    };
    document(subject, signatures, signed)
}

fn german() -> &'static Translation {
    let is_german = |it: &&Translation| it.language == Language::German;
    TRANSLATIONS.iter().find(is_german).unwrap()
}

/// A made-up signature of the copy of a language.
fn made_up_in(language: &str, hash: &str) -> String {
    made_up(hash).replace("name", &format!("language = \"{language}\"\nname"))
}

/// What the German guide says with these signatures, if these are the copies.
fn german_banner(file: &str, english: &str, german: &str) -> Vec<String> {
    let signatures = signature::read(file).unwrap();
    banner(Language::German, &signatures, |language| match language {
        Language::English => hash(english),
        Language::German => hash(german),
        other => panic!("{other:?} is not asked for"),
    })
}

const REVIEWED: &str = "Geprüft von Dr A. Example, sport physician, am 28. Feb. 2026.";

#[test]
fn a_translation_is_reviewed_only_while_it_and_the_english_guide_are_signed() {
    let (english, german) = (COPY.as_str(), german().copy.as_str());
    let unread = de::about::TRANSLATED.unwrap();
    let of_english = made_up(&hash(english));
    let of_german = made_up_in("de", &hash(german));
    let both = of_english.clone() + &of_german;
    assert_eq!(german_banner(&both, english, german), [REVIEWED]);
    for (file, what) in [
        ("", "nobody"),
        (&*of_english, "English alone"),
        (&of_german, "German alone"),
        (&(made_up_in("ja", &hash(german)) + &of_english), "Japanese"),
        (&made_up(&hash(german)), "the German copy as English"),
        (
            &(made_up_in("de", &hash(english)) + &of_english),
            "German, with the hash of English",
        ),
    ] {
        assert_eq!(german_banner(file, english, german), [unread], "{what}");
    }
    // A change of either.
    let changed = german.replacen("Stopp. Wo", "Stopp! Wo", 1);
    assert_ne!(changed, german);
    assert_eq!(german_banner(&both, english, &changed), [unread]);
    let changed = english.replacen("Stop. Where", "Stop! Where", 1);
    assert_ne!(changed, english);
    assert_eq!(german_banner(&both, &changed, german), [unread]);
}

#[test]
fn the_english_guide_does_not_ask_for_a_signature_of_a_translation() {
    let both = made_up(&hash(&COPY)) + &made_up_in("de", &hash("another copy"));
    let signatures = signature::read(&both).unwrap();
    let lines = banner(Language::English, &signatures, |_| hash(&COPY));
    let reviewed = "Reviewed by Dr A. Example, sport physician, on 28 Feb 2026.";
    assert_eq!(lines, [reviewed]);
}

#[test]
fn a_signature_names_a_language_of_the_guide_or_none() {
    let read = |file: &str| signature::read(file).map(|all| all[0].language);
    let hash = hash("");
    assert_eq!(read(&made_up(&hash)), Ok(Language::English));
    for language in Language::ALL {
        assert_eq!(read(&made_up_in(language.tag(), &hash)), Ok(language));
    }
    for other in ["it", "DE", "de-AT", "", "german"] {
        let error = read(&made_up_in(other, &hash)).unwrap_err();
        let expect = "signature 1: `language` must be one of en, es, de, fr, pt, ja";
        assert!(error.starts_with(expect), "{error}");
    }
}

#[test]
fn a_changed_word_of_either_language_changes_what_is_signed() {
    for it in TRANSLATIONS.iter() {
        let lines: BTreeSet<&str> = it.copy.lines().collect();
        for word in words(it.language).lines() {
            let line = format!("word\t{word}\t");
            assert!(lines.contains(line.as_str()), "{line}");
        }
        for word in words(Language::English).lines() {
            let line = format!("word\t\t{word}");
            assert!(lines.contains(line.as_str()), "{line}");
        }
        for line in lines {
            assert_eq!(line.split('\t').count(), 3, "{line}");
        }
    }
    let hashes: BTreeSet<String> = TRANSLATIONS.iter().map(|it| hash(&it.copy)).collect();
    assert_eq!(hashes.len(), TRANSLATIONS.len());
}

/// The text of a page, its escapes undone.
fn unescaped(document: &str) -> String {
    document
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[test]
fn each_document_has_every_word_of_its_language_and_of_the_english_one() {
    for it in TRANSLATIONS.iter() {
        let plain = unescaped(&it.document);
        let english = words(Language::English).lines();
        for word in words(it.language).lines().chain(english) {
            assert!(plain.contains(word), "{:?}: {word}", it.language);
        }
        for step in StepId::all() {
            assert!(plain.contains(&format!("/{}<", step.path())));
        }
        assert!(it.document.contains(&hash(&it.copy)));
        assert!(it.document.contains(&hash(&COPY)));
        assert!(!it.document.contains("<script"));
        assert!(it.document.contains("href=\"../index.html\""));
    }
}

#[test]
fn every_text_of_a_screen_stands_beside_its_english() {
    let row = Selector::parse("tr").unwrap();
    let cell = Selector::parse("td").unwrap();
    for it in TRANSLATIONS.iter() {
        let locale = Locale::new(it.language);
        let page = Html::parse_document(&it.document);
        let mut beside = BTreeSet::new();
        for row in page.select(&row) {
            let mut cells = row.select(&cell);
            if let (Some(own), Some(english)) = (cells.next(), cells.next()) {
                let lang = own.value().attr("lang");
                // The first column of the glossary is English.
                if lang.is_some() {
                    assert_eq!(lang, Some(it.language.bcp47()));
                    // Below its English a sentence may be translated back.
                    let english = english.text().next().unwrap_or_default();
                    beside.insert((own.text().collect::<String>(), english.to_owned()));
                }
            }
        }
        for step in StepId::all() {
            let all = rows(step, locale)
                .into_iter()
                .chain(page_rows(step, locale));
            for row in all {
                assert!(!row.own.is_empty() && !row.english.is_empty(), "{row:?}");
                let pair = (row.own, row.english);
                assert!(
                    beside.contains(&pair),
                    "{:?} {step:?}: {pair:?}",
                    it.language
                );
            }
        }
    }
}

#[test]
fn each_document_is_valid() {
    let id = Selector::parse("[id]").unwrap();
    let link = Selector::parse("a[href^='#']").unwrap();
    let with_language = Selector::parse("[lang]").unwrap();
    let english = english_document();
    let all = TRANSLATIONS.iter().map(|it| (it.language, &*it.document));
    for (language, document) in all.chain([(Language::English, english.as_str())]) {
        let page = Html::parse_document(document);
        assert_eq!(page.errors, [""; 0], "{language:?}");
        let ids: Vec<&str> = page.select(&id).filter_map(|it| it.attr("id")).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{language:?}");
        for link in page.select(&link) {
            let target = link.attr("href").unwrap().trim_start_matches('#');
            assert!(unique.contains(target), "{language:?} #{target}");
        }
        let tags: BTreeSet<&str> = page
            .select(&with_language)
            .filter_map(|it| it.attr("lang"))
            .collect();
        assert_eq!(tags, BTreeSet::from(["en", language.bcp47()]));
    }
}

fn english_document() -> String {
    uncramp::review::document(&COPY, &[], None)
}

#[test]
fn every_red_flag_and_every_order_of_a_page_for_help_is_translated_back() {
    let mut missing = Vec::new();
    for it in TRANSLATIONS.iter() {
        let recorded: BTreeSet<(String, String)> = sentences(it.language)
            .into_iter()
            .map(|sentence| (sentence.own, sentence.english))
            .collect();
        let mut check = |own: &str, english: &str| {
            if !recorded.contains(&(plain(own), plain(english))) {
                missing.push(format!("{:?}: {own} | {english}", it.language));
            }
        };
        let locale = Locale::new(it.language);
        let safety = rows(StepId::Question(Question::Safety), locale);
        for flag in RedFlag::ALL {
            let label = en::label(StepId::Question(Question::Safety), Answer::Flag(flag));
            let row = safety.iter().find(|row| row.english == label).unwrap();
            check(&row.own, label);
        }
        for step in StepId::all().filter(|step| matches!(step, StepId::Stop(_))) {
            for row in rows(step, locale) {
                if ["Text", "Do", "Do not"].contains(&row.kind) {
                    check(&row.own, &row.english);
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn a_document_shows_what_has_changed_since_the_last_signature_of_its_language() {
    let before = german().copy.as_str();
    let after = before.replace("Stopp. Wo ist der Krampf?", "Stopp. Wo sitzt der Krampf?");
    assert_ne!(before, after);
    let file = made_up(&hash(&COPY)) + &made_up_in("de", &hash(before));
    let signatures = signature::read(&file).unwrap();
    let page = written(Language::German, &after, &signatures, Some(before));
    let gone = "<b lang=\"de\">Stopp. Wo ist der Krampf?</b> Stop. Where is the cramp?";
    let new = gone.replace("ist", "sitzt");
    assert!(page.contains(gone) && page.contains(&new));
    assert!(page.contains(de::about::TRANSLATED.unwrap()));

    let page = written(Language::German, before, &signatures, Some(before));
    assert!(page.contains("Nothing has changed") && page.contains(REVIEWED));
    // Signatures of other languages do not count for Japanese.
    let page = written(Language::Japanese, before, &signatures, None);
    assert!(page.contains("Nobody has signed yet"));
}
