//! Reproducible pseudo-random numbers, and random mutations of texts.

/// Fragments to insert: what JSON, records and addresses consist of, and what may break them.
const PIECES: [&str; 60] = [
    " ",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\"",
    "\\",
    "\\u",
    "\\ud83c",
    "\\udfc3",
    "\\u0000",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "null",
    "true",
    "false",
    "-",
    "--",
    "+",
    ".",
    "e",
    "0",
    "1",
    "-1",
    "00",
    "1e9",
    "0.5",
    "9007199254740993",
    "18446744073709551616",
    "-9223372036854775808",
    "\u{feff}",
    "\u{2028}",
    "é",
    "🏃",
    "\u{202e}",
    "\u{10ffff}",
    "</script>",
    "\"id\":",
    "\"note\":",
    "\"entries\":[",
    "\"version\":3,",
    "\"app\":\"uncramp diary\",",
    "\"aside\":[[\"uncramp.\",\"\"]],",
    "calf/wall/",
    "calf//",
    "/",
    "..",
    "help/",
    "%2e",
    "hold=30",
    "theme=",
    "place=NZ",
    "=on",
    "2 ",
    "1 ",
    "------",
];

/// `SplitMix64`: Steele, Lea and Flood, 2014.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which must not be zero.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or(0)
    }

    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    /// A text made of fragments.
    pub fn text(&mut self) -> String {
        let count = self.below(8);
        (0..count).map(|_| self.pick(&PIECES)).collect()
    }

    /// A text with a few mutations, occasionally none.
    pub fn changed(&mut self, text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..self.below(6) {
            self.change(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn change(&mut self, bytes: &mut Vec<u8>) {
        let from = self.below(bytes.len() + 1);
        let longest = if self.one_in(8) { bytes.len() } else { 12 };
        let to = (from + self.below(longest + 1)).min(bytes.len());
        match self.below(6) {
            0 => drop(bytes.splice(from..to, [])),
            1 => {
                let piece = self.pick(&PIECES);
                bytes.splice(from..to, piece.bytes());
            }
            2 => {
                let piece = self.pick(&PIECES);
                bytes.splice(from..from, piece.bytes());
            }
            3 => {
                let again = bytes[from..to].to_vec();
                let at = self.below(bytes.len() + 1);
                bytes.splice(at..at, again);
            }
            4 => {
                let times = if self.one_in(20) { 5_000 } else { 20 };
                let piece = self.pick(&PIECES).repeat(self.below(times));
                bytes.splice(from..from, piece.into_bytes());
            }
            _ => {
                let bits = self.below(256);
                if let Some(byte) = bytes.get_mut(from) {
                    *byte ^= u8::try_from(bits).unwrap_or(1);
                }
            }
        }
    }
}
