//! Code that only serves to word a panic, taken out.
//!
//! A panic in the browser ends in a trap, and `public/boot.js` tells the runner of that. What the panic would have said is
//! heard by nobody, yet the code that words it is a tenth of the file. Here its functions become the trap itself; what
//! they alone had called is then cut away by Binaryen. No check is left out: what panicked still traps.

use std::collections::BTreeSet;
use std::convert::Infallible;

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, Function, Instruction, Module};
use wasmparser::{FunctionBody, KnownCustom, Name, Parser, Payload, TypeRef};

/// Parts of the names of such functions. Values are printed for debugging in panics only. The last two are of streams for
/// server functions, which are linked in with Leptos and called by nothing here.
const WORDING: [&str; 17] = [
    "panicking::panic",
    "panicking::rust_panic",
    "panicking::assert_failed",
    "cell::panic_",
    "local::panic_access_error",
    "::panic_poisoned",
    "::unwrap_failed",
    "::expect_failed",
    "str::slice_error_fail",
    "slice::index::slice_index_fail",
    "raw_vec::handle_error",
    "fmt::Debug>::fmt",
    "fmt::builders::",
    "::escape_debug_ext",
    "intounderlying",
    "wasm_streams::",
    "futures::future_to_promise",
];

/// The same program, with a trap in place of what words a panic.
///
/// # Errors
///
/// When this is no WebAssembly, or its functions have no names to know them by.
pub(super) fn snip(wasm: &[u8]) -> Result<Vec<u8>> {
    let (imported, cut) = wording(wasm)?;
    ensure!(
        !cut.is_empty(),
        "No function of the WebAssembly words a panic: has it lost its names?"
    );
    let mut snip = Snip {
        cut,
        next: imported,
    };
    let mut module = Module::new();
    snip.parse_core_module(&mut module, Parser::new(0), wasm)
        .context("The WebAssembly could not be written anew")?;
    Ok(module.finish())
}

/// How many functions are imported, and the numbers of those that word a panic.
fn wording(wasm: &[u8]) -> Result<(u32, BTreeSet<u32>)> {
    let mut imported = 0;
    let mut cut = BTreeSet::new();
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
                        if WORDING.iter().any(|part| function.name.contains(part)) {
                            cut.insert(function.index);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    Ok((imported, cut))
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

    /// One import and two functions of these names, each of which returns 7.
    fn program(names: [&str; 2]) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("page", "of", EntityType::Function(0));
        module.section(&imports);
        let mut functions = FunctionSection::new();
        functions.function(0).function(0);
        module.section(&functions);
        let mut code = CodeSection::new();
        for _ in names {
            let mut seven = Function::new([]);
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
        let wasm = snip(&program(["core::panicking::panic_fmt", "uncramp::hold"])).unwrap();
        assert_eq!(
            first_instructions(&wasm),
            ["Unreachable", "I32Const { value: 7 }"]
        );
    }

    #[test]
    fn a_file_without_names_is_an_error() {
        assert!(snip(&program(["a", "b"])).is_err());
        assert!(snip(b"<!doctype html>").is_err());
    }
}
