//! Where the numbers come from. The app does not carry the sources: a runner in need wants the number. The page of sources lists
//! them.

use super::{Alternative, Country};
use crate::packed::split;

/// Which number it is, the number, its source, the day on which the source was checked, and the codes of the countries it is
/// for: one line each. As one text it is smaller than a table.
pub(super) const NUMBERS: &str = include_str!("numbers.txt");

/// [`NUMBERS`] without the sources and the days: what the app carries.
pub(super) const LOOKUP: &str = match core::str::from_utf8(&WITHOUT_SOURCES) {
    Ok(lines) => lines,
    Err(_) => "",
};

const WITHOUT_SOURCES: [u8; LENGTH] = without_sources().0;
const LENGTH: usize = without_sources::<{ NUMBERS.len() }>().1;

/// The bytes of [`NUMBERS`] without the third and the fourth word of each line, as far as they fit, and how many they are.
const fn without_sources<const SIZE: usize>() -> ([u8; SIZE], usize) {
    let all = NUMBERS.as_bytes();
    let mut copied = [0; SIZE];
    let (mut length, mut word, mut at) = (0, 0, 0);
    while at < all.len() {
        let byte = all[at];
        if word != 2 && word != 3 {
            if length < SIZE {
                copied[length] = byte;
            }
            length += 1;
        }
        word = match byte {
            b'\n' => 0,
            b' ' => word + 1,
            _ => word,
        };
        at += 1;
    }
    (copied, length)
}

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in the data, which the copy spells out.
    pub id: &'static str,
    /// The day on which it was last read, such as `2026-11-28`.
    pub checked: &'static str,
}

impl Country {
    /// Where its number comes from.
    #[must_use]
    pub fn source(self) -> Option<Source> {
        self.source_of("call")
    }

    /// Where the number to offer besides its first one comes from.
    #[must_use]
    pub fn alternative_source(self, what: Alternative) -> Option<Source> {
        self.source_of(what.kind())
    }

    fn source_of(self, kind: &str) -> Option<Source> {
        split(NUMBERS, b'\n').find_map(|line| {
            let mut words = split(line, b' ');
            let [found, _, id, checked] = core::array::from_fn(|_| words.word());
            let is_listed = found == kind && words.any(|code| code == self.code);
            is_listed.then_some(Source { id, checked })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_carries_each_line_without_its_source_and_its_day() {
        let without = |line: &str| {
            let words: Vec<&str> = line.split(' ').collect();
            [&words[..2], &words[4..]].concat().join(" ")
        };
        let expect: Vec<String> = NUMBERS.lines().map(without).collect();
        assert_eq!(LOOKUP.lines().collect::<Vec<_>>(), expect);
    }
}
