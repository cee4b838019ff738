//! Short names for what the WebAssembly asks of the script.
//!
//! `wasm-bindgen` names each of a hundred functions with a word and sixteen random digits, once in either file. Nobody
//! reads them there, and digits do not compress.

use std::convert::Infallible;

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{EntityType, ImportSection, Module};
use wasmparser::{ImportSectionReader, Parser, Payload};

/// The same two files with names of two or three letters between them.
///
/// # Errors
///
/// When the script does not give each name that the WebAssembly asks for exactly once.
pub(super) fn shorten(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut script = script.to_owned();
    for (number, name) in asked_for(wasm)?.iter().enumerate() {
        let given = format!(" {name}: ");
        ensure!(
            script.matches(&given).count() == 1,
            "The script of wasm-bindgen does not give {name} exactly once"
        );
        script = script.replace(&given, &format!(" {}: ", short(number)));
    }
    let mut module = Module::new();
    Shorten
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .context("The WebAssembly could not be written anew")?;
    Ok((module.finish(), script))
}

/// The name of the import of this number: `i` and the number, which no word of JavaScript is.
fn short(number: usize) -> String {
    format!("i{number}")
}

/// The names of the imports, in order.
fn asked_for(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(imports) = payload.context("This is no WebAssembly")? {
            for import in imports.into_imports() {
                names.push(import?.name.to_owned());
            }
        }
    }
    Ok(names)
}

struct Shorten;

impl Reencode for Shorten {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        for (number, import) in section.into_imports().enumerate() {
            let import = import?;
            let kind: EntityType = self.entity_type(import.ty)?;
            imports.import(import.module, &short(number), kind);
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::*;
    use wasm_encoder::TypeSection;

    fn program(names: &[&str]) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut imports = ImportSection::new();
        for name in names {
            imports.import("./app_bg.js", name, EntityType::Function(0));
        }
        module.section(&imports);
        module.finish()
    }

    #[test]
    fn both_files_agree_on_short_names() {
        let wasm = program(&["__wbg_now_0123456789abcdef", "__wbg_log_fedcba9876543210"]);
        let script = "{ __wbg_log_fedcba9876543210: f, __wbg_now_0123456789abcdef: g }";
        let (wasm, script) = shorten(&wasm, script).unwrap();
        assert_eq!(asked_for(&wasm).unwrap(), ["i0", "i1"]);
        assert_eq!(script, "{ i1: f, i0: g }");
    }

    #[test]
    fn a_name_the_script_does_not_give_is_an_error() {
        assert!(shorten(&program(&["__wbg_now_0123456789abcdef"]), "{}").is_err());
        assert!(shorten(b"<!doctype html>", "{}").is_err());
    }
}
