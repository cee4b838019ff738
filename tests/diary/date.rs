//! Days, weeks and hours in the runner's local time.

use proptest::prelude::*;
use uncramp::care::Millis;
use uncramp::diary::{LocalDateTime, UtcOffset, Weekday};

use super::DAY;

#[track_caller]
fn check(at: u64, offset: i32, expect: &str, weekday: Weekday) {
    let when = LocalDateTime::from_utc(Millis(at), UtcOffset::new(offset));
    assert_eq!(shown(when), expect, "{at} {offset}");
    assert_eq!(when.weekday, weekday, "{expect}");
}

fn shown(when: LocalDateTime) -> String {
    let LocalDateTime {
        year,
        month,
        day,
        hour,
        minute,
        ..
    } = when;
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
}

#[test]
fn a_time_is_shown_in_the_local_time_of_its_entry() {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday};
    check(0, 0, "1970-01-01 00:00", Thursday);
    check(1_795_457_040_000, 0, "2026-11-23 18:04", Monday);
    check(1_795_457_040_000, 345, "2026-11-23 23:49", Monday);
    check(1_795_457_040_000, 840, "2026-11-24 08:04", Tuesday);
    check(1_795_457_040_000, -840, "2026-11-23 04:04", Monday);
    check(951_782_399_999, 0, "2000-02-28 23:59", Monday);
    check(951_782_400_000, 0, "2000-02-29 00:00", Tuesday);
    check(4_107_542_399_999, 0, "2100-02-28 23:59", Sunday);
    check(4_107_542_400_000, 0, "2100-03-01 00:00", Monday);
    check(1_735_689_599_999, 0, "2024-12-31 23:59", Tuesday);
    check(1_709_164_800_000, 0, "2024-02-29 00:00", Thursday);
    check(8_789_062_499_999, 0, "2248-07-07 06:14", Friday);
    // Before the Unix epoch, and after the last four-digit year.
    check(0, -840, "1970-01-01 00:00", Thursday);
    check(u64::MAX, 840, "9999-12-31 23:59", Friday);
    check(1_704_499_200_000, 0, "2024-01-06 00:00", Saturday);
}

#[test]
fn a_week_goes_from_monday_to_sunday() {
    let monday = 1_795_392_000_000;
    let week = LocalDateTime::from_utc(Millis(monday), UtcOffset::UTC).week;
    for day in 0..7 {
        let last = Millis(monday + (day + 1) * DAY - 1);
        assert_eq!(
            LocalDateTime::from_utc(last, UtcOffset::UTC).week,
            week,
            "day {day}"
        );
    }
    assert_eq!(
        LocalDateTime::from_utc(Millis(monday - 1), UtcOffset::UTC).week,
        week - 1
    );
    assert_eq!(
        LocalDateTime::from_utc(Millis(monday - 1), UtcOffset::new(1)).week,
        week
    );
    assert_eq!(shown(LocalDateTime::monday(week)), "2026-11-23 00:00");
    assert_eq!(shown(LocalDateTime::monday(0)), "1970-01-01 00:00");
    assert_eq!(shown(LocalDateTime::monday(-5)), "1970-01-01 00:00");
    assert_eq!(shown(LocalDateTime::monday(1)), "1970-01-05 00:00");
    assert_eq!(shown(LocalDateTime::monday(i64::MAX)), "9999-12-31 23:59");
}

/// The days of a month, by the calendar's rule rather than a formula.
fn days_of(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

#[test]
fn every_day_follows_the_one_before() {
    let (mut year, mut month, mut day) = (1970, 1, 1);
    for days in 0..130_000 {
        let when = LocalDateTime::from_utc(Millis(days * DAY + DAY / 2), UtcOffset::UTC);
        assert_eq!((when.year, when.month, when.day), (year, month, day));
        assert_eq!(when.weekday as u64, (days + 3) % 7);
        day += 1;
        if day > days_of(year, month) {
            (month, day) = (month + 1, 1);
        }
        if month > 12 {
            (year, month) = (year + 1, 1);
        }
    }
    assert!(year > 2300);
}

proptest! {
    #[test]
    fn an_offset_only_shifts_the_local_time(
        at in DAY..200_000 * DAY,
        minutes in -840..=840_i32,
    ) {
        let moved = Millis(at.saturating_add_signed(i64::from(minutes) * 60_000));
        prop_assert_eq!(
            LocalDateTime::from_utc(Millis(at), UtcOffset::new(minutes)),
            LocalDateTime::from_utc(moved, UtcOffset::UTC)
        );
        let when = LocalDateTime::from_utc(Millis(at), UtcOffset::new(minutes));
        prop_assert!(LocalDateTime::monday(when.week).week == when.week);
        prop_assert_eq!(LocalDateTime::monday(when.week).weekday, Weekday::Monday);
    }
}
