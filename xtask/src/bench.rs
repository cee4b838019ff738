//! Benchmarks. They report measurements; none of them fails because of a result.

mod load;
mod previous;
mod report;
pub mod rivals;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Subcommand;

use crate::check::release_tests;
use crate::languages::Languages;
use crate::lighthouse;
use crate::project::{self, run};
use crate::public_url::PublicUrl;
use crate::release;
use crate::tools::{self, Scope, Tools};

/// A benchmark of the release. Each prints its table and writes it below target/bench/.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum Bench {
    /// How fast the first page loads, compared with a plain page of text and other frameworks; a quarter of an hour
    Start {
        /// How many times to open each page on each connection
        #[arg(long, default_value_t = 21)]
        rounds: u32,
    },
    /// The latency of taps and the memory in use, compared with the same frameworks; a few minutes
    Episode {
        /// How many times to tap through an episode
        #[arg(long, default_value_t = 9)]
        times: u32,
        /// After how many episodes to measure the memory again
        #[arg(long, default_value_t = 50)]
        episodes: u32,
    },
    /// How precisely a hold ends, and how busy it keeps the processor: Chromium, in real time
    ///
    /// A hold takes 35 s, a hidden one half a minute more: the default numbers take about a quarter of an hour.
    Hold {
        /// How many holds to time at CPU 6x slower
        #[arg(long, default_value_t = 20)]
        holds: u32,
        /// How many holds to time with the page hidden for 60 s
        #[arg(long, default_value_t = 3)]
        hidden: u32,
    },
    /// How fast the guide opens cold without a network: Chromium, a few minutes
    Offline {
        /// How many times to open it at each speed
        #[arg(long, default_value_t = 11)]
        times: u32,
    },
    /// How fast a diary of 10,000 entries opens: Chromium, less than a minute
    Diary {
        /// How many times to open it at each speed
        #[arg(long, default_value_t = 11)]
        times: u32,
    },
    /// What the guide costs a store's page: Lighthouse with and without it, then how fast it appears; a few minutes
    Host {
        /// How many times to open each page
        #[arg(long, default_value_t = 5)]
        times: u32,
    },
    /// How many visitors nginx handles with the shipped configuration; a minute
    Load {
        /// How many seconds to load each page, three times
        #[arg(long, default_value_t = 10)]
        seconds: u32,
    },
    /// The transfer size of the release
    Size,
}

/// Every benchmark with its default numbers, in the order of the report.
const ALL: [Bench; 8] = [
    Bench::Start { rounds: 21 },
    Bench::Episode {
        times: 9,
        episodes: 50,
    },
    Bench::Hold {
        holds: 20,
        hidden: 3,
    },
    Bench::Offline { times: 11 },
    Bench::Diary { times: 11 },
    Bench::Host { times: 5 },
    Bench::Load { seconds: 10 },
    Bench::Size,
];

impl Bench {
    /// The name on the command line and in the report.
    const fn name(self) -> &'static str {
        match self {
            Self::Start { .. } => "start",
            Self::Episode { .. } => "episode",
            Self::Hold { .. } => "hold",
            Self::Offline { .. } => "offline",
            Self::Diary { .. } => "diary",
            Self::Host { .. } => "host",
            Self::Load { .. } => "load",
            Self::Size => "size",
        }
    }
}

/// Builds the release and runs one benchmark, or all of them for `docs/benchmarks.md`. `article` is the text of the plain
/// page.
///
/// # Errors
///
/// When the build fails or something cannot be measured.
pub fn bench(what: Option<Bench>, article: Option<&Path>) -> Result<()> {
    let tools = tools::setup(Scope::Bench)?;
    release::build(&PublicUrl::default(), &Languages::tested())?;
    let folder = project::root().join("target/bench");
    fs::create_dir_all(&folder)?;
    let article = article.map(fs::canonicalize).transpose();
    let mut bench = Measurements {
        tools,
        folder,
        article: article.context("Cannot read the article")?,
        rivals: None,
    };
    if let Some(what) = what {
        let report = bench.measure(what)?;
        println!("The table is in {}", report.display());
        return Ok(());
    }
    for what in ALL {
        bench.measure(what)?;
    }
    report::write(&bench.folder, bench.article.is_some())
}

struct Measurements {
    tools: Tools,
    folder: PathBuf,
    article: Option<PathBuf>,
    /// The folder of the rivals, once they are built.
    rivals: Option<PathBuf>,
}

impl Measurements {
    /// Runs one benchmark and returns the file with its table.
    fn measure(&mut self, what: Bench) -> Result<PathBuf> {
        let report = self.folder.join(what.name()).with_extension("md");
        let number = |number: u32| OsString::from(number.to_string());
        let mut words: Vec<OsString> = vec![what.name().into()];
        match what {
            Bench::Start { rounds } => {
                let article = self.article.clone().unwrap_or_default();
                let picture = self.folder.join("start.svg");
                let rivals = self.rivals()?.into();
                words.extend([number(rounds), rivals, article.into(), picture.into()]);
            }
            Bench::Episode { times, episodes } => {
                words.extend([number(times), number(episodes), self.rivals()?.into()]);
            }
            Bench::Hold { holds, hidden } => words.extend([number(holds), number(hidden)]),
            Bench::Diary { times } | Bench::Host { times } | Bench::Offline { times } => {
                words.push(number(times));
            }
            Bench::Load { seconds } => {
                let table = load::measure(&self.tools, seconds)?;
                println!("{table}");
                fs::write(&report, table)?;
                return Ok(report);
            }
            Bench::Size => {}
        }
        let mut command = release_tests(&self.tools, &["--test", "bench", "--"]);
        run(command.args(words).arg(&report))?;
        if let Bench::Host { times } = what {
            let cost = lighthouse::compare_with_and_without(&self.tools, times)?;
            println!("{cost}");
            fs::write(&report, fs::read_to_string(&report)? + &cost)?;
        }
        Ok(report)
    }

    fn rivals(&mut self) -> Result<PathBuf> {
        if self.rivals.is_none() {
            self.rivals = Some(rivals::prepare(&self.tools)?);
        }
        self.rivals.clone().context("No rival was built")
    }
}
