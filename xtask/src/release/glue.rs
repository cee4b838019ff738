//! Makes the glue of `wasm-bindgen` and the names it shares with the WebAssembly small.
//!
//! `wasm-bindgen` gives each of about a hundred imports a name with a word and 16 hexadecimal digits, such as
//! `__wbg_now_0123456789abcdef`, in both files, and its exports have names as long. Nobody reads these names, and the digits
//! do not compress. The glue also has the imports of functions that Binaryen removes, and classes for [`STREAMS`].
//!
//! Binaryen's pass for this, `--minify-imports`, does not help: it renames only imports from the modules `env` and
//! `wasi_*`, as Emscripten writes them, but not those from `./app_bg.js`.

use std::convert::Infallible;

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{EntityType, ExportSection, ImportSection, Module};
use wasmparser::{CustomSectionReader, ExportSectionReader, ImportSectionReader, Parser, Payload};

/// What the names of the classes for the streams of server functions begin with. Leptos exports them, and this app has no
/// server.
const STREAMS: &str = "IntoUnderlying";

/// How far the imports are indented.
const INDENT: &str = "        ";

/// The glue without the classes for [`STREAMS`], which bundlers keep because they register finalisers.
///
/// # Errors
///
/// When the glue is not written as expected.
pub(super) fn without_streams(glue: &str) -> Result<String> {
    let mut rest = glue.to_owned();
    for (start, end) in [
        ("export class ", "[Symbol.dispose] = "),
        ("const ", "ptr, 1));"),
    ] {
        let start = format!("{start}{STREAMS}");
        while let Some((before, class)) = rest.split_once(&start) {
            let after = class
                .split_once(end)
                .and_then(|(_, after)| after.split_once('\n'));
            let (_, after) = after.context("A class of the glue has no end")?;
            rest = [before, after].concat();
        }
    }
    ensure!(
        !rest.contains(STREAMS),
        "The glue of wasm-bindgen still uses {STREAMS}"
    );
    Ok(rest)
}

/// Where the glue uses an export.
pub(super) fn uses(glue: &str, export: &str) -> Vec<usize> {
    let is_whole = |after: &str| !after.starts_with(is_of_name);
    glue.match_indices(&member(export))
        .filter(|(at, text)| is_whole(&glue[at + text.len()..]))
        .map(|(at, _)| at)
        .collect()
}

/// Returns the module and its glue with the imports named `i0`, `i1` and so on, and the exports `e0` and so on. The glue no
/// longer has imports that the module does not have, and the module no sections that only other tools read.
///
/// # Errors
///
/// When the glue does not define each import of the module exactly once.
pub(super) fn minify_names(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let Names { imports, exports } = Names::of(wasm)?;
    let mut glue = with_imports(glue, &imports)?;
    for (number, name) in exports.iter().enumerate() {
        for at in uses(&glue, name).into_iter().rev() {
            glue.replace_range(at..at + member(name).len(), &member(&short_export(number)));
        }
    }
    let mut module = Module::new();
    MinifyNames
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .context("The WebAssembly could not be re-encoded")?;
    Ok((module.finish(), glue))
}

/// The glue with short names for these imports, in this order, and no others.
fn with_imports(glue: &str, imports: &[String]) -> Result<String> {
    let (before, rest) = glue
        .split_once("__proto__: null,\n")
        .context("The glue of wasm-bindgen has no imports")?;
    let (list, after) = rest
        .split_once("\n    };")
        .context("The imports have no end")?;
    let mut result = format!("{before}__proto__: null,\n");
    let mut is_used = false;
    let mut defined = 0;
    for line in list.lines() {
        let definition = line
            .strip_prefix(INDENT)
            .filter(|line| line.starts_with('_'));
        if let Some((name, value)) = definition.and_then(|line| line.split_once(": ")) {
            let number = imports.iter().position(|import| import == name);
            is_used = number.is_some();
            if let Some(number) = number {
                defined += 1;
                result.extend([&*short_import(number), ": ", value, "\n"]);
            }
        } else if is_used {
            result.extend([line, "\n"]);
        }
    }
    ensure!(
        defined == imports.len(),
        "The glue of wasm-bindgen does not define each import exactly once"
    );
    Ok(format!("{result}    }};{after}"))
}

/// How the glue names an export.
fn member(export: &str) -> String {
    format!("wasm.{export}")
}

fn is_of_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}

/// The short name of an import. A letter followed by a number is never a JavaScript keyword.
fn short_import(number: usize) -> String {
    format!("i{number}")
}

/// The short name of an export.
fn short_export(number: usize) -> String {
    format!("e{number}")
}

/// The names of the imports and exports, in order.
struct Names {
    imports: Vec<String>,
    exports: Vec<String>,
}

impl Names {
    fn of(wasm: &[u8]) -> Result<Self> {
        let (mut imports, mut exports) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.context("This is not WebAssembly")? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        imports.push(import?.name.to_owned());
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        exports.push(export?.name.to_owned());
                    }
                }
                _ => {}
            }
        }
        Ok(Self { imports, exports })
    }
}

struct MinifyNames;

impl Reencode for MinifyNames {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        for (number, import) in section.into_imports().enumerate() {
            let import = import?;
            let kind: EntityType = self.entity_type(import.ty)?;
            imports.import(import.module, &short_import(number), kind);
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        for (number, export) in section.into_iter().enumerate() {
            let export = export?;
            let kind = self.export_kind(export.kind)?;
            let index = self.external_index(export.kind, export.index)?;
            exports.export(&short_export(number), kind, index);
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::*;
    use wasm_encoder::{CustomSection, ExportKind, TypeSection};

    /// A module that exports its imports under the same names.
    fn module(names: &[&str]) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut imports = ImportSection::new();
        let mut exports = ExportSection::new();
        for (index, name) in (0..).zip(names) {
            imports.import("./app_bg.js", name, EntityType::Function(0));
            exports.export(name, ExportKind::Func, index);
        }
        module.section(&imports).section(&exports);
        module.section(&CustomSection {
            name: "target_features".into(),
            data: (&[0]).into(),
        });
        module.finish()
    }

    const GLUE: &str = "\
const import0 = {
        __proto__: null,
        __wbg_log_fedcba9876543210: function() { return handleError(function (a) {
            a.log(wasm.__wbg_now_0123456789abcdef, wasm.__wbg_now);
        }, arguments); },
        __wbg_gone_0123456789abcdef: function(a) {
            a.go();
        },
        __wbg_now: function() {
            now();
        },
    };
rest";

    #[test]
    fn module_and_glue_get_the_same_names_and_lose_what_is_not_used() {
        let wasm = module(&["__wbg_now", "__wbg_log_fedcba9876543210"]);
        let (wasm, glue) = minify_names(&wasm, GLUE).unwrap();
        let Names { imports, exports } = Names::of(&wasm).unwrap();
        assert_eq!(imports, ["i0", "i1"]);
        assert_eq!(exports, ["e0", "e1"]);
        let custom = |payload| matches!(payload, Ok(Payload::CustomSection(_)));
        assert!(!Parser::new(0).parse_all(&wasm).any(custom));
        assert_eq!(
            glue,
            "\
const import0 = {
        __proto__: null,
i1: function() { return handleError(function (a) {
            a.log(wasm.__wbg_now_0123456789abcdef, wasm.e0);
        }, arguments); },
i0: function() {
            now();
        },
    };
rest"
        );
    }

    #[test]
    fn an_import_that_the_glue_does_not_define_is_an_error() {
        assert!(minify_names(&module(&["__wbg_other"]), GLUE).is_err());
        assert!(minify_names(b"<!doctype html>", GLUE).is_err());
    }

    #[test]
    fn an_export_is_used_by_its_whole_name() {
        assert_eq!(uses("wasm.__wbg_now_2(wasm.__wbg_now)", "__wbg_now"), [17]);
    }

    #[test]
    fn the_classes_of_streams_are_removed() {
        let glue = "a
export class IntoUnderlyingSink {
    free() {}
}
if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = IntoUnderlyingSink.prototype.free;
b
const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_intounderlyingsink_free(ptr, 1));
c";
        assert_eq!(without_streams(glue).unwrap(), "a\nb\nc");
        assert!(without_streams("new IntoUnderlyingSink()").is_err());
    }
}
