//! Which path gets what in nginx.
//!
//! nginx takes headers from outside only into a location that sets none, so each location sets all of its own.

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::Release;
use super::nginx::{Nginx, quoted};
use crate::headers::{self, PathClass};
use crate::kinds::{HEADERS_FILE, KINDS, Kind, PACKED};

/// The locations below the public URL.
pub(super) fn locations(nginx: &Nginx, release: &Release) -> Result<String> {
    let root = nginx.public_url.as_str();
    let own_host = root == "/";
    let page = add_headers(PathClass::Page, release.policy())?;
    let mut text = String::new();
    if !own_host {
        writeln!(text, "\nlocation = {} {{", root.trim_end_matches('/'))?;
        text += "    absolute_redirect off;\n";
        text += &page;
        writeln!(text, "    return 301 {root}$is_args$args;\n}}")?;
    }

    writeln!(text, "\nlocation ^~ {root} {{")?;
    let folder = nginx.root.to_string_lossy();
    let folder = folder.trim_end_matches('/');
    if own_host {
        writeln!(text, "    root {};", quoted(folder)?)?;
    } else {
        writeln!(text, "    alias {};", quoted(&format!("{folder}/"))?)?;
    }
    text += "    index index.html;\n    \
             autoindex off;\n    \
             # Files are sent whole: nginx would have the refusal of a part kept as long as the file.\n    \
             max_ranges 0;\n    \
             # A folder without its slash leads to the one with it, whatever port and scheme a proxy has.\n    \
             absolute_redirect off;\n";
    writeln!(text, "    error_page 404 {root}404.html;")?;
    writeln!(text, "    error_page 403 =404 {root}404.html;")?;
    text += &types(release)?;
    text += "    gzip_static on;\n    gzip_vary on;\n";
    if !nginx.no_brotli {
        text += "    # From the package libnginx-mod-http-brotli-static; `cargo xtask nginx --no-brotli` leaves it out.\n    \
                 brotli_static on;\n";
    }
    text += &page;

    let packed = PACKED.map(escaped).join("|");
    let refused = format!(
        "/\\.(?!well-known/)|(?:{packed})$|^{}$",
        escaped(&format!("{root}{HEADERS_FILE}"))
    );
    write_location(
        &mut text,
        &format!("~ \"{refused}\""),
        "        return 404;\n",
    )?;
    if has(release, PathClass::Embed) {
        let headers = indented(&add_headers(PathClass::Embed, release.policy())?);
        write_location(&mut text, &format!("{root}embed/"), &headers)?;
    }
    for class in [
        PathClass::Element,
        PathClass::Worker,
        PathClass::Hashed,
        PathClass::Other,
    ] {
        let names = release
            .files()
            .iter()
            .filter(|file| PathClass::of(file) == class);
        let names: Vec<_> = names.map(|file| escaped(file)).collect();
        if !names.is_empty() {
            let names = format!("~ \"^{}(?:{})$\"", escaped(root), names.join("|"));
            let headers = indented(&add_headers(class, release.policy())?);
            write_location(&mut text, &names, &headers)?;
        }
    }
    text += "}\n";
    Ok(text)
}

fn has(release: &Release, class: PathClass) -> bool {
    release
        .files()
        .iter()
        .any(|file| PathClass::of(file) == class)
}

fn write_location(text: &mut String, what: &str, inner: &str) -> Result<()> {
    write!(text, "\n    location {what} {{\n{inner}    }}\n")?;
    Ok(())
}

/// The same lines, one level deeper.
pub(super) fn indented(text: &str) -> String {
    let mut deeper = String::new();
    for line in text.lines() {
        if !line.is_empty() {
            deeper += "    ";
            deeper += line;
        }
        deeper.push('\n');
    }
    deeper
}

/// The types of the kinds of files that are there: nginx brings its own list, which differs from host to host.
fn types(release: &Release) -> Result<String> {
    for file in release.files() {
        Kind::of(file).with_context(|| format!("No type is known for {file}"))?;
    }
    let mut text = String::from("    charset utf-8;\n    types {\n");
    for kind in KINDS {
        writeln!(text, "        {} {};", kind.mime, kind.extension)?;
    }
    text += "    }\n";
    Ok(text)
}

/// The headers of a class. Errors get them too, but are never kept.
fn add_headers(class: PathClass, policy: &str) -> Result<String> {
    let mut text = String::new();
    for (name, value) in headers::headers(class, policy) {
        let kept = name == "cache-control" && !value.contains("no-cache");
        let always = if kept { "" } else { " always" };
        writeln!(text, "    add_header {name} {}{always};", quoted(&value)?)?;
    }
    Ok(text)
}

/// A name as a regular expression.
fn escaped(name: &str) -> String {
    let mut text = String::new();
    for character in name.chars() {
        if !character.is_ascii_alphanumeric() && !"-_/".contains(character) {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_matched_as_it_is() {
        assert_eq!(escaped("app-0a.js"), "app-0a\\.js");
        assert_eq!(escaped("/a~b/"), "/a\\~b/");
    }
}
