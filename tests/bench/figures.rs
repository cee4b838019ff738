//! What is reported of many measurements of one thing.

use std::fmt::Write as _;

/// The head of a table of [`row`]s.
pub fn head(text: &mut String, what: &str) {
    writeln!(
        text,
        "| {what} | times | median, ms | p95, ms | worst, ms |\n|---|---|---|---|---|"
    )
    .unwrap();
}

/// One line of the table. Too early counts as much as too late.
pub fn row(text: &mut String, what: &str, mut found: Vec<f64>) {
    found.sort_by(|one, other| one.abs().total_cmp(&other.abs()));
    let Some(worst) = found.last() else { return };
    // The smallest that this share of them does not exceed.
    let at = |percent: usize| found[(found.len() * percent).div_ceil(100).max(1) - 1];
    let (count, median, p95) = (found.len(), at(50), at(95));
    writeln!(
        text,
        "| {what} | {count} | {median:.1} | {p95:.1} | {worst:.1} |"
    )
    .unwrap();
}
