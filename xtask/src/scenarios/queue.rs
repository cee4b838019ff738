//! Distributes the scenarios over workers so that all engines finish at about the same time.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::browsers::Browser;

/// The assumed duration of a scenario that has not run yet.
const DEFAULT_DURATION: Duration = Duration::from_secs(2);

/// A worker opens a second browser to help another engine only if more work than this is waiting: opening one takes
/// seconds.
const MIN_WORK_TO_HELP: Duration = Duration::from_secs(10);

/// The waiting scenarios of one engine, and how many workers have a browser of it open.
#[derive(Debug)]
struct Queue<T> {
    engine: Browser,
    waiting: VecDeque<(T, Duration)>,
    workers: usize,
}

impl<T> Queue<T> {
    fn work(&self) -> Duration {
        self.waiting.iter().map(|(_, time)| *time).sum()
    }
}

/// The waiting scenarios of all engines.
#[derive(Debug)]
pub struct Queues<T>(Mutex<Vec<Queue<T>>>);

impl<T> Queues<T> {
    /// Puts each scenario into the queue of its engine: first those without a known time, in their given order, then the
    /// others, longest first.
    #[must_use]
    pub fn new(scenarios: Vec<(Browser, Option<Duration>, T)>) -> Self {
        let mut scenarios = scenarios;
        scenarios.sort_by_key(|(_, time, _)| std::cmp::Reverse(time.unwrap_or(Duration::MAX)));
        let mut queues = Browser::ALL.map(|engine| Queue {
            engine,
            waiting: VecDeque::new(),
            workers: 0,
        });
        for (engine, time, scenario) in scenarios {
            for queue in &mut queues {
                if queue.engine == engine {
                    queue
                        .waiting
                        .push_back((scenario, time.unwrap_or(DEFAULT_DURATION)));
                    break;
                }
            }
        }
        Self(Mutex::new(queues.into()))
    }

    /// The next scenario for a worker that has a browser of the engine `has` open, or none yet, and would begin with
    /// `first`.
    ///
    /// It comes from the worker's own engine; once that queue is empty, from the engine with the most work waiting, if that
    /// is worth opening another browser or no other worker serves that engine.
    #[must_use]
    pub fn next(&self, first: Browser, has: Option<Browser>) -> Option<(Browser, T)> {
        let mut queues = self.lock();
        let own = has.unwrap_or(first);
        let at = queues
            .iter()
            .position(|queue| queue.engine == own && !queue.waiting.is_empty())
            .or_else(|| {
                let others = queues.iter().enumerate().filter(|(_, queue)| {
                    !queue.waiting.is_empty()
                        && (queue.workers == 0 || queue.work() > MIN_WORK_TO_HELP)
                });
                others
                    .max_by_key(|(_, queue)| queue.work())
                    .map(|(at, _)| at)
            });
        let next = at.and_then(|at| {
            let queue = queues.get_mut(at)?;
            let (scenario, _) = queue.waiting.pop_front()?;
            Some((queue.engine, scenario))
        });
        let goes_to = next.as_ref().map(|(engine, _)| *engine);
        if goes_to != has {
            for queue in &mut *queues {
                if has == Some(queue.engine) {
                    queue.workers = queue.workers.saturating_sub(1);
                }
                if goes_to == Some(queue.engine) {
                    queue.workers += 1;
                }
            }
        }
        next
    }

    /// Takes everything out of an engine's queue, because its browser does not start.
    #[must_use]
    pub fn drain(&self, engine: Browser) -> Vec<T> {
        let mut queues = self.lock();
        let queue = queues.iter_mut().find(|queue| queue.engine == engine);
        let waiting = queue.map(|queue| std::mem::take(&mut queue.waiting));
        let waiting = waiting.into_iter().flatten();
        waiting.map(|(scenario, _)| scenario).collect()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Queue<T>>> {
        // No code that holds the lock can leave the queues inconsistent.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Browser::{Chromium, Firefox, WebKit};
    use super::*;

    type Row = (Browser, Option<u64>, &'static str);

    fn queues(rows: &[Row]) -> Queues<&'static str> {
        let rows = rows.iter().map(|(engine, seconds, name)| {
            let time = seconds.map(Duration::from_secs);
            (*engine, time, *name)
        });
        Queues::new(rows.collect())
    }

    /// Checks what a single worker gets.
    #[track_caller]
    fn check_alone(rows: &[Row], first: Browser, expect: &[&str]) {
        let queues = queues(rows);
        let mut has = None;
        let mut found = Vec::new();
        while let Some((engine, name)) = queues.next(first, has) {
            has = Some(engine);
            found.push(name);
        }
        assert_eq!(found, expect);
    }

    #[test]
    fn unknown_times_come_first_and_then_the_longest() {
        let rows = [
            (Chromium, Some(1), "short"),
            (Chromium, None, "new"),
            (Chromium, Some(9), "long"),
            (Chromium, None, "newer"),
        ];
        check_alone(&rows, Chromium, &["new", "newer", "long", "short"]);
    }

    #[test]
    fn one_worker_runs_everything_with_its_own_engine_first() {
        let rows = [
            (Chromium, Some(1), "c"),
            (Firefox, Some(3), "f"),
            (WebKit, Some(2), "w"),
        ];
        check_alone(&rows, WebKit, &["w", "f", "c"]);
    }

    #[test]
    fn an_idle_worker_helps_the_engine_with_the_most_work() {
        let rows = [
            (Chromium, Some(1), "c"),
            (Firefox, Some(30), "f1"),
            (Firefox, Some(20), "f2"),
            (WebKit, Some(40), "w1"),
            (WebKit, Some(39), "w2"),
            (WebKit, Some(8), "w3"),
        ];
        let queues = queues(&rows);
        assert_eq!(queues.next(Chromium, None), Some((Chromium, "c")));
        assert_eq!(queues.next(Firefox, None), Some((Firefox, "f1")));
        assert_eq!(queues.next(WebKit, None), Some((WebKit, "w1")));
        assert_eq!(queues.next(Chromium, Some(Chromium)), Some((WebKit, "w2")));
        // The worker stays with the engine it helps.
        assert_eq!(queues.next(Chromium, Some(WebKit)), Some((WebKit, "w3")));
        assert_eq!(queues.next(Chromium, Some(WebKit)), Some((Firefox, "f2")));
        assert_eq!(queues.next(Chromium, Some(Firefox)), None);
    }

    #[test]
    fn no_browser_is_opened_for_a_few_seconds_of_work() {
        let rows = [
            (Chromium, Some(1), "c"),
            (Firefox, Some(30), "f1"),
            (Firefox, Some(5), "f2"),
        ];
        let queues = queues(&rows);
        assert_eq!(queues.next(Chromium, None), Some((Chromium, "c")));
        assert_eq!(queues.next(Firefox, None), Some((Firefox, "f1")));
        assert_eq!(queues.next(Chromium, Some(Chromium)), None);
        assert_eq!(queues.next(Firefox, Some(Firefox)), Some((Firefox, "f2")));
    }

    #[test]
    fn draining_an_engine_leaves_the_other_queues_alone() {
        let rows = [
            (Chromium, Some(1), "c"),
            (WebKit, Some(2), "w1"),
            (WebKit, Some(1), "w2"),
        ];
        let queues = queues(&rows);
        assert_eq!(queues.drain(WebKit), ["w1", "w2"]);
        assert_eq!(queues.next(WebKit, None), Some((Chromium, "c")));
        assert_eq!(queues.next(WebKit, Some(Chromium)), None);
    }
}
