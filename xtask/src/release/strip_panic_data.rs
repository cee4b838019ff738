//! Clears the data that panics would print: their messages and source locations.
//!
//! After `super::strip_panics` nothing reads either, but they are static data, which Binaryen does not remove. As zeros
//! they compress to almost nothing.
//!
//! A location is a `core::panic::Location`: 16 bytes with the pointer and length of a file name, line and column. (The
//! compiler's own `-Zlocation-detail=none` is nightly only.) A message is recognised by its text, as the standard library
//! or a crate spells it today. If the spelling changes, the message stays in the file and costs a few bytes. The
//! addresses of these messages are cleared too, and a table of their lengths in front of them: the standard library has such
//! a table for the kinds of I/O errors.
//!
//! The list also has the table of digits with which the standard library formats numbers: `super::strip_panics` verifies
//! that nothing formats any. Messages that `wasm-bindgen` throws as JavaScript errors are not included, except those of
//! the exported classes that `super::optimize` removes.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use wasmparser::{DataKind, Operator, Parser, Payload};

/// The messages, one per line.
const MESSAGES: &str = include_str!("panic_messages.txt");

/// Returns the module with the messages, the names of source files, and the addresses and locations that point to these
/// replaced by zeros.
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
    let mut messages = BTreeMap::new();
    for segment in &segments {
        let Some(data) = stripped.get_mut(segment.from..segment.to) else {
            continue;
        };
        for message in MESSAGES.lines() {
            for at in clear(data, message.as_bytes()) {
                messages.insert(segment.address_of(at), message.len());
            }
        }
    }
    for segment in &segments {
        let Some(data) = stripped.get_mut(segment.from..segment.to) else {
            continue;
        };
        // Words are aligned in memory, not in the file.
        let first = (4 - segment.address % 4) % 4;
        let mut at = first as usize;
        while let Some(location) = data.get_mut(at..at + 16) {
            let (pointer, length) = (word(location, 0), word(location, 4));
            if names.iter().any(|name| name.is(pointer, length)) {
                location.fill(0);
            }
            at += 4;
        }
        clear_tables(data, first as usize, &messages);
    }
    for name in &names {
        if let Some(bytes) = stripped.get_mut(name.from..name.to) {
            bytes.fill(0);
        }
    }
    Ok(stripped)
}

/// Overwrites every occurrence of a text with zeros, and returns where they were.
fn clear(data: &mut [u8], text: &[u8]) -> Vec<usize> {
    let mut cleared = Vec::new();
    let mut from = 0;
    while let Some(found) = data[from..].windows(text.len()).position(|it| it == text) {
        let at = from + found;
        from = at + text.len();
        data[at..from].fill(0);
        cleared.push(at);
    }
    cleared
}

/// Overwrites the addresses of cleared messages with zeros, and the lengths of these messages, which a table has before its
/// addresses. `messages` has the length of each message by its address.
fn clear_tables(data: &mut [u8], first: usize, messages: &BTreeMap<u32, usize>) {
    let mut at = first;
    while at + 4 <= data.len() {
        let lengths: Vec<usize> = (at..data.len())
            .step_by(4)
            .map_while(|at| messages.get(&word(data, at)).copied())
            .collect();
        let size = 4 * lengths.len();
        let before = at.saturating_sub(size);
        let has_lengths = (before..at)
            .step_by(4)
            .map(|at| word(data, at) as usize)
            .eq(lengths);
        let from = if has_lengths { before } else { at };
        data[from..at + size].fill(0);
        at += size.max(4);
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

impl Segment {
    /// The address in memory of a byte of the segment.
    fn address_of(&self, at: usize) -> u32 {
        self.address + u32::try_from(at).unwrap_or(u32::MAX)
    }
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
            end: segment.address_of(end),
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
    fn a_table_of_messages_becomes_zeros() {
        let mut data = b"Hold! timed out, write zero.".to_vec();
        // Not their lengths; their addresses; their lengths; their addresses; addresses inside them.
        for words in [
            [9, 9],
            [1030, 1041],
            [9, 10],
            [1030, 1041],
            [1031, 1042_u32],
        ] {
            data.extend(words.map(u32::to_le_bytes).concat());
        }
        let stripped = strip_panic_data(&module(&data)).unwrap();
        for cleared in [6..15, 17..27, 36..60] {
            data[cleared].fill(0);
        }
        let segment = segments(&stripped).unwrap().pop().unwrap();
        assert_eq!(&stripped[segment.from..segment.to], data);
    }

    #[test]
    fn no_text_of_the_guide_is_cleared() {
        for file in WalkDir::new(root().join("src")) {
            let file = file.unwrap();
            if file.path().to_string_lossy().ends_with("tests.rs") {
                continue;
            }
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
