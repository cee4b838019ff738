//! `cargo xtask <command>`: the command line.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};
use xtask::bench::{self, Bench};
use xtask::deploy::{self, CheckDeploy};
use xtask::hosting::{self, Nginx};
use xtask::languages::{LANGUAGES, Languages};
use xtask::print::Print;
use xtask::public_url::PublicUrl;
use xtask::release::post_build;
use xtask::tools::Scope;
use xtask::{
    browsers, check, demo, dependencies, lighthouse, plugin, print, project, release, review,
    serve, shopify, tools,
};

/// Sets up, builds, serves and tests Uncramp.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install all missing pinned tools, including those for tests: about five minutes the first time
    Tools,
    /// Build the release into dist/
    Build {
        /// Where the site will be served: a path, or better the full URL, which shared links need
        #[arg(long, default_value = "/")]
        public_url: PublicUrl,
        /// A language besides English; may be repeated. All of them by default
        #[arg(long = "lang", value_parser = PossibleValuesParser::new(LANGUAGES))]
        languages: Vec<String>,
    },
    /// Turn the files that Trunk has staged into the release; Trunk runs this as its hook (Trunk.toml)
    PostBuild,
    /// Build, then serve dist/ with its production headers: about ten minutes the first time, then seconds
    Serve {
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The address to listen on; 0.0.0.0 to open the site from a phone
        #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
        host: IpAddr,
        /// The path under which to serve the site
        #[arg(long, default_value = "/")]
        public_url: PublicUrl,
        /// A language besides English; may be repeated. None by default
        #[arg(long = "lang", value_parser = PossibleValuesParser::new(LANGUAGES))]
        languages: Vec<String>,
    },
    /// Build, then serve a demo store with the guide embedded in its pages
    Demo {
        /// The port of the guide; the store uses the next one
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Build, then write the plugin for `WordPress` with the guide inside it to target/plugin/
    Plugin {
        /// A language besides English; may be repeated. None by default: each adds 0.8 MB, and many hosts take no more than 2 MB
        #[arg(long = "lang", value_parser = PossibleValuesParser::new(LANGUAGES))]
        languages: Vec<String>,
    },
    /// Build, then write the files for a Shopify theme and for a theme app extension to target/shopify/
    Shopify {
        /// A language besides English that the guide is hosted in; may be repeated. All of them by default
        #[arg(long = "lang", value_parser = PossibleValuesParser::new(LANGUAGES))]
        languages: Vec<String>,
    },
    /// Print a poster, a card, strips for race bibs and a sheet for volunteers to PDF files in target/print/
    Print(Print),
    /// Check format and lints, and run the native tests
    Check,
    /// Run all tests, including those in browsers
    Test {
        /// Only the tests that find most faults in a few minutes: one browser, thirty core scenarios and those of the
        /// changed files
        #[arg(long)]
        quick: bool,
    },
    /// Run only the browser tests
    E2e {
        /// Only the tests whose name contains one of these words
        filters: Vec<String>,
        /// A language besides English; may be repeated. German by default
        #[arg(long = "lang", value_parser = PossibleValuesParser::new(LANGUAGES))]
        languages: Vec<String>,
    },
    /// Run only the tests of the packages for shops: the plugin for `WordPress`, the Shopify files and the recipes
    Shops {
        /// Only the tests whose name contains one of these words
        filters: Vec<String>,
    },
    /// Audit every page with Lighthouse, emulating a phone
    Lighthouse {
        /// Only the pages whose address contains one of these words
        filters: Vec<String>,
    },
    /// Write a screenshot of every screen to target/shots/
    Shots {
        /// Instead, write a page and a screenshot of every pose of the figure in each theme to target/shots/poses/
        #[arg(long)]
        poses: bool,
    },
    /// Write the document that a clinician reviews and signs, and that of each translation, to target/review/
    Review {
        /// A language besides English; may be repeated. All of them by default
        #[arg(long = "lang", value_parser = PossibleValuesParser::new(LANGUAGES))]
        languages: Vec<String>,
    },
    /// Run the benchmarks: all of them for docs/benchmarks.md, about forty minutes, or one
    Bench {
        #[command(subcommand)]
        what: Option<Bench>,
        /// The text of the plain page to compare with, in paragraphs separated by empty lines; by default the guide's own text
        #[arg(long, global = true)]
        article: Option<PathBuf>,
    },
    /// Print an nginx configuration that serves dist/
    Nginx(Nginx),
    /// Check the files and headers of a live site
    CheckDeploy(CheckDeploy),
    /// Fuzz everything that parses text from outside
    Fuzz {
        /// How many minutes
        #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
        minutes: u32,
    },
    /// Run random episodes with random faults in a real browser
    Soak {
        /// How many episodes
        #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..))]
        episodes: u32,
        /// chromium, firefox or webkit
        #[arg(long, default_value = "chromium")]
        browser: String,
        /// The seed of the random numbers: the same seed gives the same episodes
        #[arg(long, default_value_t = 1)]
        seed: u32,
    },
    /// Check licences, sources, duplicates and security advisories of all dependencies; needs the network
    Audit,
    /// Write the software bill of materials of the WebAssembly to target/sbom/
    Sbom,
    /// Build the last commit twice in different folders and compare every byte; a quarter of an hour
    Reproduce,
    /// Start each browser once and print its version
    Drivers,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Error: {error:#}");
            if let Some(advice) = project::full_disk() {
                eprintln!("{advice}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Tools => tools::setup(Scope::Shops).map(drop),
        Command::Build {
            public_url,
            languages,
        } => release::build(&public_url, &Languages::or_all(&languages)),
        Command::PostBuild => post_build::post_build(),
        Command::Serve {
            port,
            host,
            public_url,
            languages,
        } => serve::serve(
            (host, port).into(),
            &public_url,
            &Languages::with(languages),
        ),
        Command::Demo { port } => demo::demo(port),
        Command::Plugin { languages } => plugin::plugin(&Languages::with(languages)),
        Command::Shopify { languages } => shopify::shopify(&Languages::or_all(&languages)),
        Command::Print(options) => print::print(&options),
        Command::Check => check::check(),
        Command::Test { quick: false } => check::test(),
        Command::Test { quick: true } => check::quick_test(),
        Command::E2e { filters, languages } => {
            check::e2e(&filters, &Languages::or_tested(&languages))
        }
        Command::Shops { filters } => check::shops(&filters),
        Command::Lighthouse { filters } => lighthouse::lighthouse(&filters),
        Command::Shots { poses: false } => check::shots(),
        Command::Shots { poses: true } => check::poses(),
        Command::Review { languages } => review::review(&Languages::or_all(&languages)),
        Command::Bench { what, article } => bench::bench(what, article.as_deref()),
        Command::Nginx(nginx) => hosting::print_nginx(&nginx),
        Command::CheckDeploy(check) => deploy::check_deploy(&check),
        Command::Fuzz { minutes } => check::fuzz(minutes),
        Command::Soak {
            episodes,
            browser,
            seed,
        } => check::soak(&browser, episodes, seed),
        Command::Audit => dependencies::audit(),
        Command::Sbom => dependencies::sbom(),
        Command::Reproduce => dependencies::reproduce(),
        Command::Drivers => browsers::try_all(),
    }
}
