//! Points and spans of time, in whole milliseconds.

use core::ops::{Add, Sub};

/// A span of time in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millis(pub u64);

impl Millis {
    /// No time.
    pub const ZERO: Self = Self(0);

    /// This many whole seconds.
    ///
    /// ```
    /// use uncramp::care::Millis;
    /// assert_eq!(Millis::seconds(30), Millis(30_000));
    /// ```
    #[must_use]
    pub const fn seconds(seconds: u64) -> Self {
        Self(seconds * 1_000)
    }

    /// This many whole minutes.
    #[must_use]
    pub const fn minutes(minutes: u64) -> Self {
        Self::seconds(minutes * 60)
    }

    /// What remains of this span after `other`; zero if `other` is longer.
    #[must_use]
    pub const fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Add for Millis {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

/// A point on a clock that never runs backwards, in milliseconds since some start.
///
/// The start is arbitrary: only differences are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub u64);

impl Moment {
    /// The time from `earlier` to this moment; zero if `earlier` is in fact later.
    ///
    /// ```
    /// use uncramp::care::{Millis, Moment};
    /// assert_eq!(Moment(900).since(Moment(400)), Millis(500));
    /// assert_eq!(Moment(400).since(Moment(900)), Millis::ZERO);
    /// ```
    #[must_use]
    pub const fn since(self, earlier: Self) -> Millis {
        Millis(self.0.saturating_sub(earlier.0))
    }
}

impl Add<Millis> for Moment {
    type Output = Self;

    fn add(self, span: Millis) -> Self {
        Self(self.0.saturating_add(span.0))
    }
}

impl Sub<Millis> for Moment {
    type Output = Self;

    /// Saturates at the start of the clock.
    fn sub(self, span: Millis) -> Self {
        Self(self.0.saturating_sub(span.0))
    }
}
