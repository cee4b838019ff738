//! The steps of `check`, `test`, `e2e`, `shots` and `fuzz`.

use std::ffi::OsStr;
use std::process::Stdio;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};

use crate::browsers::Browser;
use crate::build::{self, PublicUrl};
use crate::filter;
use crate::lighthouse;
use crate::project::{self, cargo, output, run};
use crate::server::{Server, ServerOptions};
use crate::supply;
use crate::tools::{self, Scope, Tools};

/// Formats, lints, tests and documents without a browser.
///
/// # Errors
///
/// Names the first step that fails.
pub fn check() -> Result<()> {
    tools::setup(Scope::Check)?;
    let mut steps = Steps::default();
    steps.code("uncramp/ssr")?;
    steps.close();
    Ok(())
}

/// Runs everything: [`check`], then the release's pages, the app in three browsers, and Lighthouse.
///
/// # Errors
///
/// Names the first step that fails.
pub fn test() -> Result<()> {
    let mut steps = Steps::default();
    let tools = steps.step("tools", || tools::setup(Scope::Test))?;
    steps.step("dependencies", || supply::check(&tools))?;
    steps.code("uncramp/ssr,uncramp/e2e")?;
    steps.step("build", || build::build(&PublicUrl::default()))?;
    steps.step("valid HTML", || validate(&tools))?;
    steps.step("pages", || release_test(&tools, &["--test", "pages"]))?;
    steps.step("hosting", || release_test(&tools, &["--test", "hosting"]))?;
    steps.step("browsers", || {
        release_test(&tools, &["--test", "e2e", "--", "--nocapture"])
    })?;
    steps.step("lighthouse", || lighthouse::judge(&tools, &[]))?;
    steps.close();
    Ok(())
}

/// Runs the tests in browsers, or those whose name contains one of `filters`.
///
/// # Errors
///
/// When one fails or cannot be run, or a filter is part of no name.
pub fn e2e(filters: &[String]) -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    // Before minutes are spent on the release.
    let mut command = release_tests(&tools, &["--test", "e2e", "--", "--list"]);
    let names = output(command.stderr(Stdio::inherit()))?;
    filter::choose(names.lines().collect(), |name| *name, filters)
        .map_err(|words| anyhow!("No scenario's name contains {words}"))?;
    build::build(&PublicUrl::default())?;
    let mut command = release_tests(&tools, &["--test", "e2e", "--", "--nocapture"]);
    run(command.args(filters))
}

/// Writes a picture of every screen to `target/shots/`.
///
/// # Errors
///
/// When the build fails or a browser cannot be started.
pub fn shots() -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    build::build(&PublicUrl::default())?;
    let shots = project::root().join("target/shots");
    std::fs::create_dir_all(&shots)?;
    run(
        release_tests(&tools, &["--test", "shots", "--", "--nocapture"])
            .env("UNCRAMP_SHOTS", &shots),
    )?;
    println!("The pictures are in {}", shots.display());
    Ok(())
}

/// Feeds what reads texts from outside with broken ones. Built as tests are: with checks for overflow.
///
/// # Errors
///
/// When a reader panics, or does not give back what it took.
pub fn fuzz(minutes: u32) -> Result<()> {
    let words = "test --quiet --locked --package uncramp --features ssr --test fuzz -- minutes";
    run(cargo().args(words.split(' ')).arg(minutes.to_string()))
}

/// Lives through random episodes in a browser.
///
/// # Errors
///
/// When there is no such browser, or an episode fails.
pub fn soak(browser: &str, episodes: u32, seed: u32) -> Result<()> {
    let known = Browser::ALL.map(|browser| browser.to_string().to_lowercase());
    if !known.iter().any(|known| known == browser) {
        bail!(
            "There is no browser \"{browser}\" here: take {}",
            known.join(", ")
        );
    }
    let tools = tools::setup(Scope::Test)?;
    build::build(&PublicUrl::default())?;
    let [episodes, seed] = [episodes, seed].map(|number| number.to_string());
    release_test(&tools, &["--test", "soak", "--", browser, &episodes, &seed])
}

fn release_test(tools: &Tools, words: &[&str]) -> Result<()> {
    run(&mut release_tests(tools, words))
}

/// The command for tests of the release in `dist/`.
pub(crate) fn release_tests(tools: &Tools, words: &[&str]) -> std::process::Command {
    let mut command = cargo();
    command
        .args([
            "test",
            "--quiet",
            "--locked",
            "--workspace",
            "--features",
            "uncramp/ssr,uncramp/e2e",
        ])
        .args(words);
    command
        .env("UNCRAMP_DIST", project::dist())
        .env("UNCRAMP_AXE", tools.axe());
    command
}

/// Validates every page of the release. They are served, because `'self'` in their policy means nothing for a file.
fn validate(tools: &Tools) -> Result<()> {
    let dist = project::dist();
    let server = Server::start(&dist, ServerOptions::default())?;
    let mut command = tools.command("java");
    // It refuses addresses of this machine otherwise.
    command.arg("-Dnu.validator.servlet.allow-forbidden-hosts=true");
    command.arg("-jar").arg(tools.validator()).arg("--Werror");
    // It does not know hashes of styles. The tests of the pages compute them.
    command.args([
        "--filterpattern",
        ".*Inline style violates Content Security Policy.*",
    ]);
    for page in project::pages(&dist)? {
        command.arg(format!("{}{page}", server.url()));
    }
    run(&mut command)
}

/// Steps done one after the other, each with its name and time on the terminal.
struct Steps {
    start: Instant,
    done: usize,
}

impl Default for Steps {
    fn default() -> Self {
        Self {
            start: Instant::now(),
            done: 0,
        }
    }
}

impl Steps {
    fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        eprintln!("== {name}");
        let start = Instant::now();
        let result = work().with_context(|| format!("The step \"{name}\" failed"))?;
        eprintln!("== {name}: passed in {}", project::minutes(start.elapsed()));
        self.done += 1;
        Ok(result)
    }

    fn cargo(
        &mut self,
        name: &str,
        words: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Result<()> {
        self.step(name, || {
            run(cargo().args(words).env("RUSTDOCFLAGS", "-Dwarnings"))
        })
    }

    /// The steps that need only the compiler. `features` are those of the native side to lint.
    fn code(&mut self, features: &str) -> Result<()> {
        let split = |words: &'static str| words.split(' ');
        self.cargo("format", split("fmt --all --check"))?;
        let native = split("clippy --quiet --locked --workspace --all-targets --features");
        self.cargo("lints", native.chain([features, "--", "-Dwarnings"]))?;
        let browser = "clippy --quiet --locked --package uncramp --lib --bin app --no-default-features \
                       --features hydrate --target wasm32-unknown-unknown -- -Dwarnings";
        self.cargo("lints for WebAssembly", split(browser))?;
        self.cargo(
            "tests",
            split("test --quiet --locked --workspace --features uncramp/ssr"),
        )?;
        self.cargo(
            "documentation",
            split("doc --quiet --locked --workspace --no-deps --features uncramp/ssr"),
        )
    }

    fn close(self) {
        println!(
            "All {} steps passed in {}",
            self.done,
            project::minutes(self.start.elapsed())
        );
    }
}
