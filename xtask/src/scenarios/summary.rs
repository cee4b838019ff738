//! The summary of a run: where its time went.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

/// How many of the slowest scenarios are listed.
const SLOWEST: usize = 10;

/// The slowest scenarios, the time of each module over all engines, and the time spent opening browsers. `runs` holds each
/// scenario's full name, such as `firefox::hold::it_ends`, and its duration.
#[must_use]
pub fn summary(runs: &[(String, Duration)], opening: Duration) -> String {
    let mut slowest: Vec<_> = runs.iter().collect();
    slowest.sort_by_key(|(_, time)| Reverse(*time));
    slowest.truncate(SLOWEST);
    let mut modules: BTreeMap<&str, Duration> = BTreeMap::new();
    for (name, time) in runs {
        *modules
            .entry(name.split("::").nth(1).unwrap_or(name))
            .or_default() += *time;
    }
    let mut modules: Vec<_> = modules.into_iter().collect();
    modules.sort_by_key(|(_, time)| Reverse(*time));
    modules.push(("(opening browsers)", opening));

    let mut text = "The slowest scenarios:\n".to_owned();
    for (name, time) in slowest {
        let _ = writeln!(text, "{:>8.1} s  {name}", time.as_secs_f32());
    }
    text.push_str("Time by module, over all engines:\n");
    for (name, time) in modules {
        let _ = writeln!(text, "{:>8.1} s  {name}", time.as_secs_f32());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_summed_up_over_engines_and_the_slowest_come_first() {
        let run = |name: &str, ms| (name.to_owned(), Duration::from_millis(ms));
        let runs = [
            run("chromium::hold::a", 1_500),
            run("firefox::plain::b", 2_000),
            run("webkit::hold::a", 3_040),
        ];
        let expect = "\
The slowest scenarios:
     3.0 s  webkit::hold::a
     2.0 s  firefox::plain::b
     1.5 s  chromium::hold::a
Time by module, over all engines:
     4.5 s  hold
     2.0 s  plain
     7.0 s  (opening browsers)
";
        assert_eq!(summary(&runs, Duration::from_secs(7)), expect);
    }

    #[test]
    fn at_most_ten_scenarios_are_named() {
        let runs: Vec<_> = (0..12)
            .map(|number| (format!("chromium::hold::{number}"), Duration::ZERO))
            .collect();
        let text = summary(&runs, Duration::ZERO);
        assert_eq!(text.matches("chromium::").count(), SLOWEST);
    }
}
