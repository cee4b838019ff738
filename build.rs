//! Names the build for both sides of a page: `UNCRAMP_BUILD` is a hash of the sources, compiled into the program that
//! writes the pages and into the WebAssembly. The app takes over only pages of its own build, because hydration
//! needs the markup it would have written itself.
//!
//! It also lists every text of the copy, for the review document: `words.txt`, sorted, is part of what is signed, and
//! `words_by_file.txt`, in the order of the sources, is easier to read.

#[path = "src/review/literals.rs"]
mod literals;

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::Path;
use std::{env, fs, io};

/// Everything that determines the markup of a page.
const SOURCES: [&str; 4] = ["Cargo.lock", "Cargo.toml", "rust-toolchain.toml", "src"];
/// Where the copy is.
const COPY: &str = "src/content/en";
/// What is in that folder but is not copy of the guide: the texts of the review document.
const NO_COPY: &str = "review";

fn main() -> io::Result<()> {
    // Its algorithm may change only with the compiler, which is pinned.
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        hash(Path::new(source), &mut hasher)?;
    }
    println!("cargo::rustc-env=UNCRAMP_BUILD={:016x}", hasher.finish());

    let mut words = Vec::new();
    collect_words(Path::new(COPY), &mut words)?;
    let sorted: BTreeSet<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
    let sorted: Vec<&str> = sorted.into_iter().collect();
    let by_file: Vec<String> = words
        .iter()
        .map(|(file, word)| format!("{file}\t{word}"))
        .collect();
    let folder = env::var_os("OUT_DIR").unwrap_or_default();
    let folder = Path::new(&folder);
    fs::write(folder.join("words.txt"), sorted.join("\n"))?;
    fs::write(folder.join("words_by_file.txt"), by_file.join("\n"))
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

/// Adds every text below a path that contains a letter, with the name of its file: the string literals of sources, the lines of
/// text files.
fn collect_words(path: &Path, words: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in entries(path)? {
        let path = entry.path();
        if path.ends_with(NO_COPY) {
            continue;
        }
        if path.is_dir() {
            collect_words(&path, words)?;
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let texts = if path.extension().is_some_and(|extension| extension == "rs") {
            literals::string_literals(&text)
        } else {
            text.lines().map(str::to_owned).collect()
        };
        let file = path.file_stem().unwrap_or_default().to_string_lossy();
        let with_letters = |text: &String| text.contains(char::is_alphabetic);
        for text in texts.into_iter().filter(with_letters) {
            words.push((file.to_string(), text.trim().replace('\n', "\\n")));
        }
    }
    Ok(())
}

/// What is in a folder, sorted by name.
fn entries(folder: &Path) -> io::Result<Vec<fs::DirEntry>> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    Ok(entries)
}
