//! A small strict JSON reader (RFC 8259): it reads one value after the other, no deeper than requested.

use super::error::ImportErrorKind;
use crate::text::{put, put_char};

/// A position in a text; after a failure, the position of the error.
pub(super) struct Reader<'a> {
    text: &'a str,
    pub(super) position: usize,
}

/// A value. Kinds of values that the diary does not use are read but not stored.
#[derive(Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Flag(bool),
    /// A whole number; one that does not fit becomes the largest that does.
    Number(i64),
    Text(String),
    /// A list, an object or a fraction.
    Other,
}

/// A name and its value in an object.
pub(super) struct Field {
    pub(super) name: String,
    /// The position of the value.
    pub(super) position: usize,
    pub(super) value: Value,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, position: 0 }
    }

    /// The current line, starting at 1.
    pub(super) fn line(&self) -> u32 {
        let mut line = 1;
        for byte in self.text.bytes().take(self.position) {
            line += u32::from(byte == b'\n');
        }
        line
    }

    /// The next byte; zero at the end, which is never valid JSON.
    pub(super) fn peek(&self) -> u8 {
        self.text
            .as_bytes()
            .get(self.position)
            .copied()
            .unwrap_or(0)
    }

    /// Skips a byte if it comes next.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let next = self.peek() == byte;
        self.position += usize::from(next);
        next
    }

    pub(super) fn skip_whitespace(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.position += 1;
        }
    }

    /// Checks that the text ends here, apart from white space.
    pub(super) fn end(&mut self) -> Result<(), ImportErrorKind> {
        self.skip_whitespace();
        ensure(self.position == self.text.len())
    }

    /// Whether another item of a list or an object follows; skips the separator.
    pub(super) fn item(&mut self, first: bool, close: u8) -> Result<bool, ImportErrorKind> {
        self.skip_whitespace();
        if self.take(close) {
            return Ok(false);
        }
        ensure(first || self.take(b','))?;
        self.skip_whitespace();
        Ok(true)
    }

    /// Reads a value nested at most this deep.
    pub(super) fn value(&mut self, depth: u32) -> Result<Value, ImportErrorKind> {
        match self.peek() {
            b'"' => self.string().map(Value::Text),
            b'{' => self.fields(depth).map(|_| Value::Other),
            b'[' => self.list(depth),
            b'n' => self.literal("null", Value::Null),
            b't' => self.literal("true", Value::Flag(true)),
            b'f' => self.literal("false", Value::Flag(false)),
            _ => self.number(),
        }
    }

    fn list(&mut self, depth: u32) -> Result<Value, ImportErrorKind> {
        ensure(depth > 0)?;
        self.position += 1;
        let mut first = true;
        while self.item(first, b']')? {
            self.value(depth - 1)?;
            first = false;
        }
        Ok(Value::Other)
    }

    /// Reads an object nested at most this deep.
    pub(super) fn fields(&mut self, depth: u32) -> Result<Vec<Field>, ImportErrorKind> {
        ensure(depth > 0 && self.take(b'{'))?;
        let mut fields = Vec::new();
        while self.item(fields.is_empty(), b'}')? {
            let name = self.string()?;
            self.skip_whitespace();
            ensure(self.take(b':'))?;
            self.skip_whitespace();
            let position = self.position;
            let value = self.value(depth - 1)?;
            fields.push(Field {
                name,
                position,
                value,
            });
        }
        Ok(fields)
    }

    fn literal(&mut self, literal: &str, value: Value) -> Result<Value, ImportErrorKind> {
        for byte in literal.bytes() {
            ensure(self.take(byte))?;
        }
        Ok(value)
    }

    fn number(&mut self) -> Result<Value, ImportErrorKind> {
        let minus = self.take(b'-');
        let zero = self.peek() == b'0';
        let start = self.position;
        let number = self.digits()?;
        ensure(!zero || self.position == start + 1)?;
        let mut whole = true;
        if self.take(b'.') {
            whole = false;
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            whole = false;
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(match (whole, minus) {
            (true, true) => Value::Number(-number),
            (true, false) => Value::Number(number),
            (false, _) => Value::Other,
        })
    }

    /// At least one digit.
    fn digits(&mut self) -> Result<i64, ImportErrorKind> {
        let start = self.position;
        let mut number: i64 = 0;
        while self.peek().is_ascii_digit() {
            let digit = i64::from(self.peek() - b'0');
            number = number.saturating_mul(10).saturating_add(digit);
            self.position += 1;
        }
        ensure(self.position > start)?;
        Ok(number)
    }

    pub(super) fn string(&mut self) -> Result<String, ImportErrorKind> {
        ensure(self.take(b'"'))?;
        let mut out = String::new();
        loop {
            let start = self.position;
            while !matches!(self.peek(), b'"' | b'\\' | 0..b' ') {
                self.position += 1;
            }
            put(
                &mut out,
                self.text.get(start..self.position).unwrap_or_default(),
            );
            if self.take(b'"') {
                return Ok(out);
            }
            ensure(self.take(b'\\'))?;
            put_char(&mut out, self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Result<char, ImportErrorKind> {
        let c = match self.peek() {
            c @ (b'"' | b'\\' | b'/') => char::from(c),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return Err(ImportErrorKind::NotJson),
        };
        self.position += 1;
        Ok(c)
    }

    /// One or two UTF-16 units. Half a surrogate pair is not a character.
    fn unicode(&mut self) -> Result<char, ImportErrorKind> {
        let mut code = self.unit()?;
        if (0xd800..0xdc00).contains(&code) {
            ensure(self.take(b'\\'))?;
            let low = self.unit()?;
            ensure((0xdc00..0xe000).contains(&low))?;
            code = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        }
        char::from_u32(code).ok_or(ImportErrorKind::NotJson)
    }

    fn unit(&mut self) -> Result<u32, ImportErrorKind> {
        ensure(self.take(b'u'))?;
        let mut unit = 0;
        for _ in 0..4 {
            let digit = char::from(self.peek()).to_digit(16);
            unit = unit * 16 + digit.ok_or(ImportErrorKind::NotJson)?;
            self.position += 1;
        }
        Ok(unit)
    }
}

/// Fails with [`NotJson`](ImportErrorKind::NotJson) unless the condition holds.
const fn ensure(condition: bool) -> Result<(), ImportErrorKind> {
    if condition {
        Ok(())
    } else {
        Err(ImportErrorKind::NotJson)
    }
}

/// The value of a name: the first one if there are several.
pub(super) fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}
