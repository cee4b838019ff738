//! How hard the guide is to read in each language: a formula that was fitted to the language, and in Japanese the characters
//! that everybody learns at school. `tests/content/reading.rs` does the same for English.

use std::env;

use uncramp::care::StepId;
use uncramp::language::Language;

use crate::wording::{prose_of, sentences, words};
use crate::{Copy, TRANSLATIONS};

/// A measure of reading ease, higher for easier text: a constant, minus the mean length of a sentence in words and the mean
/// length of a word in syllables, each with a weight.
struct Ease {
    constant: f64,
    sentence: f64,
    word: f64,
}

/// The measure for a language; `None` for Japanese, which has no spaces to count words by.
const fn ease(language: Language) -> Option<Ease> {
    let (constant, sentence, word) = match language {
        // Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948.
        Language::English => (206.835, 1.015, 84.6),
        // Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214, 1959: 206.84 - 0.60 P - 1.02 F. P is the syllables
        // of 100 words; F is the words of a sentence, not the sentences of 100 words as often reprinted (Law, LINGUIST List
        // 22.2332, 2011).
        Language::Spanish => (206.84, 1.02, 60.0),
        // Amstad, Wie verständlich sind unsere Zeitungen?, Zürich 1978.
        Language::German => (180.0, 1.0, 58.5),
        // Kandel and Moles, Application de l'indice de Flesch à la langue française, Cahiers d'Études de Radio-Télévision 19, 1958.
        Language::French => (207.0, 1.015, 73.6),
        // Martins, Ghiraldelo, Nunes and Oliveira, Readability formulas applied to textbooks in Brazilian Portuguese, ICMSC-USP,
        // 1996: 42 more than Flesch's, because its words are longer.
        Language::Portuguese => (248.835, 1.015, 84.6),
        Language::Japanese => return None,
    };
    Some(Ease {
        constant,
        sentence,
        word,
    })
}

/// The least ease in a language.
struct Least {
    /// Of each screen. A screen has a dozen words or two, so that one long word counts for much.
    screen: f64,
    /// On average over the screens: what the scale of the language calls easy.
    mean: f64,
}

/// Just below what the copy has.
const fn least(language: Language) -> Least {
    let (screen, mean) = match language {
        Language::Spanish => (57.0, 81.0),
        Language::German => (70.0, 90.0),
        Language::French => (70.0, 92.0),
        Language::Portuguese => (46.0, 77.0),
        // Not measured here.
        Language::English | Language::Japanese => (0.0, 0.0),
    };
    Least { screen, mean }
}

/// The syllables of a word as it is written, by simple rules: each vowel is one, except where two belong together or the last is
/// silent. A number counts as two, which most of the guide have in most of its languages.
fn syllables(language: Language, word: &str) -> usize {
    let lower = word.to_lowercase();
    let parts = lower.split(|letter: char| !letter.is_alphabetic());
    let spoken: usize = parts.map(|part| spoken_syllables(language, part)).sum();
    let number = word.contains(|letter: char| letter.is_ascii_digit());
    (spoken + 2 * usize::from(number)).max(1)
}

fn spoken_syllables(language: Language, part: &str) -> usize {
    let letters: Vec<char> = part.chars().collect();
    let mut count = 0;
    let mut at = 0;
    while at < letters.len() {
        let length = nucleus(language, &letters[..at], &letters[at..]);
        count += usize::from(length > 0);
        at += length.max(1);
    }
    let mute = language == Language::French && count > 1 && ends_mute(&letters);
    count - usize::from(mute)
}

/// How many letters from here are the vowel of one syllable: 0 at a consonant.
fn nucleus(language: Language, before: &[char], from: &[char]) -> usize {
    let silent_u = |after: &[char]| {
        let hard = matches!(before.last(), Some('q'))
            || matches!(before.last(), Some('g')) && language != Language::German;
        hard && from[0] == 'u' && after.first().is_some_and(|next| is_vowel(*next))
    };
    if !is_vowel(from[0]) || is_consonant_y(from) || silent_u(&from[1..]) {
        return 0;
    }
    let mut length = 1;
    while from.get(length).is_some_and(|next| is_vowel(*next))
        && !is_consonant_y(&from[length..])
        && belong_together(language, &from[..=length])
    {
        length += 1;
    }
    length
}

fn is_vowel(letter: char) -> bool {
    "aeiouyáàâãäéèêëíîïóôõöúùûüœ".contains(letter)
}

/// A y before a vowel, as in "ayuda" and "Yoga".
fn is_consonant_y(from: &[char]) -> bool {
    from[0] == 'y' && from.get(1).is_some_and(|next| is_vowel(*next))
}

/// Whether the last of these vowels is of the same syllable as those before it.
fn belong_together(language: Language, vowels: &[char]) -> bool {
    let [.., last, next] = *vowels else {
        return false;
    };
    let strong = |letter: char| !matches!(letter, 'i' | 'u' | 'ü' | 'y');
    match language {
        // "pie", "ciudad", but "día", "peor".
        Language::Spanish => !(strong(last) && strong(next)),
        // The same, but "mão", "põe".
        Language::Portuguese => matches!(last, 'ã' | 'õ') || !(strong(last) && strong(next)),
        Language::German => {
            let pair = matches!(
                (last, next),
                ('e' | 'a', 'i' | 'y') | ('a' | 'e' | 'ä', 'u') | ('i', 'e')
            );
            (pair || last == next) && vowels.len() == 2
        }
        // "réagir", but "année".
        Language::French => last != 'é' || next == 'e',
        Language::English | Language::Japanese => true,
    }
}

/// Whether the last e is silent: "jambe", "calme", "minutes", but not "année", "les".
fn ends_mute(letters: &[char]) -> bool {
    let stem = letters.strip_suffix(&['s']).unwrap_or(letters);
    match stem {
        [.., 'q' | 'g', 'u', 'e'] => true,
        [.., before, 'e'] => !is_vowel(*before),
        _ => false,
    }
}

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
    for (language, stiff) in [
        (
            Language::Spanish,
            "Realice una elongación moderada de la musculatura afectada.",
        ),
        (
            Language::German,
            "Eine Dehnung der betroffenen Muskulatur ist vorzunehmen.",
        ),
        (
            Language::French,
            "Effectuez une élongation modérée de la musculature affectée.",
        ),
        (
            Language::Portuguese,
            "Realize um alongamento moderado da musculatura afetada.",
        ),
    ] {
        let ease = reading_ease(language, &[stiff]).unwrap();
        let least = least(language).screen;
        assert!(ease < least, "{language:?}: {ease:.1}");
    }
}

#[test]
fn syllables_are_counted_as_spoken() {
    #[track_caller]
    fn check(language: Language, line: &str, expect: usize) {
        for word in line.split(' ') {
            assert_eq!(syllables(language, word), expect, "{language:?} {word}");
        }
    }
    check(Language::Spanish, "pie y muy bien que más", 1);
    check(
        Language::Spanish,
        "pierna muslo siente detén día peor llueve 2",
        2,
    );
    check(Language::Spanish, "calambre estira ciudades ahora ayuda", 3);
    check(Language::German, "Bein Knie Eis Haut feucht quer", 1);
    check(Language::German, "Wade Dehnung Muskel schreien Zehe", 2);
    check(Language::German, "Oberschenkel Minuten-Takt", 4);
    check(Language::French, "jambe calme les pied que l’eau œil", 1);
    check(
        Language::French,
        "minutes année genoux l’arrête longue-ment",
        2,
    );
    check(Language::French, "assieds-toi réagir l’arrivée", 3);
    check(Language::Portuguese, "mão põe pé não quem", 1);
    check(Language::Portuguese, "perna coxa água ainda peito", 2);
    check(Language::Portuguese, "panturrilha cuidadoso", 4);
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
