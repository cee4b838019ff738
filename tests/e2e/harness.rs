//! Runs the scenarios: the engines side by side, each with one browser for all of its scenarios.
//!
//! The usual test harness would start a browser for every test. The command line is the same as far as it is needed:
//! each word is a filter, as in `cargo xtask e2e firefox`, and `--list` only prints the names.

use std::any::Any;
use std::cell::RefCell;
use std::env;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use serde_json::json;
use xtask::browsers::Browser;
use xtask::filter;

use crate::support::tab::Tab;

/// A name that is a sentence, and what it says.
pub type Scenario = (&'static str, fn(&mut Tab));

/// The scenarios of a module, named by their functions.
macro_rules! scenarios {
    ($($name:ident),* $(,)?) => {
        /// Every scenario of this module.
        pub const SCENARIOS: &[crate::harness::Scenario] = &[$((stringify!($name), $name)),*];
    };
}
pub(crate) use scenarios;

/// A scenario in one engine.
#[derive(Clone)]
struct Case {
    engine: Browser,
    name: String,
    scenario: fn(&mut Tab),
}

thread_local! {
    /// Where the scenario of this thread has failed.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs what the command line asks for.
pub fn run(modules: &[(&str, &[Scenario])]) -> ExitCode {
    let filters: Vec<String> = env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()));
        PLACE.set(place.unwrap_or_default());
    }));
    let chosen = match filter::choose(all(modules), |case| &case.name, &filters) {
        Ok(chosen) => chosen,
        Err(words) => {
            println!("No scenario's name contains {words}");
            return ExitCode::FAILURE;
        }
    };
    if env::args().any(|word| word == "--list") {
        for case in &chosen {
            println!("{}", case.name);
        }
        return ExitCode::SUCCESS;
    }
    let start = Instant::now();
    let failed: Vec<String> = thread::scope(|scope| {
        let engines = Browser::ALL.map(|engine| {
            let chosen = chosen.iter().filter(|case| case.engine == engine);
            let chosen = chosen.cloned().collect();
            scope.spawn(move || run_engine(engine, chosen))
        });
        engines
            .into_iter()
            .flat_map(|engine| {
                engine
                    .join()
                    .unwrap_or_else(|_| vec!["an engine's thread".to_owned()])
            })
            .collect()
    });
    println!(
        "{} scenarios failed in {:.0?}",
        failed.len(),
        start.elapsed()
    );
    for name in &failed {
        println!("    {name}");
    }
    if failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Every scenario in every engine, named as `firefox::hold::it_ends`.
fn all(modules: &[(&str, &[Scenario])]) -> Vec<Case> {
    let mut cases = Vec::new();
    for engine in Browser::ALL {
        for (module, scenarios) in modules {
            for (name, scenario) in *scenarios {
                cases.push(Case {
                    engine,
                    name: format!("{engine}::{module}::{name}").to_lowercase(),
                    scenario: *scenario,
                });
            }
        }
    }
    cases
}

/// Runs the scenarios of one engine, and returns the names of those that failed.
fn run_engine(engine: Browser, mut chosen: Vec<Case>) -> Vec<String> {
    if chosen.is_empty() {
        return vec![];
    }
    let mut tab = match panic::catch_unwind(|| Tab::open(engine)) {
        Ok(tab) => tab,
        Err(reason) => {
            println!("FAILED {engine}: {}", words(reason.as_ref()));
            return vec![engine.to_string()];
        }
    };
    let start = Instant::now();
    let total = chosen.len();
    chosen.retain(|case| !passes(&case.name, case.scenario, &mut tab));
    println!(
        "{engine}: {} of {total} passed in {:.0?}",
        total - chosen.len(),
        start.elapsed()
    );
    chosen.into_iter().map(|case| case.name).collect()
}

fn passes(name: &str, scenario: fn(&mut Tab), tab: &mut Tab) -> bool {
    let start = Instant::now();
    let result = panic::catch_unwind(AssertUnwindSafe(|| {
        tab.reset();
        scenario(tab);
        assert_eq!(tab.take_errors(), json!([]), "errors in the page");
    }));
    match result {
        Ok(()) => println!("ok     {name} ({:.1?})", start.elapsed()),
        Err(reason) => {
            println!(
                "FAILED {name} ({:.1?}) at {}\n{}\n{}",
                start.elapsed(),
                PLACE.take(),
                words(reason.as_ref()),
                tab.last_words()
            );
            tab.distrust();
            return false;
        }
    }
    true
}

/// What a panic says.
fn words(reason: &(dyn Any + Send)) -> &str {
    let text = reason.downcast_ref::<&str>().copied();
    text.or_else(|| reason.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no words")
}
