//! Extracts the paths that a Rust file refers to.

use std::collections::BTreeMap;

use crate::is_word;

/// The module of a file, given by its path below `src/`: `view/html.rs` is `["view", "html"]`. The crate root is empty.
pub(crate) fn module_of(file: &str) -> Vec<String> {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/').map(str::to_owned).collect()
}

/// The code without comments and without a trailing test module.
pub(crate) fn without_comments(text: &str) -> String {
    text.lines()
        .map(|line| line.find("//").map_or(line, |at| &line[..at]))
        .fold(String::new(), |code, line| code + line + "\n")
}

/// Every path that begins with `crate`, `uncramp`, `xtask`, `self` or `super`, in imports and elsewhere, relative to the
/// crate root. `{a, b}` is expanded.
pub(crate) fn paths(module: &[String], code: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for root in ["crate", "uncramp", "xtask", "self", "super"] {
        for (at, _) in code.match_indices(&format!("{root}::")) {
            if code[..at].ends_with(is_word) || code[..at].ends_with("::") {
                continue;
            }
            let mut rest = &code[at + root.len() + 2..];
            let mut base = match root {
                "self" => module.to_vec(),
                "super" => parent(module).to_vec(),
                _ => Vec::new(),
            };
            while let Some(further) = rest.strip_prefix("super::") {
                base = parent(&base).to_vec();
                rest = further;
            }
            expand(rest, &base, &mut found);
        }
    }
    found
}

/// The re-exports of a module: each name with the path it stands for, relative to the crate root.
pub(crate) fn re_exports(module: &[String], code: &str) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for (at, _) in code.match_indices(" use ") {
        let before = code[..at].rsplit(['\n', '{', '}', ';']).next();
        if !before.is_some_and(|before| before.trim_start().starts_with("pub")) {
            continue;
        }
        let tree = code[at + " use ".len()..].split(';').next();
        let tree = tree.unwrap_or_default();
        let mut exported = paths(module, tree);
        if exported.is_empty() {
            // The path begins with a sibling module, or with another crate.
            exported = paths(module, &format!("self::{tree}"));
        }
        for path in exported {
            if let Some(name) = path.last() {
                found.insert(name.clone(), path);
            }
        }
    }
    found
}

fn parent(module: &[String]) -> &[String] {
    module.split_last().map_or(&[], |(_, parent)| parent)
}

/// Adds the paths of a use tree to `found`, and returns what follows it.
fn expand<'code>(tree: &'code str, base: &[String], found: &mut Vec<Vec<String>>) -> &'code str {
    let tree = tree.trim_start();
    if let Some(mut group) = tree.strip_prefix('{') {
        loop {
            group = group.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
            if group.is_empty() || group.starts_with('}') {
                return group.get(1..).unwrap_or_default();
            }
            let rest = expand(group, base, found);
            // Skip a rename, `a as b`.
            group = rest.trim_start_matches(|c| c != ',' && c != '}');
        }
    }
    let name = &tree[..tree.find(|c| !is_word(c)).unwrap_or(tree.len())];
    let rest = &tree[name.len()..];
    let mut path = base.to_vec();
    if name != "self" && !name.is_empty() {
        path.push(name.to_owned());
    }
    if let Some(rest) = rest.strip_prefix("::") {
        return expand(rest, &path, found);
    }
    found.push(path);
    rest
}

#[track_caller]
fn check(code: &str, expect: &[&str]) {
    let module = module_of("release/icons.rs");
    let found: Vec<_> = paths(&module, code)
        .iter()
        .map(|path| path.join("::"))
        .collect();
    assert_eq!(found, expect, "{code}");
}

#[test]
fn a_path_is_read_from_the_crate_root_on() {
    check("use crate::a::b;", &["a::b"]);
    check("fn f() -> crate::a::B { crate::c() }", &["a::B", "c"]);
    check("use super::compress;", &["release::compress"]);
    check("use super::super::a;", &["a"]);
    check("use self::a::B;", &["release::icons::a::B"]);
    check("use other_crate::a;", &[]);
}

#[test]
fn a_group_is_expanded() {
    check(
        "use crate::a::{self, b::{c, d}, e as f};",
        &["a", "a::b::c", "a::b::d", "a::e"],
    );
    check(
        "use crate::{\n    a::{B, C},\n    d,\n};",
        &["a::B", "a::C", "d"],
    );
    check("use super::*;", &["release"]);
}

#[test]
fn a_re_export_is_resolved_to_its_path() {
    let code = "pub use read::{import, LARGEST};\npub(super) use crate::a::B;\nuse scan::Reader;";
    let found = re_exports(&module_of("diary/json.rs"), code);
    let found: Vec<_> = found
        .iter()
        .map(|(name, path)| format!("{name} = {}", path.join("::")))
        .collect();
    let expect = [
        "B = a::B",
        "LARGEST = diary::json::read::LARGEST",
        "import = diary::json::read::import",
    ];
    assert_eq!(found, expect);
}
