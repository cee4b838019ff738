//! The diary week by week.

use super::date::LocalDateTime;
use super::entry::{Entry, TimeToRelief};
use crate::care::Muscle;

/// The cramps of one week, from Monday to Sunday in local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Which week: see [`LocalDateTime::week`].
    pub week: i64,
    /// The number of cramps by muscle, in the order of [`Muscle::ALL`].
    pub cramps: [u32; Muscle::ALL.len()],
    /// The median time until a cramp let go, in seconds; `None` if no time is known.
    pub relief: Option<u32>,
}

impl Week {
    /// Its first day.
    #[must_use]
    pub fn monday(&self) -> LocalDateTime {
        LocalDateTime::monday(self.week)
    }
}

/// The last weeks up to `last`, oldest first, including weeks without cramps.
#[must_use]
pub fn weeks(entries: &[Entry], last: i64, count: usize) -> Vec<Week> {
    let numbers: Vec<i64> = entries.iter().map(|entry| entry.when().week).collect();
    let mut weeks = Vec::new();
    for before in (0..count as u64).rev() {
        let number = last.saturating_sub_unsigned(before);
        weeks.push(count_week(entries, &numbers, number));
    }
    weeks
}

/// Summarizes one week. `numbers` are the weeks of the entries.
fn count_week(entries: &[Entry], numbers: &[i64], number: i64) -> Week {
    let mut cramps = [0; Muscle::ALL.len()];
    let mut times = Vec::new();
    for (entry, other) in entries.iter().zip(numbers) {
        if *other == number {
            for (muscle, cramps) in Muscle::ALL.iter().zip(&mut cramps) {
                *cramps += u32::from(*muscle == entry.stretch.muscle());
            }
            times.extend(entry.relief.map(TimeToRelief::seconds));
        }
    }
    Week {
        week: number,
        cramps,
        relief: median(&times),
    }
}

/// The median: for an even count, the mean of the two in the middle.
fn median(times: &[u32]) -> Option<u32> {
    let upper = times.len() / 2;
    let lower = times.len().checked_sub(1)? / 2;
    Some(u32::midpoint(
        nth_smallest(times, lower),
        nth_smallest(times, upper),
    ))
}

/// The time with this rank in sorted order, found by bisecting the range of values instead of sorting the list.
fn nth_smallest(times: &[u32], rank: usize) -> u32 {
    let (mut low, mut high) = (0, TimeToRelief::MAX_SECONDS);
    while low < high {
        let middle = u32::midpoint(low, high);
        if times.iter().filter(|time| **time <= middle).count() > rank {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
