//! Builds texts piece by piece, and converts whole numbers to text and back. The standard library's formatting would be
//! larger than all of this.

/// Appends a text. Never inlined: the browser build would contain it a hundred times.
#[inline(never)]
pub(crate) fn put(out: &mut String, text: &str) {
    out.push_str(text);
}

/// Appends a letter.
#[inline(never)]
pub(crate) fn put_letter(out: &mut String, letter: char) {
    out.push(letter);
}

/// Appends a number.
pub(crate) fn number(out: &mut String, number: u64) {
    padded(out, number, 1);
}

/// Appends a number with at least this many digits.
#[inline(never)]
pub(crate) fn padded(out: &mut String, number: u64, digits: u32) {
    if digits > 1 || number > 9 {
        padded(out, number / 10, digits.saturating_sub(1));
    }
    put_letter(out, char::from(b'0' + (number % 10) as u8));
}

/// Appends a number, with a minus sign if it is negative.
pub(crate) fn signed(out: &mut String, whole: i64) {
    if whole < 0 {
        put(out, "-");
    }
    number(out, whole.unsigned_abs());
}

/// A number as text.
pub(crate) fn written(value: u64) -> String {
    let mut text = String::new();
    number(&mut text, value);
    text
}

/// Parses a number as [`number`] writes it: no sign, no leading zero.
#[inline(never)]
pub(crate) fn digits(text: &str) -> Option<u64> {
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
