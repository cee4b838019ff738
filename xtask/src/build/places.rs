//! The places of panics in the sources, blanked.
//!
//! Each check that can panic carries the file, line and column it stands at, to be told with the panic. Nothing tells them
//! here (`snip`), but the compiler has laid them down as data, which no tool dares to cut away. As zeros they cost
//! nothing to send.

use anyhow::{Context, Result};
use wasmparser::{DataKind, Operator, Parser, Payload};

/// The same program with zeros where file names of Rust sources, and what points to them, were.
///
/// # Errors
///
/// When this is no WebAssembly.
pub(super) fn blank(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut blanked = wasm.to_vec();
    let segments = segments(wasm)?;
    let names: Vec<Name> = segments.iter().flat_map(|it| names(wasm, it)).collect();
    for segment in &segments {
        let Some(data) = blanked.get_mut(segment.from..segment.to) else {
            continue;
        };
        // Pointers are aligned in memory, which is not where they are in the file.
        let first = (4 - segment.address % 4) % 4;
        let mut at = first as usize;
        while let Some(place) = data.get_mut(at..at + 16) {
            let (pointer, length) = (word(place, 0), word(place, 4));
            if names.iter().any(|name| name.is(pointer, length)) {
                place.fill(0);
            }
            at += 4;
        }
    }
    for name in &names {
        if let Some(bytes) = blanked.get_mut(name.from..name.to) {
            bytes.fill(0);
        }
    }
    Ok(blanked)
}

/// A stretch of memory that the file fills.
struct Segment {
    /// Where in memory.
    address: u32,
    /// Where in the file.
    from: usize,
    to: usize,
}

/// The name of a source file, in memory and in the file.
struct Name {
    end: u32,
    length: u32,
    from: usize,
    to: usize,
}

impl Name {
    /// Whether a text in memory is this name. Names of the standard library end in a zero that counts.
    fn is(&self, pointer: u32, length: u32) -> bool {
        let end = pointer.wrapping_add(length);
        length > 3 && length <= self.length + 1 && (end == self.end || end == self.end + 1)
    }
}

fn segments(wasm: &[u8]) -> Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::DataSection(section) = payload.context("This is no WebAssembly")? else {
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

/// The names that stand in a stretch: what can be part of a path, up to `.rs`.
fn names(wasm: &[u8], segment: &Segment) -> Vec<Name> {
    let data = wasm.get(segment.from..segment.to).unwrap_or_default();
    let is_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"_./-@+".contains(byte);
    let mut names = Vec::new();
    let mut from = 0;
    while let Some(found) = data[from..].windows(3).position(|it| it == b".rs") {
        let end = from + found + 3;
        let length = data[from..end].iter().rev().take_while(|it| is_path(it));
        let length = length.count();
        names.push(Name {
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
    use wasm_encoder::{ConstExpr, DataSection, MemorySection, MemoryType, Module};

    fn program(data: &[u8]) -> Vec<u8> {
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

    /// "Hold. ", a name, two zeros, and the place that points to the name: line 7, column 9.
    fn data() -> Vec<u8> {
        let mut data = b"Hold! src/care/hold.rs\0\0".to_vec();
        for word in [1024 + 6, 16, 7, 9_u32] {
            data.extend(word.to_le_bytes());
        }
        data
    }

    #[test]
    fn names_and_what_points_to_them_become_zeros_and_the_rest_stays() {
        let wasm = program(&data());
        let blanked = blank(&wasm).unwrap();
        let mut expect = b"Hold! ".to_vec();
        expect.extend([0; 34]);
        let segment = segments(&blanked).unwrap().pop().unwrap();
        assert_eq!(&blanked[segment.from..segment.to], expect);
        assert_eq!(wasm[..segment.from], blanked[..segment.from]);
    }

    #[test]
    fn a_file_that_is_no_webassembly_is_an_error() {
        assert!(blank(b"<!doctype html>").is_err());
    }
}
