//! The files as they are sent: small, compressed, named by their content.

use std::fs;
use std::io::Read as _;

use flate2::read::GzDecoder;
use sha2::{Digest as _, Sha256};

use crate::{dist, paths};

/// The bytes of a file of the release.
#[track_caller]
fn bytes(path: &str) -> Vec<u8> {
    fs::read(dist().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The paths that end so.
fn ending(end: &str) -> Vec<String> {
    paths()
        .into_iter()
        .filter(|path| path.ends_with(end))
        .collect()
}

/// Compares the size of every file that ends so, compressed, with its budget in bytes.
#[track_caller]
fn check_size(end: &str, budget: usize) {
    let files = ending(&format!("{end}.br"));
    assert!(!files.is_empty(), "no {end}");
    for file in files {
        let size = bytes(&file).len();
        assert!(
            size <= budget,
            "{file} has {size} bytes, {} too many",
            size - budget
        );
    }
}

#[test]
fn every_page_arrives_in_the_first_packets() {
    check_size(".html", 14_000);
}

#[test]
fn the_app_is_small() {
    check_size(".wasm", 80_000);
    check_size(".js", 8_000);
}

#[test]
fn every_text_and_the_app_are_compressed_and_come_out_as_they_went_in() {
    let kinds = [".html", ".js", ".wasm", ".svg"];
    for file in paths()
        .into_iter()
        .filter(|path| kinds.iter().any(|kind| path.ends_with(kind)))
    {
        let plain = bytes(&file);
        let mut brotli = Vec::new();
        brotli::Decompressor::new(&*bytes(&format!("{file}.br")), 4_096)
            .read_to_end(&mut brotli)
            .unwrap();
        assert!(brotli == plain, "{file}.br");
        let mut gzip = Vec::new();
        GzDecoder::new(&*bytes(&format!("{file}.gz")))
            .read_to_end(&mut gzip)
            .unwrap();
        assert!(gzip == plain, "{file}.gz");
    }
}

#[test]
fn nothing_compressed_is_left_over() {
    for file in paths() {
        if let Some(plain) = file
            .strip_suffix(".br")
            .or_else(|| file.strip_suffix(".gz"))
        {
            assert!(dist().join(plain).is_file(), "{file} has no {plain}");
        }
    }
}

#[test]
fn the_name_of_the_app_is_the_hash_of_its_content() {
    for kind in [".js", ".wasm"] {
        let files = ending(kind);
        assert_eq!(files.len(), 1, "{files:?}");
        let hash = Sha256::digest(bytes(&files[0]));
        let start = u64::from_be_bytes(*hash.first_chunk().unwrap());
        assert_eq!(files[0], format!("app-{start:016x}{kind}"));
    }
}
