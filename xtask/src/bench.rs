//! What is measured rather than tested: it reports and fails on no figure.

use std::fs;

use anyhow::Result;
use clap::Subcommand;

use crate::build::{self, PublicUrl};
use crate::check::release_tests;
use crate::project::{self, run};
use crate::tools::{self, Scope};

/// A measurement of the release.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum Bench {
    /// How exactly a hold ends, and how much the processor works for it: Chromium, in real time
    ///
    /// The table is printed and written to target/bench/hold.md. A hold takes 35 s, one that is hidden half a minute
    /// more: with the usual numbers it takes about a quarter of an hour.
    Hold {
        /// How many holds to time at CPU 6x slower
        #[arg(long, default_value_t = 20)]
        holds: u32,
        /// How many holds to time with the page hidden for 60 s
        #[arg(long, default_value_t = 3)]
        hidden: u32,
    },
    /// How fast a diary of 10,000 entries opens: Chromium, less than a minute
    ///
    /// The table is printed and written to target/bench/diary.md.
    Diary {
        /// How many times to open it at each speed
        #[arg(long, default_value_t = 11)]
        times: u32,
    },
    /// How fast the guide opens cold without a network: Chromium, a few minutes
    ///
    /// The table is printed and written to target/bench/offline.md.
    Offline {
        /// How many times to open it at each speed
        #[arg(long, default_value_t = 11)]
        times: u32,
    },
}

/// Builds the release and measures it.
///
/// # Errors
///
/// When the build fails or something cannot be measured.
pub fn bench(what: Bench) -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    build::build(&PublicUrl::default())?;
    let folder = project::root().join("target/bench");
    fs::create_dir_all(&folder)?;
    let (name, numbers) = match what {
        Bench::Hold { holds, hidden } => ("hold", vec![holds, hidden]),
        Bench::Diary { times } => ("diary", vec![times]),
        Bench::Offline { times } => ("offline", vec![times]),
    };
    let report = folder.join(name).with_extension("md");
    let mut command = release_tests(&tools, &["--test", "bench", "--", name]);
    command.args(numbers.iter().map(u32::to_string));
    run(command.arg(&report))?;
    println!("The table is in {}", report.display());
    Ok(())
}
