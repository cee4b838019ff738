//! Clears the data that panics would print: their messages and source locations.
//!
//! After `super::strip_panics` nothing reads either, but they are static data, which Binaryen does not remove. As zeros
//! they compress to almost nothing.
//!
//! A location is a `core::panic::Location`: 16 bytes with the pointer and length of a file name, line and column. (The
//! compiler's own `-Zlocation-detail=none` is nightly only.) A message is recognised by its text, as the standard library
//! or a crate spells it today. If the spelling changes, the message stays in the file and costs a few bytes. Messages that
//! `wasm-bindgen` throws as JavaScript errors are not included.

use anyhow::{Context, Result};
use wasmparser::{DataKind, Operator, Parser, Payload};

/// The messages, one per line.
const MESSAGES: &str = include_str!("panic_messages.txt");

/// Returns the module with the messages, the names of source files, and the locations that point to these names replaced by
/// zeros.
///
/// # Errors
///
/// When this is not WebAssembly.
pub(super) fn strip_panic_data(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut stripped = wasm.to_vec();
    let segments = segments(wasm)?;
    let names: Vec<FileName> = segments
        .iter()
        .flat_map(|it| file_names(wasm, it))
        .collect();
    for segment in &segments {
        let Some(data) = stripped.get_mut(segment.from..segment.to) else {
            continue;
        };
        for message in MESSAGES.lines() {
            clear(data, message.as_bytes());
        }
        // Locations are aligned in memory, not in the file.
        let first = (4 - segment.address % 4) % 4;
        let mut at = first as usize;
        while let Some(location) = data.get_mut(at..at + 16) {
            let (pointer, length) = (word(location, 0), word(location, 4));
            if names.iter().any(|name| name.is(pointer, length)) {
                location.fill(0);
            }
            at += 4;
        }
    }
    for name in &names {
        if let Some(bytes) = stripped.get_mut(name.from..name.to) {
            bytes.fill(0);
        }
    }
    Ok(stripped)
}

/// Overwrites every occurrence of a text with zeros.
fn clear(data: &mut [u8], text: &[u8]) {
    let mut from = 0;
    while let Some(found) = data[from..].windows(text.len()).position(|it| it == text) {
        from += found + text.len();
        data[from - text.len()..from].fill(0);
    }
}

/// An active data segment.
struct Segment {
    /// Its address in memory.
    address: u32,
    /// Its range in the module.
    from: usize,
    to: usize,
}

/// The name of a source file.
struct FileName {
    /// The address in memory after its last byte.
    end: u32,
    length: u32,
    /// Its range in the module.
    from: usize,
    to: usize,
}

impl FileName {
    /// Whether a string in memory is this name. Names of the standard library include a terminating zero.
    fn is(&self, pointer: u32, length: u32) -> bool {
        let end = pointer.wrapping_add(length);
        length > 3 && length <= self.length + 1 && (end == self.end || end == self.end + 1)
    }
}

fn segments(wasm: &[u8]) -> Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::DataSection(section) = payload.context("This is not WebAssembly")? else {
            continue;
        };
        for data in section {
            let data = data?;
            let DataKind::Active { offset_expr, .. } = data.kind else {
                continue;
            };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                continue;
            };
            let to = usize::try_from(data.range.end)?;
            segments.push(Segment {
                address: value.cast_unsigned(),
                from: to - data.data.len(),
                to,
            });
        }
    }
    Ok(segments)
}

/// The names of source files in a segment: everything that looks like a path and ends with `.rs`.
fn file_names(wasm: &[u8], segment: &Segment) -> Vec<FileName> {
    let data = wasm.get(segment.from..segment.to).unwrap_or_default();
    let is_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"_./-@+".contains(byte);
    let mut names = Vec::new();
    let mut from = 0;
    while let Some(found) = data[from..].windows(3).position(|it| it == b".rs") {
        let end = from + found + 3;
        let length = data[from..end].iter().rev().take_while(|it| is_path(it));
        let length = length.count();
        names.push(FileName {
            end: segment.address + u32::try_from(end).unwrap_or(u32::MAX),
            length: u32::try_from(length).unwrap_or(u32::MAX),
            from: segment.from + end - length,
            to: segment.from + end,
        });
        from = end;
    }
    names
}

fn word(bytes: &[u8], at: usize) -> u32 {
    let mut word = [0; 4];
    for (byte, from) in word.iter_mut().zip(bytes.iter().skip(at)) {
        *byte = *from;
    }
    u32::from_le_bytes(word)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::*;
    use crate::project::root;
    use std::fs;
    use walkdir::WalkDir;
    use wasm_encoder::{ConstExpr, DataSection, MemorySection, MemoryType, Module};

    fn module(data: &[u8]) -> Vec<u8> {
        let mut module = Module::new();
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        module.section(&memories);
        let mut section = DataSection::new();
        section.active(0, &ConstExpr::i32_const(1024), data.iter().copied());
        module.section(&section);
        module.finish()
    }

    /// `Hold! `, a file name, two zeros, and a location with that file, line 7 and column 9.
    fn data() -> Vec<u8> {
        let mut data = b"Hold! src/care/hold.rs\0\0".to_vec();
        for word in [1024 + 6, 16, 7, 9_u32] {
            data.extend(word.to_le_bytes());
        }
        data
    }

    #[test]
    fn file_names_and_locations_become_zeros() {
        let wasm = module(&data());
        let stripped = strip_panic_data(&wasm).unwrap();
        let mut expect = b"Hold! ".to_vec();
        expect.extend([0; 34]);
        let segment = segments(&stripped).unwrap().pop().unwrap();
        assert_eq!(&stripped[segment.from..segment.to], expect);
        assert_eq!(wasm[..segment.from], stripped[..segment.from]);
    }

    #[test]
    fn messages_become_zeros() {
        let stripped = strip_panic_data(&module(b"Hold! capacity overflow Again.")).unwrap();
        let segment = segments(&stripped).unwrap().pop().unwrap();
        let expect = [b"Hold! ".as_slice(), &[0; 17], b" Again."].concat();
        assert_eq!(&stripped[segment.from..segment.to], expect);
    }

    #[test]
    fn no_text_of_the_guide_is_cleared() {
        for file in WalkDir::new(root().join("src")) {
            let file = file.unwrap();
            let text = fs::read_to_string(file.path()).unwrap_or_default();
            for message in MESSAGES.lines() {
                assert!(!text.contains(message), "{message:?} in {file:?}");
            }
        }
    }

    #[test]
    fn anything_but_webassembly_is_an_error() {
        assert!(strip_panic_data(b"<!doctype html>").is_err());
    }
}
