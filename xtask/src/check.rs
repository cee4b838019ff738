//! The commands that run tests: `check`, `test`, `e2e`, `shots`, `fuzz` and `soak`.

use std::ffi::{OsStr, OsString};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};

use crate::browsers::{self, Browser};
use crate::dependencies;
use crate::filter;
use crate::languages::Languages;
use crate::lighthouse;
use crate::project::{self, cargo, output, run};
use crate::public_url::PublicUrl;
use crate::release;
use crate::scenarios::changes;
use crate::scenarios::touched::Touched;
use crate::server::{Server, ServerOptions};
use crate::tools::{self, Scope, Tools};

/// Checks format, lints, native tests and documentation.
///
/// # Errors
///
/// Names the first step that fails.
pub fn check() -> Result<()> {
    tools::setup(Scope::Check)?;
    let mut steps = Steps::default();
    steps.lints_and_tests()?;
    steps.cargo("documentation", DOCUMENTATION.split(' '))?;
    steps.close();
    Ok(())
}

/// Runs everything: [`check`], then the tests of the release, the scenarios in three browsers, and Lighthouse.
///
/// # Errors
///
/// Names the first step that fails.
pub fn test() -> Result<()> {
    let mut steps = Steps::default();
    let tools = steps.step("tools", || tools::setup(Scope::Shops))?;
    steps.step("dependencies", || dependencies::check(&tools))?;
    steps.code_and_release()?;
    steps.cargo("documentation", DOCUMENTATION.split(' '))?;
    steps.step("valid HTML", || validate(&tools))?;
    steps.step("pages", || release_test(&tools, &["--test", "pages"]))?;
    steps.step("hosting", || release_test(&tools, &["--test", "hosting"]))?;
    steps.step("shops", || shop_tests(&tools, &[]))?;
    // These measure in real time, so nothing runs in parallel with them.
    steps.step("browsers", || {
        release_test(&tools, &["--test", "e2e", "--", "--nocapture"])
    })?;
    steps.step("lighthouse", || lighthouse::audit_pages(&tools, &[]))?;
    steps.close();
    Ok(())
}

/// Runs what finds most faults in a few minutes: format, lints, native tests, the tests of the pages, and in Chromium a
/// fixed core of scenarios plus those of the changed files.
///
/// # Errors
///
/// Names the first step that fails.
pub fn quick_test() -> Result<()> {
    let mut steps = Steps::default();
    let tools = steps.step("tools", || tools::setup(Scope::Test))?;
    steps.code_and_release()?;
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

/// The full names of the scenarios that these filters select.
fn scenarios(tools: &Tools, words: &[String]) -> Result<Vec<String>> {
    let mut command = release_tests(tools, &["--test", "e2e", "--", "--list"]);
    let names = output(command.args(words).stderr(Stdio::inherit()))?;
    Ok(names.lines().map(str::to_owned).collect())
}

/// Runs the browser scenarios, or those whose name contains one of `filters`.
///
/// # Errors
///
/// When one fails or cannot be run, or a filter matches no name.
pub fn e2e(filters: &[String], languages: &Languages) -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    // Fail before the release is built, which takes minutes.
    filter::choose(scenarios(&tools, &[])?, String::as_str, filters)
        .map_err(|words| anyhow!("No scenario's name contains {words}"))?;
    release::build(&PublicUrl::default(), languages)?;
    let mut command = release_tests(&tools, &["--test", "e2e", "--", "--nocapture"]);
    run(command.args(filters))
}

/// Runs the tests of the packages for shops, or those whose name contains one of `filters`.
///
/// # Errors
///
/// When one fails or cannot be run.
pub fn shops(filters: &[String]) -> Result<()> {
    let tools = tools::setup(Scope::Shops)?;
    release::build(&PublicUrl::default(), &Languages::tested())?;
    shop_tests(&tools, filters)
}

/// One after another: each starts a browser or a `WordPress`.
fn shop_tests(tools: &Tools, filters: &[String]) -> Result<()> {
    let words = ["--test", "shops", "--", "--test-threads=2"];
    let mut command = release_tests(tools, &words);
    tools.set_shop_variables(&mut command)?;
    run(command.args(filters))
}

/// Writes a screenshot of every screen to `target/shots/`.
///
/// # Errors
///
/// When the build fails or a browser cannot be started.
pub fn shots() -> Result<()> {
    let tools = tools::setup(Scope::Test)?;
    release::build(&PublicUrl::default(), &Languages::tested())?;
    let shots = project::root().join("target/shots");
    std::fs::create_dir_all(&shots)?;
    run(
        release_tests(&tools, &["--test", "shots", "--", "--nocapture"])
            .env("UNCRAMP_SHOTS", &shots),
    )?;
    println!("The screenshots are in {}", shots.display());
    Ok(())
}

/// Writes a page with every pose of the figure, and a screenshot of it, for each theme to `target/shots/poses/`.
///
/// # Errors
///
/// When the program that writes the pages cannot be built, a file cannot be written, or Chromium cannot be started.
pub fn poses() -> Result<()> {
    let chromium = browsers::find("chromium", "chromium")?;
    let folder = project::root().join("target/shots/poses");
    std::fs::create_dir_all(&folder)?;
    let words = "run --quiet --locked --package uncramp --features ssr --bin prerender -- poses";
    run(cargo().args(words.split(' ')).arg(&folder))?;
    for page in std::fs::read_dir(&folder)? {
        let page = page?.path();
        if page.extension() == Some(OsStr::new("html")) {
            let mut screenshot = OsString::from("--screenshot=");
            screenshot.push(page.with_extension("png"));
            run(Command::new(&chromium)
                .args("--headless --no-sandbox --disable-gpu --hide-scrollbars".split(' '))
                .arg("--window-size=1500,3420")
                .arg(screenshot)
                .arg(&page))?;
        }
    }
    println!("The poses are in {}", folder.display());
    Ok(())
}

/// Fuzzes everything that parses text from outside. It is built like the tests, with overflow checks.
///
/// # Errors
///
/// When a parser panics, or what it has parsed does not round-trip.
pub fn fuzz(minutes: u32) -> Result<()> {
    let words = "test --quiet --locked --package uncramp --features ssr --test fuzz -- minutes";
    run(cargo().args(words.split(' ')).arg(minutes.to_string()))
}

/// Runs random episodes in a browser.
///
/// # Errors
///
/// When the browser is unknown, or an episode fails.
pub fn soak(browser: &str, episodes: u32, seed: u32) -> Result<()> {
    let known = Browser::ALL.map(|browser| browser.to_string().to_lowercase());
    if !known.iter().any(|known| known == browser) {
        bail!(
            "\"{browser}\" is not one of the browsers: {}",
            known.join(", ")
        );
    }
    let tools = tools::setup(Scope::Test)?;
    release::build(&PublicUrl::default(), &Languages::tested())?;
    let [episodes, seed] = [episodes, seed].map(|number| number.to_string());
    release_test(&tools, &["--test", "soak", "--", browser, &episodes, &seed])
}

fn release_test(tools: &Tools, words: &[&str]) -> Result<()> {
    run(&mut release_tests(tools, words))
}

/// The command that runs tests of the release in `dist/`.
pub(crate) fn release_tests(tools: &Tools, words: &[&str]) -> std::process::Command {
    let mut command = cargo();
    command
        .args([
            "test",
            "--quiet",
            "--locked",
            "--workspace",
            "--features",
            "uncramp/ssr",
        ])
        .args(words);
    command
        .env("UNCRAMP_DIST", project::dist())
        .env("UNCRAMP_AXE", tools.axe());
    command
}

/// Validates the HTML of every page. The pages are served over HTTP, because `'self'` in their policy has no meaning for a
/// file.
fn validate(tools: &Tools) -> Result<()> {
    let dist = project::dist();
    let server = Server::start(&dist, ServerOptions::default())?;
    let mut command = tools.command("java");
    // Without this the validator refuses local addresses.
    command.arg("-Dnu.validator.servlet.allow-forbidden-hosts=true");
    command.arg("-jar").arg(tools.validator()).arg("--Werror");
    // The validator does not support hashes of inline styles, which the tests of the pages check, and does not know
    // the property "paint-order", which all supported browsers have.
    command.args([
        "--filterpattern",
        ".*(Inline style violates Content Security Policy|Property .paint-order. doesn't exist).*",
    ]);
    for page in project::pages(&dist)? {
        command.arg(format!("{}{page}", server.url()));
    }
    run(&mut command)
}

/// The tests that need the release or a browser. `Cargo.toml` excludes them from a plain `cargo test`.
const RELEASE_TESTS: [&str; 7] = ["bench", "e2e", "hosting", "pages", "shops", "shots", "soak"];

/// The arguments that build the documentation, which finds broken links.
const DOCUMENTATION: &str = "doc --quiet --locked --workspace --no-deps --features uncramp/ssr";

/// Runs steps and prints their names and times.
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

    /// Runs lints and native tests.
    fn lints_and_tests(&mut self) -> Result<()> {
        let split = |words: &'static str| words.split(' ');
        self.cargo("format", split("fmt --all --check"))?;
        let native = "clippy --quiet --locked --workspace --all-targets --features uncramp/ssr -- -Dwarnings";
        self.cargo("lints", split(native))?;
        // `--all-targets` skips these, because `Cargo.toml` sets `test = false` for them.
        let release = RELEASE_TESTS.into_iter().flat_map(|name| ["--test", name]);
        let words = split("clippy --quiet --locked --workspace --features uncramp/ssr");
        let words = words.chain(release).chain(["--", "-Dwarnings"]);
        self.cargo("lints for the tests of the release", words)?;
        let browser = "clippy --quiet --locked --package uncramp --lib --bin care --bin diary --no-default-features \
                       --features hydrate --target wasm32-unknown-unknown -- -Dwarnings";
        self.cargo("lints for WebAssembly", split(browser))?;
        self.cargo(
            "tests",
            split("test --quiet --locked --workspace --features uncramp/ssr"),
        )
    }

    /// Runs lints and native tests while the release is built, the last part of which uses only one core. No native test
    /// depends on real time.
    fn code_and_release(&mut self) -> Result<()> {
        let built = thread::scope(|scope| {
            let build = scope.spawn(|| {
                timed("build", || {
                    release::build(&PublicUrl::default(), &Languages::tested())
                })
            });
            let code = self.lints_and_tests();
            let built = build.join().unwrap_or_else(|_| bail!("The build panicked"));
            code.and(built)
        })?;
        self.done
            .push(("build, beside lints and tests".to_owned(), built.1));
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

/// Runs a step, and prints its start and its time.
fn timed<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<(T, Duration)> {
    eprintln!("== {name}");
    let start = Instant::now();
    let result = work().with_context(|| format!("The step \"{name}\" failed"))?;
    let time = start.elapsed();
    eprintln!("== {name}: passed in {}", project::minutes(time));
    Ok((result, time))
}
