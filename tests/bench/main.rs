//! Benchmarks of the release in a real browser, timed by the browser's own clock: `cargo xtask bench`.

#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "what cannot be measured fails; not all of what the browser tests share is used here"
)]

mod article;
mod counters;
mod diary;
mod episode;
mod figures;
mod hold;
mod host;
mod offline;
mod plot;
mod size;
mod start;
#[path = "../support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (table, report) = match words[..] {
        ["hold", holds, hidden, report] => (
            hold::measure(holds.parse().unwrap(), hidden.parse().unwrap()),
            report,
        ),
        ["diary", times, report] => (diary::measure(times.parse().unwrap()), report),
        ["host", times, report] => (host::measure(times.parse().unwrap()), report),
        ["offline", times, report] => (offline::measure(times.parse().unwrap()), report),
        ["start", rounds, rivals, article, picture, report] => {
            let article = (!article.is_empty()).then_some(Path::new(article));
            let rounds = rounds.parse().unwrap();
            (
                start::measure(rounds, Path::new(rivals), article, Path::new(picture)),
                report,
            )
        }
        ["episode", times, episodes, rivals, report] => (
            episode::measure(
                times.parse().unwrap(),
                episodes.parse().unwrap(),
                Path::new(rivals),
            ),
            report,
        ),
        ["size", report] => (size::measure(), report),
        [] => {
            println!("Nothing is measured: use `cargo xtask bench`");
            return ExitCode::SUCCESS;
        }
        _ => {
            println!("There is no measurement {words:?}");
            return ExitCode::FAILURE;
        }
    };
    println!("{table}");
    fs::write(PathBuf::from(report), table).unwrap();
    ExitCode::SUCCESS
}
