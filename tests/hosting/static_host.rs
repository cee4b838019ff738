//! The `_headers` file sets exactly the headers of each path's class.

use std::fs;
use std::path::Path;

use xtask::file_types::HEADERS_FILE;
use xtask::headers::{self, PathClass};
use xtask::hosting::{Release, Rules, address};

use crate::{dist, full_release};

#[track_caller]
fn check(folder: &Path, release: &Release, public_url: &str) {
    let text = fs::read_to_string(folder.join(HEADERS_FILE)).unwrap();
    let rules = Rules::read(&text).unwrap();
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

#[test]
fn the_file_of_the_release_covers_every_path() {
    check(&dist(), &Release::read(&dist()).unwrap(), "/");
}

#[test]
fn a_file_for_another_path_covers_every_class() {
    for public_url in ["/", "/cramp/"] {
        let (folder, release) = full_release(&public_url.parse().unwrap());
        check(folder.path(), &release, public_url);
    }
}

#[test]
fn an_unknown_address_gets_the_common_headers() {
    let text = fs::read_to_string(dist().join(HEADERS_FILE)).unwrap();
    let rules = Rules::read(&text).unwrap();
    let found = rules.of("/no/such/page/");
    let names: Vec<_> = found.iter().map(|(name, _)| *name).collect();
    let shared = headers::shared_headers("");
    let expect: Vec<_> = shared.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, expect);
}
