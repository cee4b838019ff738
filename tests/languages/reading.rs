//! How hard the guide is to read in each language: a formula that was fitted to the language, and in Japanese the characters
//! that everybody learns at school. `tests/content/reading.rs` does the same for English.

use std::env;

use uncramp::care::StepId;
use uncramp::language::Language;

use crate::grammar::{ease, least, stiff, syllables};
use crate::wording::{prose_of, sentences, words};
use crate::{Copy, TRANSLATIONS};

/// How easy some texts are to read.
#[expect(clippy::cast_precision_loss, reason = "counts of words on a screen")]
fn reading_ease(language: Language, texts: &[&str]) -> Option<f64> {
    let ease = ease(language)?;
    let sentences = texts.iter().flat_map(|text| sentences(text)).count();
    let words: Vec<&str> = texts.iter().flat_map(|text| words(text)).collect();
    let syllables: usize = words.iter().map(|word| syllables(language, word)).sum();
    let count = words.len() as f64;
    Some(
        ease.constant
            - ease.sentence * count / sentences as f64
            - ease.word * syllables as f64 / count,
    )
}

/// The screens that a runner in pain, or frightened, reads.
fn screens(copy: &Copy) -> impl Iterator<Item = (StepId, Vec<&'static str>)> {
    let read_in_need = |step: &StepId| {
        matches!(
            step,
            StepId::Question(_)
                | StepId::Hold(_)
                | StepId::Practice(_)
                | StepId::Treatment(_)
                | StepId::Stop(_)
        )
    };
    StepId::all()
        .filter(read_in_need)
        .map(|step| (step, prose_of(copy, step).collect()))
}

#[test]
fn every_screen_is_easy_to_read_in_its_language() {
    let mut hard = Vec::new();
    for copy in &TRANSLATIONS {
        let language = copy.language;
        let least = least(language);
        let screens = screens(copy).filter_map(|(step, texts)| {
            let ease = reading_ease(language, &texts)?;
            Some((step, ease))
        });
        let screens: Vec<(StepId, f64)> = screens.collect();
        for (step, ease) in &screens {
            if env::var_os("SHOW").is_some() {
                println!("{ease:6.1} {language:?} /{}", step.path());
            }
            if *ease < least.screen {
                hard.push(format!("{language:?} /{}: {ease:.1}", step.path()));
            }
        }
        let mean = mean(screens.iter().map(|(_, ease)| *ease));
        if mean.is_some_and(|mean| mean < least.mean) {
            hard.push(format!("{language:?} on average: {mean:.1?}"));
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

/// The mean of some numbers; `None` if there are none.
fn mean(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let (count, sum) = numbers.fold((0_u32, 0.0), |(count, sum), number| {
        (count + 1, sum + number)
    });
    (count > 0).then(|| sum / f64::from(count))
}

#[test]
fn a_stiff_sentence_is_hard_to_read() {
    for language in TRANSLATIONS.map(|copy| copy.language) {
        assert_eq!(
            ease(language).is_some(),
            stiff(language).is_some(),
            "{language:?}"
        );
        if let Some(stiff) = stiff(language) {
            let ease = reading_ease(language, &[stiff]).unwrap();
            let least = least(language).screen;
            assert!(ease < least, "{language:?}: {ease:.1}");
        }
    }
}

#[test]
fn the_measures_are_those_of_their_authors() {
    #[track_caller]
    fn check(language: Language, text: &str, expect: f64) {
        let ease = reading_ease(language, &[text]).unwrap();
        assert!((ease - expect).abs() < 0.01, "{language:?}: {ease}");
    }
    // 4 words in 1 sentence, of 6, 6, 4 and 6 syllables.
    check(
        Language::Spanish,
        "Estira la pierna.",
        206.84 - 1.02 * 3.0 - 60.0 * 2.0,
    );
    check(
        Language::German,
        "Dehne das Bein.",
        180.0 - 3.0 - 58.5 * 4.0 / 3.0,
    );
    check(
        Language::French,
        "Plie la jambe.",
        207.0 - 1.015 * 3.0 - 73.6,
    );
    check(
        Language::Portuguese,
        "Dobre a perna.",
        248.835 - 1.015 * 3.0 - 84.6 * 5.0 / 3.0,
    );
}

/// The characters of the jōyō list (Cabinet notification no. 2 of 30 November 2010), which are taught at school. 叱 and 頬 are in
/// the forms that phones write.
const JOYO: &str = include_str!("joyo.txt");

/// The first kanji of a text that is not on the list.
fn rare_kanji(text: &str) -> Option<char> {
    let is_kanji =
        |letter: &char| matches!(*letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    let mut kanji = text.chars().filter(is_kanji);
    kanji.find(|kanji| !JOYO.contains(*kanji))
}

#[test]
fn japanese_has_only_kanji_of_the_joyo_list() {
    assert_eq!(JOYO.chars().filter(|letter| *letter != '\n').count(), 2136);
    let japanese = TRANSLATIONS
        .iter()
        .find(|copy| copy.language == Language::Japanese)
        .unwrap();
    for (what, text) in japanese.all() {
        assert_eq!(rare_kanji(text), None, "{what}: {text}");
    }
    // As a leaflet of a hospital might say it.
    assert_eq!(
        rare_kanji("下腿三頭筋の攣縮を伸展により緩和する。"),
        Some('腿')
    );
}
