//! The `_headers` file, as Netlify and Cloudflare Pages read it.
//!
//! Hosts differ in what they do where two rules set the same header for one path: one takes the later, one the narrower, one both. So no
//! path is ever given the same header twice: what all classes share stands under `/*`, the rest in rules that do not overlap.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::{Release, address};
use crate::build::PublicUrl;
use crate::headers::{self, PathClass};

/// How many rules Cloudflare Pages reads.
const MOST_RULES: usize = 100;
/// How many characters it reads of one line.
const LONGEST_LINE: usize = 2_000;

/// The text of the file. Its paths begin at the host's root, where it has to stand.
pub(super) fn headers_file(release: &Release, public_url: &PublicUrl) -> Result<String> {
    let root = public_url.as_str();
    let shared = headers::shared_headers(release.policy());
    let mut text =
        String::from("# Written by `cargo xtask build` for the files of this one build.\n");
    write_rule(&mut text, &format!("{root}*"), &shared)?;

    let files: Vec<_> = release.files().iter().map(String::as_str).collect();
    let mut rules = Vec::new();
    add_rules(&mut rules, "", &files);
    for (path, class) in &rules {
        let mut own = headers::headers(*class, release.policy());
        own.retain(|header| !shared.contains(header));
        write_rule(&mut text, &format!("{root}{path}"), &own)?;
    }

    if rules.len() >= MOST_RULES {
        bail!(
            "{} rules are needed, and hosts read {MOST_RULES}",
            rules.len() + 1
        );
    }
    if let Some(line) = text.lines().find(|line| line.len() > LONGEST_LINE) {
        bail!("A line is longer than hosts read: {line}");
    }
    Ok(text)
}

fn write_rule(text: &mut String, path: &str, headers: &[(&str, String)]) -> Result<()> {
    writeln!(text, "\n{path}")?;
    for (name, value) in headers {
        writeln!(text, "  {name}: {value}")?;
    }
    Ok(())
}

/// Adds a rule for a folder if all in it are of one class, and else for each of what it holds. The root is never one.
fn add_rules(rules: &mut Vec<(String, PathClass)>, folder: &str, files: &[&str]) {
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for file in files {
        let below = file.strip_prefix(folder).unwrap_or(file);
        if let Some((name, _)) = below.split_once('/') {
            folders.entry(name).or_default().push(file);
            continue;
        }
        let class = PathClass::of(file);
        rules.push(((*file).to_owned(), class));
        if address(file) != *file {
            rules.push((address(file).to_owned(), class));
        }
    }
    for (name, files) in folders {
        let folder = format!("{folder}{name}/");
        match one_class(&files) {
            Some(class) => rules.push((format!("{folder}*"), class)),
            None => add_rules(rules, &folder, &files),
        }
    }
}

/// The class of all these files, if it is one.
fn one_class(files: &[&str]) -> Option<PathClass> {
    let mut classes = files.iter().map(|file| PathClass::of(file));
    let first = classes.next()?;
    classes.all(|class| class == first).then_some(first)
}

/// What a host reads in the file, for tests.
#[derive(Debug)]
pub struct Rules<'a>(Vec<(&'a str, Vec<(&'a str, &'a str)>)>);

impl<'a> Rules<'a> {
    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// Names the line that is neither a path, nor a header, nor a comment.
    pub fn read(text: &'a str) -> Result<Self> {
        let mut rules: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
        for line in text.lines().filter(|line| !line.is_empty()) {
            match (line.trim_start().split_once(": "), rules.last_mut()) {
                _ if line.starts_with('#') => {}
                _ if line.starts_with('/') => rules.push((line, Vec::new())),
                (Some(header), Some((_, headers))) if line.starts_with(' ') => headers.push(header),
                _ => bail!("A host cannot read this line: {line}"),
            }
        }
        Ok(Self(rules))
    }

    /// The headers of every rule that a path from the host's root falls under, in order of their names.
    #[must_use]
    pub fn of(&self, path: &str) -> Vec<(&'a str, &'a str)> {
        let falls_under = |rule: &str| match rule.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == rule,
        };
        let rules = self.0.iter().filter(|(rule, _)| falls_under(rule));
        let mut headers: Vec<_> = rules.flat_map(|(_, headers)| headers).copied().collect();
        headers.sort_unstable();
        headers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[&str], expect: &[(&str, PathClass)]) {
        let mut rules = Vec::new();
        add_rules(&mut rules, "", files);
        let rules: Vec<_> = rules
            .iter()
            .map(|(path, class)| (path.as_str(), *class))
            .collect();
        assert_eq!(rules, expect);
    }

    #[test]
    fn a_folder_of_one_class_is_one_rule() {
        check(
            &["calf/index.html", "calf/wall/index.html", "index.html"],
            &[
                ("index.html", PathClass::Page),
                ("", PathClass::Page),
                ("calf/*", PathClass::Page),
            ],
        );
    }

    #[test]
    fn a_folder_of_two_classes_is_as_many_rules_as_it_holds_things() {
        check(
            &[
                "embed/calf/index.html",
                "embed/index.html",
                "embed/picture.svg",
            ],
            &[
                ("embed/index.html", PathClass::Embed),
                ("embed/", PathClass::Embed),
                ("embed/picture.svg", PathClass::Other),
                ("embed/calf/*", PathClass::Embed),
            ],
        );
    }

    fn release_of(files: &[&str]) -> Release {
        Release {
            folder: "dist".into(),
            policy: "default-src 'none'".into(),
            files: files.iter().map(|file| (*file).to_owned()).collect(),
        }
    }

    #[test]
    fn every_file_is_given_each_of_its_headers_once() -> Result<()> {
        let release = release_of(&[
            "404.html",
            "app-0123456789abcdef.js",
            "app-0123456789abcdef.wasm",
            "calf/index.html",
            "calf/wall/check/index.html",
            "embed/calf/index.html",
            "embed/index.html",
            "embed/picture.svg",
            "favicon.svg",
            "icon-192.png",
            "index.html",
            "manifest.webmanifest",
            "pages-0123456789abcdef.json",
            "screenshots/hold.png",
            "sw-off.js",
            "sw.js",
        ]);
        for public_url in ["/", "/cramp/"] {
            let text = headers_file(&release, &public_url.parse()?)?;
            let rules = Rules::read(&text)?;
            for file in release.files() {
                let mut expect = headers::headers(PathClass::of(file), release.policy());
                expect.sort_unstable();
                let expect: Vec<_> = expect
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect();
                for path in [file, address(file)] {
                    let path = format!("{public_url}{path}");
                    assert_eq!(rules.of(&path), expect, "{path}");
                }
            }
        }
        Ok(())
    }

    #[test]
    fn a_line_that_no_host_reads_is_named() {
        assert!(Rules::read("# a\n/*\n  a: b\n").is_ok());
        assert!(Rules::read("  a: b\n").is_err());
        assert!(Rules::read("/*\n  a\n").is_err());
        assert!(Rules::read("/*\na: b\n").is_err());
    }

    fn release(files: usize) -> Release {
        Release {
            folder: "dist".into(),
            policy: "default-src 'none'".into(),
            files: (0..files).map(|number| format!("{number}.png")).collect(),
        }
    }

    #[test]
    fn more_rules_than_hosts_read_are_refused() {
        let url = PublicUrl::default();
        assert!(headers_file(&release(MOST_RULES - 1), &url).is_ok());
        assert!(headers_file(&release(MOST_RULES), &url).is_err());
    }

    #[test]
    fn a_line_that_hosts_do_not_read_to_its_end_is_refused() {
        let mut release = release(1);
        release.policy = "x".repeat(LONGEST_LINE);
        assert!(headers_file(&release, &PublicUrl::default()).is_err());
    }
}
