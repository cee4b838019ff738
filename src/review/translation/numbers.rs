//! The emergency numbers with the words around them in a language, each beside its English.

use crate::content;
use crate::language::Locale;
use crate::review::numbers::second_lines;

/// A country with its number. Texts are in the language and in English.
pub(super) struct Named {
    /// The code of the country and its name.
    pub(super) name: [String; 2],
    /// Its number.
    pub(super) number: &'static str,
    /// What is shown below the number.
    pub(super) second_line: [String; 2],
}

/// The number of every country, in the order of the language.
pub(super) fn numbers(locale: Locale) -> Vec<Named> {
    let number = |(country, name): (crate::emergency::Country, &str)| {
        let english = content::country_name(country, Locale::ENGLISH);
        Named {
            name: [name, english].map(|name| [country.code, " ", name].concat()),
            number: country.number,
            second_line: [locale, Locale::ENGLISH].map(|locale| second_lines(country, locale)),
        }
    };
    content::countries(locale).map(number).collect()
}
