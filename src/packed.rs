//! Texts in one string, packed at compile time.
//!
//! In a table of the WebAssembly each text takes 8 bytes for its address and its length, which hardly compress. Packed, it
//! takes one byte that compresses to almost nothing. To find a text, those before it are read.

/// Ends each packed text; no text contains it.
const END: u8 = b'\x1f';

/// Texts in one string.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Packed(&'static str);

/// Packs constant texts: an array of texts, or as many for each item of an array. The items of an enum must be all its
/// variants in order, so that `item as usize` is the index of its first text.
macro_rules! packed {
    ($texts:expr) => {{
        const TEXTS: &[&str] = &$texts;
        const BYTES: [u8; $crate::packed::size(TEXTS)] = $crate::packed::pack(TEXTS);
        $crate::packed::Packed::of(&BYTES)
    }};
    ($count:literal of each $item:ident in $all:expr => $texts:expr) => {
        packed!({
            let mut texts = [""; $count * $all.len()];
            let mut index = 0;
            while index < $all.len() {
                let $item = $all[index];
                let own: [&str; $count] = $texts;
                let mut at = 0;
                while at < $count {
                    texts[$count * index + at] = own[at];
                    at += 1;
                }
                index += 1;
            }
            texts
        })
    };
    ($count:literal of $item:ident in $all:expr => $texts:expr) => {
        packed!($count of each $item in {
            let all = $all;
            let mut index = 0;
            while index < all.len() {
                assert!(all[index] as usize == index, "the order of the variants");
                index += 1;
            }
            all
        } => $texts)
    };
}
pub(crate) use packed;

/// How many bytes texts take.
pub(crate) const fn size(texts: &[&str]) -> usize {
    let mut size = texts.len();
    let mut index = 0;
    while index < texts.len() {
        size += texts[index].len();
        index += 1;
    }
    size
}

/// The bytes of texts, which take `SIZE` of them.
pub(crate) const fn pack<const SIZE: usize>(texts: &[&str]) -> [u8; SIZE] {
    let mut bytes = [END; SIZE];
    let (mut at, mut index) = (0, 0);
    while index < texts.len() {
        let text = texts[index].as_bytes();
        let mut byte = 0;
        while byte < text.len() {
            assert!(text[byte] != END, "a text contains the end of a text");
            bytes[at + byte] = text[byte];
            byte += 1;
        }
        at += text.len() + 1;
        index += 1;
    }
    bytes
}

impl Packed {
    /// What [`pack`] has packed.
    pub(crate) const fn of(bytes: &'static [u8]) -> Self {
        match core::str::from_utf8(bytes) {
            Ok(texts) => Self(texts),
            Err(_) => Self(""),
        }
    }

    /// The texts, and an empty one after the last.
    pub(crate) const fn texts(self) -> Split<'static> {
        split(self.0, END)
    }

    /// The texts from an index on.
    #[inline(never)]
    pub(crate) fn from(self, index: usize) -> Split<'static> {
        let mut texts = self.texts();
        for _ in 0..index {
            texts.next();
        }
        texts
    }

    /// The text at an index.
    pub(crate) fn get(self, index: usize) -> &'static str {
        self.from(index).word()
    }
}

/// The parts of a text before, between and after a byte, as [`str::split`] returns them. In the WebAssembly it is a third of
/// the size of that, which searches for any character.
#[derive(Clone, Debug)]
pub(crate) struct Split<'a> {
    rest: Option<&'a str>,
    at: u8,
}

/// Splits a text at an ASCII byte.
pub(crate) const fn split(text: &str, at: u8) -> Split<'_> {
    let rest = Some(text);
    Split { rest, at }
}

impl<'a> Split<'a> {
    /// The next part; empty after the last.
    pub(crate) fn word(&mut self) -> &'a str {
        self.next().unwrap_or_default()
    }

    /// What follows the parts that were returned, as the last part.
    pub(crate) const fn take_rest(&mut self) -> Option<&'a str> {
        self.rest.take()
    }
}

impl<'a> Iterator for Split<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest.take()?;
        let end = if cfg!(target_arch = "wasm32") {
            position(text, self.at)
        } else {
            // Ten times as fast where nothing is optimised, as in tests.
            text.find(char::from(self.at))
        };
        let Some(end) = end else {
            return Some(text);
        };
        self.rest = text.get(end + 1..);
        text.get(..end)
    }
}

/// The index of the first occurrence of an ASCII byte, as [`str::find`] returns it.
fn position(text: &str, byte: u8) -> Option<usize> {
    text.bytes().position(|found| found == byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_texts_are_found_by_their_index() {
        const WORDS: [&str; 4] = ["a", "", "déjà", "b\nc"];
        const PACKED: Packed = packed!(WORDS);
        for (index, word) in WORDS.into_iter().enumerate() {
            assert_eq!(PACKED.get(index), word);
        }
        assert_eq!(PACKED.get(WORDS.len()), "");
        assert_eq!(PACKED.get(WORDS.len() + 1), "");
    }

    #[test]
    fn each_variant_has_its_texts() {
        #[derive(Clone, Copy)]
        enum Side {
            Left,
            Right,
        }
        const fn name(side: Side) -> &'static str {
            match side {
                Side::Left => "left",
                Side::Right => "right",
            }
        }
        const ALL: [Side; 2] = [Side::Left, Side::Right];
        const NAMES: Packed = packed!(2 of side in ALL => [name(side), "side"]);
        assert_eq!(NAMES.get(2 * Side::Right as usize), "right");
        assert_eq!(NAMES.get(2 * Side::Left as usize + 1), "side");
    }

    #[test]
    fn a_text_is_split_as_the_standard_library_splits_it() {
        for text in ["", " ", "a", "a b", " a  b ", "é è"] {
            assert!(split(text, b' ').eq(text.split(' ')), "{text:?}");
            // What the WebAssembly does, which no native test runs.
            assert_eq!(position(text, b' '), text.find(' '), "{text:?}");
        }
    }
}
