//! Code that only serves to word a panic, taken out.
//!
//! A panic in the browser ends in a trap, and `public/boot.js` tells the runner of that. What the panic would have said is
//! heard by nobody, yet the code that words it is a tenth of the file. Here its functions become the trap itself; what
//! they alone had called is then cut away by Binaryen. No check is left out: what panicked still traps.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use anyhow::{Context, Result, bail, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, Function, Instruction, Module};
use wasmparser::{FunctionBody, KnownCustom, Name, Operator, Parser, Payload, TypeRef};

/// Parts of the names of functions that end in a panic. Whoever calls one meets the trap in its place.
const PANICS: [&str; 10] = [
    "panicking::panic",
    "panicking::rust_panic",
    "panicking::assert_failed",
    "cell::panic_",
    "local::panic_access_error",
    "::panic_poisoned",
    "::unwrap_failed",
    "::expect_failed",
    "str::slice_error_fail",
    "raw_vec::handle_error",
];

/// Parts of the names of streams for server functions, which are linked in with Leptos. There is no server.
const STREAMS: [&str; 3] = [
    "intounderlying",
    "wasm_streams::",
    "futures::future_to_promise",
];

/// Parts of the names of functions that nothing but panics ever asks for: the formatting of the standard library. They
/// hang on through tables of methods. Should the rest of the program ever call one, the build stops.
const UNCALLED: [&str; 8] = [
    "fmt::Debug>::fmt",
    "fmt::Display>::fmt",
    "fmt::Formatter>::",
    "fmt::Write>::",
    "fmt::Write::write_fmt",
    "fmt::write",
    "fmt::builders::",
    "::escape_debug_ext",
];

/// The same program, with a trap in place of what words a panic.
///
/// # Errors
///
/// When this is no WebAssembly, its functions have no names to know them by, or it calls what it should not.
pub(super) fn snip(wasm: &[u8]) -> Result<Vec<u8>> {
    let (imported, names) = functions(wasm)?;
    let with = |parts: &[&str]| -> BTreeSet<u32> {
        let found = names
            .iter()
            // What drops a value names it too.
            .filter(|(_, name)| !name.contains("drop_in_place<"))
            .filter(|(_, name)| parts.iter().any(|part| name.contains(part)));
        found.map(|(number, _)| *number).collect()
    };
    let (panics, uncalled) = (with(&PANICS), with(&UNCALLED));
    ensure!(
        !panics.is_empty(),
        "No function of the WebAssembly words a panic: has it lost its names?"
    );
    let mut cut = with(&STREAMS);
    cut.extend(panics.iter().chain(&uncalled));
    for (number, callee) in (imported..).zip(calls(wasm)?) {
        if let Some(callee) = callee.iter().find(|callee| uncalled.contains(callee))
            && !cut.contains(&number)
        {
            let name = |number| names.get(number).map_or("?", String::as_str);
            bail!(
                "{} calls {}, which is cut out as unused: see xtask/src/build/snip.rs",
                name(&number),
                name(callee)
            );
        }
    }
    let mut snip = Snip {
        cut,
        next: imported,
    };
    let mut module = Module::new();
    snip.parse_core_module(&mut module, Parser::new(0), wasm)
        .context("The WebAssembly could not be written anew")?;
    Ok(module.finish())
}

/// How many functions are imported, and all functions that have a name, by their numbers.
fn functions(wasm: &[u8]) -> Result<(u32, BTreeMap<u32, String>)> {
    let mut imported = 0;
    let mut named = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("This is no WebAssembly")? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    if matches!(import?.ty, TypeRef::Func(_)) {
                        imported += 1;
                    }
                }
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(names) = section.as_known() else {
                    continue;
                };
                for names in names {
                    let Name::Function(functions) = names? else {
                        continue;
                    };
                    for function in functions {
                        let function = function?;
                        // The mark of a compilation stands between a crate and its path.
                        let name = without_marks(function.name);
                        named.insert(function.index, name);
                    }
                }
            }
            _ => {}
        }
    }
    Ok((imported, named))
}

/// A name without what stands in brackets of sixteen digits.
fn without_marks(name: &str) -> String {
    let mut plain = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        match after.split_once(']') {
            Some((mark, after)) if mark.len() == 16 => rest = after,
            _ => {
                plain.push('[');
                rest = after;
            }
        }
    }
    plain + rest
}

/// What each function of the program calls by number.
fn calls(wasm: &[u8]) -> Result<Vec<Vec<u32>>> {
    let mut calls = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::CodeSectionEntry(body) = payload? else {
            continue;
        };
        let mut called = Vec::new();
        for operator in body.get_operators_reader()? {
            if let Operator::Call { function_index } = operator? {
                called.push(function_index);
            }
        }
        calls.push(called);
    }
    Ok(calls)
}

struct Snip {
    cut: BTreeSet<u32>,
    /// The number of the function whose body comes next.
    next: u32,
}

impl Reencode for Snip {
    type Error = Infallible;

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let number = self.next;
        self.next += 1;
        if !self.cut.contains(&number) {
            return reencode::utils::parse_function_body(self, code, body);
        }
        let mut trap = Function::new([]);
        trap.instruction(&Instruction::Unreachable);
        trap.instruction(&Instruction::End);
        code.function(&trap);
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::*;
    use wasm_encoder::{
        EntityType, FunctionSection, ImportSection, NameMap, NameSection, TypeSection, ValType,
    };

    /// One import and functions of these names, each of which returns 7; the last may call the first before.
    fn program(names: &[&str], calls: bool) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("page", "of", EntityType::Function(0));
        module.section(&imports);
        let mut functions = FunctionSection::new();
        for _ in names {
            functions.function(0);
        }
        module.section(&functions);
        let mut code = CodeSection::new();
        for place in 1..=names.len() {
            let mut seven = Function::new([]);
            if place == names.len() && calls {
                seven.instruction(&Instruction::Call(1));
                seven.instruction(&Instruction::Drop);
            }
            seven.instruction(&Instruction::I32Const(7));
            seven.instruction(&Instruction::End);
            code.function(&seven);
        }
        module.section(&code);
        let mut map = NameMap::new();
        for (number, name) in (1..).zip(names) {
            map.append(number, name);
        }
        let mut section = NameSection::new();
        section.functions(&map);
        module.section(&section);
        module.finish()
    }

    fn first_instructions(wasm: &[u8]) -> Vec<String> {
        Parser::new(0)
            .parse_all(wasm)
            .filter_map(|payload| match payload.unwrap() {
                Payload::CodeSectionEntry(body) => {
                    let mut operators = body.get_operators_reader().unwrap();
                    Some(format!("{:?}", operators.read().unwrap()))
                }
                _ => None,
            })
            .collect()
    }

    #[test]
    fn what_words_a_panic_becomes_a_trap_and_the_rest_stays() {
        let wasm = snip(&program(
            &["core::panicking::panic_fmt", "uncramp::hold"],
            false,
        ))
        .unwrap();
        assert_eq!(
            first_instructions(&wasm),
            ["Unreachable", "I32Const { value: 7 }"]
        );
    }

    #[test]
    fn a_panic_may_be_called_and_what_only_panics_use_may_not() {
        let panics = ["core[0123456789abcdef]::panicking::panic", "uncramp::hold"];
        assert_eq!(
            first_instructions(&snip(&program(&panics, true)).unwrap()),
            ["Unreachable", "Call { function_index: 1 }"]
        );
        let only_panics = [
            "core[0123456789abcdef]::fmt::write",
            "core::panicking::panic",
        ];
        assert!(snip(&program(&only_panics, true)).is_ok());
        let others_too = [
            "core::fmt::write",
            "core::panicking::panic",
            "uncramp::hold",
        ];
        let refused = snip(&program(&others_too, true)).unwrap_err().to_string();
        assert!(
            refused.starts_with("uncramp::hold calls core::fmt::write"),
            "{refused}"
        );
    }

    #[test]
    fn a_file_without_names_is_an_error() {
        assert!(snip(&program(&["a", "b"], false)).is_err());
        assert!(snip(b"<!doctype html>").is_err());
    }
}
