//! The steps of `check`, `test`, `e2e`, `shots` and `fuzz`.

use std::ffi::OsStr;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};

use crate::browsers::Browser;
use crate::build::{self, PublicUrl};
use crate::filter;
use crate::lighthouse;
use crate::project::{self, cargo, output, run};
use crate::scenarios::changes;
use crate::scenarios::touched::Touched;
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
    steps.lints_and_tests("uncramp/ssr")?;
    steps.cargo("documentation", DOCUMENTATION.split(' '))?;
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
    steps.code_and_release("uncramp/ssr,uncramp/e2e")?;
    steps.cargo("documentation", DOCUMENTATION.split(' '))?;
    steps.step("valid HTML", || validate(&tools))?;
    steps.step("pages", || release_test(&tools, &["--test", "pages"]))?;
    steps.step("hosting", || release_test(&tools, &["--test", "hosting"]))?;
    // From here on alone: what is measured in real time fails beside other work.
    steps.step("browsers", || {
        release_test(&tools, &["--test", "e2e", "--", "--nocapture"])
    })?;
    steps.step("lighthouse", || lighthouse::judge(&tools, &[]))?;
    steps.close();
    Ok(())
}

/// Runs what finds most faults in a few minutes: format, lints, native tests, the release's pages, and in Chromium the
/// scenarios that belong to the changed files and a fixed core.
///
/// # Errors
///
/// Names the first step that fails.
pub fn quick_test() -> Result<()> {
    let mut steps = Steps::default();
    let tools = steps.step("tools", || tools::setup(Scope::Test))?;
    steps.code_and_release("uncramp/ssr,uncramp/e2e")?;
    steps.step("pages", || release_test(&tools, &["--test", "pages"]))?;
    let touched = Touched::of(&changes::changed_files());
    println!("{touched}");
    let mut words = vec!["--engine=chromium".to_owned(), "--core".to_owned()];
    words.extend(touched.filters());
    let chosen = scenarios(&tools, &words)?.len();
    let all = scenarios(&tools, &[])?.len();
    steps.step("Chromium", || {
        let mut command = release_tests(&tools, &["--test", "e2e", "--", "--nocapture"]);
        run(command.args(&words))
    })?;
    steps.close();
    println!(
        "Left out: documentation, dependencies, valid HTML, hosting, Lighthouse, Firefox and WebKit: {} of {all} scenarios",
        all.saturating_sub(chosen)
    );
    Ok(())
}

/// The full names of the scenarios that these words choose.
fn scenarios(tools: &Tools, words: &[String]) -> Result<Vec<String>> {
    let mut command = release_tests(tools, &["--test", "e2e", "--", "--list"]);
    let names = output(command.args(words).stderr(Stdio::inherit()))?;
    Ok(names.lines().map(str::to_owned).collect())
}

/// Runs the tests in browsers, or those whose name contains one of `filters`.
///
/// # Errors
///
/// When one fails or cannot be run, or a filter is part of no name.
pub fn e2e(filters: &[String]) -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    // Before minutes are spent on the release.
    filter::choose(scenarios(&tools, &[])?, String::as_str, filters)
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

/// Builds the documentation, which finds broken links in it.
const DOCUMENTATION: &str = "doc --quiet --locked --workspace --no-deps --features uncramp/ssr";

/// Steps, each with its name and time on the terminal.
struct Steps {
    start: Instant,
    done: Vec<(String, Duration)>,
}

impl Default for Steps {
    fn default() -> Self {
        Self {
            start: Instant::now(),
            done: Vec::new(),
        }
    }
}

impl Steps {
    fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let (result, time) = timed(name, work)?;
        self.done.push((name.to_owned(), time));
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

    /// The lints and native tests. `features` are those of the native side to lint.
    fn lints_and_tests(&mut self, features: &str) -> Result<()> {
        let split = |words: &'static str| words.split(' ');
        self.cargo("format", split("fmt --all --check"))?;
        let native = split("clippy --quiet --locked --workspace --all-targets --features");
        self.cargo("lints", native.chain([features, "--", "-Dwarnings"]))?;
        let browser = "clippy --quiet --locked --package uncramp --lib --bin care --bin diary --no-default-features \
                       --features hydrate --target wasm32-unknown-unknown -- -Dwarnings";
        self.cargo("lints for WebAssembly", split(browser))?;
        self.cargo(
            "tests",
            split("test --quiet --locked --workspace --features uncramp/ssr"),
        )
    }

    /// The same with the release built beside it: its last part has work for one core only. Nothing in the native tests
    /// depends on how long something takes.
    fn code_and_release(&mut self, features: &str) -> Result<()> {
        let built = thread::scope(|scope| {
            let build = scope.spawn(|| timed("build", || build::build(&PublicUrl::default())));
            let code = self.lints_and_tests(features);
            let built = build.join().unwrap_or_else(|_| bail!("The build stopped"));
            code.and(built)
        })?;
        self.done
            .push(("build, beside the lints and tests".to_owned(), built.1));
        Ok(())
    }

    fn close(self) {
        println!("Time by step:");
        for (name, time) in &self.done {
            println!("{:>14}  {name}", project::minutes(*time));
        }
        println!(
            "All {} steps passed in {}",
            self.done.len(),
            project::minutes(self.start.elapsed())
        );
    }
}

/// Does a step, and says when it begins and how long it took.
fn timed<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<(T, Duration)> {
    eprintln!("== {name}");
    let start = Instant::now();
    let result = work().with_context(|| format!("The step \"{name}\" failed"))?;
    let time = start.elapsed();
    eprintln!("== {name}: passed in {}", project::minutes(time));
    Ok((result, time))
}
