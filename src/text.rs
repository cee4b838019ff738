//! Builds texts piece by piece, and converts whole numbers to text and back. The standard library's formatting would take
//! more bytes than this module.

/// Appends a text. Never inlined: the browser build would contain it a hundred times.
#[inline(never)]
pub(crate) fn put(out: &mut String, text: &str) {
    out.push_str(text);
}

/// These texts as one. The standard library's `concat` has code for every kind of separator.
#[inline(never)]
pub(crate) fn joined(texts: &[&str]) -> String {
    let mut out = String::new();
    for text in texts {
        put(&mut out, text);
    }
    out
}

/// Appends a character.
#[inline(never)]
pub(crate) fn put_char(out: &mut String, c: char) {
    out.push(c);
}

/// Appends a number.
pub(crate) fn put_number(out: &mut String, number: u64) {
    put_padded(out, number, 1);
}

/// Appends a number with at least this many digits.
#[inline(never)]
pub(crate) fn put_padded(out: &mut String, number: u64, digits: u32) {
    if digits > 1 || number > 9 {
        put_padded(out, number / 10, digits.saturating_sub(1));
    }
    put_char(out, char::from(b'0' + (number % 10) as u8));
}

/// Appends a number, with a minus sign if it is negative.
pub(crate) fn put_signed(out: &mut String, value: i64) {
    if value < 0 {
        put(out, "-");
    }
    put_number(out, value.unsigned_abs());
}

/// A number as text.
pub(crate) fn to_text(value: u64) -> String {
    let mut text = String::new();
    put_number(&mut text, value);
    text
}

/// Parses a number as [`put_number`] writes it: no sign, no leading zero.
#[inline(never)]
pub(crate) fn parse_number(text: &str) -> Option<u64> {
    if text.is_empty() || (text.len() > 1 && text.starts_with('0')) {
        return None;
    }
    let mut number = 0_u64;
    for digit in text.bytes() {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number
            .checked_mul(10)?
            .checked_add(u64::from(digit - b'0'))?;
    }
    Some(number)
}
