//! Runs the scenarios in a few browsers in parallel, each of which runs many of them.
//!
//! The standard test harness would start a browser for every test. The command line supports what is needed of it: each
//! word is a filter, as in `cargo xtask e2e firefox`. `--engine=firefox` selects one engine, `--core` adds the scenarios of
//! `tests/e2e/core_scenarios.rs` to the filters, `--workers=4` sets the number of parallel browsers, and `--list` only
//! prints the names.

mod evidence;
mod options;

use std::any::Any;
use std::cell::RefCell;
use std::env;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use xtask::browsers::Browser;
use xtask::project;
use xtask::scenarios::queue::Queues;
use xtask::scenarios::summary::summary;
use xtask::scenarios::times::Times;

use crate::support::tab::Tab;
use options::Options;

/// A scenario.
#[derive(Clone, Copy)]
pub struct Scenario {
    /// A sentence: the name of its function.
    name: &'static str,
    function: fn(&mut Tab),
    /// The only engine it runs in; without one it runs in all.
    only: Option<Browser>,
}

impl Scenario {
    /// A scenario for all engines.
    pub const fn everywhere(name: &'static str, function: fn(&mut Tab)) -> Self {
        Self {
            name,
            function,
            only: None,
        }
    }

    /// A scenario for one engine: no other could do what it needs, or none has a part in what it covers.
    pub const fn only(engine: Browser, name: &'static str, function: fn(&mut Tab)) -> Self {
        Self {
            name,
            function,
            only: Some(engine),
        }
    }
}

/// The scenarios of each module.
pub type Modules = [(&'static str, &'static [Scenario])];

/// The scenarios of a module, named after their functions: first those for all engines, then those for only one.
macro_rules! scenarios {
    ($($name:ident),* $(,)? $(; only $engine:ident: $($one:ident),* $(,)?)*) => {
        /// Every scenario of this module.
        pub const SCENARIOS: &[crate::harness::Scenario] = &[
            $(crate::harness::Scenario::everywhere(stringify!($name), $name),)*
            $($(crate::harness::Scenario::only(xtask::browsers::Browser::$engine, stringify!($one), $one),)*)*
        ];
    };
}
pub(crate) use scenarios;

/// The report for a scenario whose browser never got to it.
const NOT_RUN: &str = "did not run";

/// A scenario in one engine.
struct Case {
    engine: Browser,
    /// Such as `firefox::hold::it_ends`.
    name: String,
    scenario: fn(&mut Tab),
}

/// The results of a run so far.
#[derive(Default)]
struct Outcomes {
    /// The duration of each scenario that passed or failed.
    times: Vec<(String, Duration)>,
    /// The failed scenarios, each with the text for the end of the report: the rest of a long output may be truncated.
    failed: Vec<(String, String)>,
    /// The total time spent opening browsers.
    opening: Duration,
}

thread_local! {
    /// Where the scenario on this thread has failed.
    static FAILED_AT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs the scenarios that the command line selects.
pub fn run(modules: &Modules, core: &[&str]) -> ExitCode {
    let start = Instant::now();
    let chosen = Options::read(env::args().skip(1))
        .and_then(|options| Ok((options.choose(all(modules), core)?, options)));
    let (chosen, options) = match chosen {
        Ok(chosen) => chosen,
        Err(reason) => {
            println!("{reason}");
            return ExitCode::FAILURE;
        }
    };
    if options.list {
        for case in &chosen {
            println!("{}", case.name);
        }
        return ExitCode::SUCCESS;
    }
    panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()));
        FAILED_AT.set(place.unwrap_or_default());
    }));
    evidence::clear();
    let total = chosen.len();
    let mut times = Times::read(&Times::file());
    let queue = chosen
        .into_iter()
        .map(|case| (case.engine, times.of(&case.name), case))
        .collect();
    let queues = Queues::new(queue);
    let outcomes = Mutex::new(Outcomes::default());
    thread::scope(|scope| {
        for first in Browser::ALL.into_iter().cycle().take(options.workers) {
            let (queues, outcomes) = (&queues, &outcomes);
            scope.spawn(move || work(first, queues, outcomes));
        }
    });
    let mut outcomes = outcomes
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    // Nothing is left unless a worker has died unexpectedly.
    for engine in Browser::ALL {
        let left = queues.drain(engine);
        outcomes
            .failed
            .extend(left.into_iter().map(|case| (case.name, NOT_RUN.into())));
    }
    for (name, time) in &outcomes.times {
        if outcomes.failed.iter().all(|(failed, _)| failed != name) {
            times.note(name, *time);
        }
    }
    if let Err(error) = times.write(&Times::file()) {
        println!("{error:#}");
    }
    print!("{}", summary(&outcomes.times, outcomes.opening));
    let failed = outcomes.failed.len();
    println!(
        "{} of {total} scenarios passed, {failed} failed in {}",
        total.saturating_sub(failed),
        project::minutes(start.elapsed())
    );
    for (name, more) in &outcomes.failed {
        println!("    {name}: {more}");
    }
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Every scenario in each of its engines.
fn all(modules: &Modules) -> Vec<Case> {
    let mut cases = Vec::new();
    for engine in Browser::ALL {
        for (module, scenarios) in modules {
            for Scenario {
                name,
                function,
                only,
            } in *scenarios
            {
                if only.is_none_or(|only| only == engine) {
                    cases.push(Case {
                        engine,
                        name: format!("{engine}::{module}::{name}").to_lowercase(),
                        scenario: *function,
                    });
                }
            }
        }
    }
    cases
}

/// Runs scenarios one after another, first in its own engine, then in those with the most work left.
fn work(first: Browser, queues: &Queues<Case>, outcomes: &Mutex<Outcomes>) {
    let note = |change: &dyn Fn(&mut Outcomes)| {
        change(&mut outcomes.lock().unwrap_or_else(PoisonError::into_inner));
    };
    let mut tab: Option<Tab> = None;
    let mut has = None;
    while let Some((engine, case)) = queues.next(first, has) {
        if has != Some(engine) {
            if has.is_some() {
                println!("Another {engine} helps");
            }
            has = Some(engine);
            // Close one browser before opening the next.
            tab = None;
            let begun = Instant::now();
            match panic::catch_unwind(|| Tab::open(engine)) {
                Ok(opened) => tab = Some(opened),
                Err(reason) => {
                    println!("FAILED {engine}: {}", panic_message(reason.as_ref()));
                    let left = queues.drain(engine);
                    let left = left.into_iter().map(|case| (case.name, NOT_RUN.to_owned()));
                    let left: Vec<_> = left.chain([(case.name, NOT_RUN.to_owned())]).collect();
                    note(&|outcomes| outcomes.failed.extend(left.iter().cloned()));
                    has = None;
                    continue;
                }
            }
            let time = begun.elapsed();
            note(&|outcomes| outcomes.opening += time);
        }
        if let Some(tab) = &mut tab {
            let (opening, time, failure) = run_scenario(&case, tab);
            note(&|outcomes| {
                outcomes.opening += opening;
                outcomes.times.push((case.name.clone(), time));
                if let Some(more) = &failure {
                    outcomes.failed.push((case.name.clone(), more.clone()));
                }
            });
        }
    }
}

/// Runs a scenario. Returns how long the browser took to get ready, how long the scenario ran, and if it failed, where the
/// evidence is and what failed.
fn run_scenario(case: &Case, tab: &mut Tab) -> (Duration, Duration, Option<String>) {
    let mut start = Instant::now();
    let mut opening = Duration::ZERO;
    let result = panic::catch_unwind(AssertUnwindSafe(|| {
        tab.reset();
        opening = start.elapsed();
        start = Instant::now();
        (case.scenario)(tab);
        assert_eq!(tab.take_errors(), json!([]), "errors in the page");
    }));
    let time = start.elapsed();
    let Err(reason) = result else {
        println!("ok     {} ({time:.1?})", case.name);
        return (opening, time, None);
    };
    let failure = format!("{}\n{}", FAILED_AT.take(), panic_message(reason.as_ref()));
    let report = format!(
        "{} ({time:.1?}) at {failure}\n{}",
        case.name,
        tab.log_tail()
    );
    println!("FAILED {report}");
    let more = evidence::collect(&case.name, &report, tab);
    tab.mark_broken();
    (opening, time, Some(format!("{more}, at {failure}")))
}

/// The message of a panic.
fn panic_message(reason: &(dyn Any + Send)) -> &str {
    let text = reason.downcast_ref::<&str>().copied();
    text.or_else(|| reason.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}
