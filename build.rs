//! Names the build for both sides of a page: `UNCRAMP_BUILD` is a hash of the sources, compiled into the program that
//! writes the pages and into the WebAssembly. The app takes over only pages of its own build, because hydration
//! needs the markup it would have written itself.

use std::hash::{DefaultHasher, Hasher as _};
use std::path::Path;
use std::{fs, io};

/// Everything that determines the markup of a page.
const SOURCES: [&str; 4] = ["Cargo.lock", "Cargo.toml", "rust-toolchain.toml", "src"];

fn main() -> io::Result<()> {
    // Its algorithm may change only with the compiler, which is pinned.
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        hash(Path::new(source), &mut hasher)?;
    }
    println!("cargo::rustc-env=UNCRAMP_BUILD={:016x}", hasher.finish());
    Ok(())
}

/// Hashes the relative paths and contents of all files below a path, in order.
fn hash(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        return entries
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
