//! Random episodes in a real browser, with random faults in the middle of them: `cargo xtask soak`.
//!
//! The course of such an episode is not known in advance. What must hold for all of them: a step of the guide is always
//! readable, help is one tap away, no hold ends early, and nothing fails except the injected faults.

#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "what goes wrong fails; not all of what the browser tests share is used here"
)]

mod episode;
#[path = "../fuzz/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

use episode::{Action, Episode};
use random::Random;
use support::tab::Tab;
use xtask::browsers::Browser;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let (engine, episodes, seed) = match &words[..] {
        [engine, episodes, seed] => (engine, episodes, seed),
        [] => {
            println!("Nothing is run: use `cargo xtask soak`");
            return ExitCode::SUCCESS;
        }
        _ => {
            println!("An engine, a number of episodes and a seed, not {words:?}");
            return ExitCode::FAILURE;
        }
    };
    let is_it = |browser: &Browser| browser.to_string().eq_ignore_ascii_case(engine);
    let engine = Browser::ALL.into_iter().find(is_it);
    let engine = engine.expect("chromium, firefox or webkit");
    let (episodes, seed): (u64, u64) = (episodes.parse().unwrap(), seed.parse().unwrap());
    let begun = Instant::now();
    let mut tab = Tab::open(engine);
    let mut done: BTreeMap<Action, u64> = BTreeMap::new();
    let mut failed = 0;
    for number in 0..episodes {
        let seed = seed + number;
        let mut episode = Episode::new(Random(seed));
        if catch_unwind(AssertUnwindSafe(|| episode.run(&mut tab))).is_err() {
            failed += 1;
            eprintln!(
                "The episode of seed {seed} failed after {:?}",
                episode.actions
            );
            tab.mark_broken();
        }
        for action in &episode.actions {
            *done.entry(*action).or_default() += 1;
        }
        tab.reset();
        if (number + 1) % 50 == 0 {
            eprintln!(
                "{} episodes in {} s, {failed} failed",
                number + 1,
                begun.elapsed().as_secs()
            );
        }
    }
    println!(
        "{episodes} episodes in {} s, {failed} failed. What was done in them:",
        begun.elapsed().as_secs()
    );
    for (action, times) in done {
        println!("{times:>8} {action:?}");
    }
    if failed > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
