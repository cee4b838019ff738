//! Local dates and times, from UTC times and offsets.

use crate::care::Millis;
use crate::text::{put, put_padded};

const MINUTE: u64 = 60_000;
/// A day without clock changes, in milliseconds.
pub(crate) const DAY: u64 = 24 * 60 * MINUTE;
/// The last millisecond of the year 9999, in UTC. Later times are shown as this one.
const END_OF_9999: u64 = 253_402_300_799_999;
/// 1 January 1970 was a Thursday: its week began three days earlier.
const THURSDAY: u64 = 3;

/// Minutes by which local time is ahead of UTC: -840 to 840, negative west of it.
///
/// Browsers use the opposite sign: their `getTimezoneOffset` is positive west of UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcOffset(i32);

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is its own name")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A local date and time, to the minute, in the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalDateTime {
    /// 1970 to 9999.
    pub year: u32,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
    /// The day of the week.
    pub weekday: Weekday,
    /// 0 to 23.
    pub hour: u32,
    /// 0 to 59.
    pub minute: u32,
    /// Weeks since the week in which 1970 began, each from Monday to Sunday.
    pub week: i64,
}

impl UtcOffset {
    /// UTC.
    pub const UTC: Self = Self(0);
    /// The largest offset from UTC in use: 14 hours, Kiribati.
    pub const MAX_MINUTES: i32 = 14 * 60;

    /// This many minutes east of UTC, clamped to [`MAX_MINUTES`](Self::MAX_MINUTES).
    #[must_use]
    pub const fn new(minutes: i32) -> Self {
        Self(if minutes > Self::MAX_MINUTES {
            Self::MAX_MINUTES
        } else if minutes < -Self::MAX_MINUTES {
            -Self::MAX_MINUTES
        } else {
            minutes
        })
    }

    /// Minutes east of UTC.
    #[must_use]
    pub const fn minutes(self) -> i32 {
        self.0
    }

    /// This many minutes, if they are in range.
    pub(super) fn checked(minutes: i64) -> Option<Self> {
        let minutes = i32::try_from(minutes).ok()?;
        (Self::new(minutes).0 == minutes).then_some(Self(minutes))
    }

    /// The local time at a UTC time, as milliseconds since the start of 1970 in local time.
    pub(super) fn to_local(self, at: Millis) -> Millis {
        self.shifted(at, 1)
    }

    /// The UTC time of a local time.
    pub(super) fn to_utc(self, local: Millis) -> Millis {
        self.shifted(local, -1)
    }

    fn shifted(self, at: Millis, sign: i64) -> Millis {
        let by = sign * i64::from(self.0) * MINUTE.cast_signed();
        Millis(at.0.saturating_add_signed(by))
    }
}

impl LocalDateTime {
    /// The local date and time at a UTC time, with this offset.
    ///
    /// ```
    /// use uncramp::care::Millis;
    /// use uncramp::diary::{LocalDateTime, UtcOffset, Weekday};
    ///
    /// let when = LocalDateTime::from_utc(Millis(1_795_460_640_000), UtcOffset::new(-300));
    /// assert_eq!((when.year, when.month, when.day), (2026, 11, 23));
    /// assert_eq!((when.weekday, when.hour, when.minute), (Weekday::Monday, 14, 4));
    /// ```
    #[must_use]
    pub fn from_utc(at: Millis, offset: UtcOffset) -> Self {
        Self::from_local(offset.to_local(at))
    }

    /// Midnight on the Monday with which a week begins.
    #[must_use]
    pub fn monday(week: i64) -> Self {
        let days = u64::try_from(week).unwrap_or(0).saturating_mul(7);
        Self::from_local(Millis(days.saturating_sub(THURSDAY).saturating_mul(DAY)))
    }

    fn from_local(local: Millis) -> Self {
        let local = local.0.min(END_OF_9999);
        let days = local / DAY;
        // Counted from 1 March of the year 0, so that a leap day is the last day of its year; an era is 400 years.
        let since = days + 719_468;
        let (era, of_era) = (since / 146_097, since % 146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let next_year = month >= 10;
        let month = if next_year { month - 9 } else { month + 3 };
        let year = era * 400 + year + u64::from(next_year);
        let small = |number: u64| u32::try_from(number).unwrap_or(0);
        Self {
            year: small(year),
            month: small(month),
            day: small(day),
            weekday: match (days + THURSDAY) % 7 {
                0 => Weekday::Monday,
                1 => Weekday::Tuesday,
                2 => Weekday::Wednesday,
                3 => Weekday::Thursday,
                4 => Weekday::Friday,
                5 => Weekday::Saturday,
                _ => Weekday::Sunday,
            },
            hour: small(local % DAY / (60 * MINUTE)),
            minute: small(local / MINUTE % 60),
            week: ((days + THURSDAY) / 7).cast_signed(),
        }
    }

    /// Writes year, month, day, hour and minute with these separators.
    pub(super) fn write(self, out: &mut String, separators: [&str; 4]) {
        put_padded(out, self.year.into(), 4);
        let rest = [self.month, self.day, self.hour, self.minute];
        for (separator, number) in separators.into_iter().zip(rest) {
            put(out, separator);
            put_padded(out, number.into(), 2);
        }
    }
}
