//! Whole numbers as text and back.

/// Writes a number.
pub(super) fn number(out: &mut String, number: u64) {
    padded(out, number, 1);
}

/// Writes a number with at least so many digits.
pub(super) fn padded(out: &mut String, number: u64, digits: u32) {
    if digits > 1 || number > 9 {
        padded(out, number / 10, digits.saturating_sub(1));
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// Reads a number as [`number`] writes it: no sign, no zero in front, at most 16 digits.
pub(super) fn digits(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 16 || (text.len() > 1 && text.starts_with('0')) {
        return None;
    }
    let mut number = 0;
    for digit in text.bytes() {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u64::from(digit - b'0');
    }
    Some(number)
}
