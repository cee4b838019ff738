//! Fuzz tests of all parsers of external text: nothing may panic, and everything accepted must round-trip.
//!
//! `cargo test` runs the same few thousand inputs every time; `cargo xtask fuzz` runs other inputs for minutes.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::panic,
    reason = "what goes wrong fails"
)]

mod random;
mod target;

use std::env;
use std::panic::catch_unwind;
use std::process::ExitCode;
use std::time::{Duration, Instant, UNIX_EPOCH};

use random::Random;
use target::{Target, check};

/// The number of inputs for each parser in the short run.
const SHORT: u64 = 2_000;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let minutes = match &words[..] {
        [name, minutes] if name == "minutes" => {
            let Ok(minutes) = minutes.parse::<u64>() else {
                eprintln!("\"{minutes}\" is no number of minutes");
                return ExitCode::FAILURE;
            };
            Some(minutes)
        }
        _ => None,
    };
    let begun = Instant::now();
    let time = minutes.map(|minutes| Duration::from_secs(minutes * 60));
    let mut seed = match time {
        Some(_) => UNIX_EPOCH.elapsed().map_or(0, |now| now.as_secs() << 32),
        None => 0,
    };
    let mut taken = [0_u64; Target::ALL.len()];
    let mut texts = 0;
    while time.map_or(texts < SHORT, |time| begun.elapsed() < time) {
        for (target, taken) in Target::ALL.into_iter().zip(&mut taken) {
            seed += 1;
            let mut random = Random(seed);
            let sample = target.sample(&mut random);
            let text = random.changed(&sample);
            let Ok(ok) = catch_unwind(|| check(target, &text)) else {
                eprintln!("{target:?} fails on {text:?}");
                return ExitCode::FAILURE;
            };
            *taken += u64::from(ok);
        }
        texts += 1;
    }
    println!(
        "Each reader got {texts} texts in {} s and took:",
        begun.elapsed().as_secs()
    );
    for (target, taken) in Target::ALL.into_iter().zip(taken) {
        println!("{taken:>12} {target:?}");
        if taken == 0 || taken == texts {
            eprintln!("{target:?} takes all or nothing: that tests nothing");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
