//! The diary week by week.

use super::date::When;
use super::entry::{Entry, Muscle, Relief, muscle};

/// The cramps of one week, from Monday to Sunday of local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Which week: see [`When::week`].
    pub week: i64,
    /// How many, by muscle, in the order of [`Muscle::ALL`].
    pub cramps: [u32; Muscle::ALL.len()],
    /// The median time until they let go, in seconds; nothing where no time is known.
    pub relief: Option<u32>,
}

impl Week {
    /// The day it begins on.
    #[must_use]
    pub fn monday(&self) -> When {
        When::monday(self.week)
    }
}

/// The last weeks up to `last`, oldest first; a week without cramps is there too.
#[must_use]
pub fn weeks(entries: &[Entry], last: i64, count: usize) -> Vec<Week> {
    let first = last.saturating_sub_unsigned(count as u64);
    let mut weeks: Vec<(Week, Vec<u32>)> = Vec::new();
    for week in (first..last).take(count) {
        let week = Week {
            week: week + 1,
            cramps: [0; Muscle::ALL.len()],
            relief: None,
        };
        weeks.push((week, Vec::new()));
    }
    for entry in entries {
        let place = usize::try_from(entry.when().week.saturating_sub(first).saturating_sub(1));
        let Some((week, times)) = place.ok().and_then(|place| weeks.get_mut(place)) else {
            continue;
        };
        if let Some(cramps) = week.cramps.get_mut(muscle(entry.position) as usize) {
            *cramps += 1;
        }
        times.extend(entry.relief.map(Relief::seconds));
    }
    weeks
        .into_iter()
        .map(|(week, times)| Week {
            relief: median(&times),
            ..week
        })
        .collect()
}

/// The middle one; of two in the middle what lies between them.
fn median(times: &[u32]) -> Option<u32> {
    let upper = times.len() / 2;
    let lower = times.len().checked_sub(1)? / 2;
    Some(u32::midpoint(ranked(times, lower), ranked(times, upper)))
}

/// The time with so many before it, were they in order: the answer is halved, not the list.
fn ranked(times: &[u32], rank: usize) -> u32 {
    let (mut low, mut high) = (0, Relief::LONGEST);
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
