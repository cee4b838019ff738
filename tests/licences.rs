//! The licences listed on the page of sources are those of the packages built into the app.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::process::Command;

use uncramp::content::article::SHIPPED;

/// A licence as the list spells it: the oldest packages write a slash for "or".
fn spelled(licence: &str) -> String {
    let licence = licence.replace(" / ", "/").replace('/', " OR ");
    match licence.as_str() {
        "Apache-2.0 OR MIT" => "MIT OR Apache-2.0".to_owned(),
        _ => licence,
    }
}

#[test]
fn every_package_that_ships_is_listed_with_its_licence() {
    let tree = "tree --quiet --locked --offline --package uncramp --edges normal,no-proc-macro --target wasm32-unknown-unknown \
                --no-default-features --features hydrate --prefix none --format {p}|{l}";
    let mut command = Command::new(env::var_os("CARGO").unwrap());
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = command
        .args(tree.split_ascii_whitespace())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut expect: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let (package, licence) = line.split_once('|').unwrap();
        let name = package.split(' ').next().unwrap();
        if name != "uncramp" {
            let licence = spelled(licence.trim_end_matches(" (*)"));
            expect.entry(licence).or_default().insert(name.to_owned());
        }
    }
    let listed = SHIPPED.lines().map(|line| {
        let (licence, packages) = line.split_once(": ").unwrap();
        let packages = packages.split(", ").map(str::to_owned);
        (licence.to_owned(), packages.collect())
    });
    assert_eq!(listed.collect::<BTreeMap<_, BTreeSet<_>>>(), expect);
}
