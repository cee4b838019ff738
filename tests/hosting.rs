//! The release on hosts: the `_headers` file of static hosts, and a real nginx with the generated configuration.
//!
//! The tests request every file and compare every header with `xtask::headers`.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

#[path = "hosting/client.rs"]
mod client;
#[path = "hosting/nginx.rs"]
mod nginx;
#[path = "hosting/static_host.rs"]
mod static_host;

use std::path::{Path, PathBuf};
use std::{env, fs};

use tempfile::TempDir;
use walkdir::WalkDir;
use xtask::hosting::{self, Release};
use xtask::public_url::PublicUrl;

/// The release under test: `dist/`, or what `UNCRAMP_DIST` names.
fn dist() -> PathBuf {
    env::var_os("UNCRAMP_DIST").map_or_else(xtask::project::dist, PathBuf::from)
}

/// A copy of the release with files of every class and with private files.
fn full_release(public_url: &PublicUrl) -> (TempDir, Release) {
    let folder = tempfile::tempdir().unwrap();
    for entry in WalkDir::new(dist()) {
        let path = entry.unwrap().into_path();
        let below = folder.path().join(path.strip_prefix(dist()).unwrap());
        if path.is_dir() {
            fs::create_dir_all(below).unwrap();
        } else {
            fs::copy(&path, below).unwrap();
        }
    }
    let page = fs::read_to_string(dist().join("index.html")).unwrap();
    for file in ["embed/index.html", "embed/calf/index.html"] {
        write(folder.path(), file, &page);
    }
    for file in [
        "embed/picture.svg",
        "icon-192.png",
        "manifest.webmanifest",
        "pages-0123456789abcdef.txt",
        "screenshots/hold.png",
        "sw-off.js",
        "sw.js",
        ".git/HEAD",
        "calf/.hidden",
    ] {
        if !folder.path().join(file).exists() {
            write(folder.path(), file, "ref: content");
        }
    }
    hosting::write_headers_file(folder.path(), public_url).unwrap();
    let release = Release::read(folder.path()).unwrap();
    (folder, release)
}

fn write(folder: &Path, file: &str, content: &str) {
    let file = folder.join(file);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, content).unwrap();
}
