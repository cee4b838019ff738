//! Texts piece by piece, and whole numbers as text and back. The formatting of the standard library would weigh more
//! than all of this.

/// Writes a text. Called and not inlined: the browser build would carry it a hundred times.
#[inline(never)]
pub(crate) fn put(out: &mut String, text: &str) {
    out.push_str(text);
}

/// Writes a letter.
#[inline(never)]
pub(crate) fn put_letter(out: &mut String, letter: char) {
    out.push(letter);
}

/// Writes a number.
pub(crate) fn number(out: &mut String, number: u64) {
    padded(out, number, 1);
}

/// Writes a number with at least so many digits.
#[inline(never)]
pub(crate) fn padded(out: &mut String, number: u64, digits: u32) {
    if digits > 1 || number > 9 {
        padded(out, number / 10, digits.saturating_sub(1));
    }
    put_letter(out, char::from(b'0' + (number % 10) as u8));
}

/// Writes a number with a minus if it has one.
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

/// Reads a number as [`number`] writes it: no sign, no zero in front.
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
