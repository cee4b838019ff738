//! What differs by language in the tests of the words: how long a sentence may be, how a prohibition begins, and how reading ease
//! is measured.

use uncramp::language::Language;

/// The longest sentence of the guide: in words, in Japanese in characters.
pub(crate) const fn longest_sentence(language: Language) -> usize {
    match language {
        Language::English => 10,
        Language::Japanese => 28,
        _ => 12,
    }
}

/// Whether a line says what not to do.
pub(crate) fn forbids(language: Language, text: &str) -> bool {
    let begins = |starts: &[&str]| starts.iter().any(|start| text.starts_with(start));
    match language {
        Language::English | Language::Spanish => begins(&["No "]),
        Language::German => begins(&["Nicht ", "Nichts ", "Kein ", "Keine ", "Keinen "]),
        Language::French => begins(&["Ne ", "N’"]),
        Language::Portuguese => begins(&["Não "]),
        Language::Japanese => text
            .split_inclusive('。')
            .next()
            .is_some_and(|sentence| sentence.ends_with("ないでください。")),
    }
}

/// A measure of reading ease, higher for easier text: a constant, minus the mean length of a sentence in words and the mean
/// length of a word in syllables, each with a weight.
pub(crate) struct Ease {
    pub(crate) constant: f64,
    pub(crate) sentence: f64,
    pub(crate) word: f64,
}

/// The measure for a language; `None` for Japanese, which has no spaces to count words by.
pub(crate) const fn ease(language: Language) -> Option<Ease> {
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
pub(crate) struct Least {
    /// Of each screen. A screen has a dozen words or two, so that one long word counts for much.
    pub(crate) screen: f64,
    /// On average over the screens: what the scale of the language calls easy.
    pub(crate) mean: f64,
}

/// Just below what the copy has.
pub(crate) const fn least(language: Language) -> Least {
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
pub(crate) fn syllables(language: Language, word: &str) -> usize {
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

/// A sentence as no runner would say it, for a language with a measure.
pub(crate) const fn stiff(language: Language) -> Option<&'static str> {
    Some(match language {
        Language::Spanish => "Realice una elongación moderada de la musculatura afectada.",
        Language::German => "Eine Dehnung der betroffenen Muskulatur ist vorzunehmen.",
        Language::French => "Effectuez une élongation modérée de la musculature affectée.",
        Language::Portuguese => "Realize um alongamento moderado da musculatura afetada.",
        Language::English | Language::Japanese => return None,
    })
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
