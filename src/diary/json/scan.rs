//! A small strict JSON reader (RFC 8259): it reads one value after the other, no deeper than requested.

use super::refusal::Refusal;
use crate::record::text::{put, put_letter};

/// A position in a text; after a failure, the position of the error.
pub(super) struct Reader<'a> {
    text: &'a str,
    pub(super) at: usize,
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
    pub(super) at: usize,
    pub(super) value: Value,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The current line, starting at 1.
    pub(super) fn line(&self) -> u32 {
        let mut line = 1;
        for byte in self.text.bytes().take(self.at) {
            line += u32::from(byte == b'\n');
        }
        line
    }

    /// The next byte; zero at the end, which is never valid JSON.
    pub(super) fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Skips a byte if it comes next.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let next = self.peek() == byte;
        self.at += usize::from(next);
        next
    }

    pub(super) fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    /// Checks that the text ends here, apart from white space.
    pub(super) fn end(&mut self) -> Result<(), Refusal> {
        self.space();
        must(self.at == self.text.len())
    }

    /// Whether another item of a list or an object follows; skips the separator.
    pub(super) fn item(&mut self, first: bool, close: u8) -> Result<bool, Refusal> {
        self.space();
        if self.take(close) {
            return Ok(false);
        }
        must(first || self.take(b','))?;
        self.space();
        Ok(true)
    }

    /// Reads a value nested at most this deep.
    pub(super) fn value(&mut self, depth: u32) -> Result<Value, Refusal> {
        match self.peek() {
            b'"' => self.string().map(Value::Text),
            b'{' => self.fields(depth).map(|_| Value::Other),
            b'[' => self.list(depth),
            b'n' => self.word("null", Value::Null),
            b't' => self.word("true", Value::Flag(true)),
            b'f' => self.word("false", Value::Flag(false)),
            _ => self.number(),
        }
    }

    fn list(&mut self, depth: u32) -> Result<Value, Refusal> {
        must(depth > 0)?;
        self.at += 1;
        let mut first = true;
        while self.item(first, b']')? {
            self.value(depth - 1)?;
            first = false;
        }
        Ok(Value::Other)
    }

    /// Reads an object nested at most this deep.
    pub(super) fn fields(&mut self, depth: u32) -> Result<Vec<Field>, Refusal> {
        must(depth > 0 && self.take(b'{'))?;
        let mut fields = Vec::new();
        while self.item(fields.is_empty(), b'}')? {
            let name = self.string()?;
            self.space();
            must(self.take(b':'))?;
            self.space();
            let at = self.at;
            let value = self.value(depth - 1)?;
            fields.push(Field { name, at, value });
        }
        Ok(fields)
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, Refusal> {
        for byte in word.bytes() {
            must(self.take(byte))?;
        }
        Ok(value)
    }

    fn number(&mut self) -> Result<Value, Refusal> {
        let minus = self.take(b'-');
        let zero = self.peek() == b'0';
        let start = self.at;
        let number = self.digits()?;
        must(!zero || self.at == start + 1)?;
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
    fn digits(&mut self) -> Result<i64, Refusal> {
        let start = self.at;
        let mut number: i64 = 0;
        while self.peek().is_ascii_digit() {
            let digit = i64::from(self.peek() - b'0');
            number = number.saturating_mul(10).saturating_add(digit);
            self.at += 1;
        }
        must(self.at > start)?;
        Ok(number)
    }

    pub(super) fn string(&mut self) -> Result<String, Refusal> {
        must(self.take(b'"'))?;
        let mut out = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | 0..b' ') {
                self.at += 1;
            }
            put(&mut out, self.text.get(start..self.at).unwrap_or_default());
            if self.take(b'"') {
                return Ok(out);
            }
            must(self.take(b'\\'))?;
            put_letter(&mut out, self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Result<char, Refusal> {
        let letter = match self.peek() {
            letter @ (b'"' | b'\\' | b'/') => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return Err(Refusal::NotJson),
        };
        self.at += 1;
        Ok(letter)
    }

    /// One or two UTF-16 units. Half a surrogate pair is not a character.
    fn unicode(&mut self) -> Result<char, Refusal> {
        let mut code = self.unit()?;
        if (0xd800..0xdc00).contains(&code) {
            must(self.take(b'\\'))?;
            let low = self.unit()?;
            must((0xdc00..0xe000).contains(&low))?;
            code = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        }
        char::from_u32(code).ok_or(Refusal::NotJson)
    }

    fn unit(&mut self) -> Result<u32, Refusal> {
        must(self.take(b'u'))?;
        let mut unit = 0;
        for _ in 0..4 {
            let digit = char::from(self.peek()).to_digit(16);
            unit = unit * 16 + digit.ok_or(Refusal::NotJson)?;
            self.at += 1;
        }
        Ok(unit)
    }
}

/// A requirement of JSON.
const fn must(holds: bool) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(Refusal::NotJson) }
}

/// The value of a name: the first one if there are several.
pub(super) fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}
