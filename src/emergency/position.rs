//! Where the runner is, if the browser knows it exactly enough to tell rescuers.

/// The largest error of a position that is shown, in metres. Our own choice.
pub const EXACT_TO: f64 = 100.0;

/// A position that is exact to [`EXACT_TO`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    latitude: i32,
    longitude: i32,
    accuracy: u8,
}

impl Position {
    /// A position measured by the browser: degrees north and east, and the error in metres.
    ///
    /// `None` if it may be wrong by more than [`EXACT_TO`], or is not a position: NaN, out of range, without an error, or
    /// exactly 0, 0, which devices report if they do not know their position.
    ///
    /// ```
    /// use uncramp::emergency::Position;
    ///
    /// assert!(Position::new(46.5, 8.25, 12.0).is_some());
    /// assert_eq!(Position::new(46.5, 8.25, 101.0), None);
    /// assert_eq!(Position::new(0.0, 0.0, 12.0), None);
    /// assert_eq!(Position::new(f64::NAN, 8.25, 12.0), None);
    /// ```
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both are checked to be in range"
    )]
    pub fn new(latitude: f64, longitude: f64, accuracy: f64) -> Option<Self> {
        let is_on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        let is_exact = accuracy > 0.0 && accuracy <= EXACT_TO;
        let hundred_thousandths = |degrees: f64| (degrees * 1e5).round_ties_even() as i32;
        let position = Self {
            latitude: hundred_thousandths(latitude),
            longitude: hundred_thousandths(longitude),
            accuracy: accuracy.ceil() as u8,
        };
        let is_known = position.degrees() != [0, 0];
        (is_on_earth && is_exact && is_known).then_some(position)
    }

    /// Degrees north and east, in hundred-thousandths: about a metre.
    #[must_use]
    pub const fn degrees(self) -> [i32; 2] {
        [self.latitude, self.longitude]
    }

    /// The error in metres, 1 to 100.
    #[must_use]
    pub const fn accuracy(self) -> u8 {
        self.accuracy
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_an_exact_position_on_earth_counts() {
        let exact = |latitude, longitude, accuracy| {
            let position = Position::new(latitude, longitude, accuracy);
            position.map(|position| (position.degrees(), position.accuracy()))
        };
        for (latitude, longitude, accuracy, expect) in [
            (46.123_456, -7.5, 4.2, ([4_612_346, -750_000], 5)),
            (-90.0, 180.0, 100.0, ([-9_000_000, 18_000_000], 100)),
            (0.0, 0.000_01, 0.3, ([0, 1], 1)),
        ] {
            assert_eq!(exact(latitude, longitude, accuracy), Some(expect));
        }
        for (latitude, longitude, accuracy) in [
            (46.0, 7.0, 100.1),
            (46.0, 7.0, 10_000.0),
            (46.0, 7.0, 0.0),
            (46.0, 7.0, -1.0),
            (46.0, 7.0, f64::NAN),
            (46.0, 7.0, f64::INFINITY),
            (0.0, 0.0, 10_000.0),
            (0.0, 0.0, 5.0),
            (0.000_001, -0.000_001, 5.0),
            (f64::NAN, 7.0, 5.0),
            (46.0, f64::NAN, 5.0),
            (90.1, 7.0, 5.0),
            (46.0, -180.1, 5.0),
            (f64::INFINITY, 7.0, 5.0),
            (f64::MAX, f64::MIN, 5.0),
        ] {
            let position = exact(latitude, longitude, accuracy);
            assert_eq!(position, None, "{latitude} {longitude} {accuracy}");
        }
    }

    proptest! {
        #[test]
        fn a_position_is_kept_to_a_metre(
            latitude in -90.0..=90.0_f64,
            longitude in -180.0..=180.0_f64,
            accuracy in 0.1..=100.0_f64,
        ) {
            if let Some(position) = Position::new(latitude, longitude, accuracy) {
                for (stored, given) in position.degrees().into_iter().zip([latitude, longitude]) {
                    prop_assert!((f64::from(stored) / 1e5 - given).abs() < 0.000_006);
                }
                prop_assert!(f64::from(position.accuracy()) >= accuracy);
            }
        }

        #[test]
        fn no_number_panics(latitude: f64, longitude: f64, accuracy: f64) {
            let _ = Position::new(latitude, longitude, accuracy);
        }
    }
}
