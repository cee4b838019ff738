//! Shortens the names of the imports in the WebAssembly and in its glue.
//!
//! `wasm-bindgen` gives each of about a hundred imports a name with a word and 16 hexadecimal digits, such as
//! `__wbg_now_0123456789abcdef`, in both files. Nobody reads these names, and the digits do not compress.
//!
//! Binaryen's pass for this, `--minify-imports`, does not help: it renames only imports from the modules `env` and
//! `wasi_*`, as Emscripten writes them, but not those from `./app_bg.js`.

use std::convert::Infallible;

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{EntityType, ImportSection, Module};
use wasmparser::{ImportSectionReader, Parser, Payload};

/// Returns the module and its glue with the imports named `i0`, `i1` and so on.
///
/// # Errors
///
/// When the glue does not define each import of the module exactly once.
pub(super) fn minify(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut glue = glue.to_owned();
    for (number, name) in import_names(wasm)?.iter().enumerate() {
        let property = format!(" {name}: ");
        ensure!(
            glue.matches(&property).count() == 1,
            "The glue of wasm-bindgen does not define {name} exactly once"
        );
        glue = glue.replace(&property, &format!(" {}: ", short(number)));
    }
    let mut module = Module::new();
    MinifyImports
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .context("The WebAssembly could not be re-encoded")?;
    Ok((module.finish(), glue))
}

/// The short name of an import. A letter followed by a number is never a JavaScript keyword.
fn short(number: usize) -> String {
    format!("i{number}")
}

/// The names of the imports, in order.
fn import_names(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(imports) = payload.context("This is not WebAssembly")? {
            for import in imports.into_imports() {
                names.push(import?.name.to_owned());
            }
        }
    }
    Ok(names)
}

struct MinifyImports;

impl Reencode for MinifyImports {
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

    fn module(names: &[&str]) -> Vec<u8> {
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
    fn module_and_glue_get_the_same_names() {
        let wasm = module(&["__wbg_now_0123456789abcdef", "__wbg_log_fedcba9876543210"]);
        let glue = "{ __wbg_log_fedcba9876543210: f, __wbg_now_0123456789abcdef: g }";
        let (wasm, glue) = minify(&wasm, glue).unwrap();
        assert_eq!(import_names(&wasm).unwrap(), ["i0", "i1"]);
        assert_eq!(glue, "{ i1: f, i0: g }");
    }

    #[test]
    fn an_import_that_the_glue_does_not_define_is_an_error() {
        assert!(minify(&module(&["__wbg_now_0123456789abcdef"]), "{}").is_err());
        assert!(minify(b"<!doctype html>", "{}").is_err());
    }
}
