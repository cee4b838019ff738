//! The output of `xtask/node/lighthouse.mjs`: one line of JSON per page.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The best a page can score.
const FULL: f64 = 100.0;

/// A figure that Lighthouse reports for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Measure {
    Accessibility,
    BestPractices,
    Seo,
    Performance,
    FirstPaint,
    LargestPaint,
    Interactive,
    Blocked,
    Shift,
}

impl Measure {
    /// In the order of the table's rows.
    const ALL: [Self; 9] = [
        Self::Accessibility,
        Self::BestPractices,
        Self::Seo,
        Self::Performance,
        Self::FirstPaint,
        Self::LargestPaint,
        Self::Interactive,
        Self::Blocked,
        Self::Shift,
    ];

    /// The scores that must be perfect.
    const REQUIRED: [Self; 3] = [Self::Accessibility, Self::BestPractices, Self::Seo];

    /// The JSON pointer to it in a line.
    fn pointer(self) -> &'static str {
        match self {
            Self::Accessibility => "/scores/accessibility",
            Self::BestPractices => "/scores/best-practices",
            Self::Seo => "/scores/seo",
            Self::Performance => "/scores/performance",
            Self::FirstPaint => "/times/fcp",
            Self::LargestPaint => "/times/lcp",
            Self::Interactive => "/times/tti",
            Self::Blocked => "/times/tbt",
            Self::Shift => "/times/cls",
        }
    }

    fn is_score(self) -> bool {
        self <= Self::Performance
    }

    /// The figure with its unit.
    fn shown(self, value: f64) -> String {
        match self {
            Self::Shift => format!("{value:.3}"),
            _ if self.is_score() => format!("{value:.0}"),
            _ => format!("{value:.0} ms"),
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Accessibility => "accessibility",
            Self::BestPractices => "best practices",
            Self::Seo => "SEO",
            Self::Performance => "performance",
            Self::FirstPaint => "first contentful paint",
            Self::LargestPaint => "largest contentful paint",
            Self::Interactive => "time to interactive",
            Self::Blocked => "total blocking time",
            Self::Shift => "cumulative layout shift",
        })
    }
}

/// What Lighthouse reports for one page.
#[derive(Debug)]
pub(super) struct Report {
    url: String,
    /// Whether performance was measured too.
    traced: bool,
    /// The measured values; those that could not be measured are missing.
    values: BTreeMap<Measure, f64>,
    /// One line for each audit that counts and failed.
    failed: Vec<String>,
}

impl Report {
    fn read(line: &str) -> Result<Self> {
        let json: Value = serde_json::from_str(line)?;
        let url = text(&json, "url")?;
        if let Some(error) = json.get("error") {
            bail!("{url} could not be audited: {error}");
        }
        let mut values = BTreeMap::new();
        for measure in Measure::ALL {
            match json.pointer(measure.pointer()) {
                Some(Value::Null) => {}
                Some(Value::Number(number)) => {
                    values.extend(number.as_f64().map(|value| (measure, value)));
                }
                _ => bail!("there is no {}", measure.pointer()),
            }
        }
        let failed = list(&json, "failed")?.iter().map(audit);
        let traced = json.get("traced").and_then(Value::as_bool);
        Ok(Self {
            url,
            traced: traced.context("there is no traced")?,
            values,
            failed: failed.collect::<Result<_>>()?,
        })
    }

    /// The problems of the page, one per line. Performance is not one.
    pub(super) fn findings(&self) -> Vec<String> {
        let scores = Measure::REQUIRED.into_iter().filter_map(|measure| {
            match self.values.get(&measure).copied() {
                Some(score) if score >= FULL => None,
                Some(score) => Some(format!("{measure} is {}", measure.shown(score))),
                None => Some(format!("{measure} could not be audited")),
            }
        });
        // Scores are rounded, so a page with a full score may still fail an audit of low weight.
        scores
            .chain(self.failed.iter().cloned())
            .map(|finding| format!("{}: {finding}", self.page()))
            .collect()
    }

    /// The address without the origin.
    fn page(&self) -> String {
        let path = self.url.splitn(4, '/').nth(3);
        path.map_or_else(|| self.url.clone(), |path| format!("/{path}"))
    }
}

/// Parses the lines and returns the reports in the order in which the pages were requested.
///
/// # Errors
///
/// When no page was requested, when a page is missing, or when a line is about another page or cannot be parsed.
pub(super) fn read(lines: &str, asked: &[String]) -> Result<Vec<Report>> {
    if asked.is_empty() {
        bail!("No page was passed to Lighthouse");
    }
    let mut reports = Vec::new();
    for line in lines.lines() {
        let report = Report::read(line);
        reports.push(
            report.with_context(|| format!("This output of Lighthouse is not a report: {line}"))?,
        );
    }
    let mut sorted = Vec::new();
    for url in asked {
        let index = reports.iter().position(|report| report.url == *url);
        let index = index.with_context(|| format!("Lighthouse reports nothing about {url}"))?;
        sorted.push(reports.remove(index));
    }
    match reports.first() {
        Some(report) => bail!("Lighthouse reported an unrequested page: {}", report.url),
        None => Ok(sorted),
    }
}

/// The figures of all pages as a table: the median, the worst value, and the page with the worst value.
pub(super) fn table(reports: &[Report]) -> String {
    let mut lines = vec![
        format!("| {} | median | worst | on |", asked(reports)),
        "| --- | ---: | ---: | --- |".to_owned(),
    ];
    lines.extend(
        Measure::ALL
            .into_iter()
            .map(|measure| row(measure, reports)),
    );
    lines.join("\n")
}

/// How many pages were audited, and how many of them were traced, if not all.
fn asked(reports: &[Report]) -> String {
    let traced = reports.iter().filter(|report| report.traced).count();
    if traced == reports.len() {
        format!("{traced} pages")
    } else {
        format!("{} pages, {traced} of them timed", reports.len())
    }
}

fn row(measure: Measure, reports: &[Report]) -> String {
    let asked = reports
        .iter()
        .filter(|report| report.traced || Measure::REQUIRED.contains(&measure));
    let mut values: Vec<_> = reports
        .iter()
        .filter_map(|report| Some((*report.values.get(&measure)?, report.page())))
        .collect();
    // From best to worst: a high score or a short time comes first.
    values.sort_by(|(a, _), (b, _)| {
        if measure.is_score() {
            b.total_cmp(a)
        } else {
            a.total_cmp(b)
        }
    });
    let missing = match asked.count() - values.len() {
        0 => String::new(),
        count => format!(" (not measured on {count})"),
    };
    // For an even number of pages, the worse of the two in the middle.
    let (Some((median, _)), Some((worst, page))) = (values.get(values.len() / 2), values.last())
    else {
        return format!("| {measure}{missing} | | | |");
    };
    let [median, worst] = [median, worst].map(|value| measure.shown(*value));
    // If all values are equal, no page is named.
    let page = if median == worst { "" } else { page };
    format!("| {measure}{missing} | {median} | {worst} | {page} |")
}

/// A failed audit: its name, and where on the page it failed.
fn audit(json: &Value) -> Result<String> {
    let [category, id, title] = ["category", "id", "title"].map(|key| text(json, key));
    let mut line = format!("{}: {}: {}", category?, id?, title?);
    for place in list(json, "where")? {
        let place = place.as_str().context("a location is not a string")?;
        line.push_str("\n    ");
        line.push_str(&place.replace('\n', " "));
    }
    Ok(line)
}

fn text(json: &Value, key: &str) -> Result<String> {
    let text = json.get(key).and_then(Value::as_str);
    Ok(text.with_context(|| format!("there is no {key}"))?.into())
}

fn list<'a>(json: &'a Value, key: &str) -> Result<&'a Vec<Value>> {
    let list = json.get(key).and_then(Value::as_array);
    list.with_context(|| format!("there is no {key}"))
}

#[cfg(test)]
mod tests;
