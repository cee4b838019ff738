//! Names the build for both sides of a page: `UNCRAMP_BUILD` is a hash of the sources, compiled into the program that
//! writes the pages and into the WebAssembly. The app takes over only pages of its own build, because hydration
//! needs the markup it would have written itself.
//!
//! It also lists every text of the copy of each language, for the review documents: `words_en.txt`, sorted, is part of what is
//! signed, and `texts_en.txt`, in the order of the sources, says where each text is.

#[path = "src/review/literals.rs"]
mod literals;

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::Path;
use std::{env, fs, io};

/// Everything that determines the markup of a page.
const SOURCES: [&str; 4] = ["Cargo.lock", "Cargo.toml", "rust-toolchain.toml", "src"];
/// Where the copy is, in a folder for each language.
const COPY: &str = "src/content";
/// What is in the folder of a language but is not copy of the guide: the texts of the review documents, the glossary and the
/// record of the translation back into English.
const NO_COPY: [&str; 3] = ["review", "glossary.md", "back-translation.md"];

fn main() -> io::Result<()> {
    // Its algorithm may change only with the compiler, which is pinned.
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        hash(Path::new(source), &mut hasher)?;
    }
    println!("cargo::rustc-env=UNCRAMP_BUILD={:016x}", hasher.finish());

    let folder = env::var_os("OUT_DIR").unwrap_or_default();
    let folder = Path::new(&folder);
    for language in entries(Path::new(COPY))? {
        if language.path().is_dir() {
            write_texts(&language.path(), folder)?;
        }
    }
    Ok(())
}

/// Writes the lists of the texts of a language.
fn write_texts(language: &Path, folder: &Path) -> io::Result<()> {
    let mut texts = Vec::new();
    collect_texts(language, language, &mut texts)?;
    let words: BTreeSet<&str> = texts.iter().map(|it| it.text.as_str()).collect();
    let words: Vec<&str> = words.into_iter().collect();
    let lines: Vec<String> = texts.iter().map(Located::line).collect();
    let tag = language.file_name().unwrap_or_default().to_string_lossy();
    fs::write(folder.join(format!("words_{tag}.txt")), words.join("\n"))?;
    fs::write(folder.join(format!("texts_{tag}.txt")), lines.join("\n"))
}

/// Hashes the relative paths and contents of all files below a path, in order.
fn hash(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    if path.is_dir() {
        return entries(path)?
            .iter()
            .try_for_each(|entry| hash(&entry.path(), hasher));
    }
    // A zero byte terminates each: no path and no source contains one.
    for bytes in [path.to_string_lossy().as_bytes(), &fs::read(path)?] {
        hasher.write(bytes);
        hasher.write_u8(0);
    }
    Ok(())
}

/// A text of the copy, and where it is.
struct Located {
    /// The path of its file in the folder of the language, without the extension.
    file: String,
    /// The item of the source, or the first word of the line of a text file.
    item: String,
    /// The code in that item between the text before and this one, without what depends on its layout: the same in every language
    /// whose item is built in the same way.
    code: String,
    text: String,
}

impl Located {
    fn line(&self) -> String {
        [&*self.file, &*self.item, &*self.code, &*self.text].join("\t")
    }
}

/// Adds every text below a path that contains a letter: the string literals of sources, the lines of text files.
fn collect_texts(path: &Path, language: &Path, texts: &mut Vec<Located>) -> io::Result<()> {
    for entry in entries(path)? {
        let path = entry.path();
        if NO_COPY.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        if path.is_dir() {
            collect_texts(&path, language, texts)?;
            continue;
        }
        let source = fs::read_to_string(&path)?;
        let is_source = path.extension().is_some_and(|extension| extension == "rs");
        let file = path.strip_prefix(language).unwrap_or(&path);
        let file = file.with_extension("").to_string_lossy().into_owned();
        let found = if is_source {
            literals_by_item(&source)
        } else {
            lines(&source)
        };
        let with_letters = found
            .into_iter()
            .filter(|(_, _, text)| text.contains(char::is_alphabetic));
        texts.extend(with_letters.map(|(item, mut code, text)| {
            code.retain(|letter| !",{}".contains(letter));
            Located {
                file: file.clone(),
                item,
                code,
                text: text.trim().replace('\n', "\\n"),
            }
        }));
    }
    Ok(())
}

/// The lines of a text file, each with its first word as its item, and no code.
fn lines(text: &str) -> Vec<(String, String, String)> {
    let line = |line: &str| {
        let key = line.split(' ').next().unwrap_or_default();
        (key.to_owned(), String::new(), line.to_owned())
    };
    text.lines().map(line).collect()
}

/// The string literals of a source, each with the name of its item and the code before it there.
fn literals_by_item(source: &str) -> Vec<(String, String, String)> {
    let mut items: Vec<(String, String)> = vec![(String::new(), String::new())];
    for line in source.lines() {
        if let Some(name) = name_of_item(line) {
            items.push((name.to_owned(), String::new()));
        }
        if let Some((_, item)) = items.last_mut() {
            item.push_str(line);
            item.push('\n');
        }
    }
    let literals = |(name, item): &(String, String)| {
        let literals = literals::string_literals(item).into_iter();
        let name = name.clone();
        literals.map(move |(code, text)| (name.clone(), code, text))
    };
    items.iter().flat_map(literals).collect()
}

/// The name of the item that begins with a line at the top level of a source.
fn name_of_item(line: &str) -> Option<&str> {
    const STARTS: [&str; 8] = [
        "pub ", "const ", "static ", "fn ", "impl ", "mod ", "use ", "struct ",
    ];
    let line = line
        .strip_prefix("pub(super) ")
        .or_else(|| line.strip_prefix("pub(crate) "))
        .unwrap_or(line);
    let is_item = STARTS.iter().any(|start| line.starts_with(start));
    let head = line.split(['(', ':', '=', '{', '<', ';']).next()?;
    is_item.then(|| head.split_whitespace().last().unwrap_or_default())
}

/// What is in a folder, sorted by name.
fn entries(folder: &Path) -> io::Result<Vec<fs::DirEntry>> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    Ok(entries)
}
