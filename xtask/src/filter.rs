//! Command-line filters that select items by parts of their names.

use std::fmt;

/// The filters that match no name. A run with such a filter must fail: it would check nothing and pass.
#[derive(Debug, PartialEq, Eq)]
pub struct Unmatched(Vec<String>);

impl std::error::Error for Unmatched {}

impl fmt::Display for Unmatched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, word) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { " or " };
            write!(f, "{separator}\"{word}\"")?;
        }
        Ok(())
    }
}

/// The items whose name contains one of the words, in their original order. Case is ignored; without words everything is
/// selected.
///
/// # Errors
///
/// When a word matches no name.
pub fn choose<T>(
    items: Vec<T>,
    name: impl Fn(&T) -> &str,
    words: &[impl AsRef<str>],
) -> Result<Vec<T>, Unmatched> {
    let words: Vec<String> = words
        .iter()
        .map(|word| word.as_ref().to_lowercase())
        .collect();
    let mut matched = vec![false; words.len()];
    let mut chosen = Vec::new();
    for item in items {
        let name = name(&item).to_lowercase();
        let mut is_chosen = words.is_empty();
        for (word, matched) in words.iter().zip(&mut matched) {
            if name.contains(word.as_str()) {
                *matched = true;
                is_chosen = true;
            }
        }
        if is_chosen {
            chosen.push(item);
        }
    }
    let unmatched: Vec<String> = words
        .into_iter()
        .zip(matched)
        .filter_map(|(word, matched)| (!matched).then_some(word))
        .collect();
    if unmatched.is_empty() {
        Ok(chosen)
    } else {
        Err(Unmatched(unmatched))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = [
        "chromium::hold::it_ends",
        "firefox::hold::it_ends",
        "chromium::diary::it_adds",
        "firefox::diary::it_adds",
    ];

    #[track_caller]
    fn check(words: &[&str], expect: &[&str]) {
        let chosen = choose(NAMES.to_vec(), |name| *name, words);
        assert_eq!(chosen.unwrap_or_default(), expect, "{words:?}");
    }

    #[track_caller]
    fn check_unmatched(words: &[&str], expect: &str) {
        let error = choose(NAMES.to_vec(), |name| *name, words).err();
        assert_eq!(error.map(|error| error.to_string()), Some(expect.into()));
    }

    #[test]
    fn without_a_filter_everything_is_chosen() {
        check(&[], &NAMES);
    }

    #[test]
    fn an_item_is_chosen_once_and_in_order() {
        check(&["hold"], &NAMES[..2]);
        check(&["Firefox::HOLD"], &NAMES[1..2]);
        check(&["it_adds", "chromium"], &[NAMES[0], NAMES[2], NAMES[3]]);
    }

    #[test]
    fn a_filter_that_matches_nothing_is_an_error() {
        check_unmatched(&["typo"], "\"typo\"");
        check_unmatched(&["hold", "typo"], "\"typo\"");
        check_unmatched(&["typo", "hold", "holt"], "\"typo\" or \"holt\"");
    }
}
