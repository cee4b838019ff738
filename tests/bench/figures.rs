//! Statistics of repeated measurements.

use std::fmt::{self, Write as _};

/// The header of a table of [`row`]s.
pub fn head(text: &mut String, what: &str) {
    writeln!(
        text,
        "| {what} | times | median, ms | p95, ms | worst, ms |\n|---|---|---|---|---|"
    )
    .unwrap();
}

/// One row of the table. Early and late deviations count alike.
pub fn row(text: &mut String, what: &str, mut found: Vec<f64>) {
    found.sort_by(|one, other| one.abs().total_cmp(&other.abs()));
    let Some(worst) = found.last() else { return };
    // The smallest value that is at least as large as this share of the values.
    let at = |percent: usize| found[(found.len() * percent).div_ceil(100).max(1) - 1];
    let (count, median, p95) = (found.len(), at(50), at(95));
    writeln!(
        text,
        "| {what} | {count} | {median:.1} | {p95:.1} | {worst:.1} |"
    )
    .unwrap();
}

/// The median, the minimum and the maximum of repeated measurements.
#[derive(Clone, Copy, Debug)]
pub struct Spread {
    pub median: f64,
    pub least: f64,
    pub most: f64,
}

impl Spread {
    /// The spread of at least one measurement.
    pub fn of(found: &[f64]) -> Self {
        let mut sorted = found.to_vec();
        sorted.sort_by(f64::total_cmp);
        Self {
            median: sorted[sorted.len() / 2],
            least: sorted[0],
            most: sorted[sorted.len() - 1],
        }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.0} ({:.0}–{:.0})", self.median, self.least, self.most)
    }
}

/// How measurements compare with others that were made in turns with them: the ratio of the medians, and in how many pairs the
/// first was less.
pub fn beside(found: &[f64], others: &[f64]) -> String {
    let ratio = Spread::of(found).median / Spread::of(others).median;
    let pairs = found.iter().zip(others);
    let less = pairs.clone().filter(|(one, other)| one < other).count();
    format!("{ratio:.2}, less in {less} of {}", pairs.len())
}

/// A whole number with thousands separators: `12,345`.
pub fn whole(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
