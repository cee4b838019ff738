//! The diary by week.

use proptest::prelude::*;
use uncramp::care::{Millis, Stretch};
use uncramp::diary::{Entry, LocalDateTime, TimeToRelief, UtcOffset, weeks};

use super::{DAY, MONDAY, any_entry, entry};

fn this_week() -> i64 {
    LocalDateTime::from_utc(MONDAY, UtcOffset::UTC).week
}

fn relieved(seconds: u64) -> Entry {
    Entry {
        relief: Some(TimeToRelief::new(Millis::seconds(seconds))),
        ..entry(MONDAY, Stretch::CalfWall, &[])
    }
}

#[track_caller]
fn check(seconds: &[u64], median: Option<u32>) {
    let entries: Vec<Entry> = seconds.iter().map(|seconds| relieved(*seconds)).collect();
    let weeks = weeks(&entries, this_week(), 1);
    assert_eq!(weeks.len(), 1);
    assert_eq!(weeks[0].relief, median, "{seconds:?}");
}

#[test]
fn the_median_is_the_middle_one() {
    check(&[], None);
    check(&[0], Some(0));
    check(&[86_400], Some(86_400));
    check(&[90, 30, 60], Some(60));
    check(&[30, 30, 600], Some(30));
    check(&[30, 41], Some(35));
    check(&[600, 30, 60, 90], Some(75));
}

#[test]
fn an_empty_week_is_included() {
    let days = [
        (0, Stretch::CalfWall),
        (6, Stretch::QuadLying),
        (14, Stretch::CalfSeated),
    ];
    let entries = days.map(|(day, stretch)| entry(Millis(MONDAY.0 + day * DAY), stretch, &[]));
    let weeks = weeks(&entries, this_week() + 2, 4);
    let cramps: Vec<[u32; 8]> = weeks.iter().map(|week| week.cramps).collect();
    assert_eq!(
        cramps,
        [
            [0; 8],
            [1, 0, 1, 0, 0, 0, 0, 0],
            [0; 8],
            [1, 0, 0, 0, 0, 0, 0, 0]
        ]
    );
    let mondays: Vec<_> = weeks
        .iter()
        .map(|week| (week.monday().month, week.monday().day))
        .collect();
    assert_eq!(mondays, [(11, 16), (11, 23), (11, 30), (12, 7)]);
    assert!(weeks.iter().all(|week| week.relief.is_none()));
}

#[test]
fn a_week_follows_local_time() {
    // An hour before Monday in UTC it is already Monday further east.
    let sunday = Millis(1_795_392_000_000 - 3_600_000);
    for (minutes, expect) in [(0, [1, 0]), (59, [1, 0]), (60, [0, 1]), (-300, [1, 0])] {
        let entry = Entry {
            offset: UtcOffset::new(minutes),
            ..entry(sunday, Stretch::Other, &[])
        };
        let weeks = weeks(&[entry], this_week(), 2);
        assert_eq!(
            [weeks[0].cramps[7], weeks[1].cramps[7]],
            expect,
            "{minutes}"
        );
    }
}

#[test]
fn weeks_out_of_range_are_empty() {
    assert_eq!(weeks(&[relieved(3)], this_week(), 0), []);
    assert_eq!(weeks(&[relieved(3)], i64::MIN, 3).len(), 3);
    assert_eq!(weeks(&[relieved(3)], 0, 3).len(), 3);
}

proptest! {
    #[test]
    fn the_weeks_contain_every_cramp_of_their_range(
        entries in proptest::collection::vec(any_entry(), 0..20),
        last in -2..10_i64,
        count in 0..14_usize,
    ) {
        let last = this_week() + last;
        let weeks = weeks(&entries, last, count);
        prop_assert_eq!(weeks.len(), count);
        for (week, expect) in weeks.iter().rev().zip((0..=last).rev()) {
            prop_assert_eq!(week.week, expect);
            let of_week = || entries.iter().filter(|entry| entry.when().week == expect);
            prop_assert_eq!(week.cramps.iter().sum::<u32>() as usize, of_week().count());
            let mut times: Vec<u32> = of_week()
                .filter_map(|entry| entry.relief)
                .map(TimeToRelief::seconds)
                .collect();
            times.sort_unstable();
            let median = (!times.is_empty())
                .then(|| u32::midpoint(times[(times.len() - 1) / 2], times[times.len() / 2]));
            prop_assert_eq!(week.relief, median);
        }
    }
}
