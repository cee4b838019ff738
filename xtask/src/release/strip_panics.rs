//! Removes the code that only formats panic messages.
//!
//! # What a panic site looks like
//!
//! The compiler turns every check that can fail (an index, an `unwrap`, an overflow, a borrow of a `RefCell`) into a branch
//! to a call of a *panic entry point*, a function of the standard library that never returns:
//!
//! ```wasm
//! local.get $index
//! local.get $length
//! i32.ge_u
//! if
//!   local.get $index
//!   local.get $length
//!   i32.const 1052768                       ;; the location: file, line, column
//!   call $core::panicking::panic_bounds_check
//!   unreachable
//! end
//! ```
//!
//! The entry point builds a `fmt::Arguments`, formats it, calls the panic hook and, with `panic = "abort"`, executes
//! `unreachable`, which is a trap. In this app only the trap matters: `web/app_start.js` catches it, silences the app and
//! offers to restart the step. The message is never shown, yet the entry points make the whole of `core::fmt` reachable,
//! and no optimiser may remove reachable code.
//!
//! # What is replaced
//!
//! The body of every panic entry point ([`ENTRY_POINTS`]) becomes a single `unreachable`. Every check stays, and every
//! failed check still traps, at the call of the entry point instead of inside it. Binaryen then inlines these
//! one-instruction bodies and removes what only they called (`super::optimize`).
//!
//! Functions of `core::fmt` are also referenced from the vtables of `dyn Write` and `dyn Debug`, which are data that
//! Binaryen does not analyse. So the bodies of [`FORMATTING`] become `unreachable` too. That would be wrong if the app
//! formatted anything itself. It does not: it concatenates strings and writes integers by hand. The build verifies this: a
//! direct call of a formatting function from any function that is kept is an error that names both. A call through a vtable
//! cannot be verified this way, but to build the `fmt::Arguments` for it, a function has to call `fmt::write` or a method
//! of `Formatter` directly.
//!
//! [`SERVER_STREAMS`] are exports of Leptos for server functions, and the futures that only they run. This app has no server,
//! and waits for promises by callbacks. [`OTHER_VIEWS`] are methods in vtables that only other kinds of views call. The build
//! also verifies that no remaining function calls any of these.
//!
//! Functions are recognised by the name section, which `wasm-bindgen` keeps until Binaryen strips it. A build whose
//! WebAssembly has no such names fails.
//!
//! # Savings
//!
//! See "Size of the WebAssembly" in DESIGN.md.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use anyhow::{Context, Result, bail, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, Function, Instruction, Module};
use wasmparser::{
    FunctionBody, ImportSectionReader, KnownCustom, Name, Operator, Parser, Payload, TypeRef,
};

/// Parts of the names of the panic entry points.
const ENTRY_POINTS: [&str; 10] = [
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

/// Parts of the names of the streams for server functions, which Leptos exports, of the futures they run, and of their drop
/// glue, to which vtables refer.
const SERVER_STREAMS: [&str; 3] = ["intounderlying", "wasm_streams::", "js_sys::futures::"];

/// Parts of the names of methods of a mounted view that only other views call, such as those without a static type.
const OTHER_VIEWS: [&str; 1] = ["tachys::view::Mountable for (A,B)>::elements"];

/// Parts of the names of the formatting functions of the standard library, which only panics may call.
const FORMATTING: [&str; 9] = [
    "fmt::Debug>::fmt",
    "fmt::Display>::fmt",
    "fmt::Formatter>::",
    "fmt::Write>::",
    "fmt::Write::write_fmt",
    "fmt::write",
    "fmt::builders::",
    "core::fmt::num::",
    "::escape_debug_ext",
];

/// Returns the module with every panic entry point, formatting function, server stream and method of other views replaced by
/// a trap.
///
/// # Errors
///
/// When this is not WebAssembly, when its functions have no names, or when a function that is kept calls one that is
/// replaced, other than a panic entry point.
pub(super) fn strip_panics(wasm: &[u8]) -> Result<Vec<u8>> {
    let (imported, names) = functions(wasm)?;
    let named = |parts: &[&str]| -> BTreeSet<u32> {
        let found = names
            .iter()
            .filter(|(_, name)| parts.iter().any(|part| name.contains(part)));
        found.map(|(index, _)| *index).collect()
    };
    // The name of a type's drop glue contains the type's name.
    let code = |parts: &[&str]| -> BTreeSet<u32> {
        let mut found = named(parts);
        found.retain(|index| !names[index].contains("drop_in_place<"));
        found
    };
    let (entry_points, formatting) = (code(&ENTRY_POINTS), code(&FORMATTING));
    ensure!(
        !entry_points.is_empty(),
        "The WebAssembly has no panic entry point: has it lost its name section?"
    );
    let mut unused = code(&SERVER_STREAMS);
    // A closure is called by a shim, but made only by the function around it.
    unused.retain(|index| !names[index].contains("{{closure}}"));
    unused.extend(code(&OTHER_VIEWS));
    unused.extend(formatting);
    // No stream is ever created, so none is dropped.
    let mut replaced = named(&SERVER_STREAMS);
    replaced.extend(unused.iter().chain(&entry_points));
    for (caller, callees) in (imported..).zip(direct_calls(wasm)?) {
        if let Some(callee) = callees.iter().find(|callee| unused.contains(callee))
            && !replaced.contains(&caller)
        {
            let name = |index| names.get(index).map_or("?", String::as_str);
            bail!(
                "{} calls {}, which is replaced by a trap: see xtask/src/release/strip_panics.rs",
                name(&caller),
                name(callee)
            );
        }
    }
    let mut strip = StripPanics {
        replaced,
        next: imported,
    };
    let mut module = Module::new();
    strip
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .context("The WebAssembly could not be re-encoded")?;
    Ok(module.finish())
}

/// The number of imported functions, and the names of all functions by their index.
fn functions(wasm: &[u8]) -> Result<(u32, BTreeMap<u32, String>)> {
    let mut imported = 0;
    let mut named = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("This is not WebAssembly")? {
            Payload::ImportSection(imports) => imported = imported_functions(imports)?,
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
                        let name = without_crate_hashes(function.name);
                        named.insert(function.index, name);
                    }
                }
            }
            _ => {}
        }
    }
    Ok((imported, named))
}

/// How many functions a module imports.
pub(super) fn imported_functions(imports: ImportSectionReader) -> Result<u32> {
    let mut count = 0;
    for import in imports.into_imports() {
        count += u32::from(matches!(import?.ty, TypeRef::Func(_)));
    }
    Ok(count)
}

/// A mangled name without the crate hashes: `core[0123456789abcdef]::fmt::write` becomes `core::fmt::write`.
fn without_crate_hashes(name: &str) -> String {
    let mut plain = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        match after.split_once(']') {
            Some((hash, after)) if hash.len() == 16 => rest = after,
            _ => {
                plain.push('[');
                rest = after;
            }
        }
    }
    plain + rest
}

/// The direct callees of each function that is defined in the module, in order.
fn direct_calls(wasm: &[u8]) -> Result<Vec<Vec<u32>>> {
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

struct StripPanics {
    /// The functions whose bodies become a trap.
    replaced: BTreeSet<u32>,
    /// The index of the function whose body comes next.
    next: u32,
}

impl Reencode for StripPanics {
    type Error = Infallible;

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let index = self.next;
        self.next += 1;
        if !self.replaced.contains(&index) {
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

    /// A module with one import and functions of these names. Each returns 7; if `calls`, the last one first calls the first.
    fn module(names: &[&str], calls: bool) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("env", "imported", EntityType::Function(0));
        module.section(&imports);
        let mut functions = FunctionSection::new();
        for _ in names {
            functions.function(0);
        }
        module.section(&functions);
        let mut code = CodeSection::new();
        for number in 1..=names.len() {
            let mut seven = Function::new([]);
            if number == names.len() && calls {
                seven.instruction(&Instruction::Call(1));
                seven.instruction(&Instruction::Drop);
            }
            seven.instruction(&Instruction::I32Const(7));
            seven.instruction(&Instruction::End);
            code.function(&seven);
        }
        module.section(&code);
        let mut map = NameMap::new();
        for (index, name) in (1..).zip(names) {
            map.append(index, name);
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
    fn a_panic_entry_point_becomes_a_trap() {
        let wasm = strip_panics(&module(
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
    fn only_panics_may_call_a_formatting_function() {
        let entry_point = ["core[0123456789abcdef]::panicking::panic", "uncramp::hold"];
        assert_eq!(
            first_instructions(&strip_panics(&module(&entry_point, true)).unwrap()),
            ["Unreachable", "Call { function_index: 1 }"]
        );
        let from_a_panic = [
            "core[0123456789abcdef]::fmt::write",
            "core::panicking::panic",
        ];
        assert!(strip_panics(&module(&from_a_panic, true)).is_ok());
        let from_the_app = [
            "core::fmt::write",
            "core::panicking::panic",
            "uncramp::hold",
        ];
        let error = strip_panics(&module(&from_the_app, true)).unwrap_err();
        let error = error.to_string();
        assert!(
            error.starts_with("uncramp::hold calls core::fmt::write"),
            "{error}"
        );
    }

    #[test]
    fn the_app_may_call_no_server_stream_and_drop_none() {
        let start = ["js_sys::futures::spawn_local", "core::panicking::panic"];
        let calls = |name| strip_panics(&module(&[start[0], start[1], name], true));
        let error = calls("uncramp::hold").unwrap_err().to_string();
        assert!(
            error.starts_with("uncramp::hold calls js_sys::futures::spawn_local"),
            "{error}"
        );
        assert!(calls("wasm_streams::pull").is_ok());
        let dropped = [
            "core::ptr::drop_in_place<js_sys::futures::queue::Queue>",
            "core::panicking::panic",
            "uncramp::hold",
        ];
        let wasm = strip_panics(&module(&dropped, true)).unwrap();
        assert_eq!(
            first_instructions(&wasm),
            ["Unreachable", "Unreachable", "Call { function_index: 1 }"]
        );
    }

    #[test]
    fn a_module_without_names_is_an_error() {
        assert!(strip_panics(&module(&["a", "b"], false)).is_err());
        assert!(strip_panics(b"<!doctype html>").is_err());
    }
}
