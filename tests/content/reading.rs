//! How hard a text is to read: sentences, words, syllables, and the resulting grade.

use std::collections::BTreeSet;
use std::env;

use uncramp::care::StepId;
use uncramp::content::en::{figure_label, place, step};

use crate::{labels, pages, picture_cues, prose, ui_texts};

/// The highest grade a screen of the guide may have.
pub(crate) const GRADE: f64 = 6.0;

pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '?', '!'])
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty())
}

/// Words that [`syllables`] gets wrong, counted by ear, and numbers as they are spoken.
const BY_EAR: &[(&str, usize)] = &[
    ("1", 1),
    ("2", 1),
    ("6", 1),
    ("3", 1),
    ("5", 1),
    ("10", 1),
    ("20", 2),
    ("30", 2),
    ("area", 3),
    ("asplund", 2),
    ("defibrillator", 5),
    ("diabetes", 4),
    ("ibuprofen", 4),
    ("noakes", 1),
    ("being", 2),
    ("cola", 2),
    ("cdc", 3),
    ("nhs", 3),
    ("someone", 2),
    ("somewhere", 2),
    ("something", 2),
    ("clothes", 1),
    ("doctor", 2),
    ("medicine", 3),
    ("vomiting", 3),
    ("medical", 3),
    ("fluid", 2),
    ("headache", 2),
    ("tiptoe", 2),
    ("urine", 2),
    ("people", 2),
    ("tired", 2),
    ("uncramp", 2),
    ("45", 3),
    ("ankles", 2),
    ("calcium", 3),
    ("csv", 3),
    ("diary", 3),
    ("fibres", 2),
    ("foretell", 2),
    ("hillier", 3),
    ("json", 2),
    ("magnesium", 4),
    ("muscles", 2),
    ("potassium", 4),
    ("sodium", 3),
    ("soreness", 2),
    ("usual", 3),
];

/// The syllables of an English word: its groups of vowels, except silent endings.
fn syllables(word: &str) -> usize {
    let word = word.trim_matches('\'');
    if let Some((_, count)) = BY_EAR.iter().find(|(checked, _)| *checked == word) {
        return *count;
    }
    let vowel = |letter: char| "aeiouy".contains(letter);
    let letters: Vec<char> = word.chars().collect();
    let groups = letters
        .iter()
        .enumerate()
        .filter(|(at, letter)| vowel(**letter) && (*at == 0 || !vowel(letters[at - 1])))
        .count();
    let before = |ending: usize| letters.len().checked_sub(ending + 1).map(|at| letters[at]);
    let silent = if word.ends_with("ed") {
        before(2).is_some_and(|letter| !"td".contains(letter) && !vowel(letter))
    } else if word.ends_with("es") {
        before(2).is_some_and(|letter| !"sxzcgh".contains(letter) && !vowel(letter))
    } else if word.ends_with("le") {
        before(2).is_some_and(vowel)
    } else {
        word.ends_with('e') && before(1).is_some_and(|letter| !vowel(letter))
    };
    groups.saturating_sub(usize::from(silent)).max(1)
}

/// The Flesch-Kincaid grade of some texts, each at least a sentence.
#[expect(clippy::cast_precision_loss, reason = "counts of words on a screen")]
pub(crate) fn grade(texts: &[&str]) -> f64 {
    let sentences = texts.iter().flat_map(|text| sentences(text)).count() as f64;
    let words: Vec<String> = texts.iter().flat_map(|text| words(text)).collect();
    let syllables = words.iter().map(|word| syllables(word)).sum::<usize>() as f64;
    let words = words.len() as f64;
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

#[test]
fn syllables_are_counted_as_spoken() {
    #[track_caller]
    fn check(line: &str, expect: usize) {
        for word in line.split(' ') {
            assert_eq!(syllables(word), expect, "{word}");
        }
    }
    check(
        "calf thigh ease eased hips knee rubbed cramped toes comes pulled breathe 10 clothes",
        1,
    );
    check(
        "muscle little gently bottle minutes needed started urine someone hamstring numbers",
        2,
    );
    check("emergency", 4);
    check("medical department medicine dehydrate", 3);
    check(
        "buttock standing easing stretches places wrapped's tablet massage advice",
        2,
    );
}

#[test]
fn the_grade_is_that_of_flesch_and_kincaid() {
    // 6 words, 1 sentence, 6 syllables.
    assert!((grade(&["The cat sat on the mat."]) - -1.45).abs() < 0.01);
}

#[test]
fn every_screen_reads_at_grade_six_or_below() {
    for id in StepId::all() {
        let prose = prose(id);
        let mut all = prose.clone();
        all.extend(labels(id));
        for (what, texts) in [("the text", &prose), ("the text and its answers", &all)] {
            let grade = grade(texts);
            if env::var_os("SHOW").is_some() {
                println!("{grade:5.1} /{} {what}", id.path());
            }
            assert!(
                grade <= GRADE,
                "{what} of /{} is at grade {grade:.1}",
                id.path()
            );
        }
    }
}

#[test]
fn the_texts_about_the_runners_place_are_easy_to_read() {
    let sentences = [
        place::ASKING,
        place::SLOW,
        place::FOUND,
        place::INEXACT,
        place::REFUSED,
        place::OFF,
        place::SAY_INSTEAD,
    ];
    assert!(grade(&sentences) <= GRADE, "{}", grade(&sentences));
    let made = [
        place::minutes_ago("12"),
        place::accuracy("12"),
        place::message("1, 2", &place::accuracy("12"), place::JUST_NOW),
    ];
    for text in sentences.into_iter().chain(made.iter().map(String::as_str)) {
        for sentence in self::sentences(text) {
            assert!(words(sentence).count() <= 10, "{sentence}");
        }
    }
}

#[test]
fn no_sentence_of_the_guide_has_more_than_ten_words() {
    let guide = StepId::all().filter(|id| !matches!(id, StepId::Stop(_) | StepId::After));
    for id in guide {
        let mut texts = prose(id);
        texts.extend(labels(id));
        texts.push(step(id).note);
        for sentence in texts.into_iter().flat_map(sentences) {
            let count = words(sentence).count();
            assert!(count <= 10, "{count} words on /{}: {sentence}", id.path());
        }
    }
}

#[test]
fn the_copy_of_the_guide_stays_small() {
    let mut texts = BTreeSet::new();
    for id in StepId::all() {
        texts.extend(prose(id));
        texts.extend(labels(id));
        texts.extend([step(id).title, step(id).note, figure_label(id)]);
    }
    texts.extend(ui_texts());
    texts.extend(picture_cues());
    texts.extend(pages::shipped());
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    if env::var_os("SHOW").is_some() {
        println!("{bytes} bytes of text");
    }
    assert!(bytes <= 27_600, "{bytes} bytes");
}
