//! The `data-*` attributes: each one in use is listed in the tables of ARCHITECTURE.md, with the files that use it.

use std::collections::{BTreeMap, BTreeSet};

use crate::{document, files};

/// The folders with sources that write or read attributes, and the suffixes of these sources.
const SOURCES: [(&str, &str); 4] = [
    ("src", ".rs"),
    ("src", ".js"),
    ("web", ".js"),
    ("style", ".css"),
];

/// The attributes that a source names: `data-name` as a word, and `name` as a property of a `dataset`.
fn attributes(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("data-") {
        let is_word = text[..at].ends_with(|c: char| c.is_alphanumeric() || "-_".contains(c));
        let name = name_at(&text[at + 5..], |c| c.is_ascii_lowercase() || c == '-');
        // Without a name, as in `"data-" + name`, the source names the attribute elsewhere.
        if !is_word && !name.is_empty() {
            found.insert(name.to_owned());
        }
    }
    for (at, _) in text.match_indices("dataset") {
        let after = &text[at + "dataset".len()..];
        if let Some(property) = after.strip_prefix('.') {
            found.insert(kebab(name_at(property, char::is_alphanumeric)));
        } else if let Some(properties) = destructured(&text[..at], after) {
            let properties = properties.split(',').map(str::trim);
            found.extend(properties.filter(|it| !it.is_empty()).map(kebab));
        }
    }
    found
}

/// The properties in `{ a, b } = element.dataset`.
fn destructured<'text>(before: &'text str, after: &str) -> Option<&'text str> {
    if !after.starts_with([';', ')']) {
        return None;
    }
    let line = before.rsplit('\n').next()?;
    let (pattern, _) = line.split_once("} = ")?;
    pattern.split_once('{').map(|(_, properties)| properties)
}

fn name_at(text: &str, is_part: impl Fn(char) -> bool) -> &str {
    &text[..text.find(|c| !is_part(c)).unwrap_or(text.len())]
}

/// `notCopied` as `not-copied`.
fn kebab(property: &str) -> String {
    let mut name = String::new();
    for letter in property.chars() {
        if letter.is_ascii_uppercase() {
            name.push('-');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

/// The rows of a table of ARCHITECTURE.md: the attribute in its first cell, and everything in backticks after it.
fn rows(heading: &str) -> BTreeMap<String, BTreeSet<String>> {
    let document = document("ARCHITECTURE.md");
    let (_, section) = document.split_once(heading).expect(heading);
    let lines = section.lines().skip_while(|line| !line.starts_with("| `"));
    let rows = lines.take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let mut quoted = row.split('`').skip(1).step_by(2).map(str::to_owned);
        let attribute = quoted.next().unwrap();
        (
            attribute.trim_start_matches("data-").to_owned(),
            quoted.collect(),
        )
    })
    .collect()
}

#[test]
fn every_attribute_is_documented_with_the_files_that_use_it() {
    let of_html = rows("### Attributes of `<html>`");
    let of_others = rows("### Attributes of other elements");
    let mut wrong = Vec::new();
    for (folder, ending) in SOURCES {
        for (file, text) in files(folder, ending) {
            let path = format!("{folder}/{file}");
            for name in attributes(&text) {
                if of_others.contains_key(&name) {
                    continue;
                }
                match of_html.get(&name) {
                    None => wrong.push(format!("{path}: data-{name} is not documented")),
                    Some(documented) if !documented.contains(&path) => {
                        wrong.push(format!("{path} is not documented as a user of data-{name}"));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_documented_file_uses_the_attribute() {
    for (name, documented) in rows("### Attributes of `<html>`") {
        let paths = documented.iter().filter(|it| it.contains('/'));
        for path in paths {
            let text = document(path).to_lowercase();
            // It may concatenate the attribute's name.
            let uses = text.contains(&name) && text.contains("data");
            assert!(uses, "{path} does not use data-{name}");
        }
    }
}

#[track_caller]
fn check(text: &str, expect: &[&str]) {
    let found = attributes(text);
    assert_eq!(found.iter().collect::<Vec<_>>(), expect, "{text}");
}

#[test]
fn an_attribute_is_found_however_it_is_written() {
    check("html:not([data-app=\"ready\"]) .a {}", &["app"]);
    check(
        "page::set_attribute(\"data-not-copied\", None)",
        &["not-copied"],
    );
    check("<p data-on=on.join(\" \")>", &["on"]);
    check(
        "page.dataset.update = 1; delete page.dataset.notNow;",
        &["not-now", "update"],
    );
    check("const { step, stage } = main.dataset;", &["stage", "step"]);
    check("const { dataset, style } = document.documentElement;", &[]);
    check("[\"data-\", name].concat(); metadata-only", &[]);
}
