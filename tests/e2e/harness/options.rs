//! The command line of the harness.

use xtask::browsers::Browser;
use xtask::filter;

use super::Case;

/// The default number of workers: one for each engine.
const WORKERS: usize = Browser::ALL.len();

/// Options of the standard test harness that have no effect here.
const IGNORED: [&str; 3] = ["--nocapture", "--quiet", "-q"];

/// The parsed command line.
pub(super) struct Options {
    filters: Vec<String>,
    engine: Option<Browser>,
    core: bool,
    pub(super) list: bool,
    pub(super) workers: usize,
}

impl Options {
    /// Parses the arguments after the program's name.
    ///
    /// # Errors
    ///
    /// When an argument is unknown or invalid.
    pub(super) fn read(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            filters: Vec::new(),
            engine: None,
            core: false,
            list: false,
            workers: WORKERS,
        };
        for word in words {
            match word.split_once('=') {
                _ if !word.starts_with('-') => options.filters.push(word),
                None if word == "--list" => options.list = true,
                None if word == "--core" => options.core = true,
                None if IGNORED.contains(&word.as_str()) => {}
                Some(("--engine", name)) => {
                    let is_it = |engine: &Browser| engine.to_string().eq_ignore_ascii_case(name);
                    let engine = Browser::ALL.into_iter().find(is_it);
                    let engine = engine.ok_or_else(|| format!("There is no engine \"{name}\""))?;
                    options.engine = Some(engine);
                }
                Some(("--workers", number)) => {
                    let number = number.parse().ok().filter(|number| *number > 0);
                    options.workers = number.ok_or("At least one worker is needed")?;
                }
                _ => return Err(format!("There is no option \"{word}\"")),
            }
        }
        Ok(options)
    }

    /// The selected scenarios. `core` lists the core scenarios, without their engine.
    ///
    /// # Errors
    ///
    /// When a filter matches no name, or `core` contains an unknown name.
    pub(super) fn choose(&self, mut cases: Vec<Case>, core: &[&str]) -> Result<Vec<Case>, String> {
        let is_core = |case: &Case| {
            let name = case.name.split_once("::").map(|(_, name)| name);
            name.is_some_and(|name| core.contains(&name))
        };
        for name in core {
            let suffix = format!("::{name}");
            if !cases.iter().any(|case| case.name.ends_with(&suffix)) {
                return Err(format!(
                    "tests/e2e/core_scenarios.rs names {name}, which is not a scenario"
                ));
            }
        }
        if let Some(engine) = self.engine {
            cases.retain(|case| case.engine == engine);
        }
        if !self.core {
            return self.filtered(cases);
        }
        let (mut chosen, others): (Vec<_>, Vec<_>) = cases.into_iter().partition(is_core);
        if !self.filters.is_empty() {
            chosen.extend(self.filtered(others)?);
        }
        Ok(chosen)
    }

    fn filtered(&self, cases: Vec<Case>) -> Result<Vec<Case>, String> {
        filter::choose(cases, |case| &case.name, &self.filters)
            .map_err(|words| format!("No scenario's name contains {words}"))
    }
}
