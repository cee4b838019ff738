//! Puts similar functions next to each other, so that compression finds what they share nearby.
//!
//! The order of its functions means nothing to a module, but brotli and gzip refer to what came before by its distance, and
//! short distances take fewer bits. The first function stays first. The next one is always that which has the largest share
//! of its bytes, in runs of [`RUN`], in common with the one before.

use std::collections::BTreeSet;
use std::convert::Infallible;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload};

use super::strip_panics::imported_functions;

/// How many bytes are compared at a time: about one instruction and the one after it.
const RUN: usize = 4;

/// Added to the number of runs, so that a tiny function does not follow everything that happens to have its few bytes.
const MARGIN: usize = 30;

/// The runs of bytes in the body of a function.
type Runs<'a> = BTreeSet<&'a [u8]>;

/// Returns the module with its functions in another order.
///
/// # Errors
///
/// When this is not WebAssembly.
pub(super) fn order_functions(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("This is not WebAssembly")? {
            Payload::ImportSection(imports) => imported = imported_functions(imports)? as usize,
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().windows(RUN).collect()),
            _ => {}
        }
    }
    let mut module = Module::new();
    OrderFunctions::new(imported, similar_in_turn(&bodies))
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .context("The WebAssembly could not be re-encoded")?;
    Ok(module.finish())
}

/// The positions of these bodies, each followed by the most similar of those that are left.
fn similar_in_turn(bodies: &[Runs]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order: Vec<usize> = left.drain(..left.len().min(1)).collect();
    while let Some(last) = order.last() {
        let shares = left.iter().map(|next| {
            let shared = bodies[*next].intersection(&bodies[*last]).count();
            (shared, bodies[*next].len() + MARGIN)
        });
        let most = shares
            .enumerate()
            .max_by(|(_, a), (_, b)| (a.0 * b.1).cmp(&(b.0 * a.1)));
        let Some((most, _)) = most else { break };
        order.push(left.remove(most));
    }
    order
}

struct OrderFunctions {
    /// The old positions of the functions that the module defines, in their new order.
    order: Vec<usize>,
    /// The new index of each function by its old one, imported functions included.
    indices: Vec<u32>,
}

impl OrderFunctions {
    fn new(imported: usize, order: Vec<usize>) -> Self {
        let mut indices: Vec<u32> = (0..).take(imported + order.len()).collect();
        for (index, old) in (0..).skip(imported).zip(&order) {
            indices[imported + old] = index;
        }
        Self { order, indices }
    }
}

impl Reencode for OrderFunctions {
    type Error = Infallible;

    fn function_index(&mut self, index: u32) -> Result<u32, reencode::Error<Infallible>> {
        Ok(self.indices[index as usize])
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for old in &self.order {
            functions.function(types[*old]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let bodies = section
            .into_iter()
            .collect::<Result<Vec<FunctionBody>, _>>()?;
        for old in self.order.clone() {
            self.parse_function_body(code, bodies[old].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::*;
    use wasm_encoder::{
        EntityType, ExportKind, ExportSection, Function, ImportSection, Instruction, TypeSection,
        ValType,
    };
    use wasmparser::Operator;

    /// A module that exports three functions and defines them in the order of their names. The first and the last are alike,
    /// and the last one calls the one between them, which alone returns something.
    fn module() -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([], [ValType::I64]);
        let mut imports = ImportSection::new();
        imports.import("env", "imported", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(0).function(1).function(0);
        let mut exports = ExportSection::new();
        for (index, name) in (1..).zip(["a", "b", "c"]) {
            exports.export(name, ExportKind::Func, index);
        }
        let alike = [
            Instruction::I32Const(123_456_789),
            Instruction::Drop,
            Instruction::Call(0),
        ];
        let (seven, end) = ([Instruction::I64Const(7)], [Instruction::End]);
        let mut code = CodeSection::new();
        code.function(&body(&[&alike, &end]));
        code.function(&body(&[&seven, &end]));
        let calls = [Instruction::Call(2), Instruction::Drop];
        code.function(&body(&[&alike, &calls, &end]));
        module
            .section(&types)
            .section(&imports)
            .section(&functions)
            .section(&exports)
            .section(&code);
        module.finish()
    }

    fn body(parts: &[&[Instruction]]) -> Function {
        let mut function = Function::new([]);
        for instruction in parts.iter().copied().flatten() {
            function.instruction(instruction);
        }
        function
    }

    /// What is in a module, in its order.
    #[derive(Default)]
    struct Contents {
        /// The types of the functions it defines.
        types: Vec<u32>,
        /// The names of its exports, and the functions they stand for.
        exports: Vec<(String, u32)>,
        /// The functions that each one calls.
        calls: Vec<Vec<u32>>,
    }

    fn read(wasm: &[u8]) -> Contents {
        let mut found = Contents::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.unwrap() {
                Payload::FunctionSection(types) => found.types.extend(types.into_iter().flatten()),
                Payload::ExportSection(exports) => {
                    let exports = exports.into_iter().flatten();
                    let named = exports.map(|export| (export.name.to_owned(), export.index));
                    found.exports.extend(named);
                }
                Payload::CodeSectionEntry(body) => {
                    let operators = body.get_operators_reader().unwrap().into_iter().flatten();
                    let called = operators.filter_map(|operator| match operator {
                        Operator::Call { function_index } => Some(function_index),
                        _ => None,
                    });
                    found.calls.push(called.collect());
                }
                _ => {}
            }
        }
        found
    }

    #[test]
    fn similar_functions_follow_each_other_and_everything_refers_to_the_same_function_as_before() {
        let found = read(&order_functions(&module()).unwrap());
        assert_eq!(found.types, [0, 0, 1]);
        let exports = [("a".into(), 1), ("b".into(), 3), ("c".into(), 2)];
        assert_eq!(found.exports, exports);
        assert_eq!(found.calls, [vec![0], vec![0, 3], vec![]]);
    }

    #[test]
    fn a_module_without_functions_stays_as_it_is() {
        let empty = Module::new().finish();
        assert_eq!(order_functions(&empty).unwrap(), empty);
        assert!(order_functions(b"<!doctype html>").is_err());
    }
}
